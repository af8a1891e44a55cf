// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/Simulate.h"
#include "engine/simulation/StationLuck.h"
#include "tests/TestMain.h"
#include "tests/engine/ItemTakes.h"
#include "tests/engine/LineBuilder.h"
#include "tests/engine/RandomLines.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <numeric>
#include <string>
#include <vector>

using namespace linetwin;
using namespace linetwin::test;
using namespace std::chrono_literals;

namespace {

using Times = std::vector<SimTime>;

template <class T> T pick(std::vector<T> values)
{
    return *rc::gen::elementOf(std::move(values));
}

/// Whole seconds often, so that much happens at one instant.
StationSpec randomStation(int index, bool mayBatch)
{
    StationSpec spec;
    spec.name = "S" + std::to_string(index);
    if (*rc::gen::inRange(0, 2) == 1) {
        spec.outputType = "T" + std::to_string(index);
        spec.batchIn = mayBatch ? pick<std::int64_t>({1, 1, 2, 3, 7}) : 1;
    }
    StationParameters& p = spec.parameters;
    p.uph = every(pick<double>({0.25, 0.5, 1, 1, 2, 3, 0.7}));
    p.bufferCapacity = pick<std::int64_t>({0, 0, 1, 2, 3, 10, 1'000'000});
    p.cycleTimeCv = pick<double>({0, 0, 0, 0.3, 1, 5});
    p.mtbfMin = pick<std::optional<double>>({std::nullopt, std::nullopt, 1.0, 0.001});
    p.mttrMin = pick<double>({0, 0.05, 0.1});
    p.repairCv = pick<double>({0, 1});
    p.jamProb = pick<double>({0, 0, 0.2, 1});
    p.jamTimeSec = pick<double>({0, 1, 2});
    p.jamTimeCv = pick<double>({0, 0, 1});
    p.defectRate = pick<double>({0, 0, 0.2, 1});
    p.detectionProb = pick<double>({0, 0.5, 1});
    return spec;
}

struct Case {
    ResolvedLine line;
    RunRequest request;
};

Case randomCase()
{
    Case result;
    const int stations = pick<int>({1, 2, 2, 3, 4, 5, 6, 20});
    std::vector<StationSpec> specs;
    for (int i = 0; i < stations; ++i)
        specs.push_back(randomStation(i, i < 6));
    result.line = buildLine(specs);
    const auto constraint = *rc::gen::inRange(std::size_t{0}, result.line.stations.size());
    result.line.yardstick.constraint = constraint;
    result.line.yardstick.rawItemsPerOutput = result.line.stations[constraint].rawItemsPerOutput;
    result.request.warmup = pick<SimTime>({0s, 0s, 1s, 30s, 123456789us});
    result.request.duration = pick<SimTime>({1s, 60s, 300s, 123456789ns});
    result.request.seed = static_cast<std::uint64_t>(*rc::gen::inRange(0, 1000));
    result.request.detail = Detail::Full;
    result.request.kernel = pick<Kernel>({Kernel::Recursion, Kernel::Events});
    return result;
}

/// What station by station happens until the horizon, item by item and without events (see "The recursion" of the
/// field: take = max(offered, free), put = max(completion, the moment at which there is room)).
struct Recursion {
    struct Station {
        StationLuck luck;
        std::int64_t batchIn;
        std::int64_t capacity;
        bool isDefective = false;
        std::int64_t held = 0;
        SimTime free{};
        Times takes{}, outputs{}, rejects{}, completions{};
    };
    std::vector<Station> stations;

    Recursion(const ResolvedLine& line, const RunRequest& request)
    {
        for (const ResolvedStation& station : line.stations)
            stations.push_back({.luck = StationLuck(station, request.seed, request.replication),
                                .batchIn = station.batchIn,
                                .capacity = station.parameters.bufferCapacity});
        while (stations.front().free <= request.warmup + request.duration)
            carry(0, SimTime{}, false);
    }

