// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ChartTexts.h"
#include "app/charts/PlotMarks.h"
#include "app/charts/studies/FrontierChart.h"
#include "app/text/StudyWords.h"
#include "app/text/Texts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr float bandOpacity = 0.2F;
constexpr float rangeOpacity = 0.08F;

} // namespace

QColor FrontierChart::bandOf(QColor color)
{
    color.setAlphaF(bandOpacity);
    return color;
}

std::vector<CurvePoint> FrontierChart::curve(const PlotAxes& axes, FigureStatistics Point::*figure) const
{
    std::vector<CurvePoint> points;
    for (const Point& point : m_points)
        points.push_back(CurvePoint::of(axes, point.total, point.*figure));
    return points;
}

std::optional<QPointF> FrontierChart::presentPlace(const PlotAxes& axes) const
{
    if (isExploratory() || !m_totals.contains(m_present))
        return std::nullopt;
    const auto mean = shownMean(m_outcome->result->present.comparison.scenario);
    return mean && axes.contains(*mean) ? std::optional(axes.placeOf(m_present, *mean)) : std::nullopt;
}

std::optional<QPointF> FrontierChart::chosenPlace(const PlotAxes& axes) const
{
    if (!m_chosen)
        return std::nullopt;
    const Point& point = m_points[*m_chosen];
    const auto mean = shownMean(point.best);
    return mean && axes.contains(*mean) ? std::optional(axes.placeOf(point.total, *mean)) : std::nullopt;
}

void FrontierChart::addLevels(Plot& plot, const ChartFrame& frame, const PlotAxes& axes) const
{
    if (const auto figure = unlimited(); figure && !isHidden(frame, Shown::Unlimited))
        addLevel(plot, *figure * axes.upwards.factor, QPen(frame.colors.mutedText, 1, Qt::DashLine));
    if (m_outcome->study.target && !isHidden(frame, Shown::Target))
        addLevel(plot, *m_outcome->study.target * axes.upwards.factor, QPen(frame.colors.good, 1));
}

