// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmark/BareLine.h"

#include <limits>

namespace linetwin::bare {

enum class Phase : std::uint8_t { Starved, Down, Jammed, Execute, Blocked };

/// One station's full record: every change of state, and per second its state and the items it took and gave.
class Record {
public:
    void reset(double horizon)
    {
        m_horizon = horizon;
        m_since = 0;
        const std::size_t seconds = static_cast<std::size_t>(horizon) + 2;
        m_changes.clear();
        m_states.assign(seconds, Phase::Starved);
        m_takes.assign(seconds, 0);
        m_outputs.assign(seconds, 0);
    }
    void take(double time) { mark(m_takes, time); }
    void output(double time) { mark(m_outputs, time); }
    /// A cycle that begins with its last input and ends when the output leaves.
    void cycle(double begin, const Luck::Special& special, double cycle, double leave)
    {
        const double executing = begin + special.down + special.jammed;
        phase(Phase::Starved, m_since, begin);
        phase(Phase::Down, begin, begin + special.down);
        phase(Phase::Jammed, begin + special.down, executing);
        phase(Phase::Execute, executing, executing + cycle);
        phase(Phase::Blocked, executing + cycle, leave);
        m_since = leave;
    }
    std::size_t changeCount() const { return m_changes.size(); }

private:
    struct Change {
        double time;
        Phase phase;
    };

    void phase(Phase phase, double begin, double end)
    {
        if (!(end > begin) || begin > m_horizon)
            return;
        m_changes.push_back({begin, phase});
        const auto last = static_cast<std::size_t>(std::min(end, m_horizon));
        for (std::size_t second = static_cast<std::size_t>(begin) + 1; second <= last; ++second)
            m_states[second] = phase;
    }
    void mark(std::vector<std::int32_t>& counts, double time)
    {
        if (time <= m_horizon)
            ++counts[static_cast<std::size_t>(time) + 1];
    }

    double m_horizon = 0;
    double m_since = 0;
    std::vector<Change> m_changes;
    std::vector<Phase> m_states;
    std::vector<std::int32_t> m_takes;
    std::vector<std::int32_t> m_outputs;
};

/// The departure-time recursion in doubles: carries an item down the line. It may leave a station when the item that is
/// as many items ahead as the buffer has places has been taken from it.
template <bool records> class Recursion {
public:
    explicit Recursion(std::vector<Station> stations) : m_spec(std::move(stations)), m_totals(m_spec.size())
    {
        if constexpr (records)
            m_records.resize(m_spec.size());
    }

    /// The totals stay valid until the next run.
    const std::vector<Totals>& run(double horizon, std::uint64_t seed)
    {
        prepare(horizon, seed);
        Place* const first = m_places.data();
        while (first->free <= horizon)
            carry(horizon);
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            Totals& totals = m_totals[i];
            totals.cycles = m_places[i].cycles;
            totals.blocked += m_places[i].blocked;
            totals.execute += static_cast<double>(totals.cycles) * m_places[i].cycle;
            totals.starved = horizon - totals.execute - totals.blocked - totals.down - totals.jammed;
        }
        return m_totals;
    }
    const Record& record(std::size_t station) const { return m_records[station]; }

private:
    /// What every cycle touches comes first.
    struct alignas(64) Place {
        double free = 0; ///< when it can take the next item
        double cycle;
        double blocked = 0;
        double* takes = nullptr; ///< when the latest items were taken from the buffer after it
        int next = 0;            ///< index of the oldest of them
        int places;
        int held = 0;
        int batch;
        bool holdsDefect = false;
        bool inspects;
        std::int64_t cycles = 0;
        Luck luck;
    };

    void prepare(double horizon, std::uint64_t seed)
    {
        m_totals.assign(m_spec.size(), {});
        m_takes.resize(m_spec.size());
        m_places.clear();
        m_places.reserve(m_spec.size());
        for (std::size_t i = 0; i < m_spec.size(); ++i) {
            const Station& station = m_spec[i];
            m_takes[i].assign(static_cast<std::size_t>(station.places), 0.0);
            m_places.push_back({.cycle = station.cycle,
                                .takes = m_takes[i].data(),
                                .places = station.places,
                                .batch = station.batch,
                                .inspects = station.detection > 0,
                                .luck = Luck(station, seed, i)});
            if constexpr (records)
                m_records[i].reset(horizon);
        }
    }

    void carry(double horizon)
    {
        Place* const first = m_places.data();
        Place* const last = first + m_places.size() - 1;
        double offered = 0;
        bool isDefective = false;
        for (Place* place = first;; ++place) {
            const double take = std::max(offered, place->free);
            const auto index = static_cast<std::size_t>(place - first);
            if (place != first) {
                Place& before = place[-1];
                before.takes[before.next] = take;
                if (++before.next == before.places)
                    before.next = 0;
            }
            if constexpr (records)
                m_records[index].take(take);
            place->holdsDefect |= isDefective;
            if (++place->held < place->batch) {
                place->free = take;
                return;
            }
            place->held = 0;
            isDefective = place->holdsDefect;
            place->holdsDefect = false;
            Luck::Special special;
            if (!place->luck.isNextPlain()) [[unlikely]] {
                special = place->luck.special();
                isDefective |= special.makesDefect;
            }
            const double end = take + (special.down + special.jammed + place->cycle);
            if (end > horizon) [[unlikely]] {
                close(index, take, special, end, horizon);
                return;
            }
            ++place->cycles;
            if (special.down + special.jammed > 0) [[unlikely]] {
                m_totals[index].down += special.down;
                m_totals[index].jammed += special.jammed;
            }
            double leave = end;
            const bool isRejected = place->inspects && isDefective && place->luck.detects();
            if (place != last && !isRejected)
                leave = std::max(end, place->takes[place->next]);
            if constexpr (records) {
                m_records[index].cycle(take, special, place->cycle, leave);
                if (!isRejected)
                    m_records[index].output(leave);
            }
            place->free = leave;
            if (isRejected) [[unlikely]] {
                ++m_totals[index].rejects;
                return;
            }
            if (leave > horizon) [[unlikely]] {
                m_totals[index].blocked += horizon - end;
                return;
            }
            if (place == last)
                return;
            place->blocked += leave - end;
            offered = leave;
        }
    }

    /// The last cycle of a station, which the horizon cuts off.
    void close(std::size_t index, double take, const Luck::Special& special, double end, double horizon)
    {
        if (take <= horizon)
            addCut(m_totals[index], take, special, horizon);
        if constexpr (records)
            m_records[index].cycle(take, special, m_places[index].cycle, end);
        m_places[index].free = std::numeric_limits<double>::infinity();
    }

    std::vector<Station> m_spec;
    std::vector<std::vector<double>> m_takes;
    std::vector<Place> m_places;
    std::vector<Totals> m_totals;
    std::vector<Record> m_records;
};

} // namespace linetwin::bare
