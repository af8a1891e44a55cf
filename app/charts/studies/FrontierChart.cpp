// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/studies/FrontierChart.h"

#include "app/charts/ChartTexts.h"
#include "app/charts/studies/StudyTable.h"
#include "app/text/DifferenceReading.h"
#include "app/text/Punctuation.h"
#include "app/text/StudyWords.h"
#include "app/text/Texts.h"

#include <algorithm>
#include <cmath>

namespace linetwin::app {

FrontierChart::FrontierChart(std::shared_ptr<const SizingOutcome> outcome, std::optional<std::size_t> chosen)
    : m_outcome(std::move(outcome))
{
    if (m_outcome->result) {
        for (const FrontierPoint& point : m_outcome->result->frontier)
            m_points.push_back({static_cast<double>(point.total), point.best.split, point.best.comparison.scenario,
                                point.equal.comparison.scenario});
        m_figures.add(m_outcome->result->present.comparison.scenario);
        if (const auto figure = unlimited())
            m_figures.add(*figure);
    } else {
        for (const auto& estimate : m_outcome->estimates) {
            Point point{static_cast<double>(estimate.total), estimate.split, {}, {}};
            point.best.mean = estimate.figure;
            m_points.push_back(std::move(point));
        }
        std::ranges::stable_sort(m_points, {}, &Point::total);
        // The picture stays in place while the search goes on.
        if (!m_points.empty())
            m_totals.add(static_cast<double>(m_outcome->study.mostTotal.value_or(0)));
    }
    m_present = static_cast<double>(totalOf(splitOf(m_outcome->line)));
    for (const Point& point : m_points) {
        m_totals.add(point.total);
        m_figures.add(point.best);
        m_figures.add(point.equal);
    }
    if (!m_figures.isEmpty() && m_outcome->study.target)
        m_figures.add(*m_outcome->study.target);
    if (chosen && *chosen < m_points.size())
        m_chosen = chosen;
}

const FrontierPoint* FrontierChart::targetPoint() const
{
    const auto& result = m_outcome->result;
    return result && result->targetPoint && *result->targetPoint < result->frontier.size()
               ? &result->frontier[*result->targetPoint]
               : nullptr;
}

std::optional<double> FrontierChart::unlimited() const
{
    return m_outcome->result ? shownMean(m_outcome->result->unlimited.comparison.scenario) : std::nullopt;
}

QString FrontierChart::title() const
{
    const QString title = Charts::tr("%1 by places of all buffers together")
                              .arg(figureLabel(spec(), m_outcome->study.scenario.line.currency));
    if (!isExploratory())
        return title;
    const QString state = m_outcome->isStopped ? Charts::tr("stopped before it was done") : Charts::tr("searching");
    return state + QStringLiteral(" · ") + title;
}

QString FrontierChart::targetWords() const
{
    const QString target = figureText(spec(), m_outcome->study.target);
    if (const FrontierPoint* point = targetPoint())
        return joinedSentences({Charts::tr("The smallest total that reaches the target of %1 is %2: %3.")
                                    .arg(target, placesText(static_cast<double>(point->total)),
                                         splitWords(m_outcome->line, point->best.split)),
                                targetRangeWords(*m_outcome->result)});
    return Charts::tr("No total up to %1 reaches the target of %2 with %3 confidence.")
        .arg(placesText(m_totals.highest), target, confidenceText(m_outcome->study.plan.level));
}

QString FrontierChart::gainWords() const
{
    const Point& last = m_points.back();
    return Charts::tr("The best split of %1 gives %2, the present one of %3 gives %4, endless buffers %5.")
        .arg(placesText(last.total), meanText(spec(), last.best), placesText(m_present),
             meanText(spec(), m_outcome->result->present.comparison.scenario),
             meanText(spec(), m_outcome->result->unlimited.comparison.scenario));
}

QString FrontierChart::summary() const
{
    if (m_points.empty())
        return m_outcome->isStopped ? Charts::tr("The search was stopped before it found anything.")
                                    : Charts::tr("The search has not found anything yet.");
    if (m_outcome->isStopped)
        return Charts::tr("The search was stopped before it was done; the best split of %1 was estimated to give %2. "
                          "The estimates are exploratory and have no interval.")
            .arg(placesText(m_points.back().total), figureText(spec(), m_points.back().best.mean));
    if (isExploratory())
        return Charts::tr("The search goes on; so far the best split of %1 is estimated to give %2. The estimates "
                          "are exploratory and have no interval.")
            .arg(placesText(m_points.back().total), figureText(spec(), m_points.back().best.mean));
    if (m_outcome->study.target)
        return joinedSentences({targetWords(), gainWords()});
    return joinedSentences(
        {gainWords(),
         Charts::tr("Each total's best split was run again on %1 fresh shifts.").arg(m_outcome->result->reportRuns)});
}

double FrontierChart::leftMargin(const QFont& font, double width) const
{
    return figureMargin(font, width, spec(), m_figures);
}

PlotAxes FrontierChart::axes(const ChartFrame& frame) const
{
    // While the search has only come to no places at all, the axis goes as far as it will.
    ValueSpan totals = m_totals;
    if (isExploratory())
        totals.add(static_cast<double>(m_outcome->study.mostTotal.value_or(1)));
    return axesIn(frame, totals, spec(), m_figures);
}

std::vector<LegendEntry> FrontierChart::legend(const Theme& colors) const
{
    std::vector<LegendEntry> entries;
    const auto add = [&](const QString& name, LegendEntry::Sample sample, const QColor& color, Shown what) {
        entries.push_back(legendEntry(name, sample, color, keyOf(what)));
    };
    if (isExploratory()) {
        add(Charts::tr("estimates of the search, exploratory"), LegendEntry::Sample::Line, colors.mutedText,
            Shown::Best);
        entries.back().marker = bestMarker;
        return entries;
    }
    add(Charts::tr("best split (%1), mean of %2 fresh shifts")
            .arg(bufferNames(m_outcome->line))
            .arg(m_outcome->result->reportRuns),
        LegendEntry::Sample::Line, colors.accent, Shown::Best);
    entries.back().marker = bestMarker;
    add(Charts::tr("%1 interval of the mean: simulation luck only").arg(confidenceText(m_outcome->study.plan.level)),
        LegendEntry::Sample::Fill, bandOf(colors.accent), Shown::Interval);
    add(Charts::tr("equal split"), LegendEntry::Sample::Line, colors.mutedText, Shown::Equal);
    entries.back().marker = equalMarker;
    add(Charts::tr("endless buffers"), LegendEntry::Sample::Dashed, colors.mutedText, Shown::Unlimited);
    if (m_totals.contains(m_present))
        entries.push_back(legendEntry(Charts::tr("as it is now"), LegendEntry::Sample::Ring, colors.text));
    if (m_outcome->study.target)
        add(Charts::tr("target"), LegendEntry::Sample::Line, colors.good, Shown::Target);
    return entries;
}

std::optional<std::size_t> FrontierChart::sourceAt(const ChartFrame& frame, QPointF place) const
{
    const PlotAxes axes = this->axes(frame);
    if (m_points.empty() || isExploratory() || !axes.data.adjusted(-gridUnit, 0, gridUnit, 0).contains(place))
        return std::nullopt;
    const auto nearest = std::ranges::min_element(
        m_points, {}, [&](const Point& one) { return std::abs(axes.xOf(one.total) - place.x()); });
    return static_cast<std::size_t>(nearest - m_points.begin());
}

QString FrontierChart::readoutAt(const ChartFrame& frame, QPointF place) const
{
    const PlotAxes axes = this->axes(frame);
    if (m_points.empty() || !axes.data.adjusted(-gridUnit, 0, gridUnit, 0).contains(place))
        return {};
    if (const auto present = presentPlace(axes); present && QLineF(*present, place).length() <= gridUnit)
        return Charts::tr("as it is now, %1: %2")
                   .arg(placesText(m_present), meanInSentence(spec(), m_outcome->result->present.comparison.scenario,
                                                              m_outcome->result->present.rare)) +
               u'\n' + splitWords(m_outcome->line, m_outcome->result->present.split);
    const Point& point = *std::ranges::min_element(
        m_points, {}, [&](const Point& one) { return std::abs(axes.xOf(one.total) - place.x()); });
    QStringList lines{labelled(placesText(point.total), meanText(spec(), point.best)),
                      splitWords(m_outcome->line, point.split)};
    if (isExploratory())
        lines << Charts::tr("an estimate of the search, exploratory");
    else
        lines << Charts::tr("equal split: %1").arg(meanText(spec(), point.equal))
              << overEqualWords(spec(), *m_outcome, point.total);
    if (const FrontierPoint* target = targetPoint(); target && static_cast<double>(target->total) == point.total)
        lines << Charts::tr("the smallest total that reaches the target");
    return lines.join(u'\n');
}

ChartTable FrontierChart::table(TimeRange, const ShiftClock&) const
{
    return tableOf(*m_outcome).data;
}

} // namespace linetwin::app
