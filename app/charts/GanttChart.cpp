// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/GanttChart.h"

#include "app/charts/ChartTexts.h"
#include "app/charts/StateFill.h"
#include "app/text/Texts.h"
#include "engine/analysis/Stops.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr double lowestLane = 20;
constexpr double highestLane = 44;
constexpr double laneGap = 4;
constexpr double lowestStop = 2;
constexpr double cycleMarkDistance = 6; ///< cycles narrower than this are not told apart
constexpr int narrowestPeriod = 8;      ///< that may have a shape on it
constexpr double reach = 2;             ///< pixels within which a pointer finds a stop

bool isStop(State state)
{
    return state == State::Down || state == State::Jammed;
}

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

/// A time during which one state holds, with the shape and the word where there is room.
void paintPeriod(QPainter& painter, const ChartFrame& frame, const QRectF& period, State state)
{
    fillState(painter, period, state);
    const QString word = stateWord(state);
    const double textWidth = painter.fontMetrics().horizontalAdvance(word);
    const bool hasRoom = frame.isTextOnBars && period.width() >= textWidth + 4 * gridUnit && period.height() >= 14;
    if (!hasRoom) {
        // Running is the rule, and needs no sign.
        if (state != State::Execute)
            paintStateSymbol(painter, period, state);
        return;
    }
    QRectF symbol = period;
    symbol.setWidth(2.5 * gridUnit);
    QRectF text = period.adjusted(2.5 * gridUnit, 1, 0, -1);
    text.setWidth(textWidth + 2);
    painter.fillRect(text, stateColor(state));
    paintStateSymbol(painter, symbol, state);
    painter.setPen(stateTextColor(state));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, word);
}

