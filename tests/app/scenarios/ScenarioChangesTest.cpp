// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/InvestmentCommands.h"
#include "app/scenarios/ChangeReset.h"
#include "tests/TestMain.h"
#include "tests/app/scenarios/SampleDocument.h"

#include <QLocale>
#include <QTest>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;

class ScenarioChangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        m_document.replace(sampleFile(), {});
    }

    void eachOverrideIsToldInItsUnit()
    {
        QCOMPARE(texts(), (QStringList{u"Filler · Buffer capacity 50 → 500\u00A0items"_s,
                                       u"Packer · Jam probability 5 → 2\u00A0%"_s}));
    }

    /// null is a word, 1,500 is grouped, and a value that both have is still an override.
    void wordsNumbersAndEqualValues_data()
    {
        QTest::addColumn<int>("parameter");
        QTest::addColumn<double>("value"); // negative: null
        QTest::addColumn<QString>("full");
        QTest::addColumn<QString>("small");
        QTest::newRow("null") << int(ParameterId::MtbfMin) << -1.0
                              << u"Filler · Time between failures 120\u00A0min → never"_s << u"120\u00A0min → never"_s;
        QTest::newRow("large") << int(ParameterId::BufferCapacity) << 1500.0
                               << u"Filler · Buffer capacity 50 → 1,500\u00A0items"_s << u"50 → 1,500\u00A0items"_s;
        QTest::newRow("equal") << int(ParameterId::BufferCapacity) << 50.0
                               << u"Filler · Buffer capacity 50\u00A0items, as the baseline"_s << u"= 50\u00A0items"_s;
    }
    void wordsNumbersAndEqualValues()
    {
        QFETCH(int, parameter);
        QFETCH(double, value);
        QFETCH(QString, full);
        QFETCH(QString, small);
        LoadedFile file = sampleFile();
        file.scenario.overrides = {
            {"Filler", {{ParameterId(parameter), value < 0 ? ParameterValue() : ParameterValue(value)}}}};
        m_document.replace(file, {});
        const auto changes = changesOf(m_document, m_document.scenarios().front());
        QCOMPARE(changes.size(), 1U);
        QCOMPARE(changeText(changes[0]), full);
        QCOMPARE(shortValuesText(changes[0]), small);
    }

    void aProductAndAnInvestmentAreDifferences()
    {
        askMoney();
        QCOMPARE(texts(), (QStringList{u"Product Cream → Balm"_s, u"Investment none → 25,000\u00A0CHF"_s,
                                       u"Operating hours per year none → 6,000\u00A0h"_s}));
        const ScenarioChange cost = changesOf(m_document, m_document.scenarios().front())[1];
        QCOMPARE(shortWhatText(cost), u"Investment"_s);
        QCOMPARE(shortValuesText(cost), u"25,000\u00A0CHF"_s);
    }

    /// Values that follow from the product are no changes of their own, and are told as the simulation uses them.
    void aProductIsOneChangeAndTheFirst()
    {
        askMoney();
        LoadedFile file = sampleFile();
        file.line = m_document.line();
        file.line.products[1].jamProbMultiplier = 1.5;
        file.line.products[1].cycleTimeMultiplier = 1.15;
        file.scenario = m_document.scenarios().front().scenario;
        file.scenario.overrides = {{"Filler", {{ParameterId::BufferCapacity, 500.0}}}};
        m_document.replace(file, {});
        QCOMPARE(texts(), (QStringList{u"Product Cream → Balm"_s, u"Filler · Buffer capacity 50 → 500\u00A0items"_s,
                                       u"Investment none → 25,000\u00A0CHF"_s,
                                       u"Operating hours per year none → 6,000\u00A0h"_s}));
        const ScenarioChange change = changesOf(m_document, m_document.scenarios().front()).front();
        QCOMPARE(shortWhatText(change), u"Product"_s);
        QCOMPARE(shortValuesText(change), u"Balm"_s); // the new one has the room
        QVERIFY2(change.derived.contains(u"Selling price 2 → 3\u00A0CHF"_s), qPrintable(change.derived.join(u'\n')));
        QVERIFY2(change.derived.contains(u"Packer · Jam probability 5 → 7.5\u00A0%"_s),
                 qPrintable(change.derived.join(u'\n')));
        for (const QString& text : change.derived)
            QVERIFY2(!text.contains(u'=') && !text.contains(u'÷'), qPrintable(text));
    }

    void allOfAnInvestmentIsInWords()
    {
        askMoney();
        setInvestment(m_document, id(), Investment{.cost = 25000, .discountRate = 0.065, .lifeYears = 8});
        QCOMPARE(texts().mid(1),
                 (QStringList{u"Investment none → 25,000\u00A0CHF"_s, u"Discount rate a year none → 6.5\u00A0%"_s,
                              u"Life of the investment none → 8\u00A0years"_s}));
    }

    /// Which rows are left when one is reset.
    void whatAProductAndAnInvestmentLeave_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QStringList>("left");
        const QStringList product{u"Product"_s};
        const QStringList investment{u"Investment"_s, u"Operating hours per year"_s};
        QTest::newRow("product") << 0 << investment;
        QTest::newRow("cost") << 1 << product;
        QTest::newRow("hours") << 2 << product + QStringList{u"Investment"_s};
    }
    void whatAProductAndAnInvestmentLeave()
    {
        QFETCH(int, row);
        QFETCH(QStringList, left);
        askMoney();
        const auto changes = changesOf(m_document, m_document.scenarios().front());
        const ScenarioChange& change = changes.at(static_cast<std::size_t>(row));
        QVERIFY(canReset(change));
        resetChange(m_document, id(), change);
        QStringList found;
        for (const ScenarioChange& each : changesOf(m_document, m_document.scenarios().front()))
            found << each.what;
        QCOMPARE(found, left);
        QCOMPARE(m_document.undoStack()->count(), 1);
        m_document.undoStack()->undo();
        QCOMPARE(texts().size(), 3);
    }

    void stopsAndClosuresAreNamed()
    {
        using enum ParameterId;
        LoadedFile file = sampleFile();
        file.line.run.startTime = "2025-01-06T06:00";
        file.line.baseline["Filler"].parameters[{StopEvery, "glue"}] = 95;
        file.line.baseline["Filler"].parameters[{StopTimeMin, "glue"}] = 2;
        file.line.baseline["Filler"].parameters[{StopEvery, "reel"}] = 20000;
        file.line.baseline["Filler"].parameters[{StopPer, "reel"}] = 0; // cycles
        file.line.baseline[wholeLine].parameters = {
            {{LineStopEvery, "power dip"}, 300}, {{CalendarMinutes, "lunch"}, 30}, {{CalendarMinutes, "change"}, 20}};
        file.line.calendarStations["change"] = {"Filler", "Packer"};
        file.scenario.overrides = {{"Filler",
                                    {{{StopTimeMin, "glue"}, 1},
                                     {{StopEvery, "glue"}, std::nullopt},
                                     {{StopEvery, "reel"}, 30000},
                                     {{StopTimeCv, "glue"}, 0.5}}},
                                   {wholeLine,
                                    {{{LineStopEvery, "power dip"}, 600},
                                     {{CalendarEntry, "lunch"}, std::nullopt},
                                     {{CalendarMinutes, "change"}, 10},
                                     {{CalendarMinutes, "tea"}, 5}}}};
        file.scenario.calendarStations["change"] = {"Filler"};
        m_document.replace(file, {});
        QCOMPARE(texts(),
                 (QStringList{
                     u"Filler: glue stops, every 95\u00A0min → never"_s, u"Filler: glue stops, each 2 → 1\u00A0min"_s,
                     u"Filler: glue stops · Stop time variation 1 → 0.5"_s,
                     u"Filler: reel stops, every 20,000 → 30,000\u00A0cycles"_s,
                     u"power dip stops, every 300 → 600\u00A0min"_s, u"Calendar: change · Length 20 → 10\u00A0min"_s,
                     u"Calendar: lunch there → left out"_s, u"Calendar: tea · Length – → 5\u00A0min"_s,
                     u"Calendar: change · stations Filler, Packer → Filler"_s}));
    }

    void anOverrideOfAStationThatIsNotThereIsTold()
    {
        LoadedFile file = sampleFile();
        file.scenario.overrides = {{"Gone", {{ParameterId::MttrMin, 5}}}};
        m_document.replace(file, {});
        QCOMPARE(texts(), (QStringList{u"Gone · Time to repair – → 5\u00A0min"_s}));
    }

    void oneIsResetWhileAnotherEntryIsActive()
    {
        m_document.setActiveScenario(std::nullopt);
        resetChange(m_document, id(), changesOf(m_document, m_document.scenarios().front()).front());
        QCOMPARE(texts(), QStringList{u"Packer · Jam probability 5 → 2\u00A0%"_s});
        QVERIFY(m_document.isBaselineActive());
        m_document.undoStack()->undo();
        QCOMPARE(texts().size(), 2);
    }

private:
    /// A line that makes Cream, and a scenario that makes Balm for 25,000.
    void askMoney()
    {
        LoadedFile file = sampleFile();
        const std::string made = "Tube";
        file.line.products = {{.name = "Cream", .materialType = made, .sellingPrice = 2},
                              {.name = "Balm", .materialType = made, .sellingPrice = 3}};
        file.line.currency = "CHF";
        file.line.run.product = "Cream";
        file.scenario.overrides.clear();
        file.scenario.settings.product = "Balm";
        file.scenario.investment = Investment{25000, 6000};
        m_document.replace(file, {});
    }

    ScenarioId id() const { return m_document.scenarios().front().id; }
    QStringList texts() const
    {
        QStringList list;
        for (const ScenarioChange& change : changesOf(m_document, m_document.scenarios().front()))
            list << changeText(change);
        return list;
    }

    ProjectDocument m_document;
};

LINETWIN_TEST(ScenarioChangesTest)
#include "ScenarioChangesTest.moc"
