// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/Simulate.h"
#include "tests/TestMain.h"
#include "tests/engine/NaivePlant.h"
#include "tests/engine/Property.h"
#include "tests/engine/RandomPlants.h"

#include <QTest>

#include <array>

using namespace linetwin;
using namespace linetwin::test;
using namespace std::chrono_literals;

namespace {

/// Causes and bottlenecks of what NaivePlant found, ns by ns.
class NaiveRoles {
public:
    NaiveRoles(const ResolvedLine& line, const NaivePlant& plant, const Window& window)
        : roles(line.stations.size()), m_line(line), m_doings(plant.doings), m_window(window)
    {
        for (std::size_t i = 0; i < roles.size(); ++i) {
            if (line.hasReasons())
                roles[i].constraintWaitsByReason.resize(ReasonIds(line, i).count());
            addPeriods(i);
        }
        for (std::int64_t t = window.begin.count(); t < window.end.count(); ++t) {
            attribute(t);
            if (const std::optional<std::size_t> longest = longestAt(t))
                m_periods[*longest].isBottleneck = true;
        }
        for (std::int64_t t = window.begin.count(); t < window.end.count(); ++t)
            share(t);
    }

    std::vector<StationRole> roles;

private:
    struct Period {
        std::size_t station;
        std::int64_t begin;
        std::int64_t end;
        bool isBottleneck = false;
    };

    NaivePlant::Doing at(std::size_t station, std::int64_t t) const
    {
        return m_doings[station][static_cast<std::size_t>(std::max(t, std::int64_t{0}))];
    }
    void addPeriods(std::size_t station)
    {
        m_periodAt.emplace_back();
        bool wasActive = false;
        for (std::int64_t t = m_window.begin.count(); t < m_window.end.count(); ++t) {
            const State state = at(station, t).first;
            const bool isNow =
                state == State::Execute || state == State::Down || state == State::Jammed || state == State::Setup;
            if (isNow && !wasActive)
                m_periods.push_back({station, t, t});
            if (isNow)
                m_periods.back().end = t + 1;
            m_periodAt.back().push_back(isNow ? std::optional(m_periods.size() - 1) : std::nullopt);
            wasActive = isNow;
        }
    }
    /// Of each station that is active at `t`, upstream first.
    std::vector<std::size_t> periodsAt(std::int64_t t) const
    {
        std::vector<std::size_t> periods;
        for (const auto& ofStation : m_periodAt)
            if (const auto period = ofStation[static_cast<std::size_t>(t - m_window.begin.count())])
                periods.push_back(*period);
        return periods;
    }
    void attribute(std::int64_t t)
    {
        std::size_t cause = m_line.yardstick.constraint;
        const State waiting = at(cause, t).first;
        if (waiting != State::Starved && waiting != State::Blocked)
            return;
        do {
            cause = waiting == State::Starved ? cause - 1 : cause + 1;
            t -= waiting == State::Starved ? m_line.bufferAfter(cause).transit.count() : 0;
        } while (at(cause, t).first == waiting);
        const auto [state, reason] = at(cause, t);
        ++roles[cause].constraintWaits[static_cast<std::size_t>(state)];
        roles[cause].constraintWaitsInTransit += SimTime{state == State::Blocked ? 1 : 0};
        if (reason != noReason && m_line.hasReasons())
            ++roles[cause].constraintWaitsByReason[reason];
    }
    std::optional<std::size_t> longestAt(std::int64_t t) const
    {
        const auto length = [this](std::size_t period) { return m_periods[period].end - m_periods[period].begin; };
        std::optional<std::size_t> longest;
        for (const std::size_t period : periodsAt(t))
            if (!longest || length(period) > length(*longest))
                longest = period;
        return longest;
    }
    void share(std::int64_t t)
    {
        std::vector<std::size_t> stations;
        for (const std::size_t period : periodsAt(t))
            if (m_periods[period].isBottleneck)
                stations.push_back(m_periods[period].station);
        for (const std::size_t station : stations)
            ++(stations.size() == 1 ? roles[station].soleBottleneck : roles[station].shiftingBottleneck);
    }

