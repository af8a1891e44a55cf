// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/support/SimTime.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace linetwin {

/// The pending event of each station, at most one. Of events at the same time the most upstream
/// station's comes first, in short lines and long ones alike. Times are at most `latest`.
///
/// Short lines keep time and station in one number each and scan them all, without a branch that could be predicted
/// wrongly; long ones keep a tournament of the stations.
class Calendar {
public:
    struct Event {
        SimTime time;
        std::size_t station;
    };
    /// Later than any horizon, 100 000 h.
    static constexpr SimTime latest{(std::int64_t{1} << 59) - 1};

    explicit Calendar(std::size_t stations)
        : m_isShort(stations <= shortLine), m_leaves(m_isShort ? (stations + 3) / 4 * 4 : std::bit_ceil(stations)),
          m_keys(m_isShort ? m_leaves : 0, none), m_nodes(m_isShort ? 0 : 2 * m_leaves)
    {
        for (std::size_t i = 0; i < m_nodes.size(); ++i)
            m_nodes[i] = {none, static_cast<std::uint32_t>(i < m_leaves ? 0 : i - m_leaves)};
    }

    /// Sets the station's event; one after `latest` never comes.
    void set(std::size_t station, SimTime time)
    {
        if (m_isShort) [[likely]]
            m_keys[station] = time <= latest ? time.count() << stationBits | static_cast<std::int64_t>(station) : none;
        else
            setInTournament(station, time.count());
    }
    void clear(std::size_t station)
    {
        if (m_isShort) [[likely]]
            m_keys[station] = none;
        else
            setInTournament(station, none);
    }
    /// The earliest event; its time is after `latest` if there is none.
    Event first() const
    {
        if (!m_isShort)
            return {SimTime{m_nodes[1].time}, m_nodes[1].station};
        std::int64_t least = none;
        for (std::size_t i = 0; i < m_leaves; i += 4) {
            const std::int64_t* keys = &m_keys[i];
            least = std::min(least, std::min(std::min(keys[0], keys[1]), std::min(keys[2], keys[3])));
        }
        return {SimTime{least >> stationBits}, static_cast<std::size_t>(least) & (shortLine - 1)};
    }

private:
    static constexpr std::size_t shortLine = 16;
    static constexpr int stationBits = 4;
    static constexpr std::int64_t none = std::numeric_limits<std::int64_t>::max();

    struct Node {
        std::int64_t time = none;
        std::uint32_t station = 0;
    };

    void setInTournament(std::size_t station, std::int64_t time)
    {
        std::size_t place = m_leaves + station;
        Node winner{time, static_cast<std::uint32_t>(station)};
        m_nodes[place] = winner;
        for (; place > 1; place /= 2) {
            const Node& rival = m_nodes[place ^ 1];
            const bool isBeaten =
                rival.time < winner.time || (rival.time == winner.time && rival.station < winner.station);
            winner.time = isBeaten ? rival.time : winner.time;
            winner.station = isBeaten ? rival.station : winner.station;
            m_nodes[place / 2] = winner;
        }
    }

    bool m_isShort;
    std::size_t m_leaves;
    std::vector<std::int64_t> m_keys; ///< time · 16 + station
    std::vector<Node> m_nodes;        ///< winners of a binary tree, the root at 1, the stations from m_leaves on
};

} // namespace linetwin
