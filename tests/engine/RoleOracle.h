// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/BottleneckWalk.h"
#include "engine/simulation/Recording.h"
#include "engine/simulation/RunTotals.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace linetwin::test {

/// SPEC 6 word by word: causes and bottleneck of a full recording, instant by instant. States hold between two changes,
/// of whatever station, so these elementary intervals stand for all their instants.
class RoleOracle {
public:
    RoleOracle(const Recording& recording, std::size_t constraint)
        : roles(recording.stationCount()), m_recording(recording)
    {
        for (std::size_t i = 0; i < recording.stationCount(); ++i) {
            const auto& starts = recording.track(i).visitStart;
            m_changes.insert(m_changes.end(), starts.begin(), starts.end());
            addPeriods(i);
        }
        m_changes.push_back(recording.duration());
        std::ranges::sort(m_changes);
        m_changes.erase(std::unique(m_changes.begin(), m_changes.end()), m_changes.end());
        for (std::size_t i = 0; i + 1 < m_changes.size(); ++i) {
            attribute(constraint, m_changes[i], m_changes[i + 1] - m_changes[i]);
            momentary.push_back(longestAt(m_changes[i]));
            if (momentary.back() < m_periods.size())
                m_isBottleneck[momentary.back()] = true;
        }
        for (std::size_t i = 0; i + 1 < m_changes.size(); ++i)
            share(m_changes[i], m_changes[i + 1] - m_changes[i]);
        for (std::size_t i = 0; i < m_periods.size(); ++i) {
            if (m_isBottleneck[i])
                bottlenecks.push_back(m_periods[i]);
        }
        std::ranges::sort(bottlenecks, {}, &BottleneckPeriod::start);
    }

    const std::vector<SimTime>& changes() const { return m_changes; }
    std::size_t bottleneckStation(std::size_t interval) const { return m_periods[momentary[interval]].station; }

    std::vector<StationRole> roles;
    std::vector<BottleneckPeriod> bottlenecks;
    std::vector<std::size_t> momentary; ///< index of the longest period in each elementary interval; beyond them: none

private:
    static bool isWorking(State state)
    {
        return state == State::Execute || state == State::Down || state == State::Jammed || state == State::Setup;
    }

    void addPeriods(std::size_t station)
    {
        const StationTrack& track = m_recording.track(station);
        bool wasWorking = false;
        for (std::size_t i = 0; i < track.visitStart.size(); ++i) {
            const bool works = isWorking(track.visitState[i]);
            const SimTime end = i + 1 < track.visitStart.size() ? track.visitStart[i + 1] : m_recording.duration();
            if (works && wasWorking)
                m_periods.back().end = end;
            else if (works)
                m_periods.push_back({station, track.visitStart[i], end});
            wasWorking = works;
        }
        m_isBottleneck.resize(m_periods.size());
    }

    void attribute(std::size_t constraint, SimTime time, SimTime length)
    {
        const State waiting = m_recording.stateAt(constraint, time);
        if (waiting != State::Starved && waiting != State::Blocked)
            return;
        std::size_t cause = constraint;
        if (waiting == State::Starved && cause == 0)
            return;
        do
            cause = waiting == State::Starved ? cause - 1 : cause + 1;
        while (m_recording.stateAt(cause, time) == waiting);
        const State reason = m_recording.stateAt(cause, time);
        roles.at(cause).constraintWaits[static_cast<std::size_t>(reason)] += length;
    }

    static bool contains(const BottleneckPeriod& period, SimTime time)
    {
        return period.start <= time && time < period.end;
    }

    std::size_t longestAt(SimTime time) const
    {
        std::size_t longest = m_periods.size();
        for (std::size_t i = 0; i < m_periods.size(); ++i) // upstream first
            if (contains(m_periods[i], time) &&
                (longest == m_periods.size() || m_periods[i].length() > m_periods[longest].length()))
                longest = i;
        return longest;
    }

    void share(SimTime time, SimTime length)
    {
        std::vector<std::size_t> stations;
        for (std::size_t i = 0; i < m_periods.size(); ++i)
            if (m_isBottleneck[i] && contains(m_periods[i], time))
                stations.push_back(m_periods[i].station);
        for (const std::size_t station : stations)
            (stations.size() == 1 ? roles[station].soleBottleneck : roles[station].shiftingBottleneck) += length;
    }

    const Recording& m_recording;
    std::vector<SimTime> m_changes;
    std::vector<BottleneckPeriod> m_periods;
    std::vector<bool> m_isBottleneck;
};

} // namespace linetwin::test
