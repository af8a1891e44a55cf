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
    if (isWait)
        return {stop.station, state, stop.cause};
    const bool hasName = !reasonNameOf(recording, stop).empty();
    return {stop.station, state, Stop::noStation, hasName ? stop.reasonId : noReason};
}

ReasonChoices reasonChoices(const Recording& recording)
{
    ReasonChoices choices;
    for (std::size_t station = 0; station < recording.stationCount(); ++station) {
        const StationTrack& track = recording.track(station);
        for (ReasonId id = 0; id < track.reasons.size(); ++id) {
            const QString name = toQString(track.reasonName(id));
            if (name.isEmpty())
                continue;
            if (!choices.names.contains(name))
                choices.names << name;
            choices.hasSetup = choices.hasSetup || track.reasons[id].state == State::Setup;
            choices.hasPlanned = choices.hasPlanned || track.reasons[id].state == State::Planned;
        }
    }
    choices.names.sort(Qt::CaseInsensitive);
    return choices;
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
    if (const std::string& reason = recording.track(key.station).reasonName(key.reason); !reason.empty())
        return StopGroupTexts::tr("%1: %2", "station: name of a stop reason").arg(station, toQString(reason));
    if (key.cause == Stop::noStation)
        return StopGroupTexts::tr("%1: %2", "station: state").arg(station, stateWordWithin(key.state));
    const QString cause = toQString(recording.track(key.cause).name);
    return key.state == State::Starved
               ? StopGroupTexts::tr("%1: starved by %2", "a station, a station").arg(station, cause)
               : StopGroupTexts::tr("%1: blocked by %2", "a station, a station").arg(station, cause);
}

QString groupCause(const Recording& recording, const StopKey& key)
{
    if (const std::string& reason = recording.track(key.station).reasonName(key.reason); !reason.empty())
        return toQString(reason);
    if (key.state == State::Down)
        return StopGroupTexts::tr("own breakdown");
    if (key.state == State::Jammed)
        return StopGroupTexts::tr("own jam");
    return key.cause == Stop::noStation ? QString() : toQString(recording.track(key.cause).name);
}

} // namespace linetwin::app
