// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/studies/CurveChart.h"

#include "app/charts/ChartTexts.h"
#include "app/charts/studies/StudyTable.h"
#include "app/text/DifferenceReading.h"
#include "app/text/StudyWords.h"
#include "app/text/Texts.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr float bandOpacity = 0.2F;
constexpr float kneeRangeOpacity = 0.08F;
constexpr double shareTick = gridUnit;

QColor withOpacity(QColor color, float opacity)
{
    color.setAlphaF(opacity);
    return color;
}

} // namespace

CurveChart::CurveChart(std::shared_ptr<const SweepOutcome> outcome) : m_outcome(std::move(outcome))
{
    for (std::size_t i = 0; i < m_outcome->result.points.size(); ++i) {
        m_values.add(valueAt(i));
        m_figures.add(figureAt(i));
    }
    for (const Level& level : levels())
        m_figures.add(level.figure);
    const auto present = presentValue(m_outcome->study.scenario, range().path);
    if (present && m_values.contains(*present))
        m_present = present;
}

const FigureStatistics& CurveChart::figureAt(std::size_t point) const
{
    return sweptFigure(*m_outcome, m_outcome->result.points[point]);
}

std::vector<CurveChart::Level> CurveChart::levels() const
{
    std::vector<Level> levels;
    const auto add = [&](const std::optional<LineFigureStatistics>& end, const QString& name) {
        if (const auto mean = end ? shownMean(sweptFigure(*m_outcome, *end)) : std::nullopt)
            levels.push_back({name, *mean});
    };
    add(m_outcome->result.withoutBuffer, Charts::tr("no buffer"));
    add(m_outcome->result.withUnlimitedBuffer, Charts::tr("endless buffer"));
    return levels;
}

QString CurveChart::title() const
{
    const QString title =
        Charts::tr("%1 by %2", "figure by parameter").arg(figureLabel(spec()), parameterName(range().path));
    if (m_outcome->result.isComplete)
        return title;
    return progressWords(m_outcome->result.replications, m_outcome->study.plan.replications) + QStringLiteral(" · ") +
           title;
}

QString CurveChart::summary() const
{
    const QString about =
        m_outcome->result.isComplete
            ? kneeWords(*m_outcome)
            : progressWords(m_outcome->result.replications, m_outcome->study.plan.replications) + u'.';
    return about + u' ' + endsWords(*m_outcome);
}

double CurveChart::leftMargin(const QFont& font, double width) const
{
    return figureMargin(font, width, spec(), m_figures);
}

PlotAxes CurveChart::axes(const ChartFrame& frame) const
{
    return axesIn(frame, m_values, spec(), m_figures);
}

QColor CurveChart::color(const Theme& colors) const
{
    return m_outcome->result.isComplete ? colors.accent : colors.mutedText;
}

std::vector<CurvePoint> CurveChart::curve(const PlotAxes& axes) const
{
    std::vector<CurvePoint> points;
    for (std::size_t i = 0; i < m_outcome->result.points.size(); ++i) {
        CurvePoint point;
        point.x = axes.xOf(valueAt(i));
        if (const auto mean = shownMean(figureAt(i)))
            point.y = axes.yOf(*mean);
        if (const auto interval = shownInterval(figureAt(i))) {
            point.top = axes.yOf(interval->upper);
            point.bottom = axes.yOf(interval->lower);
        }
        points.push_back(point);
    }
    return points;
}

std::optional<double> CurveChart::presentFigure() const
{
    if (!m_present)
        return std::nullopt;
    for (std::size_t i = 0; i < m_outcome->result.points.size(); ++i) {
        const auto mean = shownMean(figureAt(i));
        if (valueAt(i) == *m_present)
            return mean;
        if (valueAt(i) < *m_present || i == 0)
            continue;
        const auto before = shownMean(figureAt(i - 1));
        if (!before || !mean)
            return std::nullopt;
        return std::lerp(*before, *mean, (*m_present - valueAt(i - 1)) / (valueAt(i) - valueAt(i - 1)));
    }
    return std::nullopt;
}

