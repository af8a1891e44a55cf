// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmark/BareLine.h"

#include <limits>

namespace linetwin::bare {

/// Event by event, the end of a cycle being the one event that a station can have pending.
class Events {
public:
    explicit Events(std::vector<Station> stations) : m_spec(std::move(stations)), m_totals(m_spec.size()) {}

    /// The totals stay valid until the next run.
    const std::vector<Totals>& run(double horizon, std::uint64_t seed)
    {
        prepare(seed);
        for (std::size_t i = 0; i < m_places.size(); ++i)
            collect(i, 0);
        for (;;) {
            const std::size_t station = earliest();
            const double time = m_pending[station];
            if (time > horizon)
                break;
            finish(station, time);
        }
        for (std::size_t i = 0; i < m_places.size(); ++i)
            close(i, horizon);
        return m_totals;
    }

private:
    static constexpr double never = std::numeric_limits<double>::infinity();

    struct Place {
        double cycle;
        int batch;
        int places;
        bool inspects;
        Luck luck;
        std::vector<std::uint8_t> flags; ///< of the items in the buffer after it, a ring
        int oldest = 0;
        int level = 0;
        int held = 0;
        bool isStarved = false;
        bool isBlocked = false;
        bool holdsDefect = false;
        double since = 0; ///< begin of the cycle or of being BLOCKED
        Luck::Special special;
        std::int64_t cycles = 0;
    };

    void prepare(std::uint64_t seed)
    {
        m_totals.assign(m_spec.size(), {});
        m_places.clear();
        m_places.reserve(m_spec.size());
        for (std::size_t i = 0; i < m_spec.size(); ++i) {
            const Station& station = m_spec[i];
            m_places.push_back({.cycle = station.cycle,
                                .batch = station.batch,
                                .places = station.places,
                                .inspects = station.detection > 0,
                                .luck = Luck(station, seed, i),
                                .flags = std::vector<std::uint8_t>(static_cast<std::size_t>(station.places)),
                                .special = {}});
        }
        m_pending.assign((m_spec.size() + 3) / 4 * 4, never);
    }

    /// Four at a time, by selections instead of branches, which nothing could predict.
    std::size_t earliest() const
    {
        std::size_t best = 0;
        double least = never;
        for (std::size_t i = 0; i < m_pending.size(); i += 4) {
            const double* times = &m_pending[i];
            const std::size_t left = times[1] < times[0] ? 1 : 0;
            const std::size_t right = times[3] < times[2] ? 3 : 2;
            const std::size_t four = times[right] < times[left] ? right : left;
            best = times[four] < least ? i + four : best;
            least = std::min(least, times[four]);
        }
        return best;
    }

    /// Takes what there is; with a full batch the cycle begins.
    void collect(std::size_t station, double time)
    {
        Place& place = m_places[station];
        if (station == 0)
            place.held = place.batch;
        while (place.held < place.batch) {
            Place& before = m_places[station - 1];
            if (before.level == 0) {
                place.isStarved = true;
                return;
            }
            place.holdsDefect |= before.flags[static_cast<std::size_t>(before.oldest)] != 0;
            before.oldest = before.oldest + 1 == before.places ? 0 : before.oldest + 1;
            --before.level;
            ++place.held;
            if (before.isBlocked) {
                before.isBlocked = false;
                m_totals[station - 1].blocked += time - before.since;
                put(before);
                restart(station - 1, time);
            }
        }
        place.since = time;
        place.special = {};
        if (!place.luck.isNextPlain()) [[unlikely]]
            place.special = place.luck.special();
        m_pending[station] = time + (place.special.down + place.special.jammed + place.cycle);
    }

    static void put(Place& place)
    {
        int free = place.oldest + place.level;
        if (free >= place.places)
            free -= place.places;
        place.flags[static_cast<std::size_t>(free)] = place.holdsDefect ? 1 : 0;
        ++place.level;
    }

    void restart(std::size_t station, double time)
    {
        m_places[station].held = 0;
        m_places[station].holdsDefect = false;
        collect(station, time);
    }

    void finish(std::size_t station, double time)
    {
        Place& place = m_places[station];
        Totals& totals = m_totals[station];
        m_pending[station] = never;
        ++place.cycles;
        totals.down += place.special.down;
        totals.jammed += place.special.jammed;
        place.holdsDefect |= place.special.makesDefect;
        if (place.inspects && place.holdsDefect && place.luck.detects()) {
            ++totals.rejects;
        } else if (station + 1 < m_places.size()) {
            if (place.level == place.places) {
                place.isBlocked = true;
                place.since = time;
                return;
            }
            put(place);
            if (m_places[station + 1].isStarved) {
                m_places[station + 1].isStarved = false;
                collect(station + 1, time);
            }
        }
        restart(station, time);
    }

    void close(std::size_t station, double horizon)
    {
        const Place& place = m_places[station];
        Totals& totals = m_totals[station];
        totals.cycles = place.cycles;
        totals.execute += static_cast<double>(place.cycles) * place.cycle;
        if (place.isBlocked)
            totals.blocked += horizon - place.since;
        else if (!place.isStarved)
            addCut(totals, place.since, place.special, horizon);
        totals.starved = horizon - totals.execute - totals.blocked - totals.down - totals.jammed;
    }

    std::vector<Station> m_spec;
    std::vector<Place> m_places;
    std::vector<double> m_pending; ///< end of each station's cycle, filled up to a multiple of four
    std::vector<Totals> m_totals;
};

} // namespace linetwin::bare
