// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/WaitingCause.h"

namespace linetwin {

std::optional<WaitingCause> waitingCause(const Moment& moment, std::size_t station)
{
    WaitingCause found;
    found.waiting = moment.stations[station].state;
    if (isActive(found.waiting))
        return std::nullopt;
    const bool isUpstream = found.waiting == State::Starved;
    // The first station never starves and the last one is never blocked: only a recording that is no run's can end here.
    for (std::size_t at = station; isUpstream ? at > 0 : at + 1 < moment.stations.size();) {
        at = isUpstream ? at - 1 : at + 1;
        if (moment.stations[at].state == found.waiting)
            continue;
        found.neighbour = isUpstream ? station - 1 : station + 1;
        found.cause = at;
        found.reason = moment.stations[at].state;
        found.reasonSince = moment.stations[at].visitStart;
        return found;
    }
    return std::nullopt;
}

std::optional<WaitingCause> waitingCauseAt(const Recording& recording, std::size_t station, SimTime time)
{
    return waitingCause(recording.momentAt(time), station);
}

} // namespace linetwin
