// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/EventsCsv.h"
#include "engine/output/TelemetryCsv.h"
#include "engine/simulation/Simulate.h"
#include "tests/TestMain.h"
#include "tests/engine/LineBuilder.h"
#include "tests/engine/PlantShift.h"

#include <QTest>

#include <algorithm>
#include <sstream>

using namespace linetwin;

namespace {

constexpr SimTime second{1'000'000'000};

struct History {
    std::string telemetry;
    std::string events;
    int slices = 0;
    std::size_t largestSlice = 0; ///< bytes
};

History historyOf(const ResolvedLine& line, const RunRequest& request, SimTime interval, const CsvStyle& style = {})
{
    std::ostringstream telemetryOut;
    std::ostringstream eventsOut;
    TelemetryCsv telemetry(telemetryOut, line, interval, style);
    EventsCsv events(eventsOut, line, style);
    History history;
    simulateInSlices(line, request, [&](const RecordingSlice& slice) {
        ++history.slices;
        history.largestSlice = std::max(history.largestSlice, slice.recording.byteSize());
        telemetry.append(slice.recording, slice.start, slice.end);
        events.append(slice.recording, slice.start, slice.end);
        if (slice.isLast) {
            telemetry.finish(slice.recording, slice.end);
            events.finish(slice.end);
        }
    });
    history.telemetry = telemetryOut.str();
    history.events = eventsOut.str();
    return history;
}

/// One item a second into a buffer of one place before a station that takes three seconds.
ResolvedLine handWorkedLine()
{
    return test::buildLine({{.name = "Press, left", .parameters = {.uph = test::every(1), .bufferCapacity = 1}},
                            {.name = "the \"old\" one", .parameters = {.uph = test::every(3)}}});
}

RunRequest tenSeconds()
{
    RunRequest request;
    request.duration = 10 * second;
    return request;
}

} // namespace

class HistoryCsvTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eventsNameTheReason()
    {
        const ResolvedLine line = test::plantLine();
        std::vector<StationTrack> tracks(3);
        for (StationTrack& track : tracks) {
            track.visitStart = {SimTime{}};
            track.visitState = {State::Execute};
            track.visitReason = {noReason};
        }
        tracks[1].visitStart = {SimTime{}, 2 * second, 4 * second};
        tracks[1].visitState = {State::Jammed, State::Planned, State::Down};
        tracks[1].visitReason = {ReasonId{3}, ReasonId{6}, breakdownReason};
        std::ostringstream out;
        EventsCsv events(out, line);
        events.append(Recording(5 * second, 1, tracks, std::vector<FinishedItem>{}), SimTime{}, 5 * second);
        events.finish(5 * second);
        const QStringList rows = QString::fromStdString(out.str()).split(u'\n');
        QCOMPARE(rows.value(0), QStringLiteral("timestamp,machine,state,event_type,reason"));
        QCOMPARE(rows.filter(QStringLiteral("Labeller")),
                 (QStringList{"0,Labeller,JAMMED,start,glue", "2,Labeller,JAMMED,end,glue",
                              "2,Labeller,PLANNED,start,lunch", "4,Labeller,PLANNED,end,lunch",
                              "4,Labeller,DOWN,start,breakdown", "5,Labeller,DOWN,end,breakdown"}));
        QCOMPARE(rows.value(1), QStringLiteral("0,Filler,EXECUTE,start,"));
    }

