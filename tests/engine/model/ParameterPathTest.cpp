// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/Assignment.h"
#include "engine/model/Elements.h"
#include "tests/TestMain.h"

#include <QTest>

using namespace linetwin;

namespace {

/// Stations and elements whose names hold points, keys and each other.
Line entangledLine()
{
    Line line;
    for (const char* name : {"A", "A.stops.glue", "line_stops", "calendar", "A.stops"})
        line.stations.push_back({name, 1, std::nullopt, std::nullopt});
    using enum ParameterId;
    line.baseline["A"].parameters = {{{StopEvery, "glue"}, 10},
                                     {{StopEvery, "glue.stops.x"}, 10},
                                     {{StopEvery, "a.b"}, 10},
                                     {{StopEvery, "every"}, 10}};
    line.baseline["A.stops.glue"].parameters = {{{StopEvery, "x"}, 10}};
    line.baseline[wholeLine].parameters = {{{LineStopEvery, "dip"}, 10},
                                           {{CalendarMinutes, "lunch"}, 30},
                                           {{CalendarMinutes, "lunch.minutes"}, 30},
                                           {{CalendarMinutes, "x.uph"}, 30}};
    return line;
}

QString textOfPath(const ParameterPath& path)
{
    const auto text = [](const std::string& each) { return QString::fromStdString(each); };
    return text(path.station) + QStringLiteral("|") + text(path.parameter.element) + QStringLiteral("|") +
           text(std::string(specOf(path.parameter.id).key));
}

} // namespace

class ParameterPathTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theOnePathWhoseNamesExistIsMeant_data()
    {
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* text, const char* expected) {
            QTest::newRow(text) << QString::fromLatin1(expected);
        };
        row("A.uph", "A||uph");
        row("A.stops.uph", "A.stops||uph");
        row("A.buffer.transit_sec", "A||buffer.transit_sec");
        row("A.quality.false_reject_prob", "A||quality.false_reject_prob");
        row("A.stops.glue.every", "A|glue|stops.*.every");
        row("A.stops.glue.uph", "A.stops.glue||uph");
        row("A.stops.a.b.time_min", "A|a.b|stops.*.time_min");
        row("A.stops.every.every", "A|every|stops.*.every");
        row("line_stops.dip.every", "|dip|line_stops.*.every");
        row("line_stops.uph", "line_stops||uph");
        row("calendar.uph", "calendar||uph");
        row("calendar.lunch", "|lunch|calendar.*");
        row("calendar.lunch.at", "|lunch|calendar.*.at");
        row("calendar.lunch.minutes.minutes", "|lunch.minutes|calendar.*.minutes");
        row("calendar.x.uph", "|x.uph|calendar.*");
        // Of one reading only, though nothing is called so: what is missing is said when it is used.
        row("B.uph", "B||uph");
        row("A.stops.glu.every", "A|glu|stops.*.every");
        row("calendar.dinner", "|dinner|calendar.*");
    }
    void theOnePathWhoseNamesExistIsMeant()
    {
        QFETCH(QString, expected);
        Findings findings;
        const auto path = parseParameterPath(QTest::currentDataTag(), entangledLine(), {}, findings);
        QVERIFY(path);
        QCOMPARE(textOfPath(*path), expected);
        QCOMPARE(QString::fromStdString(path->text()), QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(findings.empty());
    }

    void otherwiseTheReadingsAreListed_data()
    {
        QTest::addColumn<QString>("message");
        const auto row = [](const char* text, const char* message) {
            QTest::newRow(text) << QString::fromLatin1(message);
        };
        row("A.stops.glue.stops.x.every", "can mean more than one thing: station `A`, stops `glue.stops.x`, every; "
                                          "station `A.stops.glue`, stops `x`, "
                                          "every");
        row("calendar.lunch.minutes",
            "can mean more than one thing: calendar `lunch.minutes`; calendar `lunch`, minutes");
        row("B.stops.a.stops.b.every",
            "nothing is called so; it could mean: station `B`, stops `a.stops.b`, every; station `B.stops.a`, stops "
            "`b`, every");
        row("A.stops.glue.evry", "there is no such parameter; did you mean `stops.*.every`?");
        row("every", "must be a station, a point and a parameter, like Filler.buffer_capacity");
    }
    void otherwiseTheReadingsAreListed()
    {
        QFETCH(QString, message);
        Findings findings;
        QVERIFY(!parseParameterPath(QTest::currentDataTag(), entangledLine(), {}, findings));
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(QString::fromStdString(messageOf(findings[0])), message);
    }

    void anAssignmentIsReadAndCheckedInTheParametersFormat_data()
    {
        QTest::addColumn<QString>("message"); // empty: it is fine
        const auto row = [](const char* text, const char* message) {
            QTest::newRow(text) << QString::fromLatin1(message);
        };
        row("A.stops.glue.every=null", "");
        row("A.stops.glue.time_dist=lognormal", "");
        row("calendar.lunch=null", "");
        row("calendar.lunch.at=12:30", "");
        row("calendar.lunch.days=mon,tue", "");
        row("line_stops.dip.time_min=3", "");
        row("A.buffer.restart_level=null", "");
        row("A.stops.glue.per=cycles", "belongs to the line's baseline; a scenario cannot change it");
        row("A.stops.glue.scrap_cycles=0.5", "0.5 is not a whole number");
        row("A.stops.glue.time_min=null", "must be a number, not empty or null");
        row("A.stops.glue.time_dist=null", "must not be empty or null");
        row("A.stops.glu.every=5", "there is no reason `glu` of stops here; did you mean `glue`?");
        row("line_stops.dop.every=5", "there is no reason `dop` of stops here; did you mean `dip`?");
        row("calendar.dinner.minutes=5", "there is no calendar entry `dinner`");
        row("calendar.lunch=5", "`5` cannot stand for a calendar entry; null drops it, else it has keys");
    }
    void anAssignmentIsReadAndCheckedInTheParametersFormat()
    {
        QFETCH(QString, message);
        const Line line = entangledLine();
        Scenario scenario;
        Findings findings;
        const auto assignment = parseAssignment(QTest::currentDataTag(), line, scenario, findings);
        const bool isDone = assignment && applyTo(scenario, line, *assignment, findings);
        QCOMPARE(isDone, message.isEmpty());
        QCOMPARE(findings.size(), std::size_t(message.isEmpty() ? 0 : 1));
        if (!isDone)
            QCOMPARE(QString::fromStdString(messageOf(findings[0])), message);
        else
            QVERIFY(overridesOf(scenario, assignment->path.station).at(assignment->path.parameter) ==
                    assignment->value);
    }

    void anEntryOfTheScenarioOrADroppedOneCanBeChanged()
    {
        using enum ParameterId;
        const Line line = entangledLine();
        Scenario scenario;
        scenario.overrides[wholeLine] = {{{CalendarMinutes, "break"}, 10}, {{CalendarEntry, "lunch"}, std::nullopt}};
        for (const char* text : {"calendar.break.minutes=20", "calendar.lunch.at=11:00"}) {
            Findings findings;
            const auto assignment = parseAssignment(text, line, scenario, findings);
            QVERIFY(assignment);
            QVERIFY(applyTo(scenario, line, *assignment, findings));
        }
        const SparseParameters expected{{{CalendarMinutes, "break"}, 20}, {{CalendarAt, "lunch"}, 660}};
        QVERIFY(scenario.overrides[wholeLine] == expected);
    }
};

LINETWIN_GUILESS_TEST(ParameterPathTest)
#include "ParameterPathTest.moc"