void CurveChart::paintKneeRange(QPainter& painter, const ChartFrame& frame, const PlotAxes& axes) const
{
    const Knee* knee = kneeOf(*m_outcome);
    if (!knee || !knee->lowest)
        return;
    const double first = axes.xOf(valueAt(*knee->lowest));
    // Without an upper end it goes on beyond the range.
    const bool isDownwards = specOf(range().path.parameter).better == Better::Down;
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
    if (!m_outcome->result.knees)
        return;
    for (const Knee& mark : m_outcome->result.knees->knees) {
        if (!mark.point)
            continue;
        const double x = std::floor(axes.xOf(valueAt(*mark.point))) + 0.5;
        const bool isKnee = &mark == kneeOf(*m_outcome);
        painter.setPen(QPen(m_outcome->result.isComplete ? frame.colors.text : frame.colors.mutedText, 1));
        painter.drawLine(QPointF(x, axes.data.bottom()),
                         QPointF(x, isKnee ? axes.data.top() : axes.data.bottom() - shareTick));
    }
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

void CurveChart::paintLabels(QPainter& painter, const ChartFrame& frame, const PlotAxes& axes,
                             const std::vector<CurvePoint>& curve) const
{
    const QRectF& data = axes.data;
    PlotLabels labels(painter, frame,
                      QRectF(data.left(), frame.plot.top(), data.width(), data.bottom() - frame.plot.top()));
    labels.avoid(curve);
    for (const Level& level : levels())
        labels.avoid(QLineF(data.left(), axes.yOf(level.figure), data.right(), axes.yOf(level.figure)));
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
    if (const auto figure = presentFigure()) {
        const QPointF place = axes.placeOf(*m_present, *figure);
        labels.block(QRectF(place - QPointF(gridUnit, gridUnit), QSizeF(2 * gridUnit, 2 * gridUnit)));
        const double off = gridUnit;
        labels.draw(Charts::tr("now %1", "a value").arg(valueTextWithoutUnit(range().path.parameter, *m_present)),
                    frame.colors.text,
                    {{place + QPointF(off, off), Qt::AlignRight | Qt::AlignBottom},
                     {place + QPointF(-off, -off), Qt::AlignLeft | Qt::AlignTop},
                     {place + QPointF(off, -off), Qt::AlignRight | Qt::AlignTop},
                     {place + QPointF(-off, off), Qt::AlignLeft | Qt::AlignBottom},
                     {place + QPointF(0, 2 * off), Qt::AlignHCenter | Qt::AlignBottom},
                     {place + QPointF(0, -2 * off), Qt::AlignHCenter | Qt::AlignTop}});
    }
    for (const Level& level : levels()) {
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
    if (!m_outcome->result.knees)
        return;
    for (const Knee& mark : m_outcome->result.knees->knees) {
        if (!mark.point || &mark == kneeOf(*m_outcome))
            continue;
        const QPointF top(axes.xOf(valueAt(*mark.point)), data.bottom() - shareTick);
        labels.draw(percentText(mark.share, 0), frame.colors.mutedText, {{top, Qt::AlignHCenter | Qt::AlignTop}});
    }
}

void CurveChart::paint(QPainter& painter, const ChartFrame& frame) const
{
    if (m_figures.isEmpty())
        return;
    const PlotAxes axes = this->axes(frame);
    const ParameterId parameter = range().path.parameter;
    paintKneeRange(painter, frame, axes);
    paintAxes(
        painter, frame, axes, [&](double value) { return parameterTickText(parameter, value, axes.across.decimals()); },
        parameterNameWithUnit(range().path));
    for (const Level& level : levels())
        paintLevel(painter, axes.data, axes.yOf(level.figure), QPen(frame.colors.mutedText, 1, Qt::DashLine));
    const std::vector<CurvePoint> points = curve(axes);
    const QColor line = color(frame.colors);
    paintBand(painter, points, withOpacity(line, bandOpacity));
    if (points.size() == 1)
        paintWhiskers(painter, points, line);
    paintKneeMarks(painter, frame, axes);
    paintCurve(painter, points, QPen(line, 2, Qt::SolidLine, Qt::RoundCap));
    paintDots(painter, points, line, !areFew(points));
    if (const auto figure = presentFigure())
        paintRing(painter, frame, axes.placeOf(*m_present, *figure));
    paintLabels(painter, frame, axes, points);
}

std::vector<LegendEntry> CurveChart::legend(const Theme& colors) const
{
    const QColor line = color(colors);
    std::vector<LegendEntry> entries;
    const auto add = [&](const QString& name, LegendEntry::Sample sample, const QColor& color) {
        entries.push_back(legendEntry(name, sample, color));
    };
    add(Charts::tr("mean of %1 shifts").arg(numberText(static_cast<double>(m_outcome->result.replications), 0)),
        LegendEntry::Sample::Line, line);
    add(Charts::tr("%1 interval of the mean: simulation luck only").arg(percentText(m_outcome->result.level, 0)),
        LegendEntry::Sample::Fill, withOpacity(line, bandOpacity));
    if (const Knee* knee = kneeOf(*m_outcome); knee && knee->lowest)
        add(Charts::tr("where the data allow the knee"), LegendEntry::Sample::Fill,
            withOpacity(colors.text, kneeRangeOpacity));
    if (m_present)
        add(Charts::tr("as it is now"), LegendEntry::Sample::Ring, colors.text);
    if (!levels().empty())
        add(Charts::tr("both ends: no buffer at all, and one that is never full"), LegendEntry::Sample::Dashed,
            colors.mutedText);
    return entries;
}

QString CurveChart::readoutAt(const ChartFrame& frame, QPointF place) const
{
    const PlotAxes axes = this->axes(frame);
    if (m_figures.isEmpty() || !axes.data.adjusted(-gridUnit, 0, gridUnit, 0).contains(place))
        return {};
    std::size_t nearest = 0;
    const auto distance = [&](std::size_t point) { return std::abs(axes.xOf(valueAt(point)) - place.x()); };
    for (std::size_t i = 1; i < m_outcome->result.points.size(); ++i) {
        if (distance(i) < distance(nearest))
            nearest = i;
    }
    QStringList lines{
        QStringLiteral("%1: %2").arg(valueWords(range().path, valueAt(nearest)), meanText(spec(), figureAt(nearest)))};
    if (m_present && valueAt(nearest) == *m_present)
        lines << Charts::tr("as it is now");
    if (m_outcome->result.knees) {
        for (const Knee& mark : m_outcome->result.knees->knees) {
            if (mark.point == nearest)
                lines << Charts::tr("the first value with %1").arg(gainShareWords(mark));
        }
    }
    if (!m_outcome->result.isComplete)
        lines << progressWords(m_outcome->result.replications, m_outcome->study.plan.replications);
    else if (!kneeOf(*m_outcome))
        lines << kneeWords(*m_outcome);
    return lines.join(u'\n');
}

ChartTable CurveChart::table(TimeRange, const ShiftClock&) const
{
    return tableOf(*m_outcome).data;
}

} // namespace linetwin::app