    // The first finishes at 1, 2 and 3 s; the third finds the place taken until the second has finished its first item
    // at 4 s, and so on every 3 s. What happens at 10 s shows in the last row of telemetry and in no event.
    void eventsOfAHandWorkedLine()
    {
        const std::string a = "\"Press, left\"";
        const std::string b = "\"the \"\"old\"\" one\"";
        const std::string expected = "timestamp,machine,state,event_type\n"
                                     "0," +
                                     a + ",EXECUTE,start\n0," + b +
                                     ",STARVED,start\n"
                                     "1," +
                                     a + ",EXECUTE,end\n1," + a +
                                     ",EXECUTE,start\n"
                                     "1," +
                                     b + ",STARVED,end\n1," + b +
                                     ",EXECUTE,start\n"
                                     "2," +
                                     a + ",EXECUTE,end\n2," + a +
                                     ",EXECUTE,start\n"
                                     "3," +
                                     a + ",EXECUTE,end\n3," + a +
                                     ",BLOCKED,start\n"
                                     "4," +
                                     a + ",BLOCKED,end\n4," + a +
                                     ",EXECUTE,start\n"
                                     "4," +
                                     b + ",EXECUTE,end\n4," + b +
                                     ",EXECUTE,start\n"
                                     "5," +
                                     a + ",EXECUTE,end\n5," + a +
                                     ",BLOCKED,start\n"
                                     "7," +
                                     a + ",BLOCKED,end\n7," + a +
                                     ",EXECUTE,start\n"
                                     "7," +
                                     b + ",EXECUTE,end\n7," + b +
                                     ",EXECUTE,start\n"
                                     "8," +
                                     a + ",EXECUTE,end\n8," + a +
                                     ",BLOCKED,start\n"
                                     "10," +
                                     a + ",BLOCKED,end\n10," + b + ",EXECUTE,end\n";
        const History history = historyOf(handWorkedLine(), tenSeconds(), second);
        QCOMPARE(QString::fromStdString(history.events), QString::fromStdString(expected));
    }

