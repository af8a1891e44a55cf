// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/ReasonIds.h"
#include "engine/simulation/RunTotals.h"
#include "engine/simulation/StationClosures.h"
#include "engine/simulation/StationLuck.h"
#include "engine/simulation/Window.h"

#include <deque>
#include <optional>
#include <utility>
#include <vector>

namespace linetwin::test {

/// MODEL.md one nanosecond after the other, for lines whose times are a few of them: what is due at an instant is
/// settled as its section 1 says, then every state holds for one ns. Only the luck and the closures are the engine's.
class NaivePlant {
public:
    /// What a station does for one ns.
    using Doing = std::pair<State, ReasonId>;

    NaivePlant(const ResolvedLine& line, const Window& window, std::uint64_t seed, std::uint32_t replication)
        : m_line(line), m_window(window)
    {
        int transformers = 0;
        for (std::size_t i = 0; i < line.stations.size(); ++i) {
            m_stations.emplace_back(line, i, window, seed, replication);
            transformers += line.stations[i].outputType ? 1 : 0;
            m_stations.back().marksUnits = transformers <= 1;
            reasons.emplace_back(ReasonIds(line, i).count());
        }
        doings.resize(line.stations.size());
        totals.resize(line.stations.size());
        for (m_now = 0; m_now <= window.end.count(); ++m_now) {
            for (Station& station : m_stations)
                station.closures.forget(SimTime{m_now});
            settle();
            if (m_now == window.end.count())
                break;
            if (m_now >= window.begin.count())
                delivered.rawInLineTime += rawInLine();
            for (std::size_t i = 0; i < m_stations.size(); ++i)
                pass(i);
        }
        for (std::size_t i = 0; i < m_stations.size(); ++i)
            doings[i].push_back(doingOf(i));
    }

    std::vector<std::vector<Doing>> doings; ///< by station, of each ns of the run and at its end
    std::vector<StationTotals> totals;
    std::vector<std::vector<ReasonTotals>> reasons; ///< but the counts of closures
    LineTotals delivered;                           ///< what is delivered, and rawInLineTime

private:
    struct Thing {
        std::int64_t oldest = 0;
        bool isDefective = false;
        std::size_t origin = 0;
        std::int64_t defectiveRaw = 0;
        std::int64_t units = 0; ///< of the product
        std::int64_t badUnits = 0;
    };
    enum class Phase { Collecting, Stopped, Executing, Holding };
    struct Station {
        Station(const ResolvedLine& line, std::size_t i, const Window& window, std::uint64_t seed,
                std::uint32_t replication)
            : resolved(line.stations[i]), luck(resolved, seed, replication),
              closures(closuresOf(line, i, window, seed, replication)),
              capacity(i + 1 < line.stations.size() ? resolved.parameters.bufferCapacity : 0)
        {
        }
        const ResolvedStation& resolved;
        StationLuck luck;
        Closures closures;
        std::int64_t capacity;
        bool marksUnits = false;
        Phase phase = Phase::Collecting;
        std::int64_t held = 0;
        Thing thing;
        std::vector<Stop> stops;
        std::size_t stop = 0;
        std::int64_t remaining = 0;
        bool hasFoundFull = false;
        std::deque<std::pair<std::int64_t, Thing>> buffer; ///< when put, and what
    };

    bool isCounted() const { return m_now > m_window.begin.count(); }
    bool isLast(std::size_t i) const { return i + 1 == m_stations.size(); }
    bool isOpen(std::size_t i) { return !m_stations[i].closures.at(SimTime{m_now}); }

    void settle()
    {
        for (bool isChanged = true; isChanged;) {
            isChanged = false;
            for (std::size_t i = 0; i < m_stations.size(); ++i)
                while (endPhase(i))
                    isChanged = true;
            for (std::size_t i = 0; i < m_stations.size(); ++i)
                while (move(i))
                    isChanged = true;
            for (std::size_t i = 0; i < m_stations.size(); ++i)
                if (m_stations[i].phase == Phase::Collecting && m_stations[i].held == m_stations[i].resolved.batchIn) {
                    begin(i);
                    isChanged = true;
                }
        }
        for (Station& station : m_stations)
            if (station.phase == Phase::Holding && station.capacity > 0)
                station.hasFoundFull = station.hasFoundFull || std::ssize(station.buffer) == station.capacity;
    }

