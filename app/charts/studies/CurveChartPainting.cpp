// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ChartTexts.h"
#include "app/charts/PlotMarks.h"
#include "app/charts/studies/CurveChart.h"
#include "app/text/StudyWords.h"
#include "app/text/Texts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr double shareTick = gridUnit;
constexpr double confirmedSize = 9; ///< px

} // namespace

QColor CurveChart::withOpacity(QColor color, float opacity)
{
    color.setAlphaF(opacity);
    return color;
}

bool CurveChart::isHidden(const ChartFrame& frame, const char16_t* key)
{
    return frame.hidden.contains(QString::fromUtf16(key));
}

QColor CurveChart::color(const Theme& colors) const
{
    return m_outcome->result.isComplete ? colors.accent : colors.mutedText;
}

QColor CurveChart::curveColor(const Theme& colors) const
{
    const QColor full = color(colors);
    if (!m_confirmed)
        return full;
    // Opaque, so that dots on the line are as pale.
    const auto mixed = [](float ink, float ground) { return std::lerp(ground, ink, paleOpacity); };
    const QColor& ground = colors.surface;
    return QColor::fromRgbF(mixed(full.redF(), ground.redF()), mixed(full.greenF(), ground.greenF()),
                            mixed(full.blueF(), ground.blueF()));
}

std::vector<CurvePoint> CurveChart::curve(const PlotAxes& axes) const
{
    std::vector<CurvePoint> points;
    for (std::size_t i = 0; i < m_outcome->result.points.size(); ++i)
        points.push_back(CurvePoint::of(axes, valueAt(i), drawnAt(i)));
    return points;
}

std::optional<QPointF> CurveChart::presentPlace(const PlotAxes& axes) const
{
    const auto figure = presentFigure();
    return figure && axes.contains(*figure) ? std::optional(axes.placeOf(*m_present, *figure)) : std::nullopt;
}

std::optional<QPointF> CurveChart::chosenPlace(const PlotAxes& axes) const
{
    if (m_confirmedChosen) {
        const CurveChart& confirmed = *m_confirmed;
        const bool isThere = *m_confirmedChosen < confirmed.m_outcome->result.points.size();
        const auto mean = isThere ? shownMean(confirmed.figureAt(*m_confirmedChosen)) : std::nullopt;
        return mean && axes.contains(*mean) ? std::optional(axes.placeOf(confirmed.valueAt(*m_confirmedChosen), *mean))
                                            : std::nullopt;
    }
    const auto mean = m_chosen ? shownMean(figureAt(*m_chosen)) : std::nullopt;
    return mean && axes.contains(*mean) ? std::optional(axes.placeOf(valueAt(*m_chosen), *mean)) : std::nullopt;
}

std::vector<Knee> CurveChart::otherKnees() const
{
    std::vector<Knee> others;
    if (!m_outcome->result.knees)
        return others;
    for (const Knee& mark : m_outcome->result.knees->knees) {
        if (mark.point && &mark != kneeOf(*m_outcome))
            others.push_back(mark);
    }
    return others;
}

