// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/StopGroups.h"

#include "app/text/Texts.h"

#include <QCoreApplication>

#include <map>

namespace linetwin::app {

namespace {

class StopGroupTexts {
    Q_DECLARE_TR_FUNCTIONS(linetwin::app::StopGroups)
};

} // namespace

StopKey keyOf(const Recording& recording, const Stop& stop)
{
    const State state = stateOf(recording, stop);
    const bool isWait = state == State::Starved || state == State::Blocked;
    return {stop.station, state, isWait ? stop.cause : Stop::noStation};
}

std::vector<StopGroup> groupsOf(const StopList& list, const std::vector<std::uint32_t>& stops)
{
    std::map<StopKey, StopGroup> groups;
    for (const std::uint32_t index : stops) {
        const Stop& stop = list.stops[index];
        const StopKey key = keyOf(*list.recording, stop);
        StopGroup& group = groups[key];
        group.key = key;
        group.time += endOf(*list.recording, stop) - startOf(*list.recording, stop);
        ++group.count;
    }
    std::vector<StopGroup> found;
    for (const auto& [key, group] : groups)
        found.push_back(group);
    return found;
}

QString groupName(const Recording& recording, const StopKey& key)
{
    const QString station = toQString(recording.track(key.station).name);
    if (key.cause == Stop::noStation)
        return StopGroupTexts::tr("%1: %2", "station: state").arg(station, stateWord(key.state).toLower());
    const QString cause = toQString(recording.track(key.cause).name);
    return key.state == State::Starved
               ? StopGroupTexts::tr("%1: starved by %2", "a station, a station").arg(station, cause)
               : StopGroupTexts::tr("%1: blocked by %2", "a station, a station").arg(station, cause);
}

QString groupCause(const Recording& recording, const StopKey& key)
{
    if (key.state == State::Down)
        return StopGroupTexts::tr("own breakdown");
    if (key.state == State::Jammed)
        return StopGroupTexts::tr("own jam");
    return key.cause == Stop::noStation ? QString() : toQString(recording.track(key.cause).name);
}

} // namespace linetwin::app