    bool endPhase(std::size_t i)
    {
        Station& station = m_stations[i];
        if ((station.phase != Phase::Stopped && station.phase != Phase::Executing) || station.remaining > 0)
            return false;
        if (station.phase == Phase::Stopped) {
            ++station.stop;
            nextStop(i);
            return true;
        }
        complete(i);
        return true;
    }

    void begin(std::size_t i)
    {
        Station& station = m_stations[i];
        station.luck.beginCycle();
        station.stops.assign(station.luck.stops().begin(), station.luck.stops().end());
        station.stop = 0;
        nextStop(i);
    }
    void nextStop(std::size_t i)
    {
        Station& station = m_stations[i];
        if (station.stop == station.stops.size()) {
            station.phase = Phase::Executing;
            station.remaining = station.luck.execute().count();
            return;
        }
        const Stop& stop = station.stops[station.stop];
        station.phase = Phase::Stopped;
        station.remaining = stop.duration.count();
        if (m_window.countsBegin(SimTime{m_now})) {
            ++reasons[i][stop.reason].stops;
            totals[i].breakdowns += stop.reason == breakdownReason ? 1 : 0;
            totals[i].jams += stop.reason == jamReason ? 1 : 0;
        }
    }

    void complete(std::size_t i)
    {
        Station& station = m_stations[i];
        Thing& thing = station.thing;
        totals[i].cycles += isCounted() ? 1 : 0;
        totals[i].executeOfCycles += isCounted() ? station.luck.execute() : SimTime{};
        if (station.luck.makesDefect()) {
            totals[i].defects += isCounted() ? 1 : 0;
            if (!thing.isDefective)
                thing.origin = i;
            thing.isDefective = true;
        }
        if (thing.isDefective && station.marksUnits)
            thing.defectiveRaw = station.resolved.rawItemsPerOutput;
        if (isMaker(i))
            thing.units = 1;
        if (thing.isDefective && spoilsUnit(i))
            thing.badUnits = 1;
        bool isRejected = false;
        if (thing.isDefective) {
            isRejected = station.luck.detects();
            if (isRejected && isCounted())
                totals[thing.origin].rawRejectedFrom += station.resolved.rawItemsPerOutput;
        } else if (station.luck.rejectsFalsely()) {
            isRejected = true;
            totals[i].falseRejects += isCounted() ? 1 : 0;
        }
        station.hasFoundFull = false;
        station.phase = isRejected ? Phase::Collecting : Phase::Holding;
        if (isRejected) {
            totals[i].rejects += isCounted() ? 1 : 0;
            if (isSoldByTake() && i >= *m_line.countingPoint())
                sell(thing, -1);
            station.held = 0;
        }
    }