void addColumn(StateRects& rects, const QRect& column, const StateTimes& times)
{
    const auto heights = GanttChart::stackHeights(times, column.height());
    int bottom = column.top() + column.height();
    for (const State state : stackingOrder) {
        const int height = qRound(heights[indexOf(state)]);
        if (height <= 0)
            continue;
        rects[indexOf(state)].append(QRect(column.left(), bottom - height, column.width(), height));
        bottom -= height;
    }
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

std::vector<LegendEntry> stateLegend()
{
    std::vector<LegendEntry> entries;
    for (const State state : stackingOrder) {
        LegendEntry entry;
        entry.name = stateWord(state);
        entry.sample = LegendEntry::Sample::State;
        entry.state = state;
        entries.push_back(entry);
    }
    return entries;
}

GanttChart::GanttChart(std::vector<GanttLane> lanes, std::shared_ptr<const Recording> recording)
    : m_lanes(std::move(lanes)), m_recording(std::move(recording)), m_rows(m_lanes.size(), lowestLane, highestLane)
{
    for (const GanttLane& lane : m_lanes)
        m_names.push_back(lane.row.name);
}

QString GanttChart::title() const
{
    return Charts::tr("States of the stations; where several fall together, by their share of time");
}

QString GanttChart::summary() const
{
    QStringList parts;
    for (const GanttLane& lane : m_lanes) {
        if (!lane.row.isSelected && m_lanes.size() > 8)
            continue;
        int stops = 0;
        for (std::size_t visit = 0; visit < lane.timeline->visitCount(); ++visit)
            stops += isStop(lane.timeline->stateOf(visit)) ? 1 : 0;
        parts << Charts::tr("%1: stops: %2").arg(lane.row.name, numberText(stops, 0));
    }
    return parts.join(QStringLiteral("; "));
}

double GanttChart::leftMargin(const QFont& font, double width) const
{
    return rowLabelWidth(m_names, font, width);
}

double GanttChart::contentHeight(double, const QFont&) const
{
    return m_rows.contentHeight();
}

std::array<double, stateCount> GanttChart::stackHeights(const StateTimes& times, double height)
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
        const double share = toSeconds(times[indexOf(state)]) / total;
        const double own = std::round(share * height);
        if (isStop(state) && share > 0) {
            heights[indexOf(state)] = std::max(own, lowestStop);
            taken += heights[indexOf(state)];
        } else {
            others += share;
        }
    }
    // What the stops leave, so that the column is full; the stops give way only to each other.
    double left = std::max(0.0, height - taken);
    for (const State state : stackingOrder) {
        const double share = toSeconds(times[indexOf(state)]) / total;
        if (isStop(state) || share <= 0)
            continue;
        const double own = std::round(share / others * left);
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

void GanttChart::paintLane(QPainter& painter, const ChartFrame& frame, const StateTimeline& timeline,
                           const QRect& bar) const
{
    struct Period {
        QRect place;
        State state;
    };
    StateRects rects;
    std::vector<Period> periods;
    std::optional<State> running;
    int runStart = bar.left();
    const auto finishRun = [&](int x) {
        const QRect place(runStart, bar.top(), x - runStart, bar.height());
        if (running && place.width() >= narrowestPeriod)
            periods.push_back({place, *running});
        else if (running)
            rects[indexOf(*running)].append(place);
        running.reset();
    };
    StateTimes before = timeline.timesUntil(frame.timeAt(bar.left()));
    const int end = bar.left() + bar.width();
    for (int x = bar.left(); x < end; ++x) {
        const StateTimes until = timeline.timesUntil(frame.timeAt(x + 1));
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
            addColumn(rects, QRect(x, bar.top(), 1, bar.height()), times);
    }
    finishRun(end);
    fillStates(painter, rects);
    for (const Period& period : periods)
        paintPeriod(painter, frame, period.place, period.state);
}

void GanttChart::paint(QPainter& painter, const ChartFrame& frame) const
{
    painter.save();
    painter.setClipRect(frame.plot.adjusted(-frame.margin, 0, 1, 0));
    const auto [first, last] = m_rows.visible(frame);
    for (std::size_t i = first; i < last; ++i) {
        const GanttLane& lane = m_lanes[i];
        const QRectF row = m_rows.place(frame, i);
        paintRowLabel(painter, frame, row, lane.row, frame.margin);
        const QRectF bar = row.adjusted(0, laneGap / 2, 0, -laneGap / 2);
        paintLane(painter, frame, *lane.timeline, bar.toRect());
        paintCycleMarks(painter, frame, *lane.timeline, bar);
        painter.setPen(QPen(lane.row.isSelected ? frame.colors.accent : frame.colors.outline, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(bar.left() - 0.5, bar.top() - 0.5, bar.width() + 1, bar.height() + 1));
    }
    painter.restore();
}

std::vector<LegendEntry> GanttChart::legend(const Theme&) const
{
    return stateLegend();
}

std::size_t GanttChart::visitNear(const ChartFrame& frame, const StateTimeline& timeline, double x) const
{
    const std::size_t first = timeline.visitAt(frame.timeAt(x - reach));
    const std::size_t last = timeline.visitAt(frame.timeAt(x + reach));
    std::size_t found = timeline.visitAt(frame.timeAt(x));
    if (isStop(timeline.stateOf(found)))
        return found;
    SimTime longest{};
    for (std::size_t visit = first; visit <= last; ++visit) {
        const SimTime length = timeline.endOf(visit) - timeline.startOf(visit);
        if (isStop(timeline.stateOf(visit)) && length > longest) {
            longest = length;
            found = visit;
        }
    }
    return found;
}

QString GanttChart::readoutAt(const ChartFrame& frame, QPointF place) const
{
    const auto row = m_rows.rowAt(frame, place.y());
    if (!row)
        return {};
    const GanttLane& lane = m_lanes[*row];
    if (place.x() < frame.plot.left() || lane.timeline->visitCount() == 0)
        return lane.row.name;
    const StateTimeline& timeline = *lane.timeline;
    const std::size_t visit = visitNear(frame, timeline, place.x());
    const SimTime start = timeline.startOf(visit);
    const SimTime end = timeline.endOf(visit);
    QString text = Charts::tr("%1: %2\n%3 to %4 (%5)")
                       .arg(lane.row.name, stateWord(timeline.stateOf(visit)), frame.clock.text(start),
                            frame.clock.text(end), durationText(end - start));
    if (m_recording->isSampled())
        return text;
    for (const WaitCause& cause : waitCauses(*m_recording, *row, visit)) {
        text +=
            u'\n' +
            Charts::tr("by %1: %2 (%3)").arg(m_names[cause.station], stateWord(cause.reason), durationText(cause.time));
    }
    return text;
}

std::optional<std::string> GanttChart::stationAt(const ChartFrame& frame, QPointF place) const
{
    const auto row = m_rows.rowAt(frame, place.y());
    return row ? std::optional(m_lanes[*row].row.station) : std::nullopt;
}

std::vector<std::string> GanttChart::rows() const
{
    std::vector<std::string> stations;
    for (const GanttLane& lane : m_lanes)
        stations.push_back(lane.row.station);
    return stations;
}

std::pair<double, double> GanttChart::rowPlace(const ChartFrame& frame, std::size_t row) const
{
    return m_rows.contentPlace(frame, row);
}

ChartTable GanttChart::table(TimeRange shown, const ShiftClock& clock) const
{
    ChartTable table;
    table.header = {Charts::tr("Station"), Charts::tr("State"), Charts::tr("Start"), Charts::tr("Start, s"),
                    Charts::tr("Duration, s")};
    for (const GanttLane& lane : m_lanes) {
        const StateTimeline& timeline = *lane.timeline;
        for (std::size_t visit = timeline.visitAt(shown.from);
             visit < timeline.visitCount() && timeline.startOf(visit) < shown.to;) {
            const State state = timeline.stateOf(visit);
            const SimTime start = timeline.startOf(visit);
            // Cycles that follow each other are one period of running.
            SimTime end = timeline.endOf(visit);
            for (++visit; visit < timeline.visitCount() && timeline.stateOf(visit) == state; ++visit)
                end = timeline.endOf(visit);
            table.rows.append(
                {lane.row.name, stateWord(state), clock.tableText(start), toSeconds(start), toSeconds(end - start)});
        }
    }
    return table;
}

} // namespace linetwin::app
