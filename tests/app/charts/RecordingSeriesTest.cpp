// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/RecordingSeries.h"

#include "engine/simulation/Simulate.h"
#include "tests/TestMain.h"
#include "tests/engine/LineBuilder.h"

#include <QTest>

using namespace linetwin;
using namespace linetwin::app;
using namespace std::chrono_literals;

namespace {

/// Two stations over an hour. The first delivers at 10, 20 and 30 s, the second takes at 20 and 40 s and finishes a
/// case of 12 units, 11 of them good, every ten minutes.
Recording twoStations()
{
    StationTrack first;
    first.name = "Filler";
    first.capacity = 5;
    first.bufferAtStart = 1;
    first.visitStart = {0s};
    first.visitState = {State::Execute};
    first.outputs = {10s, 20s, 30s};
    StationTrack second;
    second.name = "Packer";
    second.visitStart = {0s};
    second.visitState = {State::Execute};
    second.takes = {20s, 40s};
    std::vector<FinishedItem> finished;
    for (int i = 1; i <= 6; ++i) {
        second.outputs.push_back(10min * i);
        finished.push_back({10min * i, 1min, 11, 1, false});
    }
    return {1h, 1, {first, second}, finished};
}

/// Eight hours in which the second station collects a bottle every six seconds, and delivers 480 of them as a pallet
/// every 48 minutes.
Recording pallets(std::vector<OutputLoss> losses = {})
{
    StationTrack first;
    first.name = "Filler";
    first.visitStart = {0s};
    first.visitState = {State::Execute};
    StationTrack second = first;
    second.name = "Palletizer";
    second.batchIn = 480;
    for (SimTime time = 6s; time <= 8h; time += 6s) {
        first.outputs.push_back(time);
        second.takes.push_back(time);
    }
    std::vector<FinishedItem> finished;
    for (SimTime time = 48min; time <= 8h; time += 48min) {
        second.outputs.push_back(time);
        finished.push_back({time, 48min, 480, 0, false});
    }
    return {8h, 1, {first, second}, finished, {1, 1, std::move(losses)}};
}

/// Delivers a unit after each interval.
Recording oneStation(SimTime duration, SimTime interval)
{
    StationTrack track;
    track.visitStart = {0s};
    track.visitState = {State::Execute};
    std::vector<FinishedItem> finished;
    for (SimTime time = interval; time <= duration; time += interval)
        finished.push_back({time, 1s, 1, 0, false});
    return {duration, 1, {track}, finished};
}

} // namespace

class RecordingSeriesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void levelsAreNetAtEachInstant()
    {
        // 1 at first; 2 at 10 s; out and in at 20 s cancel; 3 at 30 s; 2 at 40 s.
        const StepFunction level = bufferLevel(twoStations(), 0);
        QCOMPARE(level.size(), std::size_t{4});
        QCOMPARE(level.valueAt(0s), 1.0F);
        QCOMPARE(level.valueAt(20s), 2.0F);
        QCOMPARE(level.valueAt(30s), 3.0F);
        QCOMPARE(level.valueAt(40s), 2.0F);
    }

    void levelsAgreeWithTheRecording()
    {
        const Recording recording = twoStations();
        const StepFunction level = bufferLevel(recording, 0);
        for (SimTime time{}; time <= 60s; time += 1s)
            QCOMPARE(static_cast<std::int64_t>(level.valueAt(time)), recording.bufferLevelAt(0, time));
    }

    void throughputCountsGoodUnitsByInterval()
    {
        // In (0, 20 min] two cases with 11 good units each: 22 / (1/3 h).
        const StepFunction rate = throughput(twoStations(), 20min);
        QCOMPARE(rate.size(), std::size_t{3});
        for (const SimTime time : {SimTime{0min}, SimTime{25min}, SimTime{59min}})
            QCOMPARE(rate.valueAt(time), 66.0F);
    }

    void theLastIntervalMayBeShorter()
    {
        // 25, 25 and 10 minutes hold 2, 3 and 1 cases.
        const StepFunction rate = throughput(twoStations(), 25min);
        QCOMPARE(rate.valueAt(0min), 22.0F * 60 / 25);
        QCOMPARE(rate.valueAt(26min), 33.0F * 60 / 25);
        QCOMPARE(rate.valueAt(55min), 11.0F * 60 / 10);
    }

    /// 50 bottles in each five minutes, though a pallet leaves in one of ten only.
    void palletsDoNotInterruptTheOutput()
    {
        const ChartData data = prepareChartData(std::make_shared<const Recording>(pallets()));
        QCOMPARE(data.bin, SimTime{5min});
        QCOMPARE(data.throughput.size(), std::size_t{96});
        for (SimTime time{}; time < 8h; time += 5min)
            QCOMPARE(data.throughput.valueAt(time), 600.0F);
        QCOMPARE(data.output.valueAt(90min), 900.0F);
    }

    /// Of 50 bottles collected in the first five minutes 60 from before the shift are lost: -10 / (1/12 h).
    void outputIsNegativeWhereMoreIsLost()
    {
        const StepFunction rate = throughput(pallets({{2min, 60}}), 5min);
        QCOMPARE(rate.valueAt(0min), -120.0F);
        QCOMPARE(rate.valueAt(5min), 600.0F);
        QCOMPARE(rate.minimum(), -120.0F);
    }

    /// A bottle every six seconds, but every 48 minutes 480 at once that waited for the pallet before: as uneven as
    /// ten counts, of which thirty take longer than the longest interval.
    void burstsAreFewCounts()
    {
        StationTrack first;
        first.name = "Filler";
        first.visitStart = {0s};
        first.visitState = {State::Execute};
        StationTrack second = first;
        second.batchIn = 480;
        for (SimTime time = 48min; time <= 8h; time += 48min) {
            for (int i = 0; i < 480; ++i) {
                first.outputs.push_back(time);
                second.takes.push_back(time);
            }
        }
        const Recording bursts(8h, 1, {first, second}, {}, {1, 1, {}});
        QCOMPARE(throughputBin(pallets()), SimTime{5min});
        QCOMPARE(throughputBin(bursts), SimTime{30min});
    }

    void intervals_data()
    {
        QTest::addColumn<qint64>("duration");
        QTest::addColumn<qint64>("every");
        QTest::addColumn<qint64>("interval");
        const auto add = [](const char* name, std::chrono::seconds duration, std::chrono::seconds every,
                            std::chrono::seconds interval) {
            QTest::newRow(name) << qint64{duration.count()} << qint64{every.count()} << qint64{interval.count()};
        };
        add("30 units take half a minute: a minute", 8h, 1s, 1min);
        add("30 units take two minutes", 8h, 4s, 2min);
        add("30 units take three minutes: the next round interval", 8h, 6s, 5min);
        add("30 units take five hours: the last below a 16th of the shift", 8h, 10min, 30min);
        add("no output: likewise", 8h, 9h, 30min);
        add("a 16th is below a minute", 10min, 1min, 1min);
        add("shorter than a minute", 40s, 1s, 40s);
        add("a week: not more than 500 intervals of 20.16 minutes", 168h, 10s, 30min);
    }
    void intervals()
    {
        QFETCH(qint64, duration);
        QFETCH(qint64, every);
        QFETCH(qint64, interval);
        const Recording recording = oneStation(std::chrono::seconds(duration), std::chrono::seconds(every));
        QCOMPARE(throughputBin(recording), SimTime{std::chrono::seconds(interval)});
    }

    void aSampledRecordingIsDrawnFromItsSamples()
    {
        std::vector<StationTrack> tracks(2);
        tracks[0].name = "Filler";
        std::vector<Moment> samples;
        const std::array<std::int64_t, 4> levels{0, 3, 3, 1};
        for (std::size_t i = 0; i < levels.size(); ++i) {
            Moment moment;
            moment.time = 20min * static_cast<std::int64_t>(i);
            moment.stations.resize(2);
            moment.stations[0].bufferLevel = levels[i];
            moment.goodRawDelivered = static_cast<std::int64_t>(10 * i);
            moment.finishedItems = static_cast<std::int64_t>(i);
            samples.push_back(moment);
        }
        const auto recording = std::make_shared<const Recording>(1h, 1, tracks, 20min, samples);
        const ChartData data = prepareChartData(recording);
        QCOMPARE(data.buffers.size(), std::size_t{1});
        QCOMPARE(data.buffers[0].level.valueAt(25min), 3.0F);
        QCOMPARE(data.buffers[0].level.valueAt(60min), 1.0F);
        QCOMPARE(throughput(*recording, 1h).valueAt(0min), 30.0F);
        QCOMPARE(data.bin, SimTime{20min});
        QCOMPARE(data.output.valueAt(45min), 20.0F);
        QVERIFY(data.timeAtLevels[0] == std::vector<SimTime>({20min, 0min, 0min, 40min}));
        QCOMPARE(data.states[0].visitCount(), std::size_t{1});
    }

    /// What a shift costs the thread that prepares it; run by hand with `RecordingSeriesTest preparing`.
    void preparing_data()
    {
        QTest::addColumn<int>("stations");
        QTest::newRow("4 stations, the cosmetics line") << 4;
        QTest::newRow("20 stations") << 20;
        QTest::newRow("100 stations") << 100;
    }
    void preparing()
    {
        QFETCH(int, stations);
        std::vector<test::StationSpec> specs;
        for (int i = 0; i < stations; ++i)
            specs.push_back({.name = "S" + std::to_string(i),
                             .parameters = {.uph = 600, .bufferCapacity = 10, .jamProb = 0.02, .jamTimeSec = 30}});
        RunRequest request;
        request.duration = 8h;
        request.detail = Detail::Full;
        const auto line = stations == 4 ? test::cosmeticsLine() : test::buildLine(specs);
        const auto recording = simulate(line, request).recording;
        QBENCHMARK
        {
            QVERIFY(prepareChartData(recording).duration == SimTime{8h});
        }
    }
};

LINETWIN_GUILESS_TEST(RecordingSeriesTest)
#include "RecordingSeriesTest.moc"
