// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/RealLineRows.h"

#include "app/commands/LineCommands.h"
#include "app/reading/RealLineReading.h"
#include "tests/TestMain.h"
#include "tests/app/OpenWhatIf.h"

#include <QLabel>
#include <QLocale>
#include <QTest>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;

namespace {

/// Ten shifts that all deliver `perHour` good units an hour at an OEE of one half.
std::shared_ptr<const ReplicationSet> setAtRate(double perHour)
{
    ReplicationSet set;
    for (int r = 0; r < 10; ++r) {
        ShiftFigures shift;
        shift.line[static_cast<std::size_t>(LineFigure::GoodUnitsPerHour)] = {perHour, 1};
        shift.line[static_cast<std::size_t>(LineFigure::Oee)] = {1, 2};
        set.shifts.push_back(shift);
    }
    return std::make_shared<const ReplicationSet>(std::move(set));
}

LiveResultPointer resultAtRates(double scenario, std::optional<double> reference)
{
    auto result = std::make_shared<LiveResult>();
    result->scenario = setAtRate(scenario);
    result->reference = reference ? setAtRate(*reference) : nullptr;
    result->isBaseline = !reference;
    return result;
}

} // namespace

class RealLineRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }

    void theGapIsToldInWords_data()
    {
        QTest::addColumn<double>("model");
        QTest::addColumn<double>("real");
        QTest::addColumn<QString>("text");
        QTest::newRow("above") << 5150.0 << 5000.0 << u"model 3.0\u00A0% above the real line"_s;
        QTest::newRow("below") << 4900.0 << 5000.0 << u"model 2.0\u00A0% below the real line"_s;
        QTest::newRow("the same") << 5001.0 << 5000.0 << u"model and real line agree"_s;
        QTest::newRow("a line that stood") << 5000.0 << 0.0 << u"–"_s;
        QTest::newRow("no model") << -1.0 << 5000.0 << u"–"_s;
    }
    void theGapIsToldInWords()
    {
        QFETCH(double, model);
        QFETCH(double, real);
        QTEST(gapText(model < 0 ? std::nullopt : std::optional(model), real), "text");
    }

    /// Nobody has seen a scenario run: the real line is compared with the baseline's model.
    void aScenarioIsNotMeasuredAgainstTheRealLine()
    {
        ProjectDocument document;
        testing::openWhatIf(document);
        RealLineRows rows(document);
        rows.showResult(resultAtRates(9000, 5150));
        QVERIFY(rows.isHidden());
        setObserved(document, {5000, std::nullopt});
        QVERIFY(!rows.isHidden());
        QCOMPARE(text(rows, "good_units_per_hour.gap"), u"Good units per hour: model 3.0\u00A0% above the real line"_s);
        QVERIFY(text(rows, "good_units_per_hour.values").startsWith(u"Model of the baseline 5,150"));
        QVERIFY(rows.findChild<QLabel*>(QStringLiteral("real.oee.gap"))->isHidden());
        setObserved(document, {std::nullopt, 0.4});
        QCOMPARE(text(rows, "oee.gap"), u"OEE: model 25.0\u00A0% above the real line"_s);
        QVERIFY(rows.findChild<QLabel*>(QStringLiteral("real.good_units_per_hour.gap"))->isHidden());
        document.setActiveScenario(std::nullopt);
        setObserved(document, {4000, 0.4});
        rows.showResult(resultAtRates(3000, std::nullopt)); // the baseline itself
        QCOMPARE(text(rows, "good_units_per_hour.gap"),
                 u"Good units per hour: model 25.0\u00A0% below the real line"_s);
        rows.showResult(nullptr);
        QVERIFY(rows.isHidden());
    }

private:
    static QString text(const RealLineRows& rows, const char* name)
    {
        return rows.findChild<QLabel*>(QStringLiteral("real.") + QString::fromLatin1(name))->text();
    }
};

LINETWIN_TEST(RealLineRowsTest)
#include "RealLineRowsTest.moc"