    const ResolvedLine& m_line;
    const std::vector<std::vector<NaivePlant::Doing>>& m_doings;
    Window m_window;
    std::vector<Period> m_periods;                                   ///< by station, then time
    std::vector<std::vector<std::optional<std::size_t>>> m_periodAt; ///< by station and ns of the window
};

void checkStation(const StationTotals& found, const StationTotals& expected)
{
    RC_ASSERT(found.cycles == expected.cycles);
    RC_ASSERT(found.outputs == expected.outputs);
    RC_ASSERT(found.rejects == expected.rejects);
    RC_ASSERT(found.defects == expected.defects);
    RC_ASSERT(found.breakdowns == expected.breakdowns);
    RC_ASSERT(found.jams == expected.jams);
    RC_ASSERT(found.falseRejects == expected.falseRejects);
    RC_ASSERT(found.executeOfCycles == expected.executeOfCycles);
    RC_ASSERT(found.rawRejectedFrom == expected.rawRejectedFrom);
    for (std::size_t state = 0; state < stateCount; ++state)
        RC_ASSERT(found.timeInState[state].count() == expected.timeInState[state].count());
    RC_ASSERT((found.bufferLevelTime == expected.bufferLevelTime));
    RC_ASSERT(found.bufferMaximum == expected.bufferMaximum);
    RC_ASSERT(found.bufferFull.count() == expected.bufferFull.count());
    RC_ASSERT(found.bufferEmpty.count() == expected.bufferEmpty.count());
}

void checkTotals(const ResolvedLine& line, const RunTotals& found, const NaivePlant& naive)
{
    for (std::size_t i = 0; i < line.stations.size(); ++i)
        checkStation(found.stations[i], naive.totals[i]);
    RC_ASSERT(found.line.finishedItems == naive.delivered.finishedItems);
    RC_ASSERT((found.line.leadTimeSum == naive.delivered.leadTimeSum));
    RC_ASSERT((found.line.rawInLineTime == naive.delivered.rawInLineTime));
    const std::size_t constraint = line.yardstick.constraint;
    std::int64_t rawPastIt = found.line.goodRawOutput + found.line.defectiveRawOutput +
                             found.line.rawBeforeOutputAtEnd - found.line.rawBeforeOutputAtStart;
    for (std::size_t i = constraint; i < line.stations.size(); ++i)
        rawPastIt += found.stations[i].rejects * line.stations[i].rawItemsPerOutput;
    RC_ASSERT(found.stations[constraint].cycles * line.stations[constraint].rawItemsPerOutput == rawPastIt);
    RC_ASSERT(found.line.goodRawDelivered == naive.delivered.goodRawDelivered);
    RC_ASSERT(found.line.defectiveRawDelivered == naive.delivered.defectiveRawDelivered);
    RC_ASSERT(found.line.unitsSold == naive.delivered.unitsSold);
    RC_ASSERT(found.reasons.empty() == !line.hasReasons());
    for (std::size_t i = 0; i < found.reasons.size(); ++i) {
        for (std::size_t reason = 0; reason < found.reasons[i].size(); ++reason) {
            RC_ASSERT(found.reasons[i][reason].time == naive.reasons[i][reason].time);
            const StationReason& named = line.stations[i].reasons[reason];
            const bool isByCycle =
                reason <= jamReason || (named.kind == StationReason::Kind::Stop &&
                                        line.stations[i].stops[named.index].trigger != StopTrigger::Clock);
            if (isByCycle)
                RC_ASSERT(found.reasons[i][reason].stops == naive.reasons[i][reason].stops);
        }
    }
}

void checkRoles(const ResolvedLine& line, const RunTotals& totals, const NaivePlant& naive, const Window& window)
{
    const NaiveRoles expected(line, naive, window);
    for (std::size_t i = 0; i < expected.roles.size(); ++i) {
        const StationRole& found = totals.roles[i];
        for (std::size_t state = 0; state < stateCount; ++state)
            RC_ASSERT(found.constraintWaits[state].count() == expected.roles[i].constraintWaits[state].count());
        RC_ASSERT(found.constraintWaitsInTransit == expected.roles[i].constraintWaitsInTransit);
        RC_ASSERT(found.constraintWaitsByReason == expected.roles[i].constraintWaitsByReason);
        RC_ASSERT(found.soleBottleneck == expected.roles[i].soleBottleneck);
        RC_ASSERT(found.shiftingBottleneck == expected.roles[i].shiftingBottleneck);
    }
}

void checkRecording(const ResolvedLine& line, const Recording& recording, const NaivePlant& naive, const Window& window)
{
    for (std::int64_t t = window.begin.count(); t <= window.end.count(); ++t) {
        const Moment moment = recording.momentAt(SimTime{t} - window.begin);
        for (std::size_t i = 0; i < line.stations.size(); ++i) {
            const auto [state, reason] = naive.doings[i][static_cast<std::size_t>(t)];
            RC_ASSERT(moment.stations[i].state == state);
            RC_ASSERT(moment.stations[i].reason == (line.hasReasons() ? reason : noReason));
        }
    }
}

} // namespace