    bool move(std::size_t i)
    {
        Station& station = m_stations[i];
        if (station.phase == Phase::Holding)
            return put(i);
        if (station.phase != Phase::Collecting || station.held == station.resolved.batchIn || !isOpen(i))
            return false;
        if (i == 0) {
            station.held = station.resolved.batchIn;
            station.thing = {.oldest = m_now};
            return true;
        }
        Station& before = m_stations[i - 1];
        if (before.buffer.empty() || before.buffer.front().first + before.resolved.transit.count() > m_now)
            return false;
        take(i, before.buffer.front().second);
        before.buffer.pop_front();
        return true;
    }
    bool put(std::size_t i)
    {
        Station& station = m_stations[i];
        if (isLast(i)) {
            if (!isSoldByTake())
                sell(station.thing, 1);
            if (isCounted()) {
                ++delivered.finishedItems;
                delivered.leadTimeSum += m_now - station.thing.oldest;
                delivered.defectiveRawDelivered += station.thing.defectiveRaw;
                delivered.goodRawDelivered += station.resolved.rawItemsPerOutput - station.thing.defectiveRaw;
            }
        } else if (station.capacity > 0) {
            const auto level = std::ssize(station.buffer);
            const auto said = station.resolved.parameters.restartLevel;
            const std::int64_t restart =
                std::min(said ? static_cast<std::int64_t>(*said) : level, station.capacity - 1);
            if (level == station.capacity || (station.hasFoundFull && level > restart))
                return false;
            station.buffer.emplace_back(m_now, station.thing);
        } else {
            Station& next = m_stations[i + 1];
            if (next.phase != Phase::Collecting || next.held == next.resolved.batchIn || !isOpen(i + 1))
                return false;
            take(i + 1, station.thing);
        }
        totals[i].outputs += isCounted() ? 1 : 0;
        station.phase = Phase::Collecting;
        station.held = 0;
        return true;
    }
    void take(std::size_t i, const Thing& thing)
    {
        Station& station = m_stations[i];
        if (isSoldByTake() && i == *m_line.countingPoint())
            sell(thing, 1);
        if (station.held++ == 0) {
            station.thing = thing;
            return;
        }
        if (!station.thing.isDefective)
            station.thing.origin = thing.origin;
        station.thing.isDefective = station.thing.isDefective || thing.isDefective;
        station.thing.defectiveRaw += thing.defectiveRaw;
        station.thing.units += thing.units;
        station.thing.badUnits += thing.badUnits;
    }

    bool isMaker(std::size_t i) const { return m_line.product && m_line.product->station == i; }
    /// The unit goes on as itself until the next station that makes something of it.
    bool spoilsUnit(std::size_t i) const
    {
        while (!isMaker(i) && i > 0 && !m_line.stations[i].outputType)
            --i;
        return isMaker(i);
    }
    bool isSoldByTake() const
    {
        const auto point = m_line.countingPoint();
        return m_line.product && point && *m_line.product->station < *point;
    }
    void sell(const Thing& thing, std::int64_t sign)
    {
        if (isCounted())
            delivered.unitsSold += sign * (thing.units - thing.badUnits);
    }

    std::int64_t rawInLine() const
    {
        std::int64_t raw = 0;
        for (const Station& station : m_stations)
            raw += station.held * (station.resolved.rawItemsPerOutput / station.resolved.batchIn) +
                   std::ssize(station.buffer) * station.resolved.rawItemsPerOutput;
        return raw;
    }

    Doing doingOf(std::size_t i)
    {
        Station& station = m_stations[i];
        if (const Closure* closure = station.closures.at(SimTime{m_now}))
            return {closure->state, closure->reason};
        switch (station.phase) {
        case Phase::Collecting: return {State::Starved, noReason};
        case Phase::Stopped: return {station.stops[station.stop].state, station.stops[station.stop].reason};
        case Phase::Executing: return {State::Execute, noReason};
        case Phase::Holding: break;
        }
        return {State::Blocked, noReason};
    }
    void pass(std::size_t i)
    {
        Station& station = m_stations[i];
        doings[i].push_back(doingOf(i));
        const auto [state, reason] = doings[i].back();
        if (m_now >= m_window.begin.count()) {
            ++totals[i].timeInState[static_cast<std::size_t>(state)];
            if (reason != noReason)
                ++reasons[i][reason].time;
            if (station.capacity > 0) {
                const auto level = std::ssize(station.buffer);
                totals[i].bufferLevelTime += level;
                totals[i].bufferMaximum = std::max<std::int64_t>(totals[i].bufferMaximum, level);
                totals[i].bufferFull += SimTime{level == station.capacity ? 1 : 0};
                totals[i].bufferEmpty += SimTime{level == 0 ? 1 : 0};
            }
        }
        const Closure* closure = station.closures.at(SimTime{m_now});
        const bool isRepair = station.phase == Phase::Stopped && (station.stops[station.stop].state == State::Down ||
                                                                  station.stops[station.stop].state == State::Jammed);
        if (!closure || (isRepair && !closure->pausesRepairs))
            --station.remaining;
    }

    const ResolvedLine& m_line;
    Window m_window;
    std::vector<Station> m_stations;
    std::int64_t m_now = 0;
};

} // namespace linetwin::test
