// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/studies/HeatChart.h"
#include "app/text/Numbers.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr double lowestMark = gridUnit; ///< the best point's frame is at least so large
constexpr double ringRadius = 6;
constexpr double markMargin = 4; ///< between a value and the ring around it

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

QString HeatChart::valueText(const FigureScale& scale, double figure) const
{
    const int decimals = std::max(0, static_cast<int>(std::ceil(1 - std::log10(scale.scale.step) - 1e-9)));
    return numberText(figure * scale.factor, decimals);
}

QSizeF HeatChart::valueSize(const ChartFrame& frame) const
{
    const QFontMetricsF metrics(frame.font);
    const FigureScale scale = this->scale(frame);
    const double width = std::max(metrics.horizontalAdvance(valueText(scale, m_figures.lowest)),
                                  metrics.horizontalAdvance(valueText(scale, m_figures.highest)));
    return {std::ceil(width) + 2, std::ceil(metrics.height())};
}

bool HeatChart::hasRoom(const QRectF& cell, QSizeF value)
{
    return cell.width() >= value.width() + gridUnit && cell.height() >= value.height() + 4;
}

std::optional<QRectF> HeatChart::presentMark(const ChartFrame& frame) const
{
    if (!m_present || m_figures.isEmpty())
        return std::nullopt;
    const QPointF place = placeOf(frame, *m_present);
    const QSizeF value = valueSize(frame);
    for (std::size_t i = 0; i < m_grid.values.size(); ++i) {
        if (isPresent(i) && m_grid.values[i] && hasRoom(cell(frame, i), value)) {
            const QSizeF around = value + QSizeF(2 * markMargin + 4, markMargin);
            return QRectF(place - QPointF(around.width(), around.height()) / 2, around);
        }
    }
    return QRectF(place - QPointF(ringRadius, ringRadius), QSizeF(2 * ringRadius, 2 * ringRadius));
}

std::optional<QRectF> HeatChart::valuePlace(const ChartFrame& frame, std::size_t point) const
{
    const QRectF cell = this->cell(frame, point);
    const QSizeF size = valueSize(frame);
    if (!m_grid.values[point] || !hasRoom(cell, size))
        return std::nullopt;
    QRectF text(QPointF(), size);
    text.moveCenter(isPresent(point) ? placeOf(frame, *m_present) : cell.center());
    const auto mark = presentMark(frame);
    if (!mark || isPresent(point))
        return text;
    const QRectF taken = mark->adjusted(-markMargin, -markMargin, markMargin, markMargin);
    std::array<QRectF, 5> candidates;
    candidates.fill(text);
    candidates[1].moveTop(taken.bottom());
    candidates[2].moveBottom(taken.top());
    candidates[3].moveLeft(taken.right());
    candidates[4].moveRight(taken.left());
    const auto* const found = std::ranges::find_if(
        candidates, [&](const QRectF& one) { return cell.contains(one) && !one.intersects(taken); });
    return found == candidates.end() ? std::nullopt : std::optional(*found);
}

void HeatChart::paintValues(QPainter& painter, const ChartFrame& frame, PlotLabels& labels) const
{
    const FigureScale scale = this->scale(frame);
    const HeatColors heat = colors(frame.colors);
    for (std::size_t i = 0; i < m_grid.values.size(); ++i) {
        const auto text = valuePlace(frame, i);
        if (!text)
            continue;
        const QColor ground = heat.at(shareOf(*m_grid.values[i]));
        painter.fillRect(*text, ground); // a line of equal values is not to strike it through
        painter.setPen(heat.inkOn(ground));
        painter.drawText(*text, Qt::AlignCenter | Qt::TextDontClip, valueText(scale, *m_grid.values[i]));
        labels.block(*text);
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

void HeatChart::paintFrame(QPainter& painter, const ChartFrame& frame, std::size_t point, const QPen& pen) const
{
    QRectF mark = cell(frame, point).adjusted(1, 1, -1, -1);
    const QPointF center = mark.center();
    mark.setWidth(std::max(mark.width(), lowestMark));
    mark.setHeight(std::max(mark.height(), lowestMark));
    mark.moveCenter(center);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawRect(mark);
}

void HeatChart::paintBest(QPainter& painter, const ChartFrame& frame) const
{
    if (m_best)
        paintFrame(painter, frame, *m_best,
                   QPen(colors(frame.colors).inkOn(colorOf(frame, *m_grid.values[*m_best])), 2, Qt::SolidLine,
                        Qt::SquareCap, Qt::MiterJoin));
}

void HeatChart::paintConfirmed(QPainter& painter, const ChartFrame& frame) const
{
    for (std::size_t i = 0; m_confirmed && i < m_confirmed->study.rows.size(); ++i)
        paintFrame(painter, frame, m_confirmed->study.rows[i],
                   QPen(frame.colors.warning, 3, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
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
    const auto mark = presentMark(frame);
    paintCells(painter, frame);
    paintKey(painter, frame);
    PlotLabels labels(painter, frame, area);
    if (mark)
        labels.block(mark->adjusted(-2, -2, 2, 2));
    if (const QRectF best = m_best ? cell(frame, *m_best) : QRectF(); !best.isEmpty()) {
        labels.block(QRectF(best.left(), best.top(), 3, best.height()));
        labels.block(QRectF(best.right() - 3, best.top(), 3, best.height()));
        labels.block(QRectF(best.left(), best.top(), best.width(), 3));
        labels.block(QRectF(best.left(), best.bottom() - 3, best.width(), 3));
    }
    painter.save();
    painter.setClipRect(area);
    paintContours(painter, frame, labels);
    painter.restore();
    paintConfirmed(painter, frame);
    paintBest(painter, frame);
    if (mark)
        paintRing(painter, frame, *mark);
}

} // namespace linetwin::app
