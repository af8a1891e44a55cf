// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/GanttChart.h"

#include "app/charts/ChartTexts.h"
#include "app/charts/GanttPainting.h"
#include "app/charts/StateFill.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"
#include "engine/analysis/Stops.h"

#include <QPainter>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr double lowestLane = 2.5 * gridUnit;
constexpr double highestLane = 20 * gridUnit;
constexpr double laneGap = 4;
constexpr double reach = 2; ///< pixels within which a pointer finds a stop

struct Piece {
    QString word;
    TimeRange place;
};

/// A period of one state, parted where a starved station begins or ends to collect.
std::vector<Piece> piecesOf(const GanttLane& lane, State state, TimeRange period)
{
    std::vector<Piece> pieces;
    const auto add = [&](const QString& word, SimTime to) {
        if (to > period.from)
            pieces.push_back({word, {period.from, to}});
        period.from = std::max(period.from, to);
    };
    auto span = std::ranges::upper_bound(lane.collecting, period.from, {}, &TimeRange::to);
    for (; state == State::Starved && span != lane.collecting.end() && span->from < period.to; ++span) {
        add(stateWord(state), std::min(span->from, period.to));
        add(Charts::tr("Collecting"), std::min(span->to, period.to));
    }
    add(stateWord(state), period.to);
    return pieces;
}

} // namespace

std::vector<LegendEntry> stateLegend(const ShownStates& shown, bool hasCollecting)
{
    std::vector<LegendEntry> entries;
    for (const State state : stackingOrder) {
        if (!shown[static_cast<std::size_t>(state)])
            continue;
        LegendEntry entry;
        entry.name = stateWord(state);
        entry.sample = LegendEntry::Sample::State;
        entry.state = state;
        entries.push_back(entry);
    }
    if (hasCollecting) {
        LegendEntry entry;
        entry.name = Charts::tr("Collecting");
        entry.sample = LegendEntry::Sample::Collecting;
        entries.push_back(entry);
    }
    return entries;
}

GanttChart::GanttChart(std::vector<GanttLane> lanes, std::shared_ptr<const Recording> recording)
    : RowsChart(stationsOf(lanes), lowestLane, highestLane), m_lanes(std::move(lanes)),
      m_recording(std::move(recording))
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
    return joinedGroups(parts);
}

double GanttChart::leftMargin(const QFont& font, double width) const
{
    return rowLabelWidth(m_names, font, width);
}

std::optional<Plot> GanttChart::plot(const ChartFrame& frame) const
{
    Plot plot;
    plot.area = frame.plot;
    plot.across = timeAxis(frame);
    return plot;
}

void GanttChart::paint(QPainter& painter, const ChartFrame& frame) const
{
    painter.save();
    painter.setClipRect(frame.plot.adjusted(-frame.margin, 0, 1, 0));
    const auto [first, last] = placement().visible(frame);
    const QRect across = placement().place(frame, first).toRect();
    GanttLanes lanes(painter, frame, across.left(), across.left() + across.width());
    for (std::size_t i = first; i < last; ++i) {
        const GanttLane& lane = m_lanes[i];
        const QRectF row = placement().place(frame, i);
        paintRowLabel(painter, frame, row, lane.row, frame.margin);
        const QRectF bar = row.adjusted(0, laneGap / 2, 0, -laneGap / 2);
        lanes.paint(*lane.timeline, bar.toRect().top(), bar.toRect().height());
        paintCollecting(painter, frame, *lane.timeline, bar.toRect(), lane.collecting);
        painter.setPen(QPen(lane.row.isSelected ? frame.colors.accent : frame.colors.outline, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(bar.left() - 0.5, bar.top() - 0.5, bar.width() + 1, bar.height() + 1));
    }
    painter.restore();
}

std::vector<LegendEntry> GanttChart::legend(const Theme&) const
{
    ShownStates shown = usualStates;
    bool hasCollecting = false;
    for (const GanttLane& lane : m_lanes) {
        const StateTimes times = lane.timeline->timesUntil(m_recording->duration());
        for (std::size_t state = 0; state < stateCount; ++state)
            shown[state] = shown[state] || times[state].count() > 0;
        hasCollecting = hasCollecting || !lane.collecting.empty();
    }
    return stateLegend(shown, hasCollecting);
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

QString GanttChart::stateText(std::size_t lane, std::size_t visit) const
{
    const QString word = stateWord(m_lanes[lane].timeline->stateOf(visit));
    if (m_recording->isSampled())
        return word;
    const StationTrack& track = m_recording->track(lane);
    return stateAndReasonText(word, track.reasonName(track.reasonOf(visit)));
}

QString GanttChart::readoutAt(const ChartFrame& frame, QPointF place) const
{
    const auto row = placement().rowAt(frame, place.y());
    if (!row)
        return {};
    const GanttLane& lane = m_lanes[*row];
    if (place.x() < frame.plot.left() || lane.timeline->visitCount() == 0)
        return lane.row.name;
    const StateTimeline& timeline = *lane.timeline;
    const std::size_t visit = visitNear(frame, timeline, place.x());
    if (timeline.stateOf(visit) == State::Starved) {
        const SimTime time = frame.timeAt(place.x());
        const auto span = std::ranges::upper_bound(lane.collecting, time, {}, &TimeRange::to);
        if (span != lane.collecting.end() && span->from <= time)
            return Charts::tr("%1: collecting a batch\n%2 to %3 (%4)")
                .arg(lane.row.name, frame.clock.text(span->from), frame.clock.text(span->to),
                     durationText(span->length()));
    }
    const SimTime start = timeline.startOf(visit);
    const SimTime end = timeline.endOf(visit);
    QString text = Charts::tr("%1: %2\n%3 to %4 (%5)")
                       .arg(lane.row.name, stateText(*row, visit), frame.clock.text(start), frame.clock.text(end),
                            durationText(end - start));
    if (m_recording->isSampled())
        return text;
    for (const WaitCause& cause : waitCauses(*m_recording, *row, visit)) {
        const QString reason = causeStateText(m_recording->track(*row).visitState[visit], cause.reason,
                                              m_recording->track(cause.station).reasonName(cause.reasonId));
        text += u'\n' + Charts::tr("by %1: %2 (%3)").arg(m_names[cause.station], reason, durationText(cause.time));
    }
    return text;
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
            for (const Piece& piece : piecesOf(lane, state, {start, end}))
                table.rows.append({lane.row.name, piece.word, clock.tableCell(piece.place.from),
                                   toSeconds(piece.place.from), toSeconds(piece.place.length())});
        }
    }
    return table;
}

} // namespace linetwin::app
