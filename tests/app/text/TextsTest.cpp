// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/Texts.h"

#include "app/settings/Appearance.h"
#include "app/text/ChangedValues.h"
#include "app/text/ChoiceText.h"
#include "app/text/ShownUnits.h"
#include "tests/TestMain.h"
#include "tests/app/text/PlainText.h"

#include <QLocale>
#include <QScopeGuard>
#include <QSet>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <limits>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN(); ///< a null in the tables

std::optional<double> optionalOf(double value)
{
    return std::isnan(value) ? std::nullopt : std::optional(value);
}

FigureSpec figure(FigureUnit unit)
{
    return {"key", "Label", "Definition", unit, Averaging::MeanOfValues, Better::Up};
}

/// Turns every text into capitals between brackets, to see what is translated and in which context.
class ShoutingTranslator : public QTranslator {
public:
    QString translate(const char* context, const char* text, const char*, int) const override
    {
        return QStringLiteral("[%1:%2]").arg(QString::fromUtf8(context), QString::fromUtf8(text).toUpper());
    }
    bool isEmpty() const override { return false; }
};

} // namespace

Q_DECLARE_METATYPE(linetwin::FigureUnit)
Q_DECLARE_METATYPE(linetwin::ParameterId)

class TextsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void figures_data()
    {
        QTest::addColumn<FigureUnit>("unit");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("count") << FigureUnit::Count << 49312.0 << QStringLiteral("49,312");
        QTest::newRow("mean count") << FigureUnit::Count << 3.4166 << QStringLiteral("3.42");
        QTest::newRow("rate") << FigureUnit::PerHour << 4107.4 << QStringLiteral("4,107~/h");
        QTest::newRow("slow rate") << FigureUnit::PerHour << 8.375 << QStringLiteral("8.38~/h");
        QTest::newRow("units") << FigureUnit::Units << 211.6 << QStringLiteral("212 units");
        QTest::newRow("items") << FigureUnit::Items << 23.46 << QStringLiteral("23.5 items");
        QTest::newRow("lead time") << FigureUnit::Seconds << 312.0 << QStringLiteral("5.2~min");
        QTest::newRow("share") << FigureUnit::Share << 0.7134 << QStringLiteral("71.3~%");
        QTest::newRow("negative") << FigureUnit::PerHour << -1.5 << QStringLiteral("\u22121.50~/h");
        QTest::newRow("null") << FigureUnit::Share << none << QStringLiteral("\u2013");
    }
    void figures()
    {
        QFETCH(FigureUnit, unit);
        QFETCH(double, value);
        QTEST(plain(figureText(figure(unit), optionalOf(value))), "text");
    }

    void figuresFollowTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(plain(figureText(figure(FigureUnit::PerHour), 4107.4)), QStringLiteral("4.107~/h"));
        QCOMPARE(plain(figureText(figure(FigureUnit::Share), 0.7134)), QStringLiteral("71,3~%"));
        QCOMPARE(plain(figureDifferenceText(figure(FigureUnit::Share), -0.0123)), QStringLiteral("\u22121,2~pp"));
    }

    void figuresFollowTheChosenUnits()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        Preferences chosen;
        chosen.rateUnit = RateUnit::Minute;
        chosen.timeUnit = TimeUnit::Seconds;
        applyPreferences(chosen);
        const auto restore = qScopeGuard([] { applyPreferences({}); });
        QCOMPARE(plain(figureText(figure(FigureUnit::PerHour), 6000.0)), QStringLiteral("100~/min"));
        QCOMPARE(plain(figureDifferenceText(figure(FigureUnit::PerHour), -90.0)), QStringLiteral("\u22121.50~/min"));
        QCOMPARE(figureLabel(specOf(LineFigure::OutputPerHour)), QStringLiteral("Output per minute"));
        QCOMPARE(figureLabel(specOf(LineFigure::GoodUnitsPerHour)), QStringLiteral("Good units per minute"));
        QCOMPARE(plain(paceText(6000)), QStringLiteral("100~units/min"));
        QCOMPARE(shownFactor(specOf(LineFigure::OutputPerHour)) * 6000, 100.0);
        QCOMPARE(shownFactor(specOf(LineFigure::MarginPerHour)), 1.0);
        QVERIFY(plain(figureText(specOf(LineFigure::MarginPerHour), 60.0)).endsWith(QStringLiteral("/h")));
        QCOMPARE(plain(figureText(figure(FigureUnit::Seconds), 312.0)), QStringLiteral("312~s"));
        QCOMPARE(plain(parameterValueText(ParameterId::Uph, 9000.0)), QStringLiteral("150~cycles/min"));
        QCOMPARE(plain(parameterValueText(ParameterId::MttrMin, 2.5)), QStringLiteral("150~s"));
        QCOMPARE(parameterCellValue(ParameterId::Uph, 9000.0), std::optional(150.0));
        QCOMPARE(parameterCellUnit(ParameterId::Uph), QStringLiteral("cycles/min"));
        QCOMPARE(parameterFileUnit(ParameterId::Uph), QStringLiteral("cycles/h"));
        chosen.timeUnit = TimeUnit::Minutes;
        applyPreferences(chosen);
        QCOMPARE(plain(figureText(figure(FigureUnit::Seconds), 312.0)), QStringLiteral("5.20~min"));
        QCOMPARE(plain(parameterValueText(ParameterId::JamTimeSec, 90.0)), QStringLiteral("1.5~min"));
    }

    void differences_data()
    {
        QTest::addColumn<FigureUnit>("unit");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("up") << FigureUnit::PerHour << 231.2 << QStringLiteral("+231~/h");
        QTest::newRow("down") << FigureUnit::PerHour << -231.2 << QStringLiteral("\u2212231~/h");
        QTest::newRow("points") << FigureUnit::Share << 0.0123 << QStringLiteral("+1.2~pp");
        QTest::newRow("few points") << FigureUnit::Share << -0.0004 << QStringLiteral("\u22120.04~pp");
        QTest::newRow("no points") << FigureUnit::Share << 0.0 << QStringLiteral("0.0~pp");
        QTest::newRow("seconds") << FigureUnit::Seconds << -4.2 << QStringLiteral("\u22124.2~s");
        QTest::newRow("nothing") << FigureUnit::Count << 0.0 << QStringLiteral("0");
        QTest::newRow("null") << FigureUnit::Count << none << QStringLiteral("\u2013");
    }
    void differences()
    {
        QFETCH(FigureUnit, unit);
        QFETCH(double, value);
        QTEST(plain(figureDifferenceText(figure(unit), optionalOf(value))), "text");
    }

    void parameterValues_data()
    {
        QTest::addColumn<ParameterId>("id");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("rate") << ParameterId::Uph << 10000.0 << QStringLiteral("10,000~cycles/h");
        QTest::newRow("capacity") << ParameterId::BufferCapacity << 50.0 << QStringLiteral("50~items");
        QTest::newRow("probability") << ParameterId::JamProb << 0.01 << QStringLiteral("1~%");
        QTest::newRow("inexact product") << ParameterId::DefectRate << 0.07 << QStringLiteral("7~%");
        QTest::newRow("small probability") << ParameterId::DetectionProb << 0.00025 << QStringLiteral("0.025~%");
        QTest::newRow("never fails") << ParameterId::MtbfMin << none << QStringLiteral("never");
        QTest::newRow("no yardstick") << ParameterId::IdealUph << none << QStringLiteral("as speed");
    }
    void parameterValues()
    {
        QFETCH(ParameterId, id);
        QFETCH(double, value);
        QTEST(plain(parameterValueText(id, optionalOf(value))), "text");
    }

    void everyParameterHasWords()
    {
        QSet<QString> labels;
        for (const ParameterSpec& spec : parameterSpecs()) {
            QVERIFY(!parameterLabel(spec.id).isEmpty());
            QVERIFY(!parameterHelp(spec.id).isEmpty());
            QVERIFY(!groupText(spec.group).isEmpty());
            labels.insert(parameterLabel(spec.id));
        }
        QCOMPARE(labels.size(), static_cast<qsizetype>(parameterCount));
    }

    void statesHaveDifferentWords()
    {
        QSet<QString> words;
        for (std::size_t state = 0; state < stateCount; ++state) {
            words.insert(stateWord(State(state)));
        }
        QCOMPARE(words.size(), static_cast<qsizetype>(stateCount));
        QCOMPARE(stateWord(State::Execute), QStringLiteral("Running"));
    }

    void findings_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("keyPath");
        QTest::addColumn<QString>("text");
        const QString message = QStringLiteral("50 is not 10%2");
        QTest::newRow("everything") << QStringLiteral("/lines/a.yaml") << 12 << QStringLiteral("baseline.Filler.uph")
                                    << QStringLiteral("a.yaml, line 12, column 3: baseline.Filler.uph: ") + message;
        QTest::newRow("file only") << QStringLiteral("/lines/a.yaml") << 0 << QString()
                                   << QStringLiteral("a.yaml: ") + message;
        QTest::newRow("in the window") << QString() << 0 << QStringLiteral("baseline.Filler.uph")
                                       << QStringLiteral("baseline.Filler.uph: ") + message;
        QTest::newRow("message alone") << QString() << 0 << QString() << message;
    }
    void findings()
    {
        QFETCH(QString, file);
        QFETCH(int, line);
        QFETCH(QString, keyPath);
        Finding finding;
        finding.messageTemplate = "%1 is not %2";
        finding.arguments = {"50", "10%2"}; // a user's own per cent sign is no place
        finding.keyPath = keyPath.toStdString();
        finding.position = {file.toStdString(), line, line > 0 ? 3 : 0};
        QTEST(findingText(finding), "text");
        QCOMPARE(messageText(finding), QStringLiteral("50 is not 10%2"));
    }

    /// Numbers as the user writes them, names in quotation marks. A station may be called 2000.
    void findingsReadLikeText()
    {
        Finding finding;
        finding.messageTemplate = "%1 cycles are %2 units, %3 times `%4`";
        finding.arguments = {"55296", "663552.5", "-66.4", "2000"};
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        QCOMPARE(messageText(finding),
                 QStringLiteral("55,296 cycles are 663,552.5 units, \u221266.4 times \u201C2000\u201D"));
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        QCOMPARE(messageText(finding),
                 QStringLiteral("55.296 cycles are 663.552,5 units, \u221266,4 times \u201C2000\u201D"));
        finding.arguments = {"12 h", "1e9", "", "`"};
        QCOMPARE(messageText(finding), QStringLiteral("12\u00A0h cycles are 1e9 units,  times \u201C`\u201D"));
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    }

    void costRatesAreInTheCurrencyOfTheLine()
    {
        const auto rate = std::ranges::find(parameterSpecs(), ParameterGroup::CostRates, &ParameterSpec::group);
        QVERIFY(rate != parameterSpecs().end());
        QCOMPARE(parameterUnit(rate->id, "EUR"), QStringLiteral("EUR/h"));
        QCOMPARE(parameterUnit(rate->id, ""), QStringLiteral("money/h"));
        QCOMPARE(parameterUnit(ParameterId::MttrMin, "EUR"), QStringLiteral("min"));
        QCOMPARE(parameterValueText(rate->id, 12.5, "EUR"), QStringLiteral("12.5\u00A0EUR/h"));
        QCOMPARE(arrowText(changedValues(rate->id, 12.5, 20, {.interval = {}, .currency = "EUR"})),
                 QStringLiteral("12.5 → 20\u00A0EUR/h"));
    }

    void choicesAreWords()
    {
        QCOMPARE(parameterValueText(ParameterId::StopState, 1), QStringLiteral("Jammed"));
        QCOMPARE(choiceText(ParameterId::CalendarRepairs, "continue"), QStringLiteral("Go on"));
        QCOMPARE(choiceText(ParameterId::CalendarRepairs, "walk"), QStringLiteral("walk"));
    }

    void engineTextsAreTranslated()
    {
        ShoutingTranslator translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        Finding finding;
        finding.messageTemplate = "unknown key %1";
        finding.arguments = {"uhp"};
        QCOMPARE(messageText(finding), QStringLiteral("[Finding:UNKNOWN KEY uhp]"));
        finding.arguments = {"7 cycles/h"};
        QCOMPARE(messageText(finding), QStringLiteral("[Finding:UNKNOWN KEY 7\u00A0[Parameter:CYCLES/H]]"));
        QCOMPARE(groupText(ParameterGroup::Quality), QStringLiteral("[Parameter:QUALITY]"));
        QCOMPARE(figureLabel(figure(FigureUnit::Count)), QStringLiteral("[Figure:LABEL]"));
        QCOMPARE(figureDefinition(figure(FigureUnit::Count)), QStringLiteral("[Figure:DEFINITION]"));
        QCOMPARE(parameterUnit(ParameterId::JamProb), QString());
        QCoreApplication::removeTranslator(&translator);
    }
};

LINETWIN_GUILESS_TEST(TextsTest)
#include "TextsTest.moc"