    void carry(std::size_t i, SimTime offered, bool isDefective)
    {
        Station& station = stations[i];
        station.free = std::max(offered, station.free);
        station.takes.push_back(station.free);
        station.isDefective = station.isDefective || isDefective;
        if (++station.held < station.batchIn)
            return;
        station.held = 0;
        station.luck.beginCycle();
        for (const Stop& stop : station.luck.stops())
            station.free += stop.duration;
        station.free += station.luck.execute();
        station.completions.push_back(station.free);
        const bool isBad = station.isDefective || station.luck.makesDefect();
        station.isDefective = false;
        if (isBad && station.luck.detects()) {
            station.rejects.push_back(station.free);
            return;
        }
        if (i + 1 < stations.size()) {
            const Station& next = stations[i + 1];
            const auto place = static_cast<std::int64_t>(station.outputs.size()) - station.capacity;
            if (station.capacity == 0)
                station.free = std::max(station.free, next.free);
            else if (place >= 0)
                station.free = std::max(station.free, next.takes[static_cast<std::size_t>(place)]);
        }
        station.outputs.push_back(station.free);
        if (i + 1 < stations.size())
            carry(i + 1, station.outputs.back(), isBad);
    }
};

/// The times in the window, since its begin.
Times inWindow(const Times& times, const RunRequest& request)
{
    Times inside;
    for (const SimTime time : times)
        if (time > request.warmup && time <= request.warmup + request.duration)
            inside.push_back(time - request.warmup);
    return inside;
}

/// A level over time, from the changes at each instant taken together.
struct Level {
    std::int64_t start = 0;
    std::map<SimTime, std::int64_t> changes;

    void add(const Times& times, std::int64_t change)
    {
        for (const SimTime time : times)
            changes[time] += change;
    }
    /// Calls visit(level, from, to) for each span of positive length and returns the final level.
    template <class Visit> std::int64_t walk(SimTime duration, const Visit& visit) const
    {
        SimTime since{};
        std::int64_t level = start;
        for (const auto& [time, change] : changes) {
            if (change == 0)
                continue;
            if (time > since)
                visit(level, since, time);
            level += change;
            since = time;
        }
        if (duration > since)
            visit(level, since, duration);
        return level;
    }
};

void checkStation(const StationTrack& track, const StationTotals& totals, SimTime duration)
{
    RC_ASSERT((!track.visitStart.empty() && track.visitStart.front() == SimTime{}));
    std::array<SimTime, stateCount> times{};
    for (std::size_t i = 0; i < track.visitStart.size(); ++i) {
        const SimTime end = i + 1 < track.visitStart.size() ? track.visitStart[i + 1] : duration;
        RC_ASSERT(end > track.visitStart[i]);
        RC_ASSERT((i == 0 || track.visitState[i] == State::Execute || track.visitState[i] != track.visitState[i - 1]));
        times[static_cast<std::size_t>(track.visitState[i])] += end - track.visitStart[i];
    }
    RC_ASSERT(times == totals.timeInState);
    RC_ASSERT(std::accumulate(times.begin(), times.end(), SimTime{}) == duration);
    RC_ASSERT(static_cast<std::int64_t>(track.outputs.size()) == totals.outputs);
    RC_ASSERT(static_cast<std::int64_t>(track.rejects.size()) == totals.rejects);

    Level held{track.heldAtStart, {}};
    held.add(track.takes, track.itemsPerTake);
    held.add(track.outputs, -track.batchIn);
    held.add(track.rejects, -track.batchIn);
    held.walk(duration, [&](std::int64_t level, SimTime, SimTime) { RC_ASSERT(level >= 0 && level <= track.batchIn); });
}

void checkBuffer(const Recording& recording, std::size_t i, const StationTotals& totals)
{
    const StationTrack& track = recording.track(i);
    Level buffer{track.bufferAtStart, {}};
    buffer.add(track.outputs, 1);
    buffer.add(recording.track(i + 1).takes, -1);
    Int128 levelTime = 0;
    std::int64_t highest = 0;
    SimTime full{};
    SimTime empty{};
    buffer.walk(recording.duration(), [&](std::int64_t level, SimTime from, SimTime to) {
        RC_ASSERT(level >= 0 && level <= track.capacity);
        levelTime += Int128{level} * (to - from).count();
        highest = std::max(highest, level);
        full += level == track.capacity ? to - from : SimTime{};
        empty += level == 0 ? to - from : SimTime{};
    });
    RC_ASSERT(levelTime == totals.bufferLevelTime);
    RC_ASSERT(highest == totals.bufferMaximum);
    RC_ASSERT((track.capacity == 0 ? SimTime{} : full) == totals.bufferFull);
    RC_ASSERT((track.capacity == 0 ? SimTime{} : empty) == totals.bufferEmpty);
}

/// n·u = O + E + Z + ΔW, and the raw items in the line over time.
void checkLine(const ResolvedLine& line, const RunResult& result)
{
    const LineTotals& totals = result.totals.line;
    const std::size_t k = line.yardstick.constraint;
    std::int64_t rejectedRaw = 0;
    for (std::size_t i = k; i < line.stations.size(); ++i)
        rejectedRaw += result.totals.stations[i].rejects * line.stations[i].rawItemsPerOutput;
    RC_ASSERT(result.totals.stations[k].cycles * line.stations[k].rawItemsPerOutput ==
              totals.goodRawOutput + totals.defectiveRawOutput + rejectedRaw + totals.rawBeforeOutputAtEnd -
                  totals.rawBeforeOutputAtStart);
    RC_ASSERT(result.recording->goodRawOutputAt(result.recording->duration()) == totals.goodRawOutput);
    if (!line.countingPoint())
        RC_ASSERT(totals.goodRawOutput == totals.goodRawDelivered &&
                  totals.defectiveRawOutput == totals.defectiveRawDelivered);

    Level inLine;
    for (std::size_t i = 0; i < line.stations.size(); ++i) {
        const StationTrack& track = result.recording->track(i);
        const std::int64_t rawPerInput = i == 0 ? 1 : line.stations[i - 1].rawItemsPerOutput;
        inLine.start += track.heldAtStart * rawPerInput + track.bufferAtStart * line.stations[i].rawItemsPerOutput;
        inLine.add(track.rejects, -line.stations[i].rawItemsPerOutput);
    }
    inLine.add(itemTakes(result.recording->track(0)), 1);
    inLine.add(result.recording->track(line.stations.size() - 1).outputs, -line.stations.back().rawItemsPerOutput);
    Int128 rawTime = 0;
    inLine.walk(result.totals.duration, [&](std::int64_t raw, SimTime from, SimTime to) {
        RC_ASSERT(raw >= 0);
        rawTime += Int128{raw} * (to - from).count();
    });
    RC_ASSERT(rawTime == totals.rawInLineTime);

    std::int64_t good = 0;
    std::int64_t defective = 0;
    Int128 leadTimes = 0;
    for (const FinishedItem& item : result.recording->finishedItems()) {
        RC_ASSERT(item.goodRaw >= 0 && item.defectiveRaw >= 0);
        RC_ASSERT(item.defectiveRaw == 0 || item.isDefective);
        RC_ASSERT(item.goodRaw + item.defectiveRaw == line.stations.back().rawItemsPerOutput);
        good += item.goodRaw;
        defective += item.defectiveRaw;
        leadTimes += item.leadTime.count();
    }
    RC_ASSERT(good == totals.goodRawDelivered && defective == totals.defectiveRawDelivered);
    RC_ASSERT(leadTimes == totals.leadTimeSum);
    RC_ASSERT(static_cast<std::int64_t>(result.recording->finishedItems().size()) == totals.finishedItems);
    RC_ASSERT(result.totals.leadTimes.count() == totals.finishedItems);
}

} // namespace

class LinePropertyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("RC_PARAMS"))
            qputenv("RC_PARAMS", "seed=20261122 max_success=400");
    }

    void totalsAndRecordingAgree()
    {
        QVERIFY(rc::check("totals and recording agree", [] {
            const Case random = randomCase();
            const RunResult result = simulate(random.line, random.request);
            for (std::size_t i = 0; i < random.line.stations.size(); ++i) {
                checkStation(result.recording->track(i), result.totals.stations[i], random.request.duration);
                if (i + 1 < random.line.stations.size())
                    checkBuffer(*result.recording, i, result.totals.stations[i]);
            }
            checkLine(random.line, result);
        }));
    }

    void everyItemMovesAsEarlyAsItCan()
    {
        QVERIFY(rc::check("takes and outputs are those of the recursion", [] {
            const Case random = randomCase();
            const RunResult result = simulate(random.line, random.request);
            const Recursion expected(random.line, random.request);
            for (std::size_t i = 0; i < random.line.stations.size(); ++i) {
                const StationTrack& track = result.recording->track(i);
                const Recursion::Station& station = expected.stations[i];
                RC_ASSERT(itemTakes(track) == inWindow(station.takes, random.request));
                RC_ASSERT(track.outputs == inWindow(station.outputs, random.request));
                RC_ASSERT(track.rejects == inWindow(station.rejects, random.request));
                RC_ASSERT(result.totals.stations[i].cycles ==
                          static_cast<std::int64_t>(inWindow(station.completions, random.request).size()));
            }
        }));
    }

    /// A warm-up is nothing but the part of a run that is not counted.
    void windowsThatFollowEachOtherAddUp()
    {
        QVERIFY(rc::check("windows add up", [] {
            Case random = randomCase();
            RunRequest& request = random.request;
            const RunTotals second = simulate(random.line, request).totals;
            const SimTime split = request.warmup;
            if (split == 0s)
                return;
            request.duration += split;
            request.warmup = 0s;
            const RunTotals whole = simulate(random.line, request).totals;
            request.duration = split;
            const RunTotals first = simulate(random.line, request).totals;
            for (std::size_t i = 0; i < random.line.stations.size(); ++i) {
                const StationTotals& a = first.stations[i];
                const StationTotals& b = second.stations[i];
                const StationTotals& c = whole.stations[i];
                for (std::size_t state = 0; state < stateCount; ++state)
                    RC_ASSERT(a.timeInState[state] + b.timeInState[state] == c.timeInState[state]);
                for (const auto count : {&StationTotals::cycles, &StationTotals::outputs, &StationTotals::rejects,
                                         &StationTotals::defects, &StationTotals::breakdowns, &StationTotals::jams})
                    RC_ASSERT((a.*count) + (b.*count) == (c.*count));
                for (const auto time :
                     {&StationTotals::executeOfCycles, &StationTotals::bufferFull, &StationTotals::bufferEmpty})
                    RC_ASSERT((a.*time) + (b.*time) == (c.*time));
                RC_ASSERT(a.bufferLevelTime + b.bufferLevelTime == c.bufferLevelTime);
                RC_ASSERT(std::max(a.bufferMaximum, b.bufferMaximum) == c.bufferMaximum);
            }
            for (const auto count :
                 {&LineTotals::finishedItems, &LineTotals::defectiveFinishedItems, &LineTotals::goodRawDelivered,
                  &LineTotals::defectiveRawDelivered, &LineTotals::goodRawOutput, &LineTotals::defectiveRawOutput})
                RC_ASSERT((first.line.*count) + (second.line.*count) == (whole.line.*count));
            RC_ASSERT(first.line.rawInLineTime + second.line.rawInLineTime == whole.line.rawInLineTime);
            RC_ASSERT(first.line.leadTimeSum + second.line.leadTimeSum == whole.line.leadTimeSum);
            RC_ASSERT(first.line.rawBeforeOutputAtEnd == second.line.rawBeforeOutputAtStart);
            RC_ASSERT(second.line.rawBeforeOutputAtEnd == whole.line.rawBeforeOutputAtEnd);
        }));
    }

    void outputOverTimeIsThatOfShorterRuns()
    {
        QVERIFY(rc::check("O(t) is what a run of t counts", [] {
            Case random = randomCase();
            const auto recording = simulate(random.line, random.request).recording;
            RC_ASSERT(recording->goodRawOutputAt(0s) == 0);
            random.request.detail = Detail::Totals;
            for (const SimTime time : {1s, 2s, 7s, 50s}) {
                if (time > recording->duration())
                    break;
                random.request.duration = time;
                const LineTotals totals = simulate(random.line, random.request).totals.line;
                RC_ASSERT(recording->goodRawOutputAt(time) == totals.goodRawOutput);
            }
        }));
    }

    void detailChangesNoFigure()
    {
        QVERIFY(rc::check("same totals in every detail, and every time", [] {
            Case random = randomCase();
            const RunResult full = simulate(random.line, random.request);
            const RunResult again = simulate(random.line, random.request);
            RC_ASSERT(full.totals == again.totals && *full.recording == *again.recording);
            random.request.detail = Detail::Figures;
            RC_ASSERT(simulate(random.line, random.request).totals == full.totals);
            random.request.detail = Detail::Totals;
            const RunTotals bare = simulate(random.line, random.request).totals;
            RC_ASSERT(bare.stations == full.totals.stations && bare.line == full.totals.line);
        }));
    }

    void samplesAreCutsThroughTheFullRecording()
    {
        QVERIFY(rc::check("samples are moments", [] {
            Case random = randomCase();
            addAnyProduct(random.line);
            const RunResult full = simulate(random.line, random.request);
            random.request.recordingByteLimit = Recording::sampleByteSize(random.line.stations.size()) * 40;
            const RunResult sampled = simulate(random.line, random.request);
            RC_ASSERT(sampled.totals == full.totals);
            for (SimTime time{}; time <= random.request.duration; time += 1s) {
                const Moment shown = sampled.recording->momentAt(time);
                const SimTime exact = sampled.recording->isSampled() ? shown.time : time;
                RC_ASSERT(shown == full.recording->momentAt(exact));
                RC_ASSERT(sampled.recording->goodRawOutputAt(time) == full.recording->goodRawOutputAt(exact));
                RC_ASSERT(sampled.recording->unitsMadeAt(time) == full.recording->unitsMadeAt(exact));
                RC_ASSERT(sampled.recording->unitsSoldAt(time) == full.recording->unitsSoldAt(exact));
            }
        }));
    }
};

LINETWIN_APPLESS_TEST(LinePropertyTest)
#include "LinePropertyTest.moc"
