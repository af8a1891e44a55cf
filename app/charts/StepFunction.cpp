// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/StepFunction.h"

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr std::size_t blockSize = 256;

} // namespace

StepFunction::StepFunction(std::vector<SimTime> times, std::vector<float> values)
    : m_times(std::move(times)), m_values(std::move(values))
{
    for (std::size_t first = 0; first < m_values.size(); first += blockSize) {
        Extremes block{first, first};
        for (std::size_t i = first; i < std::min(first + blockSize, m_values.size()); ++i)
            widen(block, i);
        m_blocks.push_back(block);
    }
}

void StepFunction::widen(Extremes& extremes, std::size_t change) const
{
    if (m_values[change] < m_values[extremes.lowest])
        extremes.lowest = change;
    if (m_values[change] > m_values[extremes.highest])
        extremes.highest = change;
}

StepFunction::Extremes StepFunction::extremes(std::size_t first, std::size_t last) const
{
    Extremes result{first, first};
    for (std::size_t i = first; i <= last;) {
        if (i % blockSize == 0 && i + blockSize <= last + 1) {
            widen(result, m_blocks[i / blockSize].lowest);
            widen(result, m_blocks[i / blockSize].highest);
            i += blockSize;
        } else {
            widen(result, i);
            ++i;
        }
    }
    return result;
}

std::size_t StepFunction::firstAfter(SimTime time, std::size_t hint) const
{
    // Columns follow each other, so the answer is mostly near: gallop before halving.
    std::size_t step = 8;
    std::size_t low = hint;
    std::size_t high = std::min(hint + step, m_times.size());
    while (high < m_times.size() && m_times[high] <= time) {
        low = high;
        step *= 2;
        high = std::min(high + step, m_times.size());
    }
    const auto begin = m_times.begin();
    const auto found =
        std::upper_bound(begin + static_cast<std::ptrdiff_t>(low), begin + static_cast<std::ptrdiff_t>(high), time);
    return static_cast<std::size_t>(found - begin);
}

float StepFunction::valueAt(SimTime time) const
{
    if (isEmpty())
        return 0;
    const std::size_t next = firstAfter(time);
    return m_values[next == 0 ? 0 : next - 1];
}

float StepFunction::minimum() const
{
    return isEmpty() ? 0 : m_values[extremes(0, size() - 1).lowest];
}

float StepFunction::maximum() const
{
    return isEmpty() ? 0 : m_values[extremes(0, size() - 1).highest];
}

QList<QPointF> drawnPoints(const StepFunction& function, TimeRange range, int columns)
{
    QList<QPointF> points;
    if (function.isEmpty() || range.length().count() <= 0 || columns <= 0)
        return points;
    points.reserve(2 * columns + 2);
    const double from = toSeconds(range.from);
    const double width = toSeconds(range.length()) / columns;
    const auto columnOf = [&](std::size_t change) {
        return std::min(static_cast<int>((toSeconds(function.timeOf(change)) - from) / width), columns - 1);
    };
    const auto endOf = [&](int column) {
        if (column == columns - 1)
            return range.to;
        return range.from + SimTime{static_cast<std::int64_t>((column + 1) * width * 1e9)};
    };
    points.append({from, function.valueAt(range.from)});
    std::size_t next = std::max<std::size_t>(function.firstAfter(range.from), 1);
    int drawnColumn = -2;
    while (next < function.size() && function.timeOf(next) <= range.to) {
        const int column = columnOf(next);
        const std::size_t end = std::max(function.firstAfter(endOf(column), next), next + 1);
        const bool isSingle = end == next + 1;
        const double x = isSingle ? toSeconds(function.timeOf(next)) : from + (column + 0.5) * width;
        const auto append = [&](float value) {
            const QPointF point(x, value);
            if (points.last() != point)
                points.append(point);
        };
        const StepFunction::Extremes extremes = function.extremes(next - 1, end - 1);
        if (drawnColumn != column - 1)
            append(function.valueOf(next - 1));
        append(function.valueOf(std::min(extremes.lowest, extremes.highest)));
        append(function.valueOf(std::max(extremes.lowest, extremes.highest)));
        const bool isFollowed =
            end < function.size() && function.timeOf(end) <= range.to && columnOf(end) == column + 1;
        if (!isFollowed)
            append(function.valueOf(end - 1));
        drawnColumn = column;
        next = end;
    }
    points.append({toSeconds(range.to), function.valueAt(range.to)});
    return points;
}

bool isSparse(qsizetype points, double width)
{
    constexpr double pixelsPerPoint = 4;
    return static_cast<double>(points) * pixelsPerPoint < width;
}

} // namespace linetwin::app
