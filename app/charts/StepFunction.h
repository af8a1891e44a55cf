// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/support/SimTime.h"

#include <QList>
#include <QPointF>

#include <cstddef>
#include <vector>

namespace linetwin::app {

/// A part of the time axis, from < to.
struct TimeRange {
    SimTime from{};
    SimTime to{};

    SimTime length() const { return to - from; }
    bool operator==(const TimeRange&) const = default;
};

/// A value over time that changes in steps: values[i] holds on [times[i], times[i+1]), the last one for ever, the first
/// one also before. Immutable, so that threads may share it. Knows the extremes of blocks of changes, so that drawing
/// costs no more for a long recording than for a short one.
class StepFunction {
public:
    StepFunction() = default;
    /// Ascending times, at least one, as many values.
    StepFunction(std::vector<SimTime> times, std::vector<float> values);

    bool isEmpty() const { return m_times.empty(); }
    std::size_t size() const { return m_times.size(); }
    SimTime timeOf(std::size_t change) const { return m_times[change]; }
    float valueOf(std::size_t change) const { return m_values[change]; }
    float valueAt(SimTime time) const;
    /// Lowest and highest value ever; 0 if empty.
    float minimum() const;
    float maximum() const;

    /// Lowest and highest value among the changes first … last (both included), and where each is reached first.
    struct Extremes {
        std::size_t lowest;
        std::size_t highest;
    };
    Extremes extremes(std::size_t first, std::size_t last) const;
    /// The first change after `time`, from `hint` on; size() if there is none.
    std::size_t firstAfter(SimTime time, std::size_t hint = 0) const;

private:
    void widen(Extremes& extremes, std::size_t change) const;

    std::vector<SimTime> m_times;
    std::vector<float> m_values;
    std::vector<Extremes> m_blocks;
};

/// Of a column that is drawn as its lowest and highest value.
inline constexpr int pixelsPerColumn = 2;

/// The points of a line that draws the function over the range in `columns` columns, in time order: x in seconds. Where
/// a column holds one change, its exact corner; where it holds more, its lowest and highest value in the order in which
/// they come, so that not the shortest excursion is lost. At most 2 · columns + 4 · (isolated columns) + 2 points, and
/// never more than 4 · columns + 2.
QList<QPointF> drawnPoints(const StepFunction& function, TimeRange range, int columns);
/// Whether a line of so many points over so many pixels stays a line when it is drawn wide; a dense one is a block.
bool isSparse(qsizetype points, double width);

} // namespace linetwin::app
