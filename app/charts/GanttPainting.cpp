// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/GanttPainting.h"

#include "app/charts/StateFill.h"
#include "app/text/Texts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr double lowestStop = 2;
constexpr double cycleMarkDistance = 6; ///< cycles narrower than this are not told apart
constexpr int narrowestPeriod = 8;      ///< that may have a shape on it

std::size_t indexOf(State state)
{
    return static_cast<std::size_t>(state);
}

/// The state that holds all the time, if one does.
std::optional<State> onlyState(const StateTimes& times)
{
    std::optional<State> only;
    for (std::size_t i = 0; i < stateCount; ++i) {
        if (times[i].count() == 0)
            continue;
        if (only)
            return std::nullopt;
        only = static_cast<State>(i);
    }
    return only;
}

/// std::round() of what is not negative, without the call.
double rounded(double value)
{
    const auto whole = static_cast<double>(static_cast<std::int64_t>(value));
    return value - whole >= 0.5 ? whole + 1 : whole;
}

template <class Fill> void fillColumn(const QRect& column, const StateTimes& times, const Fill& fill)
{
    const auto heights = stackHeights(times, column.height());
    int bottom = column.top() + column.height();
    State highest = State::Execute;
    for (const State state : stackingOrder) {
        const int height = std::min(qRound(heights[indexOf(state)]), bottom - column.top());
        if (height <= 0)
            continue;
        fill(QRect(column.left(), bottom - height, column.width(), height), state);
        bottom -= height;
        highest = state;
    }
    // Parts of pixels, where stops alone are too many for the column.
    if (bottom > column.top())
        fill(QRect(column.topLeft(), QSize(column.width(), bottom - column.top())), highest);
}

/// Lines between cycles that follow each other, where they are wide enough to be told apart.
void paintCycleMarks(QPainter& painter, const ChartFrame& frame, const StateTimeline& timeline, const QRectF& bar)
{
    if (timeline.visitCount() == 0)
        return;
    painter.setPen(QPen(QColor(0, 0, 0, 60), 1));
    const double perSecond = frame.plot.width() / toSeconds(frame.shown.length());
    const std::size_t first = timeline.visitAt(frame.shown.from);
    const std::size_t last = timeline.visitAt(frame.shown.to);
    if (static_cast<double>(last - first) > frame.plot.width() / cycleMarkDistance)
        return;
    for (std::size_t visit = std::max<std::size_t>(first, 1); visit <= last; ++visit) {
        const bool areCycles =
            timeline.stateOf(visit) == State::Execute && timeline.stateOf(visit - 1) == State::Execute;
        if (!areCycles || toSeconds(timeline.endOf(visit) - timeline.startOf(visit)) * perSecond < cycleMarkDistance)
            continue;
        const double x = std::floor(frame.xOf(timeline.startOf(visit))) + 0.5;
        painter.drawLine(QPointF(x, bar.top()), QPointF(x, bar.bottom() - 1));
    }
}

} // namespace

std::array<double, stateCount> stackHeights(const StateTimes& times, double height)
{
    double total = 0;
    for (const SimTime time : times)
        total += toSeconds(time);
    std::array<double, stateCount> heights{};
    if (total <= 0)
        return heights;
    double taken = 0;
    double others = 0;
    for (const State state : stackingOrder) {
        const SimTime time = times[indexOf(state)];
        if (time.count() == 0)
            continue;
        const double share = toSeconds(time) / total;
        if (isStop(state) && share > 0) {
            heights[indexOf(state)] = std::max(rounded(share * height), lowestStop);
            taken += heights[indexOf(state)];
        } else {
            others += share;
        }
    }
    // What the stops leave, so that the column is full; the stops give way only to each other.
    double left = std::max(0.0, height - taken);
    for (const State state : stackingOrder) {
        const SimTime time = times[indexOf(state)];
        if (time.count() <= 0 || isStop(state))
            continue;
        const double share = toSeconds(time) / total;
        const double own = rounded(share / others * left);
        heights[indexOf(state)] = own;
        others -= share;
        left -= own;
    }
    const double full = std::max(taken, height);
    if (taken > height) {
        for (const State state : {State::Down, State::Jammed})
            heights[indexOf(state)] *= height / full;
    } else if (left > 0) {
        heights[indexOf(times[indexOf(State::Down)].count() > 0 ? State::Down : State::Jammed)] += left;
    }
    return heights;
}

GanttLanes::GanttLanes(QPainter& painter, const ChartFrame& frame, int left, int right)
    : m_painter(painter), m_frame(frame), m_left(left)
{
    for (std::size_t state = 0; state < stateCount; ++state)
        m_wordWidths[state] = painter.fontMetrics().horizontalAdvance(stateWord(static_cast<State>(state)));
    for (int x = left; x <= right; ++x)
        m_times.push_back(frame.timeAt(x));
    if (StateImage::serves(painter))
        m_image.emplace(right - left);
}

