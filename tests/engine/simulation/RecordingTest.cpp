// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/Recording.h"

#include "engine/simulation/Simulate.h"
#include "tests/TestMain.h"
#include "tests/engine/LineBuilder.h"

#include <QTest>

#include <algorithm>
#include <thread>
#include <vector>

using namespace linetwin;
using namespace linetwin::test;
using namespace std::chrono_literals;

namespace {

RunResult runFully(const ResolvedLine& line, SimTime warmup, SimTime duration,
                   std::size_t limit = std::size_t{512} << 20)
{
    RunRequest request;
    request.warmup = warmup;
    request.duration = duration;
    request.detail = Detail::Full;
    request.recordingByteLimit = limit;
    return simulate(line, request);
}

/// A of 2 s, one place, B of 3 s. A takes at 0 2 4 6 8 11 14 17 20, completes at 2 4 6 8 10 13 16 19 and delivers at
/// 2 4 6 8 11 14 17 20; B takes at 2 5 8 11 14 17 20 and delivers at 5 8 11 14 17 20.
ResolvedLine slowerSecond()
{
    return buildLine({{.name = "A", .parameters = {.uph = every(2), .bufferCapacity = 1}},
                      {.name = "B", .parameters = {.uph = every(3)}}});
}

using Times = std::vector<SimTime>;
using States = std::vector<State>;

/// As pieces of text, so that a failure is readable.
QString textOf(const Moment& moment)
{
    QString text;
    for (const StationMoment& station : moment.stations)
        text += QStringLiteral("%1 %2..%3 held %4 level %5 out %6 rejects %7 takes %8; ")
                    .arg(QLatin1StringView(nameOf(station.state)))
                    .arg(station.visitStart.count())
                    .arg(station.visitEnd.count())
                    .arg(station.held)
                    .arg(station.bufferLevel)
                    .arg(station.outputs)
                    .arg(station.rejects)
                    .arg(station.takes);
    return text + QStringLiteral("%1 finished, raw %2 good %3 defective")
                      .arg(moment.finishedItems)
                      .arg(moment.goodRawDelivered)
                      .arg(moment.defectiveRawDelivered);
}

} // namespace

class RecordingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void visitsTakesAndOutputs()
    {
        const RunResult result = runFully(slowerSecond(), 0s, 20s);
        const StationTrack& a = result.recording->track(0);
        const StationTrack& b = result.recording->track(1);
        QVERIFY(a.visitStart == Times({0s, 2s, 4s, 6s, 8s, 10s, 11s, 13s, 14s, 16s, 17s, 19s}));
        using enum State;
        QVERIFY(a.visitState == States({Execute, Execute, Execute, Execute, Execute, Blocked, Execute, Blocked, Execute,
                                        Blocked, Execute, Blocked}));
        QVERIFY(a.takes == Times({2s, 4s, 6s, 8s, 11s, 14s, 17s, 20s}));
        QCOMPARE(a.heldAtStart, std::int64_t{1}); // taken at 0
        QVERIFY(a.outputs == Times({2s, 4s, 6s, 8s, 11s, 14s, 17s, 20s}));
        QVERIFY(b.visitStart == Times({0s, 2s, 5s, 8s, 11s, 14s, 17s}));
        QVERIFY(b.visitState == States({Starved, Execute, Execute, Execute, Execute, Execute, Execute}));
        QVERIFY(b.takes == Times({2s, 5s, 8s, 11s, 14s, 17s, 20s}));
        QVERIFY(b.outputs == Times({5s, 8s, 11s, 14s, 17s, 20s}));
        QCOMPARE(a.stateAtEnd, Execute);
        QCOMPARE(b.stateAtEnd, Execute);
        // Lead times: A took these items at 0 2 4 6 8 11.
        Times leadTimes;
        for (const FinishedItem& item : result.recording->finishedItems())
            leadTimes.push_back(item.leadTime);
        QVERIFY(leadTimes == Times({5s, 6s, 7s, 8s, 9s, 9s}));
    }

    /// One time for a batch of raw items, however large it is.
    void rawItemsAreTakenByTheBatch()
    {
        const ResolvedLine line =
            buildLine({{.name = "A", .batchIn = 100'000, .outputType = "Sheet", .parameters = {.uph = every(2)}}});
        const RunResult result = runFully(line, 1s, 8s);
        const StationTrack& a = result.recording->track(0);
        QVERIFY(a.takes == Times({1s, 3s, 5s, 7s}));
        QCOMPARE(a.itemsPerTake, std::int64_t{100'000});
        const StationMoment moment = result.recording->stationAt(0, 3s);
        QCOMPARE(moment.takes, std::int64_t{200'000});
        QCOMPARE(moment.held, std::int64_t{100'000});
    }

    void theWarmupIsCutOff()
    {
        const RunResult result = runFully(slowerSecond(), 12s, 8s);
        const StationTrack& a = result.recording->track(0);
        using enum State;
        QVERIFY(a.visitStart == Times({0s, 1s, 2s, 4s, 5s, 7s}));
        QVERIFY(a.visitState == States({Execute, Blocked, Execute, Blocked, Execute, Blocked}));
        QVERIFY(a.takes == Times({2s, 5s, 8s}));
        QCOMPARE(a.heldAtStart, std::int64_t{1});
        QCOMPARE(a.bufferAtStart, std::int64_t{1});
        const Moment start = result.recording->momentAt(0s);
        QCOMPARE(start.stations[0].outputs, std::int64_t{0});
        QCOMPARE(start.finishedItems, std::int64_t{0});
        QCOMPARE(result.recording->finishedItems().size(), std::size_t{3}); // at 14 17 20
    }

    void moments_data()
    {
        QTest::addColumn<int>("milliseconds");
        QTest::addColumn<QString>("expected");
        QTest::newRow("start") << 0
                               << "EXECUTE 0..2000000000 held 1 level 0 out 0 rejects 0 takes 0; "
                                  "STARVED 0..2000000000 held 0 level 0 out 0 rejects 0 takes 0; "
                                  "0 finished, raw 0 good 0 defective";
        QTest::newRow("an item waits") << 4500
                                       << "EXECUTE 4000000000..6000000000 held 1 level 1 out 2 rejects 0 takes 2; "
                                          "EXECUTE 2000000000..5000000000 held 1 level 0 out 0 rejects 0 takes 1; "
                                          "0 finished, raw 0 good 0 defective";
        QTest::newRow("blocked") << 10'000
                                 << "BLOCKED 10000000000..11000000000 held 1 level 1 out 4 rejects 0 takes 4; "
                                    "EXECUTE 8000000000..11000000000 held 1 level 0 out 2 rejects 0 takes 3; "
                                    "2 finished, raw 2 good 0 defective";
        QTest::newRow("end, after all that happens then")
            << 20'000
            << "EXECUTE 20000000000..20000000000 held 1 level 1 out 8 rejects 0 takes 8; "
               "EXECUTE 17000000000..20000000000 held 1 level 0 out 6 rejects 0 takes 7; "
               "6 finished, raw 6 good 0 defective";
        QTest::newRow("cut to the end") << 99'000
                                        << "EXECUTE 20000000000..20000000000 held 1 level 1 out 8 rejects 0 takes 8; "
                                           "EXECUTE 17000000000..20000000000 held 1 level 0 out 6 rejects 0 takes 7; "
                                           "6 finished, raw 6 good 0 defective";
    }
    void moments()
    {
        QFETCH(int, milliseconds);
        QFETCH(QString, expected);
        const RunResult result = runFully(slowerSecond(), 0s, 20s);
        const SimTime time = std::chrono::milliseconds(milliseconds);
        const Moment moment = result.recording->momentAt(time);
        QCOMPARE(textOf(moment), expected);
        for (std::size_t i = 0; i < 2; ++i) {
            QCOMPARE(result.recording->stateAt(i, time), moment.stations[i].state);
            QCOMPARE(result.recording->bufferLevelAt(i, time), moment.stations[i].bufferLevel);
        }
    }

    /// A changes at 2 4 6 8 10 11 13 14 16 17 19 and at the end, B at 2 5 8 11 14 17.
    void stepping_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("previous");
        QTest::addColumn<int>("next");
        QTest::newRow("before the start") << -5 << -1 << 2;
        QTest::newRow("start") << 0 << -1 << 2;
        QTest::newRow("on an event") << 5 << 4 << 6;
        QTest::newRow("between") << 12 << 11 << 13;
        QTest::newRow("last") << 19 << 17 << 20;
        QTest::newRow("end") << 20 << 19 << -1;
        QTest::newRow("after the end") << 30 << 20 << -1;
    }
    void stepping()
    {
        QFETCH(int, from);
        QFETCH(int, previous);
        QFETCH(int, next);
        const RunResult result = runFully(slowerSecond(), 0s, 20s);
        const SimTime time = std::chrono::seconds(from);
        QCOMPARE(result.recording->previousEvent(time).value_or(-1s).count(),
                 SimTime(std::chrono::seconds(previous)).count());
        QCOMPARE(result.recording->nextEvent(time).value_or(-1s).count(), SimTime(std::chrono::seconds(next)).count());
    }

    void aShiftOfTheCosmeticsLineIsSmall()
    {
        const RunResult result = runFully(cosmeticsLine(), 0h, 8h);
        QVERIFY(!result.recording->isSampled());
        QVERIFY2(result.recording->byteSize() < 20'000'000, qPrintable(QString::number(result.recording->byteSize())));
    }

    /// Whatever the limit, the samples are what the full recording shows at their times.
    void whatDoesNotFitIsSampled_data()
    {
        QTest::addColumn<double>("warmupHours");
        QTest::addColumn<double>("hours");
        QTest::addColumn<qulonglong>("limit");
        QTest::addColumn<int>("intervalSeconds");
        // A sample of the line's four stations takes 312 bytes: 641 of them fit into 200,000 and 1,602 into 500,000.
        QTest::newRow("1 h, 361 samples") << 0.0 << 1.0 << qulonglong{200'000} << 10;
        QTest::newRow("1 h after a warm-up") << 0.7 << 1.0 << qulonglong{200'000} << 10;
        QTest::newRow("2 h, 1441 samples") << 0.0 << 2.0 << qulonglong{500'000} << 5;
        QTest::newRow("no whole number of intervals") << 0.1 << 1.0001234 << qulonglong{200'000} << 10;
        QTest::newRow("hardly room for anything") << 0.0 << 1.0 << qulonglong{1} << 5000;
    }
    void whatDoesNotFitIsSampled()
    {
        QFETCH(double, warmupHours);
        QFETCH(double, hours);
        QFETCH(qulonglong, limit);
        QFETCH(int, intervalSeconds);
        const SimTime warmup = horizonFromHours(warmupHours);
        const SimTime duration = horizonFromHours(hours);
        const RunResult full = runFully(cosmeticsLine(), warmup, duration);
        const RunResult sampled = runFully(cosmeticsLine(), warmup, duration, static_cast<std::size_t>(limit));
        QVERIFY(!full.recording->isSampled());
        QVERIFY(sampled.recording->isSampled());
        QVERIFY(sampled.recording->byteSize() <= std::max(limit, qulonglong{400}));
        QCOMPARE(sampled.recording->sampleInterval().count(), SimTime(std::chrono::seconds(intervalSeconds)).count());
        QVERIFY(sampled.totals == full.totals);
        for (SimTime time{}; time <= duration; time += std::chrono::seconds(intervalSeconds))
            QCOMPARE(textOf(sampled.recording->momentAt(time)), textOf(full.recording->momentAt(time)));
        // Between samples the last one holds.
        const SimTime within = std::chrono::seconds(intervalSeconds) - 1ns;
        QVERIFY(sampled.recording->momentAt(within) == sampled.recording->momentAt(0s));
    }

    void samplesKnowWhatIsMadeAndSold()
    {
        ResolvedLine line = cosmeticsLine();
        line.product = ResolvedProduct{.name = "Tube",
                                       .sku = "",
                                       .materialType = *line.stations.front().outputType,
                                       .station = 0,
                                       .rawItemsPerUnit = line.stations.front().rawItemsPerOutput};
        const RunResult full = runFully(line, 0h, 1h);
        const RunResult sampled = runFully(line, 0h, 1h, 200'000);
        QVERIFY(sampled.recording->isSampled() && full.recording->unitsSoldAt(1h) > 0);
        for (SimTime time{}; time <= 1h; time += sampled.recording->sampleInterval()) {
            QCOMPARE(sampled.recording->unitsMadeAt(time), full.recording->unitsMadeAt(time));
            QCOMPARE(sampled.recording->unitsSoldAt(time), full.recording->unitsSoldAt(time));
        }
    }

    void steppingThroughSamples()
    {
        const RunResult sampled = runFully(cosmeticsLine(), 0h, 1h, 200'000);
        const Recording& recording = *sampled.recording;
        const auto states = [&](SimTime time) {
            std::vector<State> all;
            for (std::size_t i = 0; i < recording.stationCount(); ++i)
                all.push_back(recording.stateAt(i, time));
            return all;
        };
        std::vector<SimTime> forward;
        for (auto time = recording.nextEvent(0s); time; time = recording.nextEvent(*time)) {
            QVERIFY(states(*time) != states(*time - 1ns));
            forward.push_back(*time);
        }
        QVERIFY(forward.size() > 20);
        std::vector<SimTime> backward;
        for (auto time = recording.previousEvent(2h); time; time = recording.previousEvent(*time))
            backward.push_back(*time);
        std::ranges::reverse(backward);
        QVERIFY(forward == backward);
    }

    /// Nothing of 100,000 h is kept in full, and a stop is heard at once.
    void theLongestRunCanBeStopped()
    {
        RunRequest request;
        request.duration = horizonFromHours(100'000);
        request.detail = Detail::Full;
        request.recordingByteLimit = 4 << 20;
        std::stop_source source;
        request.stop = source.get_token();
        double share = -1;
        request.progress = [&](double done) {
            share = done;
            source.request_stop();
        };
        QVERIFY(!simulate(cosmeticsLine(), request).isComplete);
        QVERIFY(share >= 0 && share < 0.9);
    }

    void aStopBeforeTheStartRunsNothing()
    {
        RunRequest request;
        request.duration = 8h;
        std::stop_source source;
        source.request_stop();
        request.stop = source.get_token();
        QVERIFY(!simulate(cosmeticsLine(), request).isComplete);
    }
};

LINETWIN_APPLESS_TEST(RecordingTest)
#include "RecordingTest.moc"