std::optional<Plot> FrontierChart::plot(const ChartFrame& frame) const
{
    if (m_figures.isEmpty() || m_totals.isEmpty())
        return std::nullopt;
    const PlotAxes axes = this->axes(frame);
    Plot plot = axes.plot([&](double total) { return numberText(total, axes.across.decimals()); },
                          Charts::tr("places of all buffers together"));
    const std::vector<CurvePoint> best = curve(axes, &Point::best);
    const QColor color = isExploratory() ? frame.colors.mutedText : frame.colors.accent;
    if (!isHidden(frame, Shown::Interval))
        addBand(plot, best, bandOf(color));
    addLevels(plot, frame, axes);
    const auto add = [&](const std::vector<CurvePoint>& points, const QColor& ink, double width, PlotMarker marker) {
        addCurve(plot, points, QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        addDots(plot, points, {{}, marker, dotSize, ink, {}});
    };
    if (!isHidden(frame, Shown::Equal))
        add(curve(axes, &Point::equal), frame.colors.mutedText, 1.5, equalMarker);
    if (!isHidden(frame, Shown::Best))
        add(best, color, 2, bestMarker);
    return plot;
}

void FrontierChart::drawTargetLabel(PlotLabels& labels, const ChartFrame& frame, const PlotAxes& axes) const
{
    const QRectF& data = axes.data;
    if (const FrontierPoint* point = targetPoint()) {
        const double x = axes.xOf(static_cast<double>(point->total));
        const QString total = numberText(static_cast<double>(point->total), 0);
        const PlotLabels::Candidate above{{x, data.top() - 1}, Qt::AlignTop | Qt::AlignHCenter};
        if (!labels.draw(Charts::tr("smallest total that reaches the target: %1").arg(total), frame.colors.text,
                         {above}))
            labels.draw(Charts::tr("target: %1", "total of places").arg(total), frame.colors.text, {above});
        labels.avoid(QLineF(x, data.top(), x, data.bottom()));
    } else if (m_outcome->result && m_outcome->study.target) {
        labels.draw(Charts::tr("no total reaches the target with %1 confidence")
                        .arg(confidenceText(m_outcome->study.plan.level)),
                    frame.colors.mutedText, {{{data.right(), data.top() - 1}, Qt::AlignTop | Qt::AlignLeft}});
    }
}

void FrontierChart::drawPresentLabel(PlotLabels& labels, const ChartFrame& frame, QPointF place) const
{
    constexpr double off = gridUnit;
    labels.block(QRectF(place - QPointF(off, off), QSizeF(2 * off, 2 * off)));
    labels.draw(Charts::tr("now %1", "a value").arg(numberText(m_present, 0)), frame.colors.text,
                {{place + QPointF(0, off), Qt::AlignHCenter | Qt::AlignBottom},
                 {place + QPointF(off, off), Qt::AlignRight | Qt::AlignBottom},
                 {place + QPointF(-off, -off), Qt::AlignLeft | Qt::AlignTop},
                 {place + QPointF(0, -off), Qt::AlignHCenter | Qt::AlignTop}});
}

void FrontierChart::drawLevelLabels(PlotLabels& labels, const ChartFrame& frame, const PlotAxes& axes) const
{
    const QRectF& data = axes.data;
    const auto add = [&](const QString& name, const std::optional<double>& figure, const QColor& color, Shown what) {
        if (!figure || !axes.contains(*figure) || isHidden(frame, what))
            return;
        const double y = axes.yOf(*figure);
        std::vector<PlotLabels::Candidate> candidates;
        for (const Qt::Alignment side : {Qt::AlignTop, Qt::AlignBottom}) {
            candidates.push_back({{data.left(), y}, Qt::AlignRight | side});
            candidates.push_back({{data.right(), y}, Qt::AlignLeft | side});
            candidates.push_back({{data.center().x(), y}, Qt::AlignHCenter | side});
        }
        labels.draw(name + u' ' + figureText(spec(), *figure), color, candidates);
    };
    add(Charts::tr("target"), m_outcome->study.target, frame.colors.good, Shown::Target);
    add(Charts::tr("endless buffers"), unlimited(), frame.colors.mutedText, Shown::Unlimited);
}

/// The split of the total that reaches the target first, then of as many others as have room.
void FrontierChart::drawSplitLabels(PlotLabels& labels, const ChartFrame& frame, const PlotAxes& axes) const
{
    // Above the curve, where no other is.
    const auto candidatesAt = [&](double total, const FigureStatistics& figure) {
        std::vector<PlotLabels::Candidate> candidates;
        if (const auto mean = shownMean(figure); mean && axes.contains(*mean))
            candidates = {
                {axes.placeOf(total, *mean) - QPointF(gridUnit / 2, gridUnit / 2), Qt::AlignLeft | Qt::AlignTop}};
        return candidates;
    };
    if (const FrontierPoint* point = targetPoint())
        labels.draw(splitText(point->best.split), frame.colors.text,
                    candidatesAt(static_cast<double>(point->total), point->best.comparison.scenario));
    if (isExploratory() || isHidden(frame, Shown::Best))
        return;
    for (auto point = m_points.rbegin(); point != m_points.rend(); ++point)
        labels.drawIfFree(splitText(point->split), frame.colors.mutedText, candidatesAt(point->total, point->best));
}

void FrontierChart::paintBelow(QPainter& painter, const ChartFrame& frame) const
{
    const auto& result = m_outcome->result;
    if (m_figures.isEmpty() || !targetPoint() || !result->lowestPoint || isHidden(frame, Shown::Target))
        return;
    const PlotAxes axes = this->axes(frame);
    const double left = std::floor(axes.xOf(static_cast<double>(result->frontier[*result->lowestPoint].total)));
    const double right = std::ceil(axes.xOf(static_cast<double>(targetPoint()->total)));
    QColor color = frame.colors.text;
    color.setAlphaF(rangeOpacity);
    painter.fillRect(QRectF(left, axes.data.top(), std::max(1.0, right - left), axes.data.height()), color);
}

void FrontierChart::paint(QPainter& painter, const ChartFrame& frame) const
{
    const std::optional<Plot> plot = this->plot(frame);
    if (!plot)
        return;
    const PlotAxes axes = this->axes(frame);
    const QRectF& data = axes.data;
    if (const FrontierPoint* point = targetPoint()) {
        const double x = std::floor(axes.xOf(static_cast<double>(point->total))) + 0.5;
        painter.setPen(QPen(frame.colors.text, 1));
        painter.drawLine(QPointF(x, data.top()), QPointF(x, data.bottom()));
    }
    const auto present = presentPlace(axes);
    if (present)
        paintRing(painter, frame, *present);
    const auto chosen = isHidden(frame, Shown::Best) ? std::nullopt : chosenPlace(axes);
    if (chosen)
        paintRing(painter, frame, *chosen);
    PlotLabels labels(painter, frame,
                      QRectF(data.left(), frame.plot.top(), data.width(), data.bottom() - frame.plot.top()));
    for (const auto figure : {&Point::best, &Point::equal})
        labels.avoid(*plot, curve(axes, figure));
    for (const std::optional<double>& level : {unlimited(), m_outcome->study.target}) {
        if (level)
            labels.avoid(QLineF(data.left(), axes.yOf(*level), data.right(), axes.yOf(*level)));
    }
    if (chosen) { // before all others: it is what was asked for
        constexpr double off = gridUnit;
        labels.draw(splitText(m_points[*m_chosen].split), frame.colors.text,
                    {{*chosen + QPointF(-off, -off), Qt::AlignLeft | Qt::AlignTop},
                     {*chosen + QPointF(off, off), Qt::AlignRight | Qt::AlignBottom},
                     {*chosen + QPointF(0, -off), Qt::AlignHCenter | Qt::AlignTop},
                     {*chosen + QPointF(0, off), Qt::AlignHCenter | Qt::AlignBottom},
                     {*chosen + QPointF(-off, off), Qt::AlignLeft | Qt::AlignBottom},
                     {*chosen + QPointF(off, -off), Qt::AlignRight | Qt::AlignTop}});
    }
    drawTargetLabel(labels, frame, axes);
    if (present)
        drawPresentLabel(labels, frame, *present);
    drawLevelLabels(labels, frame, axes);
    drawSplitLabels(labels, frame, axes);
}

} // namespace linetwin::app
