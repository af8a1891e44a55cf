// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/StopThresholds.h"

#include "engine/simulation/ReasonIds.h"
#include "engine/simulation/StationLuck.h"
#include "tests/TestMain.h"
#include "tests/engine/PlantLines.h"
#include "tests/engine/Property.h"
#include "tests/engine/RandomLines.h"

#include <QTest>

#include <cmath>

using namespace linetwin;
using namespace linetwin::test;
using namespace std::chrono_literals;

namespace {

ResolvedStation stationWith(std::vector<ResolvedStop> stops, double cycleSeconds = 1)
{
    ResolvedLine line = buildLine({{.name = "A", .parameters = {.uph = every(cycleSeconds)}}});
    line.stations[0].stops = std::move(stops);
    return withReasons(line).stations[0];
}

/// The stops of each of the first cycles, as reason and ns.
using Fates = std::vector<std::vector<std::pair<ReasonId, std::int64_t>>>;

Fates fatesOf(const ResolvedStation& station, std::int64_t cycles)
{
    Fates fates;
    StationLuck luck(station, 42, 0);
    for (std::int64_t i = 0; i < cycles; ++i) {
        luck.beginCycle();
        fates.emplace_back();
        for (const Stop& stop : luck.stops())
            fates.back().emplace_back(stop.reason, stop.duration.count());
    }
    return fates;
}

ResolvedStop anyCountedStop(const std::string& name)
{
    ResolvedStop stop{.name = name,
                      .trigger = oneIn(2) ? StopTrigger::Cycles : StopTrigger::Running,
                      .everyCv = *rc::gen::element(0.0, 1.0, 0.5, 3.0),
                      .timeMin = 0.1 * anyIn(0, 3),
                      .timeCv = *rc::gen::element(0.0, 1.0),
                      .state = *rc::gen::element(State::Down, State::Jammed, State::Planned),
                      .startsNew = oneIn(2)};
    if (!oneIn(6))
        stop.every = *rc::gen::element(0.05, 0.25, 3.0, 7.5, 20.0) / (stop.trigger == StopTrigger::Running ? 60 : 1);
    if (oneIn(2))
        stop.scrapCycles = anyIn(0, 5);
    if (oneIn(2)) {
        stop.slowCycles = anyIn(0, 5);
        stop.slowSpeed = *rc::gen::element(1.0, 0.5, 0.3);
    }
    return stop;
}

/// MODEL 2 word by word: each cycle raises each counter, and thresholds are found one after the other.
class NaiveStation {
public:
    explicit NaiveStation(const ResolvedStation& station) : m_station(station)
    {
        for (const ResolvedStop& stop : station.stops) {
            m_reasons.emplace_back();
            if (stop.every) {
                m_reasons.back().luck.emplace(stop, 42, 0);
                m_reasons.back().threshold = m_reasons.back().luck->gap(0);
            }
        }
    }

    std::vector<Stop> stops;
    SimTime execute{};
    bool isScrap = false;

    void begin(SimTime plainExecute)
    {
        execute = plainExecute;
        if (m_slowLeft > 0) {
            execute = SimTime{std::llround(static_cast<double>(plainExecute.count()) / m_slowSpeed)};
            --m_slowLeft;
        }
        stops.clear();
        for (std::size_t i = 0; i < m_reasons.size(); ++i) {
            Reason& reason = m_reasons[i];
            const ResolvedStop& stop = m_station.stops[i];
            if (!reason.luck)
                continue;
            reason.counter += stop.trigger == StopTrigger::Cycles ? 1'000'000'000 : execute.count();
            bool hasStopped = false;
            for (; reason.threshold <= reason.counter; hasStopped = true) {
                stops.push_back({stop.state, ReasonIds::stop(i), reason.luck->duration(reason.done)});
                reason.threshold += reason.luck->gap(++reason.done);
            }
            if (!hasStopped)
                continue;
            m_scrapLeft = std::max(m_scrapLeft, stop.scrapCycles);
            if (stop.slowCycles > 0) {
                m_slowLeft = stop.slowCycles;
                m_slowSpeed = stop.slowSpeed;
            }
        }
        isScrap = m_scrapLeft > 0;
        m_scrapLeft -= isScrap ? 1 : 0;
    }

private:
    struct Reason {
        std::optional<StopLuck> luck;
        std::int64_t counter = 0;
        std::int64_t threshold = 0;
        std::uint64_t done = 0;
    };
    const ResolvedStation& m_station;
    std::vector<Reason> m_reasons;
    std::int64_t m_scrapLeft = 0;
    std::int64_t m_slowLeft = 0;
    double m_slowSpeed = 1;
};

} // namespace

class StopThresholdsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Every 2.5 cycles from new: thresholds at 2.5, 5, 7.5, 10, so before the cycles 2, 4, 7 and 9.
    void byCycles()
    {
        const Fates fates = fatesOf(stationWith({{.name = "reel",
                                                  .trigger = StopTrigger::Cycles,
                                                  .every = 2.5,
                                                  .everyCv = 0,
                                                  .timeMin = 0.5,
                                                  .timeCv = 0,
                                                  .startsNew = true}}),
                                    10);
        for (std::size_t cycle = 0; cycle < 10; ++cycle) {
            const bool stops = cycle == 2 || cycle == 4 || cycle == 7 || cycle == 9;
            QCOMPARE(fates[cycle].size(), std::size_t{stops ? 1U : 0U});
            if (stops)
                QVERIFY((fates[cycle][0] == std::pair{ReasonIds::stop(0), std::int64_t{30'000'000'000}}));
        }
    }

    /// Cycles of 10 s and a stop every 4 s of running: thresholds at 4, 8 | 12, 16, 20 | 24, 28 | …
    void severalBeforeOneCycle()
    {
        const Fates fates =
            fatesOf(stationWith({{.name = "glue", .every = minutes(4), .everyCv = 0, .startsNew = true}}, 10), 4);
        QCOMPARE(fates[0].size(), std::size_t{2});
        QCOMPARE(fates[1].size(), std::size_t{3});
        QCOMPARE(fates[2].size(), std::size_t{2});
        QCOMPARE(fates[3].size(), std::size_t{3});
    }

    void allIsAsTheModelSays()
    {
        QVERIFY(holds("stops by cycles and running time are as MODEL 2 says", 300, [] {
            std::vector<ResolvedStop> stops;
            for (int i = anyIn(1, 4); i > 0; --i)
                stops.push_back(anyCountedStop("reason " + std::to_string(i)));
            ResolvedStation station = stationWith(stops, *rc::gen::element(0.36, 1.0, 2.7));
            station.parameters.cycleTimeCv = *rc::gen::element(0.0, 0.0, 1.0);
            const bool isConstant = station.parameters.cycleTimeCv == 0;
            const DurationDistribution cycles(static_cast<double>(station.cycleTime.count()),
                                              station.parameters.cycleTimeCv);
            const RandomStream stream(42, 0, station.stream);
            StationLuck luck(station, 42, 0);
            NaiveStation naive(station);
            SimTime executed{};
            for (std::uint64_t cycle = 0; cycle < 200; ++cycle) {
                const bool isPlain = luck.beginCycle();
                naive.begin(isConstant ? station.cycleTime : cycles.draw(stream, Purpose::CycleTime, cycle));
                RC_ASSERT(luck.stops().size() == naive.stops.size());
                for (std::size_t i = 0; i < naive.stops.size(); ++i) {
                    RC_ASSERT(luck.stops()[i].reason == naive.stops[i].reason);
                    RC_ASSERT(luck.stops()[i].state == naive.stops[i].state);
                    RC_ASSERT(luck.stops()[i].duration == naive.stops[i].duration);
                }
                RC_ASSERT(luck.execute() == naive.execute);
                RC_ASSERT(luck.makesDefect() == naive.isScrap);
                executed += naive.execute;
                RC_ASSERT(luck.executeBegun() == executed);
                RC_ASSERT(!isPlain || (naive.stops.empty() && !naive.isScrap && naive.execute == station.cycleTime));
            }
        }));
    }

    /// One reason more changes no other's luck.
    void reasonsHaveTheirOwnLuck()
    {
        const ResolvedStop glue{.name = "glue", .every = minutes(20), .timeMin = 1};
        const ResolvedStop a{.name = "a", .every = minutes(15), .timeMin = 2};
        const Fates alone = fatesOf(stationWith({glue}), 2000);
        const Fates both = fatesOf(stationWith({a, glue}), 2000);
        std::size_t found = 0;
        for (std::size_t cycle = 0; cycle < alone.size(); ++cycle) {
            std::vector<std::int64_t> times;
            for (const auto& [reason, time] : both[cycle])
                if (reason == ReasonIds::stop(1))
                    times.push_back(time);
            QCOMPARE(times.size(), alone[cycle].size());
            for (std::size_t i = 0; i < times.size(); ++i, ++found)
                QCOMPARE(times[i], alone[cycle][i].second);
        }
        QVERIFY(found > 50);
    }

    /// The first gap of a process that has always been running has the mean m(1 + cv²)/2.
    void theFirstGap_data()
    {
        QTest::addColumn<double>("cv");
        for (const double cv : {0.0, 0.3, 1.0, 2.0})
            QTest::addRow("cv %g", cv) << cv;
    }
    void theFirstGap()
    {
        QFETCH(double, cv);
        constexpr int draws = 20'000;
        double sum = 0;
        double squares = 0;
        for (std::uint32_t replication = 0; replication < draws; ++replication) {
            const StopLuck luck({.name = "r", .stream = "r", .every = 1, .everyCv = cv}, 42, replication);
            const double gap = static_cast<double>(luck.gap(0)) / 60e9;
            sum += gap;
            squares += gap * gap;
        }
        const double mean = sum / draws;
        const double error = std::sqrt((squares / draws - mean * mean) / draws);
        const double expected = (1 + cv * cv) / 2;
        QVERIFY2(std::abs(mean - expected) < 4 * error, qPrintable(QString::number(mean)));
    }

    void falseRejectsAreTrials()
    {
        ResolvedStation station = stationWith({});
        station.parameters.falseRejectProb = 0.05;
        StationLuck luck(station, 42, 3);
        const RandomStream stream(42, 3, "A");
        const TrialGaps gaps(0.05);
        std::int64_t next = gaps.gap(stream, Purpose::FalseReject, 0);
        std::uint64_t k = 0;
        for (std::int64_t cycle = 0; cycle < 1000; ++cycle) {
            luck.beginCycle();
            QCOMPARE(luck.rejectsFalsely(), cycle == next);
            if (cycle == next)
                next += 1 + gaps.gap(stream, Purpose::FalseReject, ++k);
        }
        QVERIFY(k > 20);
    }

    /// What is extreme but valid neither hangs nor overflows.
    void extremeValues_data()
    {
        QTest::addColumn<double>("uph");
        QTest::addColumn<double>("every");
        QTest::addColumn<bool>("areCycles");
        QTest::addColumn<double>("cv");
        for (const double cv : {0.0, 5.0}) {
            QTest::addRow("often, by cycles, cv %g", cv) << 1e7 << 0.001 << true << cv;
            QTest::addRow("often, by time, cv %g", cv) << 1e7 << 0.001 << false << cv;
            QTest::addRow("slow and often, cv %g", cv) << 0.001 << 0.001 << false << cv;
            QTest::addRow("seldom, by cycles, cv %g", cv) << 1e7 << 1e7 << true << cv;
            QTest::addRow("seldom, by time, cv %g", cv) << 0.001 << 1e7 << false << cv;
        }
    }
    void extremeValues()
    {
        QFETCH(double, uph);
        QFETCH(double, every);
        QFETCH(bool, areCycles);
        QFETCH(double, cv);
        ResolvedStation station = stationWith({{.name = "r",
                                                .trigger = areCycles ? StopTrigger::Cycles : StopTrigger::Running,
                                                .every = every,
                                                .everyCv = cv,
                                                .timeMin = 1e6,
                                                .timeCv = 5,
                                                .slowCycles = 1'000'000,
                                                .slowSpeed = 0.01}},
                                              3600 / uph);
        StationLuck luck(station, 42, 0);
        for (int cycle = 0; cycle < 4; ++cycle) {
            luck.beginCycle();
            QVERIFY(luck.stops().size() <= StopThresholds::mostBeforeOneCycle);
            QVERIFY(luck.execute() >= 0s && luck.execute() <= longestDuration);
        }
    }
};

LINETWIN_APPLESS_TEST(StopThresholdsTest)
#include "StopThresholdsTest.moc"
