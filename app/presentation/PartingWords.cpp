// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/SideBySide.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"
#include "engine/analysis/RecordingSummary.h"

#include <algorithm>

namespace linetwin::app {

namespace {

QString nameOf(const Recording& recording, std::size_t station)
{
    return toQString(recording.track(station).name);
}

/// "It waits for Packer, jammed since 0:12:04."
QString causeWords(const Parting& parting, const Recording& recording, const ShiftClock& clock)
{
    if (!parting.cause)
        return {};
    const WaitingCause& cause = *parting.cause;
    const QString name = nameOf(recording, cause.cause);
    if (cause.isInTransit())
        return SideBySide::tr("It waits for items of %1 that are still under way.").arg(name);
    const std::string& reason = recording.track(cause.cause).reasonName(cause.reasonId);
    const QString state = stateAndReasonText(stateWordWithin(cause.reason), reason);
    return SideBySide::tr("It waits for %1, %2 since %3.", "station, its state, time")
        .arg(name, state, clock.text(cause.reasonSince));
}

} // namespace

StepFunction outputDifference(const Recording& reference, const Recording& other)
{
    const OutputCurve a = cumulativeGoodOutput(reference);
    const OutputCurve b = cumulativeGoodOutput(other);
    std::vector<SimTime> times;
    std::vector<float> values;
    std::size_t i = 0;
    std::size_t j = 0;
    double ofReference = 0;
    double ofOther = 0;
    while (i < a.times.size() || j < b.times.size()) {
        const SimTime now = j == b.times.size()   ? a.times[i]
                            : i == a.times.size() ? b.times[j]
                                                  : std::min(a.times[i], b.times[j]);
        for (; i < a.times.size() && a.times[i] == now; ++i)
            ofReference = a.goodUnits[i];
        for (; j < b.times.size() && b.times[j] == now; ++j)
            ofOther = b.goodUnits[j];
        const auto difference = static_cast<float>(ofOther - ofReference);
        if (!values.empty() && values.back() == difference)
            continue;
        times.push_back(now);
        values.push_back(difference);
    }
    return {std::move(times), std::move(values)};
}

QString smallerWords(const Parting& parting, const ShiftClock& clock)
{
    constexpr SimTime telling{std::chrono::seconds{1}};
    if (parting.time - parting.first < telling)
        return {};
    return SideBySide::tr("Differences of less than %1 begin at %2.", "length, time")
        .arg(durationText(shortestParting), clock.text(parting.first));
}

QString partingWords(const Parting& parting, const Recording& reference, const Recording& other,
                     const ShiftClock& clock, const QString& referenceWords)
{
    const QString name = nameOf(other, parting.station);
    const QString time = clock.text(parting.time);
    if (parting.reference == parting.other)
        return SideBySide::tr("%1: a cycle of %2 takes another time.", "time, station").arg(time, name);
    const auto isStop = [](State state) { return isActive(state) && state != State::Execute; };
    const QString length = durationText(parting.until - parting.time);
    if (isStop(parting.reference) && parting.other == State::Execute)
        return SideBySide::tr("%1: %2 is %3 for %4 more in %5, and runs here.",
                              "time, station, state, how long, the other")
            .arg(time, name, stateWordWithin(parting.reference), length, referenceWords);
    if (isStop(parting.other) && parting.reference == State::Execute)
        return SideBySide::tr("%1: %2 is %3 here for %4 more, and runs in %5.",
                              "time, station, state, how long, the other")
            .arg(time, name, stateWordWithin(parting.other), length, referenceWords);
    const QString sentence =
        SideBySide::tr("%1: %2 is %3 in %6 and %4 here, for %5.", "time, station, state, state, how long, the other")
            .arg(time, name, stateWordWithin(parting.reference), stateWordWithin(parting.other), length,
                 referenceWords);
    const QString cause = causeWords(parting, parting.isCauseOfReference ? reference : other, clock);
    return joinedSentences({sentence, cause});
}

} // namespace linetwin::app
