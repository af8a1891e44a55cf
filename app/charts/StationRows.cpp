// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/StationRows.h"

#include <QPainter>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr double widestLabel = 18 * gridUnit;
constexpr double narrowestLabel = 6 * gridUnit;
constexpr double largestLabelShare = 0.25;

/// Of the widest. Digits count as equally wide: a thousand numbered names are measured once.
double widestOf(const std::vector<QString>& names, const QFont& font)
{
    const QFontMetricsF metrics(font);
    QSet<QString> measured;
    double widest = 0;
    for (QString name : names) {
        for (QChar& letter : name) {
            if (letter.isDigit())
                letter = u'0';
        }
        if (measured.contains(name))
            continue;
        widest = std::max(widest, metrics.horizontalAdvance(name));
        measured.insert(name);
    }
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