/// The recursion with everything of MODEL.md.
class PlantKernelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allIsAsTheModelSays()
    {
        QVERIFY(holds("the recursion is as MODEL.md says", 1500, [] {
            const ResolvedLine line = anyFastPlant();
            RunRequest request;
            request.seed = anyIn<std::uint64_t>(0, 1000);
            request.warmup = SimTime{oneIn(2) ? 0 : anyIn(1, 150)};
            request.duration = SimTime{anyIn(1, 500)};
            request.detail = Detail::Full;
            const Window window{request.warmup, request.warmup + request.duration};
            const NaivePlant naive(line, window, request.seed, 0);
            const RunResult run = simulate(line, request);
            checkTotals(line, run.totals, naive);
            RC_ASSERT(!run.recording->isSampled());
            checkRecording(line, *run.recording, naive, window);
            RC_ASSERT(run.recording->unitsSoldAt(request.duration) == naive.delivered.unitsSold);
            if (line.product)
                RC_ASSERT(run.recording->unitsMadeAt(request.duration) == naive.totals[*line.product->station].cycles);
            checkRoles(line, run.totals, naive, window);
        }));
    }

    /// So long that the history is settled piece by piece and dropped behind it.
    void longRuns()
    {
        QVERIFY(holds("long runs are as MODEL.md says", 60, [] {
            const ResolvedLine line = anyFastPlant();
            RunRequest request;
            request.seed = anyIn<std::uint64_t>(0, 1000);
            request.warmup = SimTime{oneIn(2) ? 0 : anyIn(1, 150)};
            request.duration = SimTime{40'000};
            request.detail = Detail::Figures;
            const Window window{request.warmup, request.warmup + request.duration};
            const NaivePlant naive(line, window, request.seed, 0);
            const RunTotals totals = simulate(line, request).totals;
            checkTotals(line, totals, naive);
            checkRoles(line, totals, naive, window);
        }));
    }

    /// Whatever is left, the totals are the same.
    void theDetailChangesNothing()
    {
        QVERIFY(holds("the detail changes nothing", 300, [] {
            const ResolvedLine line = anyFastPlant();
            RunRequest request;
            request.seed = anyIn<std::uint64_t>(0, 1000);
            request.warmup = SimTime{anyIn(0, 150)};
            request.duration = SimTime{anyIn(1, 5000)};
            RunTotals totals = simulate(line, request).totals;
            request.detail = Detail::Full;
            RunResult full = simulate(line, request);
            RC_ASSERT(totals.stations == full.totals.stations);
            RC_ASSERT(totals.line == full.totals.line);
            RC_ASSERT(totals.reasons == full.totals.reasons);
            request.detail = Detail::Figures;
            RC_ASSERT(simulate(line, request).totals == full.totals);
            request.detail = Detail::Full;
            request.recordingByteLimit = full.recording->byteSize() - 1;
            const RunResult sampled = simulate(line, request);
            RC_ASSERT(sampled.recording->isSampled());
            RC_ASSERT(sampled.totals == full.totals);
        }));
    }

    /// A recording that does not fit keeps what a full one shows at its samples.
    void samplesShowReasons()
    {
        ResolvedLine line = cosmeticsLine();
        for (ResolvedStation& station : line.stations) {
            station.stops.push_back({.name = "glue", .every = 20, .timeMin = 2, .state = State::Jammed});
            station.stops.push_back({.name = "air", .trigger = StopTrigger::Clock, .every = 60, .timeMin = 3});
        }
        line.stations[0].transit = 40s;
        close(line, {.name = "break", .begins = {30min}, .period = 2h, .length = 10min});
        line = withReasons(line);
        RunRequest request;
        request.duration = 8h;
        request.detail = Detail::Full;
        const RunResult full = simulate(line, request);
        request.recordingByteLimit = 1'000'000;
        const RunResult sampled = simulate(line, request);
        QVERIFY(!full.recording->isSampled() && sampled.recording->isSampled());
        QVERIFY(sampled.totals == full.totals);
        std::array<int, stateCount> found{};
        for (SimTime time{}; time <= 8h; time += 10s) {
            const Moment sample = sampled.recording->momentAt(time);
            const Moment moment = full.recording->momentAt(sample.time);
            for (std::size_t i = 0; i < line.stations.size(); ++i) {
                QVERIFY(sample.stations[i].state == moment.stations[i].state);
                QVERIFY(sample.stations[i].reason == moment.stations[i].reason);
                QCOMPARE(sample.stations[i].bufferLevel, moment.stations[i].bufferLevel);
                ++found[static_cast<std::size_t>(moment.stations[i].state)];
            }
        }
        for (const State state : {State::Down, State::Jammed, State::Planned, State::Starved, State::Blocked})
            QVERIFY(found[static_cast<std::size_t>(state)] > 10);
    }

    /// The list of stops names reasons; what goes on in another one is a stop of its own.
    void stopsHaveReasons()
    {
        ResolvedLine line = buildLine({{.name = "A", .parameters = {.uph = every(1)}}});
        for (const char* name : {"a", "b"})
            line.stations[0].stops.push_back({.name = name,
                                              .trigger = StopTrigger::Cycles,
                                              .every = 100,
                                              .everyCv = 0,
                                              .timeMin = minutes(10),
                                              .timeCv = 0,
                                              .startsNew = true});
        RunRequest request;
        request.duration = 200s;
        request.detail = Detail::Full;
        const RunResult run = simulate(withReasons(line), request);
        QCOMPARE(run.recording->stopCount(0), std::size_t{2});
        QVERIFY((run.recording->stop(0, 0) == RecordedStop{0, State::Down, 99s, 109s, ReasonIds::stop(0)}));
        QVERIFY((run.recording->stop(0, 1) == RecordedStop{0, State::Down, 109s, 119s, ReasonIds::stop(1)}));
    }

    /// A cycle of 1 s for 8 h with one break of 30 min.
    void aShiftWithABreak()
    {
        ResolvedLine line = buildLine({{.name = "A", .parameters = {.uph = every(1)}}});
        close(line, {.name = "lunch", .begins = {4h + 500ms}, .length = 30min});
        RunRequest request;
        request.duration = 8h;
        const RunTotals totals = simulate(withReasons(line), request).totals;
        QCOMPARE(totals.stations[0].cycles, std::int64_t{27'000});
        QVERIFY(totals.stations[0].timeInState[static_cast<std::size_t>(State::Planned)] == 30min);
        QVERIFY((totals.reasons[0][2] == ReasonTotals{1, 30min}));
    }

    /// Five places hold what is under way for 10 s: half an item a second.
    void placesForWhatIsUnderWay()
    {
        ResolvedLine line = buildLine({{.name = "A", .parameters = {.uph = every(1), .bufferCapacity = 5}},
                                       {.name = "B", .parameters = {.uph = every(1)}}});
        line.stations[0].transit = 10s;
        RunRequest request;
        request.warmup = 1h;
        request.duration = 8h;
        QCOMPARE(simulate(line, request).totals.line.finishedItems, std::int64_t{14'400});
    }

    /// Scrap of 3 cycles after each stop before every tenth one, and what the inspector at the end makes of it.
    void scrapHasItsOrigin()
    {
        ResolvedLine line = buildLine({{.name = "A", .outputType = "Item", .parameters = {.uph = every(1)}},
                                       {.name = "B", .parameters = {.uph = every(1), .detectionProb = 1}}});
        line.stations[0].stops.push_back({.name = "knife",
                                          .trigger = StopTrigger::Cycles,
                                          .every = 10,
                                          .everyCv = 0,
                                          .timeMin = 0,
                                          .startsNew = true,
                                          .scrapCycles = 3});
        RunRequest request;
        request.duration = 1003s;
        const RunTotals totals = simulate(withReasons(line), request).totals;
        QCOMPARE(totals.reasons[0][2].stops, std::int64_t{100});
        QCOMPARE(totals.stations[0].defects, std::int64_t{300});
        QCOMPARE(totals.stations[0].rawRejectedFrom, std::int64_t{300});
        QCOMPARE(totals.stations[1].rejects, std::int64_t{300});
        QCOMPARE(totals.stations[1].rawRejectedFrom, std::int64_t{0});
    }

    /// Output never rises with a later restart, a longer transit, one stop or closure more.
    void outputIsMonotone()
    {
        int fallen = 0;
        QVERIFY(holds("output is monotone", 1000, [&fallen] {
            ResolvedLine line = anyFastPlant();
            // With restart levels it is not: who completes a little later may find a place where the buffer was full.
            for (ResolvedStation& station : line.stations)
                station.parameters.restartLevel.reset();
            RunRequest request;
            request.seed = anyIn<std::uint64_t>(0, 1000);
            request.duration = SimTime{anyIn(1, 2000)};
            const std::int64_t before = simulate(line, request).totals.line.finishedItems;
            const auto station = static_cast<std::size_t>(anyIn(0, static_cast<int>(line.stations.size()) - 1));
            ResolvedStation& changed = line.stations[station];
            // Rejects and what a stop does to the cycles after it are luck of their own, by the number of the cycle.
            switch (anyIn(0, 3)) {
            case 0: changed.transit += SimTime{anyIn(1, 10)}; break;
            case 1:
                changed.parameters.restartLevel =
                    std::max(0.0, static_cast<double>(changed.parameters.bufferCapacity) - anyIn(1, 10));
                break;
            case 2:
                changed.stops.push_back({.name = "zz",
                                         .every = asMinutes(SimTime{anyIn(5, 50)}),
                                         .timeMin = asMinutes(SimTime{anyIn(0, 20)}),
                                         .state = *rc::gen::element(State::Down, State::Jammed, State::Planned)});
                break;
            default: close(line, anyEntry("zz", nanosecondUnit)); break;
            }
            const bool hasRepairsThatGoOn =
                std::ranges::any_of(line.calendar, [](const ResolvedClosure& entry) { return !entry.pausesRepairs; });
            RC_PRE(!hasRepairsThatGoOn);
            const bool hasClocks = !line.lineStops.empty() || std::ranges::any_of(line.stations, [](const auto& one) {
                return std::ranges::any_of(one.stops,
                                           [](const ResolvedStop& stop) { return stop.trigger == StopTrigger::Clock; });
            });
            RC_PRE(!hasClocks);
            const std::int64_t after = simulate(withReasons(line), request).totals.line.finishedItems;
            RC_ASSERT(after <= before);
            fallen += after < before ? 1 : 0;
        }));
        QVERIFY2(fallen >= 100, qPrintable(QString::number(fallen))); // or nothing was changed
    }
};

LINETWIN_APPLESS_TEST(PlantKernelTest)
#include "PlantKernelTest.moc"
