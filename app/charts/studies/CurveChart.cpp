// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/studies/CurveChart.h"

#include "app/charts/ChartTexts.h"
#include "app/charts/studies/StudyTable.h"
#include "app/text/DifferenceReading.h"
#include "app/text/Punctuation.h"
#include "app/text/StudyWords.h"
#include "app/text/Texts.h"

#include <algorithm>
#include <cmath>

namespace linetwin::app {

CurveChart::CurveChart(std::shared_ptr<const SweepOutcome> outcome, std::optional<std::size_t> chosen,
                       std::shared_ptr<const SweepOutcome> confirmed)
    : m_outcome(std::move(outcome))
{
    if (confirmed)
        m_confirmed = std::make_shared<const CurveChart>(std::move(confirmed));
    for (std::size_t i = 0; i < m_outcome->result.points.size(); ++i) {
        m_values.add(valueAt(i));
        m_figures.add(drawnAt(i));
    }
    for (std::size_t i = 0; m_confirmed && i < m_confirmed->m_outcome->result.points.size(); ++i)
        m_figures.add(m_confirmed->drawnAt(i));
    for (const Level& level : levels())
        m_figures.add(level.figure);
    const auto present = presentValue(m_outcome->study.scenario, range().path);
    if (present && m_values.contains(*present))
        m_present = present;
    if (chosen && m_confirmed && *chosen >= firstConfirmedSource)
        m_confirmedChosen = *chosen - firstConfirmedSource;
    else if (chosen && *chosen < m_outcome->result.points.size())
        m_chosen = chosen;
}

std::optional<std::size_t> CurveChart::confirmedAt(std::size_t point) const
{
    if (!m_confirmed)
        return std::nullopt;
    const auto& rows = m_confirmed->m_outcome->study.rows;
    const auto row = std::ranges::find(rows, point);
    return row == rows.end() ? std::nullopt : std::optional(static_cast<std::size_t>(row - rows.begin()));
}

const FigureStatistics& CurveChart::figureAt(std::size_t point) const
{
    return sweptFigure(*m_outcome, m_outcome->result.points[point]);
}

bool CurveChart::isPaired() const
{
    return m_outcome->result.present.mean && m_outcome->result.differences.size() == m_outcome->result.points.size();
}

const FigureComparison* CurveChart::differenceAt(std::size_t point) const
{
    if (!isPaired())
        return nullptr;
    const auto& difference = m_outcome->result.differences[point];
    return difference ? &*difference : nullptr;
}

FigureStatistics CurveChart::drawnAt(std::size_t point) const
{
    FigureStatistics drawn = figureAt(point);
    if (!isPaired())
        return drawn;
    const FigureComparison* comparison = differenceAt(point);
    if (!comparison)
        drawn.interval = drawn.mean ? std::optional(Interval{*drawn.mean, *drawn.mean}) : std::nullopt;
    else if (drawn.mean && comparison->difference.mean && comparison->difference.interval)
        drawn.interval = Interval{*drawn.mean + comparison->difference.interval->lower - *comparison->difference.mean,
                                  *drawn.mean + comparison->difference.interval->upper - *comparison->difference.mean};
    else
        drawn.interval.reset();
    return drawn;
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
        Charts::tr("%1 by %2", "figure by parameter")
            .arg(figureLabel(spec(), m_outcome->study.scenario.line.currency), parameterName(range().path));
    if (m_confirmed && m_confirmed->m_outcome->result.isComplete)
        return Charts::tr("exploring, with confirmed points") + QStringLiteral(" · ") + title;
    if (m_confirmed)
        return m_confirmed->title();
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
            : asSentence(progressWords(m_outcome->result.replications, m_outcome->study.plan.replications));
    return joinedSentences(
        {about, endsWords(*m_outcome), m_confirmed ? endsWords(*m_confirmed->m_outcome) : QString()});
}

double CurveChart::leftMargin(const QFont& font, double width) const
{
    return figureMargin(font, width, spec(), m_figures);
}

PlotAxes CurveChart::axes(const ChartFrame& frame) const
{
    return axesIn(frame, m_values, spec(), m_figures);
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

std::vector<LegendEntry> CurveChart::legend(const Theme& colors) const
{
    const QColor line = curveColor(colors);
    std::vector<LegendEntry> entries;
    const auto add = [&](const QString& name, LegendEntry::Sample sample, const QColor& color, const char16_t* key) {
        entries.push_back(legendEntry(name, sample, color, QString::fromUtf16(key)));
    };
    const QString shifts = numberText(static_cast<double>(m_outcome->result.replications), 0);
    if (m_confirmed) {
        const SweepResult& confirmed = m_confirmed->m_outcome->result;
        add(Charts::tr("on fresh luck: mean of %1 shifts with its %2 interval")
                .arg(numberText(static_cast<double>(confirmed.replications), 0),
                     confidenceText(confirmed.differenceLevel)),
            LegendEntry::Sample::Line, m_confirmed->color(colors), confirmedKey);
        entries.back().marker = PlotMarker::Square;
    }
    add(m_confirmed ? Charts::tr("exploring: mean of %1 shifts").arg(shifts)
                    : Charts::tr("mean of %1 shifts").arg(shifts),
        LegendEntry::Sample::Line, line, meanKey);
    entries.back().marker = PlotMarker::Circle;
    if (isPaired())
        add(Charts::tr("%1 interval of the difference to what is now, paired")
                .arg(confidenceText(m_outcome->result.differenceLevel)),
            LegendEntry::Sample::Fill, withOpacity(line, bandOpacity), intervalKey);
    else
        add(Charts::tr("%1 interval of the mean: simulation luck only").arg(confidenceText(m_outcome->result.level)),
            LegendEntry::Sample::Fill, withOpacity(line, bandOpacity), intervalKey);
    if (hasKneeRange())
        add(Charts::tr("where the data allow the knee"), LegendEntry::Sample::Fill,
            withOpacity(colors.text, kneeRangeOpacity), kneeRangeKey);
    if (m_present)
        add(Charts::tr("as it is now"), LegendEntry::Sample::Ring, colors.text, u"");
    if (!levels().empty())
        add(Charts::tr("both ends: no buffer at all, and one that is never full"), LegendEntry::Sample::Dashed,
            colors.mutedText, endsKey);
    return entries;
}

std::optional<std::size_t> CurveChart::nearestPoint(const ChartFrame& frame, QPointF place) const
{
    const PlotAxes axes = this->axes(frame);
    if (m_figures.isEmpty() || !axes.data.adjusted(-gridUnit, 0, gridUnit, 0).contains(place))
        return std::nullopt;
    std::size_t nearest = 0;
    const auto distance = [&](std::size_t point) { return std::abs(axes.xOf(valueAt(point)) - place.x()); };
    for (std::size_t i = 1; i < m_outcome->result.points.size(); ++i) {
        if (distance(i) < distance(nearest))
            nearest = i;
    }
    return nearest;
}

std::optional<std::size_t> CurveChart::sourceAt(const ChartFrame& frame, QPointF place) const
{
    const auto point = nearestPoint(frame, place);
    const auto confirmed = point ? confirmedAt(*point) : std::nullopt;
    return confirmed ? firstConfirmedSource + *confirmed : point;
}

QString CurveChart::readoutAt(const ChartFrame& frame, QPointF place) const
{
    const std::optional<std::size_t> found = nearestPoint(frame, place);
    if (!found)
        return {};
    const std::size_t nearest = *found;
    QStringList lines{labelled(valueWords(range().path, valueAt(nearest)), meanText(spec(), figureAt(nearest)))};
    if (const auto confirmed = confirmedAt(nearest))
        lines.prepend(Charts::tr("on fresh luck: %1").arg(meanText(spec(), m_confirmed->figureAt(*confirmed))));
    if (m_present && valueAt(nearest) == *m_present)
        lines << Charts::tr("as it is now");
    if (const FigureComparison* comparison = differenceAt(nearest)) {
        const DifferenceReading reading = readDifference(spec(), *comparison, m_outcome->study.plan.replications);
        lines << Charts::tr("to what is now: %1", "a difference").arg(joinedClauses({reading.text, reading.verdict}));
    }
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