    /// A separator that a name holds puts it in quotes, a comma no longer does.
    void inTheStyleOfAnotherCountry()
    {
        const ResolvedLine line =
            test::buildLine({{.name = "A;B", .parameters = {.uph = test::every(1.5), .bufferCapacity = 1}},
                             {.name = "C, D", .parameters = {.uph = test::every(1.5)}}});
        RunRequest request;
        request.duration = 3 * second;
        const History history = historyOf(line, request, SimTime{1'500'000'000}, {';', ',', true});
        const std::string mark = "\xEF\xBB\xBF";
        QCOMPARE(history.telemetry,
                 mark + "time;\"Buf_A;B_level\";\"Buf_A;B_cap\";\"A;B_state\";\"A;B_output\";C, D_state;C, D_output\n"
                        "0;0;1;EXECUTE;0;STARVED;0\n1,5;0;1;EXECUTE;1;EXECUTE;0\n3;0;1;EXECUTE;2;EXECUTE;1\n");
        QVERIFY(history.events.starts_with(mark + "timestamp;machine;state;event_type\n0;\"A;B\";EXECUTE;start\n"
                                                  "0;C, D;STARVED;start\n1,5;\"A;B\";EXECUTE;end\n"));
    }

    void telemetryOfAHandWorkedLine_data()
    {
        QTest::addColumn<qint64>("interval");
        QTest::addColumn<QString>("rows");
        QTest::newRow("a row at the very end")
            << qint64{2'500'000'000}
            << "0,0,1,EXECUTE,0,STARVED,0\n2.5,1,1,EXECUTE,2,EXECUTE,0\n5,1,1,BLOCKED,3,EXECUTE,1\n"
               "7.5,1,1,EXECUTE,4,EXECUTE,2\n10,1,1,EXECUTE,5,EXECUTE,3\n";
        QTest::newRow("none at the end") << qint64{4'000'000'000}
                                         << "0,0,1,EXECUTE,0,STARVED,0\n4,1,1,EXECUTE,3,EXECUTE,1\n"
                                            "8,1,1,BLOCKED,4,EXECUTE,2\n";
        QTest::newRow("longer than the run") << qint64{60'000'000'000} << "0,0,1,EXECUTE,0,STARVED,0\n";
    }
    void telemetryOfAHandWorkedLine()
    {
        QFETCH(qint64, interval);
        QFETCH(QString, rows);
        const QString header = "time,\"Buf_Press, left_level\",\"Buf_Press, left_cap\",\"Press, left_state\","
                               "\"Press, left_output\",\"the \"\"old\"\" one_state\",\"the \"\"old\"\" one_output\"\n";
        const History history = historyOf(handWorkedLine(), tenSeconds(), SimTime{interval});
        QCOMPARE(QString::fromStdString(history.telemetry), header + rows);
    }

    // After a warm-up of 3.5 s time 0 shows what is in force, and outputs count from there.
    void theWindowStartsAfterTheWarmUp()
    {
        RunRequest request = tenSeconds();
        request.warmup = second * 7 / 2;
        request.duration = 2 * second;
        const History history = historyOf(handWorkedLine(), request, second);
        QVERIFY(history.telemetry.ends_with("0,1,1,BLOCKED,0,EXECUTE,0\n1,1,1,EXECUTE,1,EXECUTE,1\n"
                                            "2,1,1,BLOCKED,1,EXECUTE,1\n"));
        QVERIFY(history.events.find("\n0,\"Press, left\",BLOCKED,start\n") != std::string::npos);
        QVERIFY(history.events.find("\n0.5,\"Press, left\",BLOCKED,end\n") != std::string::npos);
        QVERIFY(history.events.ends_with("2,\"Press, left\",BLOCKED,end\n2,\"the \"\"old\"\" one\",EXECUTE,end\n"));
    }

    void aLineOfOneStationHasNoBuffer()
    {
        const ResolvedLine line = test::buildLine({{.name = "Only", .parameters = {.uph = test::every(4)}}});
        QCOMPARE(QString::fromStdString(historyOf(line, tenSeconds(), 5 * second).telemetry),
                 QStringLiteral("time,Only_state,Only_output\n0,EXECUTE,0\n5,EXECUTE,1\n10,EXECUTE,2\n"));
    }

    void slicesJoinWithoutASeam_data()
    {
        QTest::addColumn<bool>("isLossless");
        QTest::newRow("with luck") << false;
        QTest::newRow("everything on a grid") << true;
    }
    void slicesJoinWithoutASeam()
    {
        QFETCH(bool, isLossless);
        const ResolvedLine line = isLossless ? test::losslessCosmeticsLine() : test::cosmeticsLine();
        RunRequest request;
        request.warmup = 600 * second;
        request.duration = 7200 * second;
        const History whole = historyOf(line, request, second);
        request.recordingByteLimit = 200'000;
        const History sliced = historyOf(line, request, second);
        QCOMPARE(whole.slices, 1);
        QVERIFY2(sliced.slices > 3, qPrintable(QString::number(sliced.slices)));
        QVERIFY(sliced.telemetry == whole.telemetry);
        QVERIFY(sliced.events == whole.events);
    }

    /// A longer run is more slices, no larger ones.
    void slicesDoNotGrowWithTheRun()
    {
        RunRequest request;
        request.recordingByteLimit = 200'000;
        request.duration = 7200 * second;
        const History shorter = historyOf(test::cosmeticsLine(), request, 60 * second);
        request.duration *= 8;
        const History longer = historyOf(test::cosmeticsLine(), request, 60 * second);
        QVERIFY(longer.slices > 4 * shorter.slices);
        QVERIFY(longer.largestSlice < shorter.largestSlice * 6 / 5);
    }

    /// One run whatever the number of slices, as its progress tells.
    void theRunIsComputedOnce()
    {
        double last = 0;
        bool hasGoneBack = false;
        RunRequest request;
        request.recordingByteLimit = 200'000;
        request.duration = 7200 * second;
        SimTime end{};
        request.progress = [&](double share) {
            hasGoneBack = hasGoneBack || share < last;
            last = share;
        };
        simulateInSlices(test::cosmeticsLine(), request, [&](const RecordingSlice& slice) {
            QCOMPARE(slice.start, end);
            end = slice.end;
        });
        QCOMPARE(end, request.duration);
        QVERIFY(!hasGoneBack);
    }

    void aStopEndsTheHistory()
    {
        std::stop_source source;
        source.request_stop();
        RunRequest request = tenSeconds();
        request.duration = 3600 * 1000 * second;
        request.stop = source.get_token();
        QVERIFY(!simulateInSlices(test::cosmeticsLine(), request, [](const RecordingSlice&) { QFAIL("a slice"); }));
    }
};

LINETWIN_GUILESS_TEST(HistoryCsvTest)
#include "HistoryCsvTest.moc"