std::optional<Plot> CurveChart::plot(const ChartFrame& frame) const
{
    if (m_figures.isEmpty())
        return std::nullopt;
    const PlotAxes axes = this->axes(frame);
    const ParameterId parameter = range().path.parameter.id;
    Plot plot = axes.plot([&](double value) { return parameterTickText(parameter, value, axes.across.decimals()); },
                          parameterNameWithUnit(range().path));
    const std::vector<CurvePoint> points = curve(axes);
    const QColor line = curveColor(frame.colors);
    if (!isHidden(frame, intervalKey))
        addBand(plot, points, withOpacity(line, bandOpacity));
    if (!isHidden(frame, endsKey)) {
        for (const Level& level : levels())
            addLevel(plot, level.figure * axes.upwards.factor, QPen(frame.colors.mutedText, 1, Qt::DashLine));
    }
    if (!isHidden(frame, meanKey)) {
        addCurve(plot, points, QPen(line, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        addDots(plot, points, {{}, PlotMarker::Circle, dotSize, line, {}});
    }
    if (m_confirmed && !isHidden(frame, confirmedKey))
        addConfirmed(plot, frame, axes);
    return plot;
}

/// Each by itself, whatever its neighbours.
void CurveChart::addConfirmed(Plot& plot, const ChartFrame& frame, const PlotAxes& axes) const
{
    const QColor ink = m_confirmed->color(frame.colors);
    PlotDots dots{{}, PlotMarker::Square, confirmedSize, ink, {}};
    for (const CurvePoint& point : m_confirmed->curve(axes)) {
        if (point.upper && point.lower)
            plot.series.emplace_back(
                PlotLine{{{point.x, *point.lower}, {point.x, *point.upper}}, QPen(ink, 2, Qt::SolidLine, Qt::FlatCap)});
        if (point.y)
            dots.points.append({point.x, *point.y});
    }
    plot.series.emplace_back(std::move(dots));
}

bool CurveChart::hasKneeRange() const
{
    const Knee* knee = kneeOf(*m_outcome);
    return knee && knee->lowest;
}

void CurveChart::paintBelow(QPainter& painter, const ChartFrame& frame) const
{
    if (m_figures.isEmpty() || !hasKneeRange() || isHidden(frame, kneeRangeKey))
        return;
    const PlotAxes axes = this->axes(frame);
    const Knee* knee = kneeOf(*m_outcome);
    const double first = axes.xOf(valueAt(*knee->lowest));
    // Without an upper end it goes on beyond the range.
    const bool isDownwards = specOf(range().path.parameter.id).better == Better::Down;
    const double last = knee->highest ? axes.xOf(valueAt(*knee->highest))
                        : isDownwards ? axes.data.left()
                                      : axes.data.right();
    const double left = std::floor(std::min(first, last));
    const double right = std::max(std::ceil(std::max(first, last)), left + 1);
    painter.fillRect(QRectF(left, axes.data.top(), right - left, axes.data.height()),
                     withOpacity(frame.colors.text, kneeRangeOpacity));
}

void CurveChart::paintKneeMarks(QPainter& painter, const ChartFrame& frame, const PlotAxes& axes) const
{
    painter.setPen(QPen(m_outcome->result.isComplete ? frame.colors.text : frame.colors.mutedText, 1));
    const auto paintMark = [&](const Knee& mark, double top) {
        const double x = std::floor(axes.xOf(valueAt(*mark.point))) + 0.5;
        painter.drawLine(QPointF(x, axes.data.bottom()), QPointF(x, top));
    };
    for (const Knee& mark : otherKnees())
        paintMark(mark, axes.data.bottom() - shareTick);
    if (const Knee* knee = kneeOf(*m_outcome))
        paintMark(*knee, axes.data.top());
}

QString CurveChart::noKneeLabel() const
{
    const auto& knees = m_outcome->result.knees;
    if (!m_outcome->result.isComplete || !knees)
        return {};
    switch (knees->kind) {
    case GainKind::Loss: return Charts::tr("no knee: it gets worse towards the better end");
    case GainKind::Unproven: return Charts::tr("no knee: no gain is proven");
    case GainKind::Gain: break;
    }
    return Charts::tr("no knee within the range");
}

QString CurveChart::kneeLabel(const Knee& knee) const
{
    const QString where = valueWords(range().path, valueAt(*knee.point));
    return m_outcome->result.isComplete ? Charts::tr("knee: %1 at %2").arg(gainShareWords(knee), where)
                                        : Charts::tr("so far %1 at %2").arg(gainShareWords(knee), where);
}

void CurveChart::drawKneeLabels(PlotLabels& labels, const ChartFrame& frame, const PlotAxes& axes) const
{
    const QRectF& data = axes.data;
    if (const Knee* knee = kneeOf(*m_outcome)) {
        const double x = axes.xOf(valueAt(*knee->point));
        labels.draw(kneeLabel(*knee), frame.colors.text,
                    {{{x, data.top() - 1}, Qt::AlignTop | Qt::AlignHCenter},
                     {{x, data.top()}, Qt::AlignBottom | Qt::AlignRight}});
        labels.avoid(QLineF(x, data.top(), x, data.bottom()));
    } else {
        labels.draw(noKneeLabel(), frame.colors.mutedText,
                    {{{data.right(), data.top() - 1}, Qt::AlignTop | Qt::AlignLeft}});
    }
}

void CurveChart::drawPresentLabel(PlotLabels& labels, const ChartFrame& frame, QPointF place) const
{
    constexpr double off = gridUnit;
    labels.block(QRectF(place - QPointF(off, off), QSizeF(2 * off, 2 * off)));
    labels.draw(Charts::tr("now %1", "a value").arg(valueTextWithoutUnit(range().path.parameter.id, *m_present)),
                frame.colors.text,
                {{place + QPointF(off, off), Qt::AlignRight | Qt::AlignBottom},
                 {place + QPointF(-off, -off), Qt::AlignLeft | Qt::AlignTop},
                 {place + QPointF(off, -off), Qt::AlignRight | Qt::AlignTop},
                 {place + QPointF(-off, off), Qt::AlignLeft | Qt::AlignBottom},
                 {place + QPointF(0, 2 * off), Qt::AlignHCenter | Qt::AlignBottom},
                 {place + QPointF(0, -2 * off), Qt::AlignHCenter | Qt::AlignTop}});
}

void CurveChart::drawLevelLabels(PlotLabels& labels, const ChartFrame& frame, const PlotAxes& axes) const
{
    const QRectF& data = axes.data;
    for (const Level& level : levels()) {
        if (!axes.contains(level.figure))
            continue;
        const double y = axes.yOf(level.figure);
        const QString text = level.name + u' ' + figureText(spec(), level.figure);
        labels.draw(text, frame.colors.mutedText,
                    {{{data.right(), y}, Qt::AlignLeft | Qt::AlignTop},
                     {{data.right(), y}, Qt::AlignLeft | Qt::AlignBottom},
                     {{data.left(), y}, Qt::AlignRight | Qt::AlignTop},
                     {{data.left(), y}, Qt::AlignRight | Qt::AlignBottom},
                     {{data.center().x(), y}, Qt::AlignHCenter | Qt::AlignTop},
                     {{data.center().x(), y}, Qt::AlignHCenter | Qt::AlignBottom}});
    }
}

void CurveChart::paint(QPainter& painter, const ChartFrame& frame) const
{
    const std::optional<Plot> plot = this->plot(frame);
    if (!plot)
        return;
    const PlotAxes axes = this->axes(frame);
    const bool hasEnds = !isHidden(frame, endsKey);
    paintKneeMarks(painter, frame, axes);
    const auto present = presentPlace(axes);
    if (present)
        paintRing(painter, frame, *present);
    if (const auto chosen = isHidden(frame, meanKey) ? std::nullopt : chosenPlace(axes))
        paintRing(painter, frame, *chosen);
    PlotLabels labels(
        painter, frame,
        QRectF(axes.data.left(), frame.plot.top(), axes.data.width(), axes.data.bottom() - frame.plot.top()));
    if (!isHidden(frame, meanKey))
        labels.avoid(*plot, curve(axes));
    for (const Level& level : hasEnds ? levels() : std::vector<Level>())
        labels.avoid(QLineF(axes.data.left(), axes.yOf(level.figure), axes.data.right(), axes.yOf(level.figure)));
    drawKneeLabels(labels, frame, axes);
    if (present)
        drawPresentLabel(labels, frame, *present);
    // They name a tick each, and the ends have more places.
    for (const Knee& mark : otherKnees()) {
        const QPointF top(axes.xOf(valueAt(*mark.point)), axes.data.bottom() - shareTick);
        labels.draw(percentText(mark.share, 0), frame.colors.mutedText,
                    {{top, Qt::AlignHCenter | Qt::AlignTop},
                     {top, Qt::AlignRight | Qt::AlignVCenter},
                     {top, Qt::AlignLeft | Qt::AlignVCenter}});
    }
    if (hasEnds)
        drawLevelLabels(labels, frame, axes);
}

} // namespace linetwin::app
