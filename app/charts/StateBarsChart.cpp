// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/StateBarsChart.h"

#include "app/charts/ChartTexts.h"
#include "app/charts/GanttChart.h"
#include "app/charts/StateFill.h"
#include "app/text/Texts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr double barHeight = 16;
constexpr double gap = 2;
constexpr double lowestRow = 2 * barHeight + gap + gridUnit;
constexpr double highestRow = lowestRow + 2 * gridUnit;

QString sharesText(const std::array<double, stateCount>& shares)
{
    QStringList parts;
    for (const State state : stackingOrder) {
        const double share = shares[static_cast<std::size_t>(state)];
        if (share > 0)
            parts << Charts::tr("%1 %2", "state, share").arg(stateWord(state), percentText(share, 1));
    }
    return parts.join(QStringLiteral(", "));
}

/// Shape and percentage where there is room for them.
void paintSegmentText(QPainter& painter, const QRectF& segment, State state, double share)
{
    const QString text = percentText(share, 0);
    const double textWidth = painter.fontMetrics().horizontalAdvance(text);
    const double symbolWidth = 2 * gridUnit;
    if (segment.width() < textWidth + symbolWidth + gridUnit) {
        paintStateSymbol(painter, segment, state);
        return;
    }
    QRectF symbol = segment;
    symbol.setWidth(symbolWidth);
    const QRectF place(symbol.right() + 2, segment.top() + 1, textWidth + 2, segment.height() - 2);
    painter.fillRect(place, stateColor(state));
    paintStateSymbol(painter, symbol, state);
    painter.setPen(stateTextColor(state));
    painter.drawText(place, Qt::AlignCenter, text);
}

void paintBar(QPainter& painter, const ChartFrame& frame, const QRectF& bar,
              const std::array<double, stateCount>& shares)
{
    double left = bar.left();
    for (const State state : stackingOrder) {
        const double share = shares[static_cast<std::size_t>(state)];
        if (share <= 0)
            continue;
        const QRectF segment(left, bar.top(), share * bar.width(), bar.height());
        fillState(painter, segment, state);
        if (frame.isTextOnBars)
            paintSegmentText(painter, segment, state, share);
        left = segment.right();
        painter.setPen(QPen(frame.colors.outline, 1));
        painter.drawLine(QPointF(left, bar.top()), QPointF(left, bar.bottom()));
    }
    painter.setPen(QPen(frame.colors.outline, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar);
}

} // namespace

StateBarsChart::StateBarsChart(std::vector<StateShares> stations, int replications)
    : m_stations(std::move(stations)), m_replications(replications), m_rows(m_stations.size(), lowestRow, highestRow)
{
    for (const StateShares& station : m_stations)
        m_names.push_back(station.row.name);
}

QString StateBarsChart::title() const
{
    if (!hasMean())
        return Charts::tr("Time in state, % of the shift");
    return Charts::tr("Time in state, %: this shift, below it the mean of %1").arg(numberText(m_replications, 0));
}

QString StateBarsChart::summary() const
{
    QStringList parts;
    for (const StateShares& station : m_stations) {
        if (m_stations.size() <= 8 || station.row.isSelected)
            parts << Charts::tr("%1: %2", "station: shares")
                         .arg(station.row.name, sharesText(hasMean() ? station.mean : station.shift));
    }
    return parts.join(QStringLiteral("; "));
}

double StateBarsChart::leftMargin(const QFont& font, double width) const
{
    return rowLabelWidth(m_names, font, width);
}

double StateBarsChart::contentHeight(double, const QFont&) const
{
    return m_rows.contentHeight();
}

void StateBarsChart::paintScale(QPainter& painter, const ChartFrame& frame) const
{
    const int ticks = frame.plot.width() >= 30 * gridUnit ? 4 : frame.plot.width() >= 18 * gridUnit ? 2 : 1;
    for (int tick = 0; tick <= ticks; ++tick) {
        const double share = static_cast<double>(tick) / ticks;
        const double x = std::floor(frame.plot.left() + share * frame.plot.width()) + 0.5;
        painter.setPen(QPen(frame.colors.grid, 1));
        painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
        painter.setPen(frame.colors.mutedText);
        const bool isLast = tick == ticks;
        const QRectF place(x - (isLast ? 6 : 4) * gridUnit, frame.plot.bottom() + 2, 8 * gridUnit, 2 * gridUnit);
        const int side = isLast ? Qt::AlignRight : Qt::AlignHCenter;
        painter.drawText(place, side | Qt::AlignTop | Qt::TextDontClip, percentText(share, 0));
    }
}

void StateBarsChart::paint(QPainter& painter, const ChartFrame& frame) const
{
    paintScale(painter, frame);
    painter.setClipRect(frame.plot.adjusted(-frame.margin, 0, 2, 1));
    const auto [first, last] = m_rows.visible(frame);
    for (std::size_t i = first; i < last; ++i) {
        const StateShares& station = m_stations[i];
        const QRectF row = m_rows.place(frame, i);
        paintRowLabel(painter, frame, row, station.row, frame.margin);
        const double height = hasMean() ? 2 * barHeight + gap : barHeight;
        QRectF bar(row.left(), std::floor(row.center().y() - height / 2) + 0.5, row.width(), barHeight);
        paintBar(painter, frame, bar, station.shift);
        bar.translate(0, barHeight + gap);
        if (hasMean())
            paintBar(painter, frame, bar, station.mean);
    }
}

std::vector<LegendEntry> StateBarsChart::legend(const Theme&) const
{
    return stateLegend();
}

QString StateBarsChart::readoutAt(const ChartFrame& frame, QPointF place) const
{
    const auto row = m_rows.rowAt(frame, place.y());
    if (!row)
        return {};
    const StateShares& station = m_stations[*row];
    QString text = station.row.name + u'\n' + Charts::tr("This shift: %1").arg(sharesText(station.shift));
    if (hasMean())
        text +=
            u'\n' + Charts::tr("Mean of %1 shifts: %2").arg(numberText(m_replications, 0), sharesText(station.mean));
    return text;
}

std::optional<std::string> StateBarsChart::stationAt(const ChartFrame& frame, QPointF place) const
{
    const auto row = m_rows.rowAt(frame, place.y());
    return row ? std::optional(m_stations[*row].row.station) : std::nullopt;
}

std::vector<std::string> StateBarsChart::rows() const
{
    std::vector<std::string> stations;
    for (const StateShares& station : m_stations)
        stations.push_back(station.row.station);
    return stations;
}

std::pair<double, double> StateBarsChart::rowPlace(const ChartFrame& frame, std::size_t row) const
{
    return m_rows.contentPlace(frame, row);
}

ChartTable StateBarsChart::table(TimeRange, const ShiftClock&) const
{
    ChartTable table;
    table.header = {Charts::tr("Station"), Charts::tr("Shifts")};
    for (const State state : stackingOrder)
        table.header << Charts::tr("%1, %").arg(stateWord(state));
    const auto add = [&](const StateShares& station, const QString& of, const std::array<double, stateCount>& shares) {
        QVariantList row{station.row.name, of};
        for (const State state : stackingOrder)
            row << 100 * shares[static_cast<std::size_t>(state)];
        table.rows << row;
    };
    for (const StateShares& station : m_stations) {
        add(station, Charts::tr("this shift"), station.shift);
        if (hasMean())
            add(station, Charts::tr("mean of %1").arg(m_replications), station.mean);
    }
    return table;
}

} // namespace linetwin::app
