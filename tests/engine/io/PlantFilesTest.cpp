// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/Files.h"
#include "engine/model/Elements.h"
#include "tests/TestMain.h"

#include <QTest>

#include <random>

using namespace linetwin;

namespace {

/// Three stations, of which B is the fastest: the rated pace is A's 3,600 an hour.
const QString plantHead = QStringLiteral("topology: {stations: [{name: A, output_type: x}, {name: B}, {name: C}]}\n"
                                         "baseline: {A: {uph: 3600}, B: {uph: 7200}, C: {uph: 3600}}\n");

LoadResult loaded(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    return loadText({bytes.constData(), static_cast<std::size_t>(bytes.size())}, "f");
}

QStringList findingsIn(const QString& text)
{
    QStringList lines;
    for (const Finding& finding : loaded(text).findings)
        lines += QString::fromStdString(describe(finding));
    return lines;
}

/// A line with these stops of B, as the third line of the file.
QString withStops(const QString& stops)
{
    return QStringLiteral("topology: {stations: [{name: A, output_type: x}, {name: B}, {name: C}]}\nbaseline:\n"
                          "  B: {stops: {%1}}\n")
        .arg(stops);
}

QString withCalendar(const QString& calendar)
{
    return plantHead + QStringLiteral("run: {start_time: \"2025-01-06T06:00\"}\ncalendar: {%1}\n").arg(calendar);
}

/// A scenario over a line that has a reason `glue` at B, a stop `dip` and entries `lunch`, `clean`. The scenario's own
/// text begins in line 8.
QString scenarioOnPlant(const QString& text)
{
    return QStringLiteral("line:\n"
                          "  topology: {stations: [{name: A, output_type: x}, {name: B}, {name: C}]}\n"
                          "  baseline: {B: {stops: {glue: {every: 95}, air: {per: clock, every: 9}}}}\n"
                          "  line_stops: {dip: {every: 1000}}\n"
                          "  calendar:\n"
                          "    lunch: {at: \"12:00\", minutes: 30}\n"
                          "    clean: {from_min: 60, every_min: 120, minutes: 10}\n"
                          "%1\n")
        .arg(text);
}

} // namespace

class PlantFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsWrongInALine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* title, const QString& text, const QStringList& expected) {
            QTest::newRow(title) << text << expected;
        };
        row("all is well",
            withStops("a: {per: cycles, every: 5000, time_min: 1, scrap_cycles: 3}, b: {per: clock, every: 50}, c: {}"),
            {});
        row("unknown keys and words",
            withStops("glue: {evry: 5, per: cycle, state: SETUP, time_dist: normal, first: 1, time_min: long}"),
            {"f:3:22: error: baseline.B.stops.glue.evry: this key is not known here; did you mean `every`?",
             "f:3:36: error: baseline.B.stops.glue.per: `cycle` is not possible here; did you mean `cycles`? Possible "
             "are: cycles, running, clock",
             "f:3:50: error: baseline.B.stops.glue.state: `SETUP` is not possible here; possible are: DOWN, JAMMED, "
             "PLANNED",
             "f:3:68: error: baseline.B.stops.glue.time_dist: `normal` is not possible here; did you mean `lognormal`? "
             "Possible are: gamma, lognormal",
             "f:3:83: error: baseline.B.stops.glue.first: `1` is not possible here; possible are: running, new",
             "f:3:96: error: baseline.B.stops.glue.time_min: `long` is not a number; write it with digits and a point, "
             "like 0.5"});
        row("ranges", withStops("g: {every: 0, every_cv: 6, slow_speed: 2, scrap_cycles: 0.5, time_min: null}"),
            {"f:3:26: error: baseline.B.stops.g.every: 0 is out of range: 0.001 to 10000000 cycles or min is allowed",
             "f:3:39: error: baseline.B.stops.g.every_cv: 6 is out of range: 0 to 5 is allowed",
             "f:3:54: error: baseline.B.stops.g.slow_speed: 2 is out of range: 0.01 to 1 is allowed",
             "f:3:71: error: baseline.B.stops.g.scrap_cycles: 0.5 is not a whole number",
             "f:3:86: error: baseline.B.stops.g.time_min: must be a number, not empty or null"});
        row("names", withStops("breakdown: {every: 9}, jam: {every: 9}, _x: {every: 9}, \"\": {every: 9}"),
            {"f:3:26: error: baseline.B.stops.breakdown: `breakdown` is the name of what `reliability` and "
             "`performance` say; choose another one",
             "f:3:43: error: baseline.B.stops.jam: `jam` is the name of what `reliability` and `performance` say; "
             "choose another one",
             "f:3:59: error: baseline.B.stops._x: a name must not start with `_`",
             "f:3:75: error: baseline.B.stops.: must not be empty"});
        row("a stop by the clock precedes no cycle",
            withStops("g: {per: clock, every: 9, scrap_cycles: 1, slow_cycles: 0, slow_speed: 0.5}"),
            {"f:3:55: error: baseline.B.stops.g.scrap_cycles: a stop by the clock precedes no cycle; leave this out, "
             "or "
             "count the reason by cycles or running",
             "f:3:86: error: baseline.B.stops.g.slow_speed: a stop by the clock precedes no cycle; leave this out, or "
             "count the reason by cycles or running"});
        // uph is 10,000 by default: a cycle of 0.006 min
        row("shorter than a cycle", withStops("a: {per: cycles, every: 0.9}, b: {every: 0.005}, c: {every: 0.006}"),
            {"f:3:39: warning: baseline.B.stops.a.every: the interval is shorter than a cycle, so that several stops "
             "precede each cycle; make sure of its unit",
             "f:3:56: warning: baseline.B.stops.b.every: the interval is shorter than a cycle, so that several stops "
             "precede each cycle; make sure of its unit"});
        QStringList many;
        for (int i = 0; i < 65; ++i)
            many << QStringLiteral("r%1: {every: 9}").arg(i);
        row("65 reasons", withStops(many.join(", ")),
            {"f:3:14: error: baseline.B.stops: there are 65 reasons; 64 are allowed, so put some into one"});
        row("64 reasons", withStops(many.mid(1).join(", ")), {});
        row("a list of stops", withStops("x: 1").replace("{x: 1}", "[x]"),
            {"f:3:14: error: baseline.B.stops: must be a mapping: lines of `key: value`"});
        row("a stop of the line that a station has, too",
            withStops("dip: {every: 9}") + "line_stops: {dip: {every: 9}}\n",
            {"f:4:19: error: line_stops.dip: station `B` has a reason of this name; names must differ"});
        row("keys that stops of the line lack", plantHead + "line_stops: {dip: {per: clock, scrap_cycles: 4}}\n",
            {"f:3:20: error: line_stops.dip.per: this key is not known here; known are: every, every_cv, time_min, "
             "time_cv, time_dist, state, first",
             "f:3:32: error: line_stops.dip.scrap_cycles: this key is not known here; known are: every, every_cv, "
             "time_min, time_cv, time_dist, state, first"});
        row("a nameless station", "topology: {stations: [{name: A}]}\nbaseline: {\"\": {uph: 5}}\n",
            {"f:2:12: error: baseline.: there is no station `` in the line"});

        row("times and days",
            withCalendar("a: {at: 25:00, minutes: 3}, b: {at: \"07:00\", minutes: 3, days: [mo]}, c: "
                         "{at: 07:00:30, minutes: 3, days: all}"),
            {"f:4:20: error: calendar.a.at: `25:00` is no time of day; write it like \"22:00\"",
             "f:4:75: error: calendar.b.days: `mo` is no list of days; write all, or days like [mon, tue, wed, thu, "
             "fri]"});
        row("an entry without length", withCalendar("a: {at: \"07:00\"}, b: {}, c: {stations: [A]}"),
            {"f:4:15: error: calendar.a: a calendar entry needs `minutes`",
             "f:4:30: error: calendar.b: a calendar entry needs `minutes`",
             "f:4:40: error: calendar.c: a calendar entry needs `minutes`"});
        row("an entry that is dropped", withCalendar("a: null"),
            {"f:4:12: error: calendar.a: only a scenario can drop a calendar entry; leave it out of the line"});
        row("two beginnings", withCalendar("a: {at: \"07:00\", from_min: 5, minutes: 3}"),
            {"f:4:39: error: calendar.a.from_min: an entry begins either at a clock time, `at`, or `from_min` minutes "
             "from the start; leave one out"});
        row("what does not go together",
            withCalendar("a: {at: \"07:00\", every_min: 50, minutes: 3}, b: {days: [mon], minutes: 3}"),
            {"f:4:40: error: calendar.a.every_min: an entry with a clock time, `at`, is repeated on its `days`, not "
             "every so many minutes",
             "f:4:67: error: calendar.b.days: only an entry with a clock time, `at`, has days"});
        row("stations",
            withCalendar("a: {minutes: 3, stations: [A, D, A]}, b: {minutes: 3, stations: []}, c: {minutes: "
                         "3, stations: A}"),
            {"f:4:42: error: calendar.a.stations[1]: there is no station `D`; did you mean `A`?",
             "f:4:45: error: calendar.a.stations[2]: the station stands here twice",
             "f:4:76: error: calendar.b.stations: must be a list of stations, or all",
             "f:4:107: error: calendar.c.stations: must be a list of stations, or all"});
        row("endless entries",
            withCalendar("a: {every_min: 30, minutes: 30}, b: {at: \"07:00\", minutes: 1440}, c: {at: \"07:00\", days: "
                         "[mon, tue, fri], minutes: 1441}, d: {at: \"07:00\", days: [mon], minutes: 10080}"),
            {"f:4:40: error: calendar.a.minutes: the entry lasts 30 min but begins again after 30 min, so that it "
             "never "
             "ends; make it shorter or rarer",
             "f:4:71: error: calendar.b.minutes: the entry lasts 1440 min but begins again after 1440 min, so that it "
             "never ends; make it shorter or rarer",
             "f:4:127: error: calendar.c.minutes: the entry lasts 1441 min but begins again after 1440 min, so that it "
             "never ends; make it shorter or rarer",
             "f:4:173: error: calendar.d.minutes: the entry lasts 10080 min but begins again after 10080 min, so that "
             "it never ends; make it shorter or rarer"});
        // 8 h from 06:00: together they close B all the time, and A not
        row("a calendar that closes everything",
            withCalendar("a: {at: \"05:00\", minutes: 300}, b: {from_min: 200, minutes: 280, stations: [B]}"),
            {"f:4:11: error: calendar: the calendar leaves station `B` no open time in the run; shorten an entry, or "
             "run for longer"});
        row("all but the last minute",
            withCalendar("a: {at: \"05:00\", minutes: 300}, b: {from_min: 200, minutes: 279, stations: [B]}"), {});
        row("two that take turns for ever",
            withCalendar("a: {from_min: 0, every_min: 0.002, minutes: 0.001}, b: {from_min: 0.001, every_min: 0.002, "
                         "minutes: 0.001}"),
            {"f:4:11: error: calendar: the calendar leaves station `A` no open time in the run; shorten an entry, or "
             "run for longer"});
        row("open in the warm-up only",
            plantHead + "run: {warmup_hours: 1}\ncalendar: {a: {from_min: 0, minutes: 480}}\n",
            {"f:4:11: warning: calendar: the calendar closes station `A` all through the counted time; only the "
             "warm-up "
             "has some open time"});
        row("clock times without a start",
            plantHead + "calendar: {a: {from_min: 1, minutes: 2}, b: {at: \"07:00\", "
                        "minutes: 2}}\n",
            {"f:3:50: note: calendar.b.at: nothing says when a run starts, so that the clock begins at 06:00 on a "
             "Monday; `start_time` in the run settings says it"});
        QStringList entries;
        for (int i = 0; i < 201; ++i)
            entries << QStringLiteral("e%1: {from_min: %1, minutes: 0.1}").arg(i);
        row("201 calendar entries", withCalendar(entries.join(", ")),
            {"f:4:11: error: calendar: there are 201 calendar entries; 200 are allowed, so leave some out"});

        // At 3,600 an hour a minute of transit has 60 items under way.
        const auto withBuffer = [](const QString& buffer, const QString& station = QStringLiteral("A")) {
            return QStringLiteral("topology: {stations: [{name: A}, {name: B}]}\nbaseline:\n  %1: {uph: 3600, %2}\n")
                .arg(station, buffer);
        };
        row("places for what is under way", withBuffer("buffer_capacity: 60, buffer: {transit_sec: 60}"), {});
        row("too few places", withBuffer("buffer_capacity: 30, buffer: {transit_sec: 60}"),
            {"f:3:61: warning: baseline.A.buffer.transit_sec: at the line's pace 60 items are under way for 60 s, but "
             "there are 30 places: no more than 1800 items an hour get through; add places"});
        row("no places", withBuffer("buffer_capacity: 0, buffer: {transit_sec: 60, restart_level: 0}"),
            {"f:3:60: warning: baseline.A.buffer.transit_sec: the transit time has no effect: without places items are "
             "handed over directly",
             "f:3:79: warning: baseline.A.buffer.restart_level: the restart level has no effect: without places items "
             "are handed over directly"});
        row("the last station", withBuffer("buffer: {transit_sec: 60, restart_level: 5}", "B"),
            {"f:3:40: warning: baseline.B.buffer.transit_sec: the transit time of the last station has no effect: "
             "everything leaves the line at once",
             "f:3:59: warning: baseline.B.buffer.restart_level: the restart level of the last station has no effect: "
             "everything leaves the line at once"});
        row("a restart level at the capacity", withBuffer("buffer_capacity: 30, buffer: {restart_level: 30}"),
            {"f:3:63: warning: baseline.A.buffer.restart_level: a restart level of 30 is not below the capacity of 30; "
             "used is 29, which is the same as none; lower it or leave it out"});
        row("a restart level below it", withBuffer("buffer_capacity: 30, buffer: {restart_level: 29}"), {});
        row("names with marks of paths",
            QStringLiteral("topology: {stations: [{name: A}, {name: A.uph}, {name: 'A[0]'}]}\nbaseline:\n"
                           "  A: {buffer_capacity: 5}\n  A.uph: {uph: -1}\n  'A[0]': {uph: -2}\n"),
            {"f:4:16: error: baseline.A.uph.uph: -1 is out of range: 0.001 to 10000000 cycles/h is allowed",
             "f:5:17: error: baseline.A[0].uph: -2 is out of range: 0.001 to 10000000 cycles/h is allowed"});
        row("a key beside its group", withBuffer("transit_sec: 4"),
            {"f:3:18: error: baseline.A.transit_sec: this key does not belong here but inside `buffer`"});
    }
    void saysWhatIsWrongInALine()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(findingsIn(text), expected);
    }

    void saysWhatIsWrongInAScenario_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char* title, const QString& text, const QStringList& expected) {
            QTest::newRow(title) << text << expected;
        };
        const QString started = QStringLiteral("start_time: \"2025-01-06T06:00\"\n");
        row("all is well",
            started + "equipment: {B: {stops: {glue: {time_min: 1}, air: {every: null}}}}\n"
                      "line_stops: {dip: {every: 2000}}\n"
                      "calendar: {lunch: null, clean: {at: \"07:00\"}, new: {minutes: 10, stations: [A]}}",
            {});
        row("reasons that are not there",
            started + "equipment: {B: {stops: {glu: {time_min: 1}, x y: {every: 1}}}}\nline_stops: {dib: {every: 1}}",
            {"f:9:30: error: equipment.B.stops.glu: there is no reason `glu` of stops here; did you mean `glue`?",
             "f:9:50: error: equipment.B.stops.x y: there is no reason `x y` of stops here; only the baseline can add "
             "one",
             "f:10:19: error: line_stops.dib: there is no reason `dib` of stops here; did you mean `dip`?"});
        row("dropping a reason", started + "equipment: {B: {stops: {glue: null}}}\nline_stops: {dip: null}",
            {"f:9:25: error: equipment.B.stops.glue: a scenario cannot drop a reason; {every: null} switches it off",
             "f:10:14: error: line_stops.dip: a scenario cannot drop a reason; {every: null} switches it off"});
        row("what belongs to the baseline", started + "equipment: {B: {stops: {glue: {per: clock, state: DOWN}}}}",
            {"f:9:37: error: equipment.B.stops.glue.per: belongs to the line's baseline; a scenario cannot change it",
             "f:9:51: error: equipment.B.stops.glue.state: belongs to the line's baseline; a scenario cannot change "
             "it"});
        row("scrap of a stop by the clock", started + "equipment: {B: {stops: {air: {scrap_cycles: 4}}}}",
            {"f:9:45: error: equipment.B.stops.air.scrap_cycles: a stop by the clock precedes no cycle; leave this "
             "out, "
             "or count the reason by cycles or running"});
        row("entries that are not there",
            started + "calendar: {dinner: {at: \"18:00\"}, lunsh: {at: \"12:30\"}, tea: null, clen: null}",
            {"f:9:20: error: calendar.dinner: a calendar entry needs `minutes`",
             "f:9:42: error: calendar.lunsh: there is no calendar entry `lunsh`; did you mean `lunch`? A new one needs "
             "`minutes`",
             "f:9:57: error: calendar.tea: there is no calendar entry `tea`",
             "f:9:68: error: calendar.clen: there is no calendar entry `clen`; did you mean `clean`?"});
        row("keys of the other beginning", started + "calendar: {lunch: {every_min: 9}, clean: {days: [mon]}}",
            {"f:9:31: error: calendar.lunch.every_min: an entry with a clock time, `at`, is repeated on its `days`, "
             "not "
             "every so many minutes",
             "f:9:49: error: calendar.clean.days: only an entry with a clock time, `at`, has days"});
        row("endless by the scenario", started + "calendar: {clean: {every_min: 9}}",
            {"f:9:31: error: calendar.clean.every_min: the entry lasts 10 min but begins again after 9 min, so that it "
             "never ends; make it shorter or rarer"});
        row("closed by the scenario", started + "calendar: {off: {minutes: 480}}",
            {"f:9:11: error: calendar: the calendar leaves station `A` no open time in the run; shorten an entry, or "
             "run for longer"});
        // 12:00 to 12:30 is lunch
        row("closed by a short run", "start_time: \"2025-01-06T12:00\"\nduration_hours: 0.5",
            {"f:9:17: error: duration_hours: the calendar leaves station `A` no open time in the run; shorten an "
             "entry, "
             "or run for longer"});
        row("closed by its start", "run_hours: 1\nstart_time: \"2025-01-06T12:00\"\nduration_hours: 8",
            {"f:8:1: error: run_hours: this key is not known here; did you mean `warmup_hours`?"});
        row("places that the scenario takes",
            started + "equipment: {A: {buffer_capacity: 3, buffer: {transit_sec: 60, restart_level: 3}}}",
            {"f:9:59: warning: equipment.A.buffer.transit_sec: at the line's pace 167 items are under way for 60 s, "
             "but "
             "there are 3 places: no more than 180 items an hour get through; add places",
             "f:9:78: warning: equipment.A.buffer.restart_level: a restart level of 3 is not below the capacity of 3; "
             "used is 2, which is the same as none; lower it or leave it out"});
    }
    void saysWhatIsWrongInAScenario()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QStringList found = findingsIn(scenarioOnPlant(text));
        // The line by itself has no start.
        const auto removed =
            found.removeIf([](const QString& each) { return each.contains("line.calendar.lunch.at: nothing"); });
        QCOMPARE(removed, 1);
        QCOMPARE(found, expected);
    }

    void aFileIsWrittenInItsStableOrder()
    {
        const QString written =
            QStringLiteral("format: linetwin/line/2\n"
                           "name: plant\n"
                           "topology:\n"
                           "  stations:\n"
                           "    - {name: A, batch_in: 1, output_type: x}\n"
                           "    - {name: B}\n"
                           "baseline:\n"
                           "  A:\n"
                           "    uph: 3600\n"
                           "    buffer_capacity: 90\n"
                           "    buffer: {transit_sec: 20, restart_level: null}\n"
                           "    quality: {defect_rate: 0.01, false_reject_prob: 0.001}\n"
                           "    stops:\n"
                           "      \"a: b\": {every: null}\n"
                           "      knife: {per: cycles, every: 2400, time_min: 35, state: DOWN, scrap_cycles: 40}\n"
                           "line_stops:\n"
                           "  dip: {every: 10000, time_min: 4}\n"
                           "calendar:\n"
                           "  cleaning: {from_min: -30, every_min: 480, minutes: 45, state: SETUP}\n"
                           "  lunch: {at: \"12:00\", days: [mon, fri], minutes: 30, stations: [B], repairs: continue}\n"
                           "  night: {at: \"22:00:30\", days: all, minutes: 400, stations: all}\n"
                           "unchecked:\n"
                           "  A: [uph, \"stops.a: b.every\", stops.knife.time_min]\n"
                           "  \"\": [line_stops.dip.every, calendar.cleaning.minutes, calendar.lunch.minutes]\n"
                           "run:\n"
                           "  start_time: \"2025-01-06T06:00\"\n");
        const LoadResult result = loaded(written);
        QVERIFY(result.file);
        QCOMPARE(QString::fromStdString(writeLine(result.file->line)), written);
    }

    void aScenarioIsWrittenInItsStableOrder()
    {
        const QString written = QStringLiteral("format: linetwin/scenario/2\n"
                                               "name: s\n"
                                               "line: \"builtin:cosmetics\"\n"
                                               "equipment:\n"
                                               "  Filler: {buffer: {restart_level: 5}}\n"
                                               "calendar:\n"
                                               "  break: {from_min: 60, minutes: 10, stations: [Packer]}\n");
        const LoadResult result = loaded(written);
        QVERIFY(result.file);
        QCOMPARE(QString::fromStdString(
                     writeScenario(result.file->scenario, result.file->line, result.file->lineSource, "s.yaml")),
                 written);
    }

    /// Files that use nothing new go on being read by older programs.
    void theVersionIsTheOldestThatHasTheKeys_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        const auto row = [](const char* title, const char* text, const char* format) {
            QTest::newRow(title) << plantHead + QString::fromLatin1(text) << QString::fromLatin1(format);
        };
        row("nothing new", "", "linetwin/line/1");
        row("an empty calendar", "calendar: {}\nline_stops:\n", "linetwin/line/1");
        row("a calendar", "calendar: {a: {minutes: 1}}\n", "linetwin/line/2");
        row("stops of the line", "line_stops: {a: }\n", "linetwin/line/2");
        row("a mark on something new", "unchecked: {A: [buffer.transit_sec]}\n", "linetwin/line/2");
        row("a mark on something old", "unchecked: {A: [uph]}\n", "linetwin/line/1");
    }
    void theVersionIsTheOldestThatHasTheKeys()
    {
        QFETCH(QString, text);
        QFETCH(QString, line);
        const LoadResult result = loaded(text);
        QVERIFY(result.file);
        QVERIFY(QString::fromStdString(writeLine(result.file->line)).startsWith("format: " + line + "\n"));
        const LineSource source{LineSource::Kind::Inline, {}, {}};
        const QString version = line.right(1);
        QVERIFY(QString::fromStdString(writeScenario({}, result.file->line, source, "s.yaml"))
                    .startsWith("format: linetwin/scenario/" + version + "\n"));
    }

    void damagedFilesNeverHangOrCrash()
    {
        const std::string sound = withCalendar("a: {at: \"07:00\", days: [mon], minutes: 3, stations: [A]}, b: "
                                               "{from_min: 5, every_min: 50, minutes: 3, state: SETUP}")
                                      .toStdString() +
                                  "line_stops: {dip: {every: 9}}\n";
        std::mt19937 random(13);
        const std::string_view pieces = "{}[]:,\"'- \n&*!|#9eabn~\xff";
        for (int i = 0; i < 3000; ++i) {
            std::string text = sound;
            for (int edits = static_cast<int>(random() % 4); edits >= 0; --edits) {
                const std::size_t at = random() % text.size();
                const char piece = pieces[random() % pieces.size()];
                if (random() % 2 == 0)
                    text[at] = piece;
                else
                    text.insert(at, 1, piece);
            }
            const LoadResult result = loadText(text, "f");
            QVERIFY(result.file || hasErrors(result.findings));
        }
    }
};

LINETWIN_GUILESS_TEST(PlantFilesTest)
#include "PlantFilesTest.moc"
