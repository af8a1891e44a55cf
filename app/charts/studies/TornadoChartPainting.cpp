// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/studies/TornadoChart.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr double widestChange = 44 * gridUnit;
constexpr double narrowestChange = 10 * gridUnit;
constexpr double largestChangeShare = 0.42;
constexpr double smallestNameShare = 0.4; ///< of the label, where the values need room too
constexpr double valuesGap = gridUnit;

/// Beside a name that may be shortened for them.
bool hasRoomForValues(double name, double values, double width)
{
    return values > 0 && std::min(name, smallestNameShare * width) + valuesGap + values <= width + 1;
}

} // namespace

double TornadoChart::leftMargin(const QFont& font, double width) const
{
    const QFontMetricsF metrics(font);
    const double most = std::clamp(width * largestChangeShare, narrowestChange, widestChange);
    double widest = narrowestChange;
    for (const Row& row : m_rows) {
        const double name = metrics.horizontalAdvance(row.name);
        const double values = metrics.horizontalAdvance(row.values);
        widest = std::max(widest, hasRoomForValues(name, values, most) ? name + valuesGap + values : name);
    }
    return std::ceil(std::min(widest, most)) + 3 * gridUnit;
}

void TornadoChart::paintLabel(QPainter& painter, const ChartFrame& frame, std::size_t row) const
{
    const QFontMetricsF metrics(frame.font);
    const QRectF bars = placement().place(frame, row);
    QRectF place(bars.left() - frame.margin + gridUnit, bars.top(), frame.margin - 3 * gridUnit, bars.height());
    // Half a number would be a wrong one: the values are whole or not there.
    const double values = metrics.horizontalAdvance(m_rows[row].values);
    if (hasRoomForValues(metrics.horizontalAdvance(m_rows[row].name), values, place.width())) {
        painter.setPen(frame.colors.mutedText);
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, m_rows[row].values);
        place.setRight(place.right() - values - valuesGap);
    }
    painter.setPen(frame.colors.text);
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                     metrics.elidedText(m_rows[row].name, Qt::ElideMiddle, place.width() + 1));
}

void TornadoChart::paint(QPainter& painter, const ChartFrame& whole) const
{
    const ChartFrame frame = body(whole);
    const FigureAxis axis = this->axis(frame);
    painter.setClipRect(frame.plot.adjusted(-frame.margin, 0, ChartMargins::right, 1));
    painter.setRenderHint(QPainter::Antialiasing);
    const auto [first, last] = placement().visible(frame);
    std::vector<PlacedBar> bars;
    for (std::size_t i = first; i < last; ++i) {
        paintLabel(painter, frame, i);
        for (std::size_t bar = 0; bar < m_rows[i].bars.size(); ++bar)
            bars.push_back({&m_bars[m_rows[i].bars[bar]], barPlace(frame, i, bar)});
    }
    paintDifferenceBars(painter, frame, axis, bars);
    paintZeroLine(painter, frame, axis);
}

} // namespace linetwin::app