template <class Fill>
std::vector<GanttLanes::Period> GanttLanes::fillLane(const StateTimeline& timeline, const QRect& bar,
                                                     const Fill& fill) const
{
    std::vector<Period> periods;
    std::optional<State> running;
    int runStart = bar.left();
    const auto finishRun = [&](int x) {
        if (!running)
            return;
        const QRect place(runStart, bar.top(), x - runStart, bar.height());
        fill(place, *running);
        if (place.width() >= narrowestPeriod)
            periods.push_back({place, *running});
        running.reset();
    };
    StateTimeline::Walk walk(timeline);
    StateTimes before = walk.timesUntil(m_times.front());
    for (std::size_t column = 0; column + 1 < m_times.size(); ++column) {
        const int x = m_left + static_cast<int>(column);
        const StateTimes until = walk.timesUntil(m_times[column + 1]);
        StateTimes times = until;
        for (std::size_t i = 0; i < stateCount; ++i)
            times[i] -= before[i];
        before = until;
        const std::optional<State> only = onlyState(times);
        if (only && only == running)
            continue;
        finishRun(x);
        runStart = x;
        running = only;
        if (!only)
            fillColumn(QRect(x, bar.top(), 1, bar.height()), times, fill);
    }
    finishRun(bar.left() + bar.width());
    return periods;
}

void GanttLanes::paintSign(const QRectF& period, State state)
{
    const double textWidth = m_wordWidths[indexOf(state)];
    const bool hasRoom = m_frame.isTextOnBars && period.width() >= textWidth + 4 * gridUnit && period.height() >= 14;
    if (!hasRoom) {
        // Running is the rule, and needs no sign.
        if (state != State::Execute)
            paintStateSymbol(m_painter, period, state);
        return;
    }
    QRectF symbol = period;
    symbol.setWidth(2.5 * gridUnit);
    QRectF text = period.adjusted(2.5 * gridUnit, 1, 0, -1);
    text.setWidth(textWidth + 2);
    m_painter.fillRect(text, stateColor(state));
    paintStateSymbol(m_painter, symbol, state);
    m_painter.setPen(stateTextColor(state));
    m_painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, stateWord(state));
}

void GanttLanes::paint(const StateTimeline& timeline, int top, int height)
{
    if (timeline.visitCount() == 0)
        return;
    const QRect bar(m_left, top, static_cast<int>(m_times.size()) - 1, height);
    std::vector<Period> periods;
    if (m_image) {
        m_image->begin(bar.topLeft(), bar.height());
        periods = fillLane(timeline, bar, [this](const QRect& area, State state) { m_image->fill(area, state); });
        m_image->draw(m_painter);
    } else {
        StateRects rects;
        periods =
            fillLane(timeline, bar, [&rects](const QRect& area, State state) { rects[indexOf(state)].append(area); });
        fillStates(m_painter, rects);
    }
    for (const Period& period : periods)
        paintSign(period.place, period.state);
    paintCycleMarks(m_painter, m_frame, timeline, bar);
}

void paintCollecting(QPainter& painter, const ChartFrame& frame, const StateTimeline& timeline, const QRect& bar,
                     const std::vector<TimeRange>& spans)
{
    auto span = std::ranges::lower_bound(spans, frame.timeAt(bar.left()), {}, &TimeRange::to);
    QRect whole;
    const auto finishWhole = [&] {
        fillCollecting(painter, whole, frame.isTextOnBars);
        whole = QRect();
    };
    for (int x = bar.left(); x < bar.left() + bar.width() && span != spans.end(); ++x) {
        const TimeRange column{frame.timeAt(x), frame.timeAt(x + 1)};
        SimTime calm{};
        for (auto each = span; each != spans.end() && each->from < column.to; ++each)
            calm += std::max(SimTime{}, std::min(each->to, column.to) - std::max(each->from, column.from));
        while (span != spans.end() && span->to <= column.to)
            ++span;
        const StateTimes times = timeline.timesIn(column.from, column.to);
        const SimTime starved = times[indexOf(State::Starved)];
        if (calm.count() == 0 || starved.count() == 0) {
            finishWhole();
            continue;
        }
        const auto heights = stackHeights(times, bar.height());
        const double share = std::min(1.0, toSeconds(calm) / toSeconds(starved));
        const int height = qRound(heights[indexOf(State::Starved)] * share);
        const int bottom = bar.top() + bar.height() - qRound(heights[indexOf(State::Execute)]);
        if (height >= bar.height()) {
            whole |= QRect(x, bar.top(), 1, bar.height());
            continue;
        }
        finishWhole();
        fillCollecting(painter, QRect(x, bottom - height, 1, height), false);
    }
    finishWhole();
}

} // namespace linetwin::app
