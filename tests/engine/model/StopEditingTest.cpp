// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/StopEditing.h"

#include "engine/model/ResolvedLine.h"
#include "engine/model/StopShares.h"
#include "engine/model/Unchecked.h"
#include "engine/model/Validation.h"
#include "tests/TestMain.h"

#include <QTest>

using namespace linetwin;
using enum ParameterId;

namespace {

const StopAddress glue{"A", "glue"};
const StopAddress dip{wholeLine, "dip"};

/// Stations A and B, both with a reason "glue" or "knife", a stop of the line, and a scenario that changes two of them.
LineContent stationsWithStops()
{
    LineContent content;
    Line& line = content.line;
    line.stations = {{"A", 1, "x", std::nullopt}, {"B", 1, std::nullopt, std::nullopt}};
    line.baseline["A"].parameters = {{Uph, 6000}, {{StopEvery, "glue"}, 95}, {{StopTimeMin, "glue"}, 2}};
    line.baseline["B"].parameters = {{{StopEvery, "knife"}, 2400}};
    line.baseline[wholeLine].parameters = {{{LineStopEvery, "dip"}, 1000}};
    line.unchecked["A"] = {Uph, {StopEvery, "glue"}};
    content.overrides.resize(2);
    content.overrides[0]["A"] = {{{StopTimeMin, "glue"}, 1}};
    content.overrides[0][wholeLine] = {{{LineStopTimeMin, "dip"}, 3}};
    content.overrides[1]["A"] = {{Uph, 3000}, {{StopEvery, "glue"}, 50}};
    content.calendarStations.resize(2);
    return content;
}

bool isSound(const LineContent& content)
{
    const auto isScenarioSound = [&](const StationOverrides& overrides) {
        Scenario scenario;
        scenario.overrides = overrides;
        return !hasErrors(validate(content.line, scenario));
    };
    return !hasErrors(validate(content.line)) && std::ranges::all_of(content.overrides, isScenarioSound);
}

QString messageText(const std::optional<Finding>& finding)
{
    return finding ? QString::fromStdString(messageOf(*finding)) : QString();
}

} // namespace

class StopEditingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesAreFreeAmongThoseOfTheStationAndOfTheLine_data()
    {
        QTest::addColumn<QString>("station");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("name");
        QTest::newRow("free") << "A"
                              << "reel"
                              << "reel";
        QTest::newRow("its own") << "A"
                                 << "glue"
                                 << "glue 2";
        QTest::newRow("another station's") << "A"
                                           << "knife"
                                           << "knife";
        QTest::newRow("the line's") << "A"
                                    << "dip"
                                    << "dip 2";
        QTest::newRow("of the line, a station's") << ""
                                                  << "knife"
                                                  << "knife 2";
        QTest::newRow("breakdown") << "A"
                                   << "breakdown"
                                   << "breakdown 2";
        QTest::newRow("none") << "A"
                              << ""
                              << "Stop 2";
    }
    void namesAreFreeAmongThoseOfTheStationAndOfTheLine()
    {
        QFETCH(QString, station);
        QFETCH(QString, wanted);
        QTEST(QString::fromStdString(freeStopName(stationsWithStops(), {station.toStdString()}, wanted.toStdString())),
              "name");
    }

    void namesThatCannotBeAreRefusedWithWords_data()
    {
        QTest::addColumn<QString>("station");
        QTest::addColumn<QString>("stop");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("problem");
        QTest::newRow("free") << "A"
                              << "glue"
                              << "reel"
                              << "";
        QTest::newRow("the same") << "A"
                                  << "glue"
                                  << "glue"
                                  << "";
        QTest::newRow("another station's") << "A"
                                           << "glue"
                                           << "knife"
                                           << "";
        QTest::newRow("the line's") << "A"
                                    << "glue"
                                    << "dip"
                                    << "another reason";
        QTest::newRow("of the line, a station's") << ""
                                                  << "dip"
                                                  << "glue"
                                                  << "another reason";
        QTest::newRow("jam") << "A"
                             << "glue"
                             << "jam"
                             << "performance";
        QTest::newRow("empty") << "A"
                               << "glue"
                               << ""
                               << "empty";
        QTest::newRow("underscore") << "A"
                                    << "glue"
                                    << "_x"
                                    << "_";
        QTest::newRow("long") << "A"
                              << "glue" << QString(65, u'x') << "64";
    }
    void namesThatCannotBeAreRefusedWithWords()
    {
        QFETCH(QString, station);
        QFETCH(QString, stop);
        QFETCH(QString, name);
        QFETCH(QString, problem);
        const auto found =
            renameStopProblem(stationsWithStops(), {station.toStdString(), stop.toStdString()}, name.toStdString());
        QCOMPARE(found.has_value(), !problem.isEmpty());
        QVERIFY2(messageText(found).contains(problem), qPrintable(messageText(found)));
    }

    void ofSeveralStationsANameIsFreeAtAll()
    {
        LineContent content = copyStop(stationsWithStops(), glue, {"B", "glue 2"});
        QCOMPARE(freeStopName(content, {"A", "B"}, "glue"), std::string("glue 3"));
    }

    void aRenamedReasonKeepsItsValuesEverywhere()
    {
        const LineContent content = moveStop(stationsWithStops(), glue, {"A", "paste"});
        QVERIFY(isSound(content));
        QVERIFY(!isStopThere(content.line, glue));
        QCOMPARE(content.line.baseline.at("A").parameters.at({StopEvery, "paste"}), ParameterValue(95));
        QCOMPARE(content.overrides[0].at("A").at({StopTimeMin, "paste"}), ParameterValue(1));
        QVERIFY(isUnchecked(content.line, "A", {StopEvery, "paste"}));
        QVERIFY(isUnchecked(content.line, "A", Uph));
        QVERIFY(moveStop(content, {"A", "paste"}, glue) == stationsWithStops());
        const LineContent ofLine = moveStop(stationsWithStops(), dip, {wholeLine, "power"});
        QVERIFY(isSound(ofLine));
        QCOMPARE(ofLine.overrides[0].at(wholeLine).at({LineStopTimeMin, "power"}), ParameterValue(3));
    }

    void aRemovedReasonLeavesNothing()
    {
        LineContent content = removeStop(removeStop(removeStop(stationsWithStops(), glue), dip), {"B", "knife"});
        QVERIFY(isSound(content));
        QVERIFY(content.line.baseline == (SharedMap<std::string, BaselineEntry>{{"A", {{{Uph, 6000}}, {}}}}));
        QVERIFY(content.overrides[0].empty());
        QVERIFY(content.overrides[1] == (StationOverrides{{"A", {{Uph, 3000}}}}));
        QVERIFY(content.line.unchecked == (UncheckedValues{{"A", {Uph}}}));
        QVERIFY(removeStop(content, {"A", "nothing"}) == content);
    }

    void aCopyHasAllOfIt()
    {
        const LineContent content = copyStop(stationsWithStops(), glue, {"A", "glue 2"});
        QVERIFY(isSound(content));
        QVERIFY(isStopThere(content.line, glue));
        QCOMPARE(content.overrides[0].at("A").at({StopTimeMin, "glue 2"}), ParameterValue(1));
        QCOMPARE(content.overrides[0].at("A").at({StopTimeMin, "glue"}), ParameterValue(1));
        QVERIFY(isUnchecked(content.line, "A", {StopEvery, "glue 2"}));
        QVERIFY(removeStop(content, {"A", "glue 2"}) == stationsWithStops());
    }

    void aReasonMovesWithItsOverrides()
    {
        const LineContent content = moveStop(stationsWithStops(), glue, {"B", "glue"});
        QVERIFY(isSound(content));
        QVERIFY(!isStopThere(content.line, glue));
        QCOMPARE(content.line.baseline.at("B").parameters.at({StopTimeMin, "glue"}), ParameterValue(2));
        QCOMPARE(content.overrides[0].at("B").at({StopTimeMin, "glue"}), ParameterValue(1));
        QVERIFY(!content.overrides[0].contains("A"));
        QVERIFY(isUnchecked(content.line, "B", {StopEvery, "glue"}));
        QVERIFY(moveStop(content, {"B", "glue"}, glue) == stationsWithStops());
    }

    void betweenStationAndLineNothingGoes()
    {
        QVERIFY(moveStop(stationsWithStops(), glue, {wholeLine, "glue"}) == stationsWithStops());
        QVERIFY(moveStop(stationsWithStops(), dip, {"A", "dip"}) == stationsWithStops());
        QVERIFY(copyStop(stationsWithStops(), dip, {"A", "dip"}) == stationsWithStops());
    }

    void aNewReasonIsSoundAndMarkedAsTypical()
    {
        for (const StopPreset preset :
             {StopPreset::Running, StopPreset::Cycles, StopPreset::Clock, StopPreset::Cleaning}) {
            const LineContent content = addStop(stationsWithStops(), {"A", "reel"}, preset);
            QVERIFY(isSound(content));
            QVERIFY(isUnchecked(content.line, "A", {StopEvery, "reel"}));
            const LineContent ofLine = addStop(stationsWithStops(), {wholeLine, "power"}, preset);
            QVERIFY(isSound(ofLine));
            QVERIFY(isStopThere(ofLine.line, {wholeLine, "power"}));
            QVERIFY(!ofLine.line.unchecked.contains(wholeLine));
        }
        // 6,000 cycles an hour: about what runs in two hours.
        const LineContent content = addStop(stationsWithStops(), {"A", "reel"}, StopPreset::Cycles);
        QCOMPARE(content.line.baseline.at("A").parameters.at({StopEvery, "reel"}), ParameterValue(10000));
    }

    void thereAreNoMoreThan64()
    {
        LineContent content = stationsWithStops();
        for (int i = 0; i < 63; ++i) {
            QVERIFY(!addStopProblem(content, "A"));
            const std::string name = freeStopName(content, {"A"}, "reel");
            content = addStop(std::move(content), {"A", name}, StopPreset::Running);
        }
        QVERIFY(messageText(addStopProblem(content, "A")).contains(QStringLiteral("64")));
        QVERIFY(!addStopProblem(content, "B"));
        QVERIFY(isSound(content));
    }

    /// Two hours at the greatest speed are more cycles than an interval may have.
    void aNewReasonOfTheFastestStationIsInRange()
    {
        LineContent content = stationsWithStops();
        content.line.baseline["A"].parameters[Uph] = specOf(Uph).maximum;
        content = addStop(std::move(content), {"A", "reel"}, StopPreset::Cycles);
        QCOMPARE(content.line.baseline.at("A").parameters.at({StopEvery, "reel"}),
                 ParameterValue(specOf(StopEvery).maximum));
    }

    /// 95 min at 6,000 cycles an hour are 9,500 cycles; in the scenario 50 min at 3,000 are 2,500.
    void whatAReasonIsCountedByIsConverted()
    {
        const LineContent cycles = recountStop(stationsWithStops(), glue, StopTrigger::Cycles);
        QVERIFY(isSound(cycles));
        QCOMPARE(cycles.line.baseline.at("A").parameters.at({StopEvery, "glue"}), ParameterValue(9500));
        QCOMPARE(cycles.overrides[1].at("A").at({StopEvery, "glue"}), ParameterValue(2500));
        const LineContent back = recountStop(cycles, glue, StopTrigger::Running);
        QCOMPARE(back.line.baseline.at("A").parameters.at({StopEvery, "glue"}), ParameterValue(95));
        QCOMPARE(back.overrides[1].at("A").at({StopEvery, "glue"}), ParameterValue(50));
        QVERIFY(back == stationsWithStops());
        LineContent bare = stationsWithStops();
        bare.line.baseline["B"].parameters = {{{StopPer, "knife"}, 2}};
        QVERIFY(isStopThere(recountStop(bare, {"B", "knife"}, StopTrigger::Running).line, {"B", "knife"}));
    }

    /// 600,000 min at 6,000 cycles an hour were 60 million cycles, of 10 million at most.
    void whatCannotBeCountedSoIsRefusedWithWords()
    {
        LineContent content = stationsWithStops();
        QVERIFY(!recountStopProblem(content, glue, StopTrigger::Cycles));
        content.line.baseline["A"].parameters[{StopEvery, "glue"}] = 600'000;
        const auto problem = recountStopProblem(content, glue, StopTrigger::Cycles);
        QVERIFY(problem);
        QCOMPARE(problem->station, "A");
        QVERIFY(problem->severity == Severity::Error);
        QVERIFY(!recountStopProblem(content, glue, StopTrigger::Clock));
        content = stationsWithStops();
        content.overrides[1]["A"][{StopEvery, "glue"}] = 600'000; // at 3,000 cycles an hour
        QVERIFY(recountStopProblem(content, glue, StopTrigger::Cycles));
    }

    void aStopByTheClockHasNoScrapAndIsNotSlow()
    {
        LineContent content = stationsWithStops();
        content.line.baseline["A"].parameters[{StopScrapCycles, "glue"}] = 40;
        content.overrides[0]["A"][{StopSlowSpeed, "glue"}] = 0.5;
        content = recountStop(std::move(content), glue, StopTrigger::Clock);
        QVERIFY(isSound(content));
        QCOMPARE(content.line.baseline.at("A").parameters.at({StopEvery, "glue"}), ParameterValue(95));
        QVERIFY(!content.line.baseline.at("A").parameters.contains({StopScrapCycles, "glue"}));
        QVERIFY(!content.overrides[0].at("A").contains({StopSlowSpeed, "glue"}));
    }

    /// A cycle of 0.6 s; per cycle the jam takes 0.01 · 6 = 0.06 s, a stop each 100 min of running of 10 min 0.06 s, a
    /// planned one each 1,000 cycles of 2 min 0.12 s; in all 0.84 s. A stop by the clock takes 5 of 25 min, the line's
    /// 20 of 100 min, so that 0.8 · 0.8 of the time are left for that.
    void sharesAreThoseOfAStationThatNeverWaits()
    {
        Line line = stationsWithStops().line;
        line.baseline["A"].parameters = {{Uph, 6000},
                                         {JamProb, 0.01},
                                         {JamTimeSec, 6},
                                         {{StopEvery, "run"}, 100},
                                         {{StopPer, "reel"}, 0},
                                         {{StopEvery, "reel"}, 1000},
                                         {{StopTimeMin, "reel"}, 2},
                                         {{StopState, "reel"}, 2},
                                         {{StopPer, "air"}, 2},
                                         {{StopEvery, "air"}, 20},
                                         {{StopTimeMin, "air"}, 5},
                                         {{StopTimeMin, "off"}, 5}};
        line.baseline[wholeLine].parameters = {{{LineStopEvery, "dip"}, 80}, {{LineStopTimeMin, "dip"}, 20}};
        const ResolvedLine resolved = resolve(line, {});
        const StopShares shares = predictedShares(resolved, 0);
        QCOMPARE(shares.breakdown, 0.0);
        QCOMPARE(shares.jam, 0.06 / 0.84 * 0.64);
        QCOMPARE(shares.stops.at("run"), 0.06 / 0.84 * 0.64);
        QCOMPARE(shares.stops.at("reel"), 0.12 / 0.84 * 0.64);
        QCOMPARE(shares.stops.at("air"), 0.2);
        QCOMPARE(shares.stops.at("off"), 0.0);
        QCOMPARE(shareOfClockStop(resolved.lineStops[0]), 0.2);
    }
};

LINETWIN_TEST(StopEditingTest)
#include "StopEditingTest.moc"
