// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/StationRows.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr double widestLabel = 18 * gridUnit;
constexpr double narrowestLabel = 6 * gridUnit;
constexpr double largestLabelShare = 0.25;

/// Of the widest. Charts ask for it at each drawing, and the same names of a long line take a while to measure.
double widestOf(const std::vector<QString>& names, const QFont& font)
{
    struct Measured {
        std::vector<QString> names;
        QFont font;
        double width = 0;
    };
    constexpr std::size_t mostKept = 4; // kinds of charts that are seen at the same time
    thread_local std::vector<Measured> known;
    for (const Measured& each : known) {
        if (each.font == font && each.names == names)
            return each.width;
    }
    const QFontMetricsF metrics(font);
    double widest = 0;
    for (const QString& name : names)
        widest = std::max(widest, metrics.horizontalAdvance(name));
    if (known.size() == mostKept)
        known.erase(known.begin());
    known.push_back({names, font, widest});
    return widest;
}

} // namespace

StationRows::StationRows(std::size_t count, double lowest, double highest)
    : m_count(count), m_lowest(lowest), m_highest(highest)
{
}

double StationRows::rowHeight(const ChartFrame& frame) const
{
    if (m_count == 0)
        return m_lowest;
    return std::floor(std::clamp(frame.plot.height() / static_cast<double>(m_count), m_lowest, m_highest));
}

std::pair<double, double> StationRows::contentPlace(const ChartFrame& frame, std::size_t row) const
{
    const double height = rowHeight(frame);
    return {static_cast<double>(row) * height, static_cast<double>(row + 1) * height};
}

QRectF StationRows::place(const ChartFrame& frame, std::size_t row) const
{
    const auto [top, bottom] = contentPlace(frame, row);
    return {frame.plot.left(), frame.plot.top() - frame.scroll + top, frame.plot.width(), bottom - top};
}

std::pair<std::size_t, std::size_t> StationRows::visible(const ChartFrame& frame) const
{
    const double height = rowHeight(frame);
    const auto first = static_cast<std::size_t>(std::max(0.0, std::floor(frame.scroll / height)));
    const auto last = static_cast<std::size_t>(std::max(0.0, std::ceil((frame.scroll + frame.plot.height()) / height)));
    return {std::min(first, m_count), std::min(last, m_count)};
}

std::optional<std::size_t> StationRows::rowAt(const ChartFrame& frame, double y) const
{
    if (y < frame.plot.top() || y > frame.plot.bottom())
        return std::nullopt;
    const auto row = static_cast<std::size_t>((y - frame.plot.top() + frame.scroll) / rowHeight(frame));
    return row < m_count ? std::optional(row) : std::nullopt;
}

double rowLabelWidth(const std::vector<QString>& names, const QFont& font, double width)
{
    QFont bold = font;
    bold.setBold(true);
    const double widest = std::max(narrowestLabel, widestOf(names, bold));
    const double most = std::clamp(width * largestLabelShare, narrowestLabel, widestLabel);
    return std::ceil(std::min(widest, most)) + 2 * gridUnit;
}

void paintRowLabel(QPainter& painter, const ChartFrame& frame, const QRectF& row, const StationRow& label, double width)
{
    QFont font = frame.font;
    font.setBold(label.isSelected);
    painter.setFont(font);
    painter.setPen(label.isSelected ? frame.colors.accent : frame.colors.text);
    const QRectF place(row.left() - width + gridUnit, row.top(), width - 2 * gridUnit, row.height());
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(label.name, Qt::ElideMiddle, place.width()));
    painter.setFont(frame.font);
}

} // namespace linetwin::app
