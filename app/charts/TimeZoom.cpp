// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/TimeZoom.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr SimTime shortestRange = std::chrono::seconds{2};

SimTime scaled(SimTime time, double factor)
{
    return SimTime{std::llround(static_cast<double>(time.count()) * factor)};
}

} // namespace

TimeRange zoomed(TimeRange range, double factor, SimTime fixed)
{
    return {fixed + scaled(range.from - fixed, factor), fixed + scaled(range.to - fixed, factor)};
}

TimeRange moved(TimeRange range, double share)
{
    const SimTime shift = scaled(range.length(), share);
    return {range.from + shift, range.to + shift};
}

TimeRange within(TimeRange whole, TimeRange wanted)
{
    const SimTime length = std::min(std::max(wanted.length(), shortestRange), whole.length());
    TimeRange range = wanted;
    if (range.length() != length) {
        const SimTime middle = range.from + range.length() / 2;
        range = {middle - length / 2, middle - length / 2 + length};
    }
    if (range.from < whole.from)
        range = {whole.from, whole.from + length};
    if (range.to > whole.to)
        range = {whole.to - length, whole.to};
    return range;
}

} // namespace linetwin::app
