// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/EntrySummary.h"

#include "app/commands/SetParameter.h"
#include "app/reading/FigureContents.h"
#include "app/reading/LargestLosses.h"
#include "app/run/LiveRunner.h"
#include "engine/study/LossRows.h"
#include "tests/Patience.h"
#include "tests/TestMain.h"
#include "tests/app/OpenWhatIf.h"

#include <QLocale>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;

namespace {

constexpr double relevantShare = 0.005;

SummaryLoss loss(const char* name, double share, std::optional<double> difference = {})
{
    return {QString::fromLatin1(name), share, difference};
}

/// As "Jams 2.0 % +0.5 pp".
QStringList textsOf(const std::vector<SummaryLoss>& losses)
{
    QStringList texts;
    for (const SummaryLoss& each : losses)
        texts << QStringList{each.name, each.value(), each.change()}.join(u' ').trimmed().replace(QChar(0xa0), u' ');
    return texts;
}

} // namespace

class EntrySummaryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void theSmallestLossesAreOne_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<QStringList>("shown");
        const QString all = u"All time 100.0 %"_s;
        const QString good = u"Good 60.0 % +1.0 pp"_s;
        QTest::newRow("all fit") << 6 << QStringList{all,
                                                     u"Closed 20.0 %"_s,
                                                     u"Slow −3.0 % −0.4 pp"_s,
                                                     u"Jams 2.0 % 0.0 pp"_s,
                                                     u"Down 21.0 % −0.6 pp"_s,
                                                     good};
        // −3 + 2 = −1 and −0.4 + 0.0004 = −0.3996 points
        QTest::newRow("one too many") << 5
                                      << QStringList{all, u"Closed 20.0 %"_s, u"Down 21.0 % −0.6 pp"_s,
                                                     u"2 smaller loss(es) −1.0 % −0.4 pp"_s, good};
        QTest::newRow("no room at all") << 0 << QStringList{all, u"4 smaller loss(es) 40.0 % −1.0 pp"_s, good};
    }
    void theSmallestLossesAreOne()
    {
        QFETCH(int, rows);
        QFETCH(QStringList, shown);
        const std::vector<SummaryLoss> losses{loss("All time", 1),         loss("Closed", 0.2),
                                              loss("Slow", -0.03, -0.004), loss("Jams", 0.02, 0.000004),
                                              loss("Down", 0.21, -0.006),  loss("Good", 0.6, 0.01)};
        QCOMPARE(textsOf(largestLosses(losses, static_cast<std::size_t>(rows))), shown);
    }

    /// Else a row of the same name would be of other causes in each chapter, and no difference to the baseline's.
    void theSmallestAreTheSameInAllWaterfalls()
    {
        const std::vector<SummaryLoss> baseline{loss("All time", 1), loss("Closed", 0.05), loss("Slow", 0.02),
                                                loss("Jams", 0.01), loss("Good", 0.92)};
        const std::vector<SummaryLoss> scenario{loss("All time", 1), loss("Closed", 0.01, -0.04), loss("Slow", 0.02, 0),
                                                loss("Jams", 0.09, 0.08), loss("Good", 0.88, -0.04)};
        const QSet<QString> small = smallestLosses({baseline, scenario}, 4);
        QCOMPARE(
            textsOf(withOneRowFor(small, baseline)),
            (QStringList{u"All time 100.0 %"_s, u"Jams 1.0 %"_s, u"2 smaller loss(es) 7.0 %"_s, u"Good 92.0 %"_s}));
        QCOMPARE(textsOf(withOneRowFor(small, scenario)),
                 (QStringList{u"All time 100.0 %"_s, u"Jams 9.0 % +8.0 pp"_s, u"2 smaller loss(es) 3.0 % −4.0 pp"_s,
                              u"Good 88.0 % −4.0 pp"_s}));
        QVERIFY(smallestLosses({baseline, scenario}, 5).isEmpty());
    }

    void aSlideSaysWhatThePanelSays()
    {
        ProjectDocument document;
        testing::openWhatIf(document);
        LiveRunner runner(document);
        setParameter(document, "Filler", ParameterId::BufferCapacity, 500);
        QTRY_VERIFY_WITH_TIMEOUT(runner.isCurrent() && runner.result() && runner.result()->hasAllCauses(),
                                 20000 * test::patience);
        const EntrySummary content = entrySummary(document, runner.result(), runner.isCurrent(), relevantShare);
        QCOMPARE(content.entry, u"What-if"_s);
        QCOMPARE(content.changes, QStringList{u"Filler · Buffer capacity 50 → 500\u00A0items"_s});
        QCOMPARE(content.evidence, u"Exploratory: 100 shift(s)"_s);
        QVERIFY(!content.isPreliminary && !content.isConfirmed && content.problem.isEmpty());
        QCOMPARE(content.figures.size(), 2U); // no money without a product
        const ResultReading reading(runner.result(), false, relevantShare);
        const FigureContent card = cardContent(reading, LineFigure::OutputPerHour);
        QCOMPARE(content.figures[0].value, card.value);
        QCOMPARE(content.figures[0].difference->text, card.difference->text);
        QVERIFY(content.caveat.contains(u"seed 42"_s) && content.caveat.contains(u"luck"_s));
        QVERIFY(textsOf(content.losses).filter(u"other causes"_s).isEmpty()); // each stands alone until it is too many
        // What there was, less all losses, is what is left.
        const double sum = std::accumulate(content.losses.begin() + 1, content.losses.end(), 0.0,
                                           [](double all, const SummaryLoss& each) { return all + each.share; });
        QVERIFY(qAbs(sum - content.losses.front().share) < 1e-9);
        double changes = 0;
        for (std::size_t i = 1; i < content.losses.size(); ++i)
            changes += content.losses[i].difference.value_or(0);
        QVERIFY2(qAbs(changes) < 1e-9, qPrintable(QString::number(changes)));
    }

    /// From the baseline's output by all gains to the scenario's, which are the figures.
    void gainsCloseToTheDifferenceOfOutput()
    {
        ProjectDocument document;
        testing::openWhatIf(document);
        LiveRunner runner(document);
        setParameter(document, "Filler", ParameterId::BufferCapacity, 500);
        QTRY_VERIFY_WITH_TIMEOUT(runner.isCurrent() && runner.result() && runner.result()->hasAllCauses(),
                                 20000 * test::patience);
        const LiveResult& result = *runner.result();
        const std::vector<SummaryLoss> rows = gainWaterfall(result);
        QVERIFY(rows.size() > 3);
        const auto meanOf = [](const ReplicationSet& set) {
            return *set.statistics(LineFigure::OutputPerHour, usualLevel).mean;
        };
        const auto isClose = [](double a, double b) { return std::abs(a - b) < 1e-6 * std::abs(b); };
        QVERIFY(isClose(*rows.front().unitsPerHour, meanOf(*result.reference)));
        QVERIFY(isClose(*rows.back().unitsPerHour, meanOf(*result.scenario)));
        double left = *rows.front().unitsPerHour;
        double share = rows.front().share;
        for (std::size_t i = 1; i + 1 < rows.size(); ++i) {
            left += *rows[i].unitsPerHour;
            share -= rows[i].share;
        }
        QVERIFY(isClose(left, *rows.back().unitsPerHour));
        QVERIFY(isClose(share, rows.back().share)); // the bars, too
        const auto blocked = std::ranges::find(rows, u"Blocked: Packer jammed"_s, &SummaryLoss::name);
        QVERIFY(blocked != rows.end());
        QCOMPARE(blocked->value().front(), u'+'); // it costs less
        const std::vector<SummaryLoss> few = largestLosses(rows, 4);
        QCOMPARE(few.size(), 4U);
        QVERIFY(
            isClose(*few.front().unitsPerHour + *few[1].unitsPerHour + *few[2].unitsPerHour, *few.back().unitsPerHour));
        document.undoStack()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(runner.isCurrent() && runner.result()->hasAllCauses(), 20000 * test::patience);
        QCOMPARE(gainWaterfall(*runner.result()).size(), 2U); // nothing is gained
    }

    void aConfirmedFigureIsTheConfirmations()
    {
        ProjectDocument document;
        testing::openWhatIf(document);
        LiveRunner runner(document);
        setParameter(document, "Filler", ParameterId::BufferCapacity, 500);
        QTRY_VERIFY_WITH_TIMEOUT(runner.canConfirm(), 20000 * test::patience);
        runner.confirm();
        QTRY_VERIFY_WITH_TIMEOUT(runner.result()->confirmation && runner.result()->confirmation->isFinal(),
                                 20000 * test::patience);
        const EntrySummary content = entrySummary(document, runner.result(), true, relevantShare);
        QVERIFY(content.isConfirmed);
        QCOMPARE(content.evidence, u"Confirmed on 200 fresh shift(s)"_s);
        const FigureSpec& spec = specOf(LineFigure::OutputPerHour);
        QCOMPARE(content.figures[0].value, valueText(spec, runner.result()->confirmation->scenario.statistics(
                                                               LineFigure::OutputPerHour, usualLevel)));
    }

    void whatCannotRunSaysWhy()
    {
        ProjectDocument document;
        LoadedFile file = *loadFile("builtin:cosmetics").file;
        file.line.baseline["Filler"].parameters[ParameterId::Uph] = -1;
        testing::openWhatIf(document, file);
        const EntrySummary content = entrySummary(document, nullptr, false, relevantShare);
        QVERIFY2(content.problem.startsWith(u"The line cannot run like this"_s), qPrintable(content.problem));
        QVERIFY(content.figures.empty());
    }

    void nothingIsSaidOfAnotherState()
    {
        ProjectDocument document;
        testing::openWhatIf(document);
        LiveRunner runner(document);
        QTRY_VERIFY_WITH_TIMEOUT(runner.isCurrent() && runner.result(), 20000 * test::patience);
        QVERIFY(entrySummary(document, runner.result(), false, relevantShare).figures.empty());
    }
};

LINETWIN_TEST(EntrySummaryTest)
#include "EntrySummaryTest.moc"
