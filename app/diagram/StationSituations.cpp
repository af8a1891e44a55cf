// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/StationSituations.h"

#include "app/diagram/PrevailingState.h"
#include "app/text/Texts.h"

#include <algorithm>

namespace linetwin::app {

namespace {

/// What is on the screen for a shorter time flickers.
constexpr double shortestShownSec = 0.25;

/// How long a collecting station has waited for its next item.
SimTime waited(const Recording& recording, const StationMoment& moment, std::size_t station, SimTime time)
{
    if (recording.isSampled())
        return SimTime{};
    const auto& takes = recording.track(station).takes;
    const auto next = std::ranges::upper_bound(takes, time);
    return time - std::max(moment.visitStart, next == takes.begin() ? SimTime{} : *std::prev(next));
}

/// Puts the state that prevails for a glance in place of the moment's own, as far as the levels shown allow it.
void showGlance(StationMoment& shown, const Recording& recording, const Moment& moment, std::size_t station,
                SimTime time, SimTime glance)
{
    if (glance <= SimTime{} || recording.isSampled())
        return;
    const StationTrack& track = recording.track(station);
    std::optional<std::int64_t> levelBefore;
    std::optional<std::int64_t> roomBehind;
    if (station > 0)
        levelBefore = moment.stations[station - 1].bufferLevel;
    if (station + 1 < recording.stationCount())
        roomBehind = track.capacity - moment.stations[station].bufferLevel;
    const State state = prevailingState(track, time, glance, statesBeside(levelBefore, roomBehind));
    if (state == shown.state)
        return;
    shown.state = state;
    shown.visitStart = time; // since when is not known
}

/// The longest active period of now; ties: upstream.
std::optional<BottleneckPeriod> momentaryBottleneck(const Bottlenecks& bottlenecks, SimTime time)
{
    const auto station = bottlenecks.stationAt(time);
    for (const BottleneckPeriod& period : bottlenecks.periodsAt(time)) {
        if (period.station == station)
            return period;
    }
    return std::nullopt;
}

/// Whether the visit that is in force stays on the screen long enough to be pointed at.
bool lastsOnScreen(const Recording& recording, std::size_t station, SimTime time, double speed)
{
    if (recording.isSampled())
        return true;
    const auto& starts = recording.track(station).visitStart;
    const auto next = std::ranges::upper_bound(starts, time);
    const SimTime start = next == starts.begin() ? SimTime{} : *std::prev(next);
    const SimTime end = next == starts.end() ? recording.duration() : *next;
    return toSeconds(end - start) >= shortestShownSec * speed;
}

} // namespace

std::vector<StationSituation> situationsAt(const Recording& recording, const Moment& moment, SimTime time,
                                           std::optional<double> playSpeed, const PlaybackContext& context)
{
    const auto bottleneck = context.bottlenecks ? momentaryBottleneck(*context.bottlenecks, time) : std::nullopt;
    std::vector<StationSituation> situations(moment.stations.size());
    for (std::size_t index = 0; index < situations.size(); ++index) {
        StationSituation& situation = situations[index];
        situation.time = time;
        situation.clock = context.clock;
        situation.moment = moment.stations[index];
        showGlance(*situation.moment, recording, moment, index, time, playSpeed ? glanceAt(*playSpeed) : SimTime{});
        situation.sinceLastTake = waited(recording, *situation.moment, index, time);
        // A state that prevails for a glance has no cause of its own.
        if (situation.moment->state == moment.stations[index].state) {
            situation.reason = toQString(recording.track(index).reasonName(moment.stations[index].reason));
            situation.cause = waitingCause(recording, moment, index);
        }
        if (situation.cause)
            situation.causeReason =
                toQString(recording.track(situation.cause->cause).reasonName(situation.cause->reasonId));
        situation.isWaitShown = situation.cause && (!playSpeed || lastsOnScreen(recording, index, time, *playSpeed));
        if (bottleneck && bottleneck->station == index)
            situation.bottleneck = bottleneck;
    }
    return situations;
}

} // namespace linetwin::app
