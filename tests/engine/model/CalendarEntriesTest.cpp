// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/CalendarEntries.h"

#include "engine/model/CalendarTemplates.h"
#include "engine/model/Elements.h"
#include "engine/model/Validation.h"
#include "tests/TestMain.h"

#include <QTest>

using namespace linetwin;
using enum ParameterId;

namespace {

constexpr auto theLine = std::nullopt;
using Texts = std::vector<std::string>;

/// Two stations; every day lunch at 12:00, and A cleaned every 480 minutes. The first scenario has a longer lunch and a
/// break of its own, the second leaves lunch out.
LineContent plantWithBreaks()
{
    LineContent content;
    content.line.stations = {{"A", 1, "x", std::nullopt}, {"B", 1, std::nullopt, std::nullopt}};
    content.line.run.startTime = "2025-01-06T06:00";
    content.line.baseline[wholeLine].parameters = {{{CalendarAt, "lunch"}, 720},
                                                   {{CalendarMinutes, "lunch"}, 30},
                                                   {{CalendarFromMin, "cleaning"}, 240},
                                                   {{CalendarEveryMin, "cleaning"}, 480},
                                                   {{CalendarMinutes, "cleaning"}, 20}};
    content.line.calendarStations = {{"cleaning", {"A"}}};
    content.overrides.resize(2);
    content.overrides[0][wholeLine] = {
        {{CalendarMinutes, "lunch"}, 45}, {{CalendarAt, "tea"}, 900}, {{CalendarMinutes, "tea"}, 10}};
    content.overrides[1][wholeLine] = {{{CalendarEntry, "lunch"}, std::nullopt}};
    content.calendarStations = {{{"tea", {"B"}}}, {}};
    return content;
}

/// "at 720, minutes 30" of what the owner itself says of the entry, the stations last.
std::string said(const LineContent& content, CalendarOwner owner, const std::string& name)
{
    const Scenario scenario = calendarScenario(content, owner);
    const SparseParameters& values = owner ? overridesOf(scenario, wholeLine) : baselineOf(content.line, wholeLine);
    std::string text;
    for (const auto& [key, value] : values) {
        if (key.element != name)
            continue;
        const std::string number = value ? std::to_string(static_cast<int>(*value)) : "null";
        text += std::string(text.empty() ? "" : ", ") + std::string(specOf(key.id).leaf()) + " " + number;
    }
    const CalendarStations& lists = owner ? scenario.calendarStations : content.line.calendarStations;
    if (const auto found = lists.find(name); found != lists.end()) {
        text += text.empty() ? "of" : ", of";
        for (const std::string& station : found->second)
            text += " " + station;
    }
    return text;
}

} // namespace

class CalendarEntriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theScenariosAreValid()
    {
        const LineContent content = plantWithBreaks();
        QVERIFY(!hasErrors(validate(content.line)));
        for (const std::size_t i : {0U, 1U})
            QVERIFY(!hasErrors(validate(content.line, calendarScenario(content, i))));
    }

    void anEntryIsAddedUnderAFreeName()
    {
        const EntryContent tea{"tea", {{CalendarAt, 600}, {CalendarMinutes, 15}}, {"A"}};
        // A scenario has a tea: in the line it would become what the scenario changes.
        const AddedEntries inLine = addCalendarEntries(plantWithBreaks(), theLine, {tea, tea});
        QVERIFY(inLine.names == (Texts{"tea 2", "tea 3"}));
        QCOMPARE(said(inLine.content, theLine, "tea 2"), std::string("at 600, minutes 15, of A"));
        QVERIFY(addCalendarEntries(plantWithBreaks(), 0, {tea}).names == Texts{"tea 2"});
        const AddedEntries inSecond = addCalendarEntries(plantWithBreaks(), 1, {tea});
        QVERIFY(inSecond.names == Texts{"tea"});
        QCOMPARE(said(inSecond.content, 1, "tea"), std::string("at 600, minutes 15, of A"));
        QVERIFY(!hasErrors(validate(inSecond.content.line, calendarScenario(inSecond.content, 1))));
        // What a scenario left out keeps its name.
        QVERIFY(addCalendarEntries(plantWithBreaks(), 1, {{"lunch", {{CalendarMinutes, 1}}}}).names ==
                Texts{"lunch 2"});
    }

    void aCopyHasTheValuesInForce()
    {
        const AddedEntries copy = duplicateCalendarEntry(plantWithBreaks(), 0, "lunch");
        QVERIFY(copy.names == Texts{"lunch 2"});
        QCOMPARE(said(copy.content, 0, "lunch 2"), std::string("at 720, minutes 45"));
        const AddedEntries cleaning = duplicateCalendarEntry(plantWithBreaks(), theLine, "cleaning");
        QCOMPARE(said(cleaning.content, theLine, "cleaning 2"),
                 std::string("from_min 240, every_min 480, minutes 20, of A"));
        QVERIFY(duplicateCalendarEntry(plantWithBreaks(), 1, "lunch").names.empty()); // left out there
    }

    void aNameOfTheLineIsChangedEverywhere()
    {
        const LineContent content = renameCalendarEntry(plantWithBreaks(), theLine, "lunch", "meal");
        QCOMPARE(said(content, theLine, "meal"), std::string("at 720, minutes 30"));
        QCOMPARE(said(content, 0, "meal"), std::string("minutes 45"));
        QCOMPARE(said(content, 1, "meal"), std::string("* null"));
        for (const CalendarOwner owner : {CalendarOwner(), CalendarOwner(0), CalendarOwner(1)})
            QCOMPARE(said(content, owner, "lunch"), std::string());
        QCOMPARE(said(renameCalendarEntry(plantWithBreaks(), theLine, "cleaning", "wash"), theLine, "wash"),
                 std::string("from_min 240, every_min 480, minutes 20, of A"));
    }

    void aScenarioRenamesWhatItBrought()
    {
        const LineContent content = renameCalendarEntry(plantWithBreaks(), 0, "tea", "coffee");
        QCOMPARE(said(content, 0, "coffee"), std::string("at 900, minutes 10, of B"));
        QCOMPARE(said(content, 0, "tea"), std::string());
        QVERIFY(renameCalendarEntry(plantWithBreaks(), 0, "lunch", "meal") == plantWithBreaks());
        QVERIFY(ownsCalendarEntry(plantWithBreaks(), 0, "tea"));
        QVERIFY(!ownsCalendarEntry(plantWithBreaks(), 0, "lunch"));
        QVERIFY(!ownsCalendarEntry(plantWithBreaks(), 1, "tea"));
    }

    void namesThatCannotBe_data()
    {
        QTest::addColumn<bool>("isLine");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isFree");
        QTest::newRow("its own") << true << "lunch" << true;
        QTest::newRow("another one's") << true << "cleaning" << false;
        QTest::newRow("one of a scenario") << true << "tea" << false;
        QTest::newRow("that scenario is another one") << false << "tea" << true;
        QTest::newRow("of the line") << false << "lunch" << false;
        QTest::newRow("empty") << true << "" << false;
        QTest::newRow("with the mark of private keys") << true << "_x" << false;
    }
    void namesThatCannotBe()
    {
        QFETCH(bool, isLine);
        QFETCH(QString, name);
        const auto problem = isLine ? calendarNameProblem(plantWithBreaks(), theLine, "lunch", name.toStdString())
                                    : calendarNameProblem(plantWithBreaks(), 1, "own", name.toStdString());
        QTEST(!problem.has_value(), "isFree");
    }

    void anEntryOfTheLineGoesWithWhatScenariosSayOfIt()
    {
        const LineContent content = removeCalendarEntry(plantWithBreaks(), theLine, "lunch");
        QCOMPARE(said(content, theLine, "lunch"), std::string());
        QCOMPARE(said(content, 0, "lunch"), std::string());
        QVERIFY(content.overrides[1].empty());
        for (const std::size_t i : {0U, 1U})
            QVERIFY(!hasErrors(validate(content.line, calendarScenario(content, i))));
    }

    void aScenarioLeavesOutOrTakesBack()
    {
        LineContent content = removeCalendarEntry(plantWithBreaks(), 0, "lunch");
        content = removeCalendarEntry(std::move(content), 0, "tea");
        QVERIFY(content.overrides[0].at(wholeLine) == (SparseParameters{{{CalendarEntry, "lunch"}, std::nullopt}}));
        QVERIFY(content.calendarStations[0].empty());
        content = resetCalendarEntry(std::move(content), 0, "lunch");
        QVERIFY(content.overrides[0].empty());
        QVERIFY(content.line == plantWithBreaks().line);
    }

    void aClockTimePutsTheMinutesOfTheRunAside()
    {
        LineContent content = setCalendarValue(plantWithBreaks(), theLine, "cleaning", CalendarAt, 600);
        QCOMPARE(said(content, theLine, "cleaning"), std::string("at 600, minutes 20, of A"));
        content = setCalendarValue(std::move(content), theLine, "cleaning", CalendarDays, 3);
        content = setCalendarValue(std::move(content), theLine, "cleaning", CalendarFromMin, 60);
        QCOMPARE(said(content, theLine, "cleaning"), std::string("from_min 60, minutes 20, of A"));
        QVERIFY(!hasErrors(validate(content.line)));
    }

    void aResetTakesAlongWhatHasNoMeaningWithoutIt()
    {
        LineContent content = setCalendarValue(plantWithBreaks(), 0, "cleaning", CalendarAt, 600);
        content = setCalendarValue(std::move(content), 0, "cleaning", CalendarDays, 3);
        content = setCalendarValue(std::move(content), 0, "cleaning", CalendarMinutes, 5);
        QCOMPARE(said(content, 0, "cleaning"), std::string("at 600, days 3, minutes 5"));
        QVERIFY(!hasErrors(validate(content.line, calendarScenario(content, 0))));
        content = resetCalendarValue(std::move(content), 0, "cleaning", CalendarAt);
        QCOMPARE(said(content, 0, "cleaning"), std::string("minutes 5"));
        content = resetCalendarValue(std::move(content), 0, "cleaning", CalendarMinutes);
        QVERIFY(content == plantWithBreaks());
    }

    void anOwnEntryGoesBackToDefaults()
    {
        LineContent content = setCalendarValue(plantWithBreaks(), 0, "tea", CalendarDays, 1);
        content = resetCalendarValue(std::move(content), 0, "tea", CalendarAt);
        QCOMPARE(said(content, 0, "tea"), std::string("minutes 10, of B"));
        content = resetCalendarValue(std::move(content), 0, "tea", CalendarMinutes);
        QCOMPARE(said(content, 0, "tea"), std::string());
        QVERIFY(resetCalendar(plantWithBreaks(), 0).overrides[0].empty());
        QVERIFY(resetCalendar(plantWithBreaks(), 0).calendarStations[0].empty());
    }

    void aDragSaysWhatDiffersFromTheLine()
    {
        const LineContent moved = setWeekTimes(plantWithBreaks(), 0, "lunch", {750, 127, 45});
        QCOMPARE(said(moved, 0, "lunch"), std::string("at 750, minutes 45"));
        // Back where the line has it: no override any more.
        QCOMPARE(said(setWeekTimes(moved, 0, "lunch", {720, 127, 30}), 0, "lunch"), std::string());
        QCOMPARE(said(setWeekTimes(plantWithBreaks(), theLine, "lunch", {720, 31, 30}), theLine, "lunch"),
                 std::string("at 720, days 31, minutes 30"));
        QCOMPARE(said(setWeekTimes(plantWithBreaks(), 0, "tea", {900, 1, 10}), 0, "tea"),
                 std::string("at 900, days 1, minutes 10, of B"));
    }

    void stationsAreAListOrAll()
    {
        LineContent content = setCalendarStations(plantWithBreaks(), theLine, "cleaning", {});
        QCOMPARE(said(content, theLine, "cleaning"), std::string("from_min 240, every_min 480, minutes 20"));
        // A scenario says "all" in place of the line's list.
        content = setCalendarStations(plantWithBreaks(), 0, "cleaning", {});
        QVERIFY(stationsClosedBy(content.line, calendarScenario(content, 0), "cleaning").empty());
        content = setCalendarStations(std::move(content), 0, "cleaning", {"A", "B"});
        QCOMPARE(said(content, 0, "cleaning"), std::string("of A B"));
        QCOMPARE(said(resetCalendarStations(content, 0, "cleaning"), 0, "cleaning"), std::string());
    }

    void listsOfScenariosMayBeLeftOut()
    {
        LineContent content = plantWithBreaks();
        content.calendarStations.clear();
        content = setCalendarStations(std::move(content), 1, "cleaning", {"B"});
        QCOMPARE(content.calendarStations.size(), 2U);
        QCOMPARE(said(content, 1, "cleaning"), std::string("of B"));
    }

    void templatesBeginWithTheShift_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("begin");
        QTest::addColumn<QStringList>("entries");
        // Minute of the day, days, minutes. 1320 is 22:00, 16 Friday, 32 Saturday.
        const QStringList night{QStringLiteral("night: 1320 127 480")};
        QTest::newRow("two shifts from 06:00") << "twoShifts" << 360.0 << night;
        QTest::newRow("two shifts from 14:00")
            << "twoShifts" << 840.0 << QStringList{QStringLiteral("night: 360 127 480")};
        QTest::newRow("one shift") << "oneShift" << 360.0
                                   << QStringList{QStringLiteral("outside the shift: 840 127 960")};
        QTest::newRow("breaks") << "breaks" << 360.0
                                << QStringList{QStringLiteral("first break: 480 127 15"),
                                               QStringLiteral("meal break: 600 127 30"),
                                               QStringLiteral("last break: 720 127 15")};
        QTest::newRow("three shifts") << "threeShifts" << 360.0
                                      << QStringList{QStringLiteral("early break: 600 127 30"),
                                                     QStringLiteral("late break: 1080 127 30"),
                                                     QStringLiteral("night break: 120 127 30")};
        QTest::newRow("cleaning") << "cleaning" << 360.0 << QStringList{QStringLiteral("weekly cleaning: 720 16 120")};
        QTest::newRow("cleaning after midnight")
            << "cleaning" << 1320.0 << QStringList{QStringLiteral("weekly cleaning: 240 32 120")};
        QTest::newRow("weekend") << "weekend" << 360.0 << QStringList{QStringLiteral("weekend: 360 32 2880")};
    }
    void templatesBeginWithTheShift()
    {
        QFETCH(QString, key);
        QFETCH(double, begin);
        QStringList found;
        std::vector<EntryContent> entries;
        for (const CalendarTemplate& kind : calendarTemplates()) {
            for (const TemplateEntry& each : kind.entries) {
                if (kind.key == key.toStdString())
                    entries.push_back(makeCalendarEntry(each, begin));
            }
        }
        for (const EntryContent& entry : entries)
            found << QStringLiteral("%1: %2 %3 %4")
                         .arg(QString::fromStdString(entry.name))
                         .arg(*entry.values.at(CalendarAt))
                         .arg(*entry.values.at(CalendarDays))
                         .arg(*entry.values.at(CalendarMinutes));
        QTEST(found, "entries");
        LineContent content;
        content.line.stations = {{"A", 1, "x", std::nullopt}};
        content.line.run.startTime = "2025-01-06T06:00";
        content.line.run.durationHours = 168;
        QVERIFY(!hasErrors(validate(addCalendarEntries(content, theLine, entries).content.line)));
    }
};

LINETWIN_APPLESS_TEST(CalendarEntriesTest)
#include "CalendarEntriesTest.moc"
