// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ChartTexts.h"
#include "app/charts/studies/IntervalChart.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr double lowestInterval = gridUnit;
constexpr double highestInterval = 2 * gridUnit;
constexpr double dotRadius = 4.5;

/// In lines of that width, broken between words; what has no room in them is left out of the last one's middle.
QStringList nameLines(const QFontMetricsF& metrics, const QString& name, double width, int mostLines)
{
    QStringList lines;
    QString rest = name;
    while (lines.size() + 1 < mostLines && metrics.horizontalAdvance(rest) > width) {
        qsizetype end = rest.lastIndexOf(u' ');
        while (end > 0 && metrics.horizontalAdvance(rest.left(end)) > width)
            end = rest.lastIndexOf(u' ', end - 1);
        if (end <= 0)
            break;
        lines << rest.left(end);
        rest = rest.mid(end + 1);
    }
    return lines << metrics.elidedText(rest, Qt::ElideMiddle, width);
}

} // namespace

QFont IntervalChart::withBold(QFont font)
{
    font.setBold(true);
    return font;
}

void IntervalChart::paintHeadings(QPainter& painter, const ChartFrame& frame) const
{
    const QFontMetricsF metrics(frame.font);
    const auto paintOne = [&](const QRectF& column, const QString& wide, const QString& narrow, const AxisUnit& unit) {
        const QRectF place(column.left(), frame.plot.top(), column.width() + gridUnit, headingHeight);
        QString text = withAxisUnit(wide, unit);
        if (metrics.horizontalAdvance(text) > place.width())
            text = withAxisUnit(narrow, unit);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(text, Qt::ElideRight, place.width()));
    };
    const QString reference = m_scenarios.empty() ? noValue : m_scenarios.front().name;
    painter.setPen(frame.colors.text);
    const CompareResult& result = m_outcome->result;
    paintOne(figureColumn(frame.plot), Charts::tr("Mean, %1 interval").arg(confidenceText(result.level)),
             Charts::tr("Mean"), m_figureUnit);
    if (result.scenarios.size() < 2)
        return; // nothing to compare
    const QString level = confidenceText(result.differenceLevel);
    if (m_isYearly)
        paintOne(differenceColumn(frame.plot),
                 closedUp(Charts::tr("Gain a year over %1, %2 interval").arg(reference, level)),
                 Charts::tr("Gain a year, %1").arg(level), m_differenceUnit);
    else
        paintOne(differenceColumn(frame.plot),
                 closedUp(Charts::tr("Difference to %1, %2 interval").arg(reference, level)),
                 Charts::tr("Difference, %1").arg(level), m_differenceUnit);
}

void IntervalChart::paintLabel(QPainter& painter, const ChartFrame& frame, const QRectF& place, const Row& row) const
{
    const QFont font = row.isMarked ? withBold(frame.font) : frame.font;
    const QFontMetricsF metrics(font);
    const double line = std::ceil(metrics.height());
    const double left = place.left() - frame.margin + gridUnit;
    const bool isCaveatShown = !row.caveat.isEmpty() && place.height() >= 3 * line;
    const double width = frame.margin - 3 * gridUnit;
    const bool hasRoom = place.height() >= (isCaveatShown ? 4 : 3) * line;
    const QStringList name = nameLines(metrics, row.name, width + 1, hasRoom ? 2 : 1);
    const double lines = static_cast<double>(name.size()) + (isCaveatShown ? 2 : 1);
    QRectF at(left, std::floor(place.center().y() - lines * line / 2), width, line);
    painter.setFont(font);
    painter.setPen(frame.colors.text);
    for (const QString& part : name) {
        painter.drawText(at, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, part);
        at.translate(0, line);
    }
    painter.setFont(frame.font);
    painter.setPen(frame.colors.mutedText);
    painter.drawText(at, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                     QFontMetricsF(frame.font).elidedText(row.about(), Qt::ElideRight, at.width() + 1));
    if (!isCaveatShown)
        return;
    at.translate(0, line);
    painter.drawText(at, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                     QFontMetricsF(frame.font).elidedText(row.caveat, Qt::ElideMiddle, at.width() + 1));
}

void IntervalChart::paintFigure(QPainter& painter, const ChartFrame& frame, const FigureAxis& axis, const QRectF& place,
                                const Row& row) const
{
    if (!row.mean)
        return;
    const double y = std::floor(place.center().y()) + 0.5;
    const QColor color = dotColor(row, frame.colors);
    const double height = std::clamp(std::floor(place.height() / 5), lowestInterval, highestInterval);
    if (row.interval) {
        const double left = axis.xOf(row.interval->lower);
        const double width = std::max(1.0, axis.xOf(row.interval->upper) - left);
        painter.fillRect(QRectF(left, y - height / 2, width, height), pale(color, frame.colors));
    }
    painter.setPen(QPen(frame.colors.surface, 1));
    painter.setBrush(color);
    painter.drawEllipse(QPointF(axis.xOf(*row.mean), y), dotRadius, dotRadius);
}

void IntervalChart::paint(QPainter& painter, const ChartFrame& frame) const
{
    const ChartFrame body = this->body(frame);
    const FigureAxis figures = figureAxis(frame);
    const FigureAxis differences = differenceAxis(frame);
    paintHeadings(painter, frame);
    if (body.plot.height() <= 0)
        return;
    painter.setClipRect(body.plot.adjusted(-frame.margin, 0, ChartMargins::right, 1));
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_scenarios.empty() && m_scenarios.front().mean) {
        const double x = std::floor(figures.xOf(*m_scenarios.front().mean)) + 0.5;
        painter.setPen(QPen(frame.colors.mutedText, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, body.plot.top()), QPointF(x, body.plot.bottom()));
    }
    paintZeroLine(painter, frame, differences);
    const auto [first, last] = placement().visible(body);
    std::vector<PlacedBar> bars;
    for (std::size_t i = first; i < last; ++i) {
        const Row& row = m_scenarios[i];
        const QRectF place = placement().place(body, i);
        paintLabel(painter, frame, place, row);
        paintFigure(painter, frame, figures, place, row);
        bars.push_back({&row.bar, differenceColumn(place)});
    }
    paintDifferenceBars(painter, frame, differences, bars);
}

} // namespace linetwin::app
