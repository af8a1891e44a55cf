// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/studies/HeatChart.h"
#include "app/text/Numbers.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr double lowestMark = gridUnit; ///< the best point's frame is at least so large
constexpr double ringRadius = gridUnit;

} // namespace

void HeatChart::paintCells(QPainter& painter, const ChartFrame& frame) const
{
    const HeatColors scale = colors(frame.colors);
    const QRectF area = dataArea(frame);
    for (std::size_t i = 0; i < m_grid.values.size(); ++i) {
        if (m_grid.values[i])
            painter.fillRect(cellIn(area, i), scale.at(shareOf(*m_grid.values[i])));
    }
    painter.setPen(QPen(frame.colors.outline, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5));
}

void HeatChart::paintValues(QPainter& painter, const ChartFrame& frame, PlotLabels& labels) const
{
    const QRectF area = dataArea(frame);
    const FigureScale scale = this->scale(frame);
    const HeatColors heat = colors(frame.colors);
    const int decimals = std::max(0, static_cast<int>(std::ceil(1 - std::log10(scale.scale.step) - 1e-9)));
    const QFontMetricsF metrics(frame.font);
    const auto textOf = [&](double figure) { return numberText(figure * scale.factor, decimals); };
    const double width = 2 + std::max(metrics.horizontalAdvance(textOf(m_figures.lowest)),
                                      metrics.horizontalAdvance(textOf(m_figures.highest)));
    const double height = std::ceil(metrics.height());
    const QPointF present = m_present ? placeOf(frame, *m_present) : QPointF(-1e6, -1e6);
    const QRectF ring(present - QPointF(ringRadius, ringRadius), QSizeF(2 * ringRadius, 2 * ringRadius));
    for (std::size_t i = 0; i < m_grid.values.size(); ++i) {
        const QRectF place = cellIn(area, i);
        if (!m_grid.values[i] || place.width() < width + gridUnit || place.height() < height + 4)
            continue;
        QRectF text(place.center() - QPointF(width / 2, height / 2), QSizeF(width, height));
        if (text.intersects(ring))
            text.moveTop(ring.bottom());
        if (text.bottom() > place.bottom())
            continue;
        const QColor ground = heat.at(shareOf(*m_grid.values[i]));
        painter.fillRect(text, ground); // a line of equal values is not to strike it through
        painter.setPen(heat.inkOn(ground));
        painter.drawText(text, Qt::AlignCenter | Qt::TextDontClip, textOf(*m_grid.values[i]));
        labels.block(text);
    }
}

void HeatChart::paintContours(QPainter& painter, const ChartFrame& frame, PlotLabels& labels) const
{
    const QRectF area = dataArea(frame);
    const FigureScale scale = this->scale(frame);
    const HeatColors heat = colors(frame.colors);
    struct Label {
        QString text;
        QColor ground;
        std::vector<PlotLabels::Candidate> candidates;
    };
    std::vector<Label> texts;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const double tick : scale.scale.ticks()) {
        const double level = tick / scale.factor;
        if (level <= m_figures.lowest || level >= m_figures.highest)
            continue;
        const QColor ground = colorOf(frame, level);
        QColor ink = heat.inkOn(ground);
        ink.setAlphaF(0.7F);
        painter.setPen(QPen(ink, 1));
        for (const QList<QPointF>& line : contoursOf(m_grid, level)) {
            QList<QPointF> drawn;
            for (const QPointF& point : line)
                drawn.append(placeIn(area, point));
            painter.drawPolyline(drawn.constData(), static_cast<int>(drawn.size()));
            Label label{scale.tickText(tick, false), ground, {}};
            // From the middle of the line to its ends.
            for (qsizetype i = 1; i < drawn.size(); ++i) {
                const qsizetype off = i / 2 * (i % 2 == 0 ? 1 : -1);
                const qsizetype at = std::clamp<qsizetype>(drawn.size() / 2 + off, 1, drawn.size() - 1);
                label.candidates.push_back({(drawn[at - 1] + drawn[at]) / 2, Qt::AlignHCenter | Qt::AlignVCenter});
            }
            if (drawn.size() > 1)
                texts.push_back(std::move(label));
        }
    }
    painter.restore();
    paintValues(painter, frame, labels);
    for (const Label& label : texts)
        labels.draw(label.text, heat.inkOn(label.ground), label.candidates, label.ground);
}

void HeatChart::paintBest(QPainter& painter, const ChartFrame& frame) const
{
    if (!m_best)
        return;
    const HeatColors heat = colors(frame.colors);
    QRectF mark = cell(frame, *m_best).adjusted(1, 1, -1, -1);
    const QPointF center = mark.center();
    mark.setWidth(std::max(mark.width(), lowestMark));
    mark.setHeight(std::max(mark.height(), lowestMark));
    mark.moveCenter(center);
    painter.setBrush(Qt::NoBrush);
    QPen pen(heat.inkOn(colorOf(frame, *m_grid.values[*m_best])), 2);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.drawRect(mark);
}

void HeatChart::paintKey(QPainter& painter, const ChartFrame& frame) const
{
    const QRectF area = dataArea(frame);
    const FigureScale scale = this->scale(frame);
    const HeatColors heat = colors(frame.colors);
    const QRectF key(area.right() + keyGap, area.top(), keyWidth, area.height());
    const int rows = std::max(1, static_cast<int>(key.height()));
    for (int row = 0; row < rows; ++row)
        painter.fillRect(QRectF(key.left(), key.top() + row, key.width(), 1), heat.at(1 - (row + 0.5) / rows));
    painter.setPen(QPen(frame.colors.outline, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(key.adjusted(-0.5, -0.5, 0.5, 0.5));
    std::vector<double> ticks = scale.scale.ticks();
    std::erase_if(ticks, [&](double tick) { return !m_figures.contains(tick / scale.factor); });
    if (ticks.empty())
        ticks.push_back(m_figures.lowest * scale.factor);
    painter.setPen(frame.colors.mutedText);
    for (const double tick : ticks) {
        const double y = key.bottom() - shareOf(tick / scale.factor) * key.height();
        painter.drawLine(QPointF(key.right(), std::floor(y) + 0.5), QPointF(key.right() + 3, std::floor(y) + 0.5));
        painter.drawText(QRectF(key.right() + labelGap + 2, y - gridUnit, 12 * gridUnit, 2 * gridUnit),
                         Qt::AlignLeft | Qt::AlignVCenter, scale.tickText(tick, tick == ticks.back()));
    }
}

void HeatChart::paint(QPainter& painter, const ChartFrame& frame) const
{
    if (m_figures.isEmpty())
        return;
    const QRectF area = dataArea(frame);
    paintTicks(painter, frame);
    paintCells(painter, frame);
    paintKey(painter, frame);
    PlotLabels labels(painter, frame, area);
    if (m_present) {
        const QPointF place = placeOf(frame, *m_present);
        labels.block(QRectF(place - QPointF(ringRadius, ringRadius), QSizeF(2 * ringRadius, 2 * ringRadius)));
    }
    painter.save();
    painter.setClipRect(area);
    paintContours(painter, frame, labels);
    painter.restore();
    paintBest(painter, frame);
    if (m_present)
        paintRing(painter, frame, placeOf(frame, *m_present));
}

} // namespace linetwin::app
