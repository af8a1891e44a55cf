// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/Differences.h"
#include "engine/model/Elements.h"
#include "engine/model/ExplicitLine.h"
#include "engine/model/LineEditing.h"
#include "engine/model/ResolvedLine.h"
#include "engine/model/Validation.h"
#include "tests/TestMain.h"

#include <QTest>

using namespace linetwin;
using enum ParameterId;

namespace {

/// Stations A and B with a reason, a stop of the line, and entries that close all, A, and both by name.
LineContent plant()
{
    LineContent content;
    Line& line = content.line;
    line.stations = {{"A", 1, "x", std::nullopt}, {"B", 1, std::nullopt, std::nullopt}};
    line.run.startTime = "2025-01-06T06:00";
    line.baseline["A"].parameters = {{{StopEvery, "glue"}, 95}, {{StopTimeMin, "glue"}, 2}};
    line.baseline[wholeLine].parameters = {{{LineStopEvery, "dip"}, 1000},
                                           {{CalendarMinutes, "all"}, 5},
                                           {{CalendarMinutes, "ofA"}, 6},
                                           {{CalendarMinutes, "ofBoth"}, 7}};
    line.calendarStations = {{"ofA", {"A"}}, {"ofBoth", {"A", "B"}}};
    content.overrides.resize(1);
    content.overrides[0]["A"] = {{{StopTimeMin, "glue"}, 1}};
    content.overrides[0][wholeLine] = {{{CalendarMinutes, "ofA"}, 3}, {{CalendarMinutes, "own"}, 4}};
    content.calendarStations = {{{"own", {"A"}}, {"all", {"B", "A"}}}};
    return content;
}

Scenario scenarioOf(const LineContent& content)
{
    Scenario scenario;
    scenario.overrides = content.overrides[0];
    scenario.calendarStations = content.calendarStations[0];
    return scenario;
}

QStringList told(const std::vector<Difference>& differences)
{
    const auto text = [](const std::optional<std::string>& value) {
        return value ? QString::fromStdString(*value) : QStringLiteral("-");
    };
    QStringList texts;
    for (const Difference& each : differences)
        texts << QStringLiteral("%1|%2: %3 -> %4 %5")
                     .arg(QString::fromStdString(each.station), QString::fromStdString(each.key), text(each.first),
                          text(each.second), QString::fromUtf8(each.unit.data(), qsizetype(each.unit.size())))
                     .trimmed();
    return texts;
}

} // namespace

class PlantEditingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Where the entries are already, a pasted station joins them; where not, they come with it.
    void aPastedStationIsClosedAsItWas()
    {
        const std::vector<StationContent> copied = stationContents(plant().line, {"A"});
        const LineContent joined = insertStations(plant(), 2, copied).content;
        QCOMPARE(joined.line.calendarStations,
                 (CalendarStations{{"ofA", {"A", "A 2"}}, {"ofBoth", {"A", "B", "A 2"}}}));
        QCOMPARE(joined.line.baseline.at(wholeLine), plant().line.baseline.at(wholeLine));
        QCOMPARE(joined.line.baseline.at("A 2"), plant().line.baseline.at("A"));

        LineContent other;
        other.line.stations = {{"C", 1, "x", std::nullopt}};
        other.line.baseline[wholeLine].parameters = {{{CalendarMinutes, "ofA"}, 50}}; // closes all
        const Line with = insertStations(other, 1, copied).content.line;
        QCOMPARE(with.calendarStations, (CalendarStations{{"ofBoth", {"A"}}}));
        QCOMPARE(with.baseline.at(wholeLine).parameters,
                 (SparseParameters{{{CalendarMinutes, "ofA"}, 50}, {{CalendarMinutes, "ofBoth"}, 7}}));
    }

    void marksGoWithTheirEntry()
    {
        LineContent content = plant();
        content.line.unchecked[wholeLine] = {{CalendarMinutes, "ofA"}, {CalendarMinutes, "all"}};
        const LineContent removed = removeStations(content, {"A"});
        QCOMPARE(removed.line.unchecked.at(wholeLine), (std::set<ParameterKey>{{CalendarMinutes, "all"}}));
        // The scenario sets the entry of A: that value was given by somebody.
        const LineContent adopted = adoptOverrides(content, 0);
        QCOMPARE(adopted.line.unchecked.at(wholeLine), (std::set<ParameterKey>{{CalendarMinutes, "all"}}));
    }

    void thePlantIsValid()
    {
        QVERIFY(!hasErrors(validate(plant().line)));
        QVERIFY(!hasErrors(validate(plant().line, scenarioOf(plant()))));
    }

    void aRenamedStationKeepsItsStopsAndClosures()
    {
        const LineContent content = renameStation(plant(), "A", "Filler");
        QVERIFY(content.line.baseline.at("Filler").parameters.contains({StopEvery, "glue"}));
        using List = std::vector<std::string>;
        QVERIFY(content.line.calendarStations == (CalendarStations{{"ofA", {"Filler"}}, {"ofBoth", {"Filler", "B"}}}));
        QVERIFY(content.calendarStations[0].at("own") == List{"Filler"});
        QVERIFY(content.calendarStations[0].at("all") == (List{"B", "Filler"}));
        // The luck of its reasons hangs on its stream, which stays.
        QCOMPARE(resolve(content.line, {}).stations[0].stops[0].stream, std::string("A\x1Fglue"));
        QVERIFY(!hasErrors(validate(content.line, scenarioOf(content))));
    }

    /// An entry that closed only the removed station must not close all others instead.
    void aRemovedStationTakesItsEntriesAlong()
    {
        const LineContent content = removeStations(plant(), {"A"});
        QVERIFY(elementsOf(baselineOf(content.line, wholeLine), ElementKind::Closure) ==
                (std::set<std::string>{"all", "ofBoth"}));
        QVERIFY(content.line.calendarStations == (CalendarStations{{"ofBoth", {"B"}}}));
        QVERIFY(!content.overrides[0].contains(wholeLine));
        QVERIFY(content.calendarStations[0] == (CalendarStations{{"all", {"B"}}}));
        QVERIFY(!hasErrors(validate(content.line)) && !hasErrors(validate(content.line, scenarioOf(content))));
    }

    void whatAScenarioHasClosedThereIsDropped()
    {
        LineContent content = plant();
        content.calendarStations[0] = {{"all", {"A"}}};
        content.overrides[0].erase(wholeLine);
        content = removeStations(content, {"A"});
        QVERIFY(content.overrides[0].at(wholeLine) == (SparseParameters{{{CalendarEntry, "all"}, std::nullopt}}));
        QVERIFY(content.calendarStations[0].empty());
    }

    void aCopyHasTheStopsAndIsClosedWithTheOriginal()
    {
        const InsertedStations inserted = duplicateStations(plant(), {"A"});
        QCOMPARE(inserted.names, std::vector<std::string>{"A 2"});
        const LineContent& content = inserted.content;
        QVERIFY(content.line.baseline.at("A 2").parameters == content.line.baseline.at("A").parameters);
        QVERIFY(content.overrides[0].at("A 2").contains({StopTimeMin, "glue"}));
        QVERIFY(content.line.calendarStations ==
                (CalendarStations{{"ofA", {"A", "A 2"}}, {"ofBoth", {"A", "A 2", "B"}}}));
        QCOMPARE(resolve(content.line, {}).stations[1].stops[0].stream, std::string("A 2\x1Fglue"));
    }

    void adoptedOverridesResolveToTheSame()
    {
        LineContent before = plant();
        before.line.baseline[wholeLine].parameters[{CalendarAt, "all"}] = 720;
        before.overrides[0][wholeLine][{CalendarFromMin, "all"}] = 9;
        before.overrides[0][wholeLine][{CalendarEntry, "ofBoth"}] = std::nullopt;
        before.overrides[0][wholeLine][{LineStopEvery, "dip"}] = 2000;
        const LineContent after = adoptOverrides(before, 0);
        QVERIFY(after.overrides[0].empty() && after.calendarStations[0].empty());
        QCOMPARE(told(differences(before.line, scenarioOf(before), after.line, {})), QStringList());
        QVERIFY(!hasErrors(validate(after.line)));
    }

    void stationsTravelWithTheirStops()
    {
        const std::vector<StationContent> contents = stationContents(plant().line, {"A"});
        QCOMPARE(contents.size(), std::size_t{1});
        QVERIFY(contents[0].baseline.parameters.contains({StopEvery, "glue"}));
    }

    void differencesNameReasonAndEntry()
    {
        const LineContent content = plant();
        Line line = content.line;
        line.baseline["A"].parameters[{StopPer, "reel"}] = 0;
        line.baseline["A"].parameters[{StopEvery, "reel"}] = 500;
        line.baseline[wholeLine].parameters[{CalendarAt, "all"}] = 720;
        Scenario scenario = scenarioOf(content);
        scenario.overrides[wholeLine][{CalendarEntry, "ofBoth"}] = std::nullopt;
        scenario.overrides[wholeLine][{CalendarState, "all"}] = 1;
        scenario.overrides["A"][{StopEvery, "reel"}] = std::nullopt;
        QCOMPARE(told(differences(line, {}, line, scenario)),
                 (QStringList{"A|stops.glue.time_min: 2 -> 1 min", "A|stops.reel.every: 500 -> - cycles",
                              "|calendar.all.state: PLANNED -> SETUP", "|calendar.all.stations: all -> A, B",
                              "|calendar.ofA.minutes: 6 -> 3 min", "|calendar.ofBoth: minutes: 7, stations: A, B -> -",
                              "|calendar.own: - -> minutes: 4, stations: A"}));
        QCOMPARE(told(differences(content.line, {}, line, {})),
                 (QStringList{"A|stops.reel: - -> per: cycles, every: 500", "|calendar.all.at: - -> 12:00",
                              "|calendar.all.days: - -> all", "|calendar.all.from_min: 0 -> - min"}));
    }

    void anExplicitLineLeavesNothingOpenAndResolvesToTheSame()
    {
        Line line = plant().line;
        line.baseline[wholeLine].parameters[{CalendarAt, "all"}] = 720;
        const Line whole = explicitLine(line);
        QVERIFY(!hasErrors(validate(whole)));
        QVERIFY(explicitLine(whole) == whole);
        const Scenario scenario = scenarioOf(plant());
        QCOMPARE(told(differences(line, scenario, whole, scenario)), QStringList());
        const SparseParameters& ofA = whole.baseline.at("A").parameters;
        for (const ParameterSpec& spec : elementSpecs()) {
            if (spec.element == ElementKind::Stop)
                QVERIFY(ofA.contains({spec.id, "glue"}));
        }
        QVERIFY(!ofA.contains(TransitSec)); // new and unused
        const SparseParameters& ofLine = whole.baseline.at(wholeLine).parameters;
        QVERIFY(ofLine.contains({CalendarDays, "all"}) && !ofLine.contains({CalendarFromMin, "all"}));
        QVERIFY(ofLine.contains({CalendarFromMin, "ofA"}) && !ofLine.contains({CalendarAt, "ofA"}));
    }
};

LINETWIN_GUILESS_TEST(PlantEditingTest)
#include "PlantEditingTest.moc"
