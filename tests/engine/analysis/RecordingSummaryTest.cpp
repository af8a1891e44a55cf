// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/RecordingSummary.h"

#include "engine/simulation/Simulate.h"
#include "tests/TestMain.h"
#include "tests/engine/HandmadeRecording.h"
#include "tests/engine/LineBuilder.h"

#include <QTest>

#include <numeric>

using namespace linetwin;
using namespace linetwin::test;
using namespace std::chrono_literals;

namespace {

using enum State;
using Times = std::vector<SimTime>;

/// 60 s: runs 0 … 10, down 10 … 25, runs 25 … 30 and 30 … 40, blocked 40 … 60.
Recording oneStation()
{
    return {60s,
            1,
            {trackOf({0s, 10s, 25s, 30s, 40s}, {Execute, Down, Execute, Execute, Blocked})},
            std::vector<FinishedItem>{}};
}

StateTimes times(SimTime starved, SimTime execute, SimTime down, SimTime jammed, SimTime blocked)
{
    return {starved, execute, down, jammed, blocked};
}

/// Three samples of 20 s of a recording of 50 s: the last one holds 10 s.
Recording sampled()
{
    std::vector<Moment> samples(3);
    for (std::size_t i = 0; i < samples.size(); ++i) {
        samples[i].time = 20s * static_cast<int>(i);
        samples[i].stations.resize(2);
    }
    samples[0].stations[0] = {.state = Execute, .bufferLevel = 1};
    samples[1].stations[0] = {.state = Jammed, .bufferLevel = 3};
    samples[2].stations[0] = {.state = Execute, .bufferLevel = 1};
    samples[1].goodRawDelivered = 12;
    samples[2].goodRawDelivered = 24;
    return {50s, 12, std::vector<StationTrack>(2), 20s, samples};
}

std::shared_ptr<const Recording> cosmeticsShift(RunTotals& totals)
{
    RunRequest request;
    request.duration = 8h;
    request.detail = Detail::Full;
    const RunResult result = simulate(cosmeticsLine(), request);
    totals = result.totals;
    return result.recording;
}

} // namespace

class RecordingSummaryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void timeInStatesOfAnyPart_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<QList<int>>("seconds"); // starved, execute, down, jammed, blocked; then 0
        QTest::newRow("all") << 0 << 60 << QList<int>{0, 25, 15, 0, 20};
        QTest::newRow("within a visit") << 12 << 13 << QList<int>{0, 0, 1, 0, 0};
        QTest::newRow("over a change") << 20 << 27 << QList<int>{0, 2, 5, 0, 0};
        QTest::newRow("two cycles") << 26 << 36 << QList<int>{0, 10, 0, 0, 0};
        QTest::newRow("beyond both ends") << -10 << 100 << QList<int>{0, 25, 15, 0, 20};
        QTest::newRow("nothing") << 30 << 30 << QList<int>{0, 0, 0, 0, 0};
        QTest::newRow("the wrong way round") << 40 << 30 << QList<int>{0, 0, 0, 0, 0};
    }
    void timeInStatesOfAnyPart()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(QList<int>, seconds);
        const Recording recording = oneStation();
        const StateTimes found = StateTimeline(recording, 0).timesIn(from * 1s, to * 1s);
        for (std::size_t state = 0; state < stateCount; ++state)
            QCOMPARE(found[state], SimTime(seconds.value(static_cast<qsizetype>(state)) * 1s));
    }

    void visitsAreThoseOfTheRecording()
    {
        const Recording recording = oneStation();
        const StateTimeline timeline(recording, 0);
        QCOMPARE(timeline.visitCount(), std::size_t{5});
        QCOMPARE(timeline.visitAt(24s), std::size_t{1});
        QCOMPARE(timeline.visitAt(25s), std::size_t{2});
        QCOMPARE(timeline.visitAt(60s), std::size_t{4});
        QVERIFY(timeline.stateOf(1) == Down);
        QVERIFY(timeline.endOf(4) == SimTime{60s});
    }

    /// More visits than a block, so that sums of blocks and of visits meet.
    void longTimelinesAgreeWithASimpleSum()
    {
        std::vector<SimTime> starts;
        std::vector<State> states;
        for (int i = 0; i < 200; ++i) {
            starts.push_back(i * 1s);
            states.push_back(static_cast<State>(i % 5));
        }
        const Recording recording(200s, 1, {trackOf(starts, states)}, std::vector<FinishedItem>{});
        const StateTimeline timeline(recording, 0);
        for (int until = 0; until <= 200; ++until) {
            StateTimes simple{};
            for (int i = 0; i < until; ++i)
                simple[static_cast<std::size_t>(i % 5)] += 1s;
            QVERIFY(timeline.timesUntil(until * 1s) == simple);
        }
    }

    void aWalkAsksInAnySteps()
    {
        StationTrack track;
        for (int i = 0; i < 200; ++i) {
            track.visitStart.push_back(i * 1s);
            track.visitState.push_back(static_cast<State>(i % 5));
        }
        const Recording recording(200s, 1, {track}, {});
        const StateTimeline timeline(recording, 0);
        for (const int step : {1, 7, 31, 32, 33, 150}) {
            StateTimeline::Walk walk(timeline);
            for (int at = -1; at < 210; at += step) {
                QVERIFY(walk.timesUntil(at * 1s) == timeline.timesUntil(at * 1s));
                QVERIFY(walk.timesUntil(at * 1s) == timeline.timesUntil(at * 1s));
            }
        }
    }

    void aSampleHoldsUntilTheNext()
    {
        const Recording recording = sampled();
        const StateTimeline timeline(recording, 0);
        QVERIFY(timeline.timesIn(0s, 50s) == times(0s, 30s, 0s, 20s, 0s));
        QVERIFY(timeAtLevels(recording, 0) == Times({0s, 30s, 0s, 20s}));
        const OutputCurve curve = cumulativeGoodOutput(recording);
        QVERIFY(curve.times == Times({0s, 20s, 40s}));
        QVERIFY(curve.goodUnits == std::vector<double>({0, 1, 2}));
    }

    void timeAtLevelsIsNetAtEachInstant()
    {
        // 1 at first; 2 from 10 s; in and out at 20 s cancel; 3 from 30 s; 2 from 40 s to 60 s.
        StationTrack first = trackOf({0s}, {Execute});
        first.bufferAtStart = 1;
        first.outputs = {10s, 20s, 30s};
        StationTrack second = trackOf({0s}, {Execute});
        second.takes = {20s, 40s};
        const Recording recording(60s, 1, {first, second}, std::vector<FinishedItem>{});
        QVERIFY(timeAtLevels(recording, 0) == Times({0s, 10s, 40s, 10s}));
    }

    void cumulativeOutputCountsGoodUnits()
    {
        // Raw items per unit: 2. The second item is defective throughout: no step.
        const std::vector<FinishedItem> finished{{10s, 1s, 4, 0, false}, {20s, 1s, 0, 4, true}, {30s, 1s, 3, 1, false}};
        const Recording recording(60s, 2, {trackOf({0s}, {Execute})}, finished);
        const OutputCurve curve = cumulativeGoodOutput(recording);
        QVERIFY(curve.times == Times({0s, 10s, 30s}));
        QVERIFY(curve.goodUnits == std::vector<double>({0, 2, 3.5}));
    }

    void agreesWithTheTotalsOfARun()
    {
        RunTotals totals;
        const auto recording = cosmeticsShift(totals);
        for (std::size_t i = 0; i < recording->stationCount(); ++i) {
            const StationTotals& station = totals.stations[i];
            QVERIFY(StateTimeline(*recording, i).timesIn(0s, 8h) == station.timeInState);
            if (i + 1 == recording->stationCount())
                continue;
            const Times levels = timeAtLevels(*recording, i);
            QVERIFY(std::accumulate(levels.begin(), levels.end(), SimTime{}) == SimTime{8h});
            QVERIFY(levels.front() == station.bufferEmpty);
            QCOMPARE(static_cast<std::int64_t>(levels.size()) - 1, station.bufferMaximum);
            const auto capacity = static_cast<std::size_t>(recording->track(i).capacity);
            QVERIFY((capacity < levels.size() ? levels[capacity] : SimTime{}) == station.bufferFull);
        }
        const OutputCurve curve = cumulativeGoodOutput(*recording);
        QCOMPARE(curve.goodUnits.back() * static_cast<double>(recording->rawItemsPerUnit()),
                 static_cast<double>(totals.line.goodRawOutput));
        QCOMPARE(curve.times.front(), SimTime{});
        QVERIFY(std::ranges::is_sorted(curve.times, std::ranges::less_equal{}));
        for (std::size_t i = 0; i < curve.times.size(); ++i)
            QCOMPARE(curve.goodUnits[i] * static_cast<double>(recording->rawItemsPerUnit()),
                     static_cast<double>(recording->goodRawOutputAt(curve.times[i])));
    }
};

LINETWIN_GUILESS_TEST(RecordingSummaryTest)
#include "RecordingSummaryTest.moc"
