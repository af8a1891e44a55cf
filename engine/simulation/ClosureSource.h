// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedStops.h"
#include "engine/support/SimTime.h"

#include <cstdint>
#include <limits>
#include <string>
#include <utility>

namespace linetwin {

/// [begin, end) in which a station is closed, whole or a part.
struct Closure {
    SimTime begin{};
    SimTime end{};
    SimTime begun{}; ///< when that began of which this is a part
    State state = State::Planned;
    ReasonId reason = noReason;
    bool pausesRepairs = true;

    bool contains(SimTime time) const { return begin <= time && time < end; }
};

/// One that begins after `end` and is never over.
inline Closure neverAfter(SimTime end)
{
    constexpr SimTime never{std::numeric_limits<std::int64_t>::max()};
    return {.begin = end + SimTime{1}, .end = never, .begun = never};
}

/// What closes a station again and again: an entry of the calendar, or a reason by the clock. Times are since the start
/// of the run.
class ClosureSource {
public:
    explicit ClosureSource(std::string name) : m_name(std::move(name)) {}
    virtual ~ClosureSource() = default;
    ClosureSource(const ClosureSource&) = delete;
    ClosureSource& operator=(const ClosureSource&) = delete;

    const std::string& name() const { return m_name; }
    virtual ReasonId reason() const = 0;
    /// The next one of positive length that ends after the start of the run. Ascending, and none overlaps another.
    /// After the end of the run there need not be any; then one comes that begins after it.
    virtual Closure next() = 0;
    /// How many begin in the window, those of zero length included, once next() has given one that begins after it.
    virtual std::int64_t countedBegins() const = 0;

private:
    std::string m_name;
};

} // namespace linetwin
