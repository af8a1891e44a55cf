// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/WaitingCause.h"

#include "engine/analysis/WaitParts.h"

namespace linetwin {

namespace {

/// `momentOf(station)` is that station as the wait is to be explained with.
template <class MomentOf>
std::optional<WaitingCause> findCause(std::size_t station, std::size_t stations, const MomentOf& momentOf)
{
    WaitingCause found;
    found.waiting = momentOf(station).state;
    if (!isWait(found.waiting))
        return std::nullopt;
    const bool isUpstream = found.waiting == State::Starved;
    // The first station never starves and the last one is never blocked: only a recording that is no run's can end
    // here.
    for (std::size_t at = station; isUpstream ? at > 0 : at + 1 < stations;) {
        at = isUpstream ? at - 1 : at + 1;
        const StationMoment& moment = momentOf(at);
        if (moment.state == found.waiting)
            continue;
        found.neighbour = isUpstream ? station - 1 : station + 1;
        found.cause = at;
        found.reason = moment.state;
        found.reasonSince = moment.visitStart;
        found.reasonId = moment.reason;
        return found;
    }
    return std::nullopt;
}

bool hasTransit(const Recording& recording)
{
    for (std::size_t station = 0; station < recording.stationCount(); ++station) {
        if (recording.track(station).transit.count() > 0)
            return true;
    }
    return false;
}

} // namespace

std::optional<WaitingCause> waitingCause(const Moment& moment, std::size_t station)
{
    return findCause(station, moment.stations.size(),
                     [&](std::size_t at) -> const StationMoment& { return moment.stations[at]; });
}

std::optional<WaitingCause> waitingCause(const Recording& recording, const Moment& present, std::size_t station)
{
    if (present.stations[station].state != State::Starved || !hasTransit(recording))
        return waitingCause(present, station);
    SimTime asked = present.time;
    StationMoment moment;
    // Stations are asked for from the waiting one upstream.
    return findCause(station, recording.stationCount(), [&](std::size_t at) -> const StationMoment& {
        if (at == station)
            return present.stations[at];
        asked -= recording.track(at).transit;
        moment = recording.stationAt(at, asked);
        return moment;
    });
}

std::optional<WaitingCause> waitingCauseAt(const Recording& recording, std::size_t station, SimTime time)
{
    return waitingCause(recording, recording.momentAt(time), station);
}

} // namespace linetwin
