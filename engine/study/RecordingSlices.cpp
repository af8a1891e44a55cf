// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/RecordingSlices.h"

#include <algorithm>
#include <stdexcept>

namespace linetwin {

namespace {

SimTime lastChange(const Recording& recording)
{
    SimTime last{};
    for (std::size_t i = 0; i < recording.stationCount(); ++i)
        last = std::max(last, recording.track(i).visitStart.back());
    return last;
}

} // namespace

bool forEachRecordingSlice(const ResolvedLine& line, RunRequest request,
                           const std::function<void(const RecordingSlice&)>& visit)
{
    const SimTime warmup = request.warmup;
    const SimTime total = request.duration;
    request.detail = Detail::Recording;
    SimTime longest = total;
    for (SimTime start{}; start < total;) {
        request.warmup = warmup + start;
        request.duration = std::min(longest, total - start);
        const RunResult result = simulate(line, request);
        if (!result.isComplete)
            return false;
        const bool isLast = start + request.duration == total;
        // A visit could begin at the very end of a slice, which shows in the next one only: cut just before.
        const SimTime length = isLast ? request.duration : request.duration - SimTime{1};
        const bool isTooLong = result.recording->isSampled();
        if (isTooLong || (!isLast && lastChange(*result.recording) >= length)) {
            longest = isTooLong ? request.duration / 2 : length;
            if (longest <= SimTime{1})
                throw std::runtime_error("the line's history does not fit in memory");
            continue;
        }
        visit({*result.recording, start, start + length, isLast});
        start += length;
    }
    return true;
}

} // namespace linetwin
