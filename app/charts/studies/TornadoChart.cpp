// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/studies/TornadoChart.h"

#include "app/charts/ChartTexts.h"
#include "app/charts/studies/StudyTable.h"
#include "app/text/ChangeWords.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"
#include "engine/study/Payback.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace linetwin::app {

namespace {

constexpr double lowestEffect = 4 * gridUnit; ///< two bars below each other have room
constexpr double highestEffect = 9 * gridUnit;

bool isVaried(const SensitivityRow& row)
{
    return row.kind == SensitivityRow::Kind::Improved || row.kind == SensitivityRow::Kind::Worsened;
}

/// The effects of each row as indexes, the row with the largest first.
std::vector<std::vector<std::size_t>> groupsOf(const SensitivityOutcome& outcome)
{
    std::vector<std::vector<std::size_t>> groups;
    const auto rowOf = [&](std::size_t effect) -> const SensitivityRow& {
        return outcome.variants.rows[outcome.result.effects[effect].row];
    };
    for (std::size_t i = 0; i < outcome.result.effects.size(); ++i) {
        const SensitivityRow& row = rowOf(i);
        const auto same = std::ranges::find_if(groups, [&](const std::vector<std::size_t>& group) {
            const SensitivityRow& other = rowOf(group.front());
            return isVaried(row) && isVaried(other) && other.path == row.path && other.kind != row.kind &&
                   group.size() == 1;
        });
        if (same != groups.end())
            same->push_back(i);
        else
            groups.push_back({i});
    }
    return groups;
}

/// None for a change that is of no station alone.
std::vector<std::string> stationsOf(const SensitivityOutcome& outcome, std::size_t mostRows)
{
    std::vector<std::string> stations;
    for (const std::vector<std::size_t>& group : groupsOf(outcome)) {
        if (stations.size() == mostRows)
            break;
        const SensitivityRow& row = outcome.variants.rows[outcome.result.effects[group.front()].row];
        stations.push_back(row.kind == SensitivityRow::Kind::UnlimitedBuffers ? std::string() : row.path.station);
    }
    return stations;
}

} // namespace

TornadoChart::TornadoChart(std::shared_ptr<const SensitivityOutcome> outcome, std::size_t mostRows)
    : RowsChart(stationsOf(*outcome, mostRows), lowestEffect, highestEffect), m_outcome(std::move(outcome)),
      m_spec(specOf(m_outcome->study.figure)),
      m_yearlyFactor(yearlyFactor(m_outcome->study.figure, m_outcome->study.plan.durationHours,
                                  m_outcome->study.scenario.line.operatingHoursPerYear)),
      m_currency(m_outcome->study.scenario.line.currency)
{
    const auto groups = groupsOf(*m_outcome);
    m_allRows = groups.size();
    for (const std::vector<std::size_t>& group : std::span(groups).first(std::min(mostRows, groups.size()))) {
        Row row;
        for (const std::size_t effect : group) {
            row.bars.push_back(m_bars.size());
            m_effects.push_back(effect);
            m_bars.push_back(barOf(m_outcome->result.effects[effect].comparison));
        }
        row.name = changeName(change(row.bars.front()));
        row.values = row.bars.size() == 1 ? changeValues(change(row.bars.front()))
                                          : changeValues(change(row.bars.front()), change(row.bars.back()));
        m_rows.push_back(std::move(row));
    }
    m_range = rangeOf(m_bars);
    m_unit = m_yearlyFactor ? amountUnit(toQString(m_currency), largestOf(m_range))
                            : differenceUnit(m_spec, largestOf(m_range));
}

DifferenceBar TornadoChart::barOf(const FigureComparison& comparison) const
{
    const int planned = m_outcome->study.plan.replications;
    return m_yearlyFactor ? DifferenceBar::ofYear(m_spec, comparison, planned, *m_yearlyFactor, toQString(m_currency))
                          : DifferenceBar::of(m_spec, comparison, planned);
}

QString TornadoChart::title() const
{
    const StudyPlan& plan = m_outcome->study.plan;
    const double together = Look{.number = plan.look, .confidence = plan.level}.level();
    const QString what = withAxisUnit(
        m_yearlyFactor ? Charts::tr("%1: what each change is worth a year", "a figure").arg(figureLabel(m_spec))
                       : Charts::tr("%1: effect of each change", "a figure").arg(figureLabel(m_spec, m_currency)),
        m_unit);
    const QString shown = m_outcome->study.isRaced
                              ? Charts::tr("%1; all intervals together hold at %2", "what is shown, level")
                                    .arg(what, confidenceText(together))
                              : Charts::tr("%1; %2 intervals", "what is shown, level")
                                    .arg(what, confidenceText(m_outcome->result.differenceLevel));
    return m_outcome->result.isComplete
               ? shown
               : withShiftsSoFar(shown, m_outcome->result.replications, m_outcome->study.plan.replications);
}

QString TornadoChart::summary() const
{
    const QString asked = Charts::tr("What is each loss worth for “%1”?").arg(figureLabel(m_spec, m_currency));
    if (m_bars.empty() || !m_bars.front().mean)
        return joinedSentences({asked, Charts::tr("There is no difference to show.")});
    const auto isDecided = [](const SensitivityEffect& effect) {
        using enum VerdictKind;
        const VerdictKind kind = effect.comparison.verdict.kind;
        return kind == Better || kind == Worse || kind == Different;
    };
    const auto decided = std::ranges::count_if(m_outcome->result.effects, isDecided);
    const QString counts =
        m_outcome->result.isComplete
            ? Charts::tr("%1 of %2 changes have a sure effect").arg(decided).arg(m_outcome->result.effects.size())
            : Charts::tr("%1 of %2 shifts are in")
                  .arg(m_outcome->result.replications)
                  .arg(m_outcome->study.plan.replications);
    const QString largest =
        QStringList{m_rows.front().name, changeValues(change(m_rows.front().bars.front()))}.join(u' ').trimmed();
    return joinedSentences({asked, Charts::tr("%1; the largest: %2, %3.", "count, change, effect")
                                       .arg(counts, largest, m_bars.front().reading.text)});
}

FigureAxis TornadoChart::axis(const ChartFrame& frame) const
{
    return {barsPlace(m_bars, body(frame).plot, frame.font),
            m_range.first,
            m_range.second,
            m_unit,
            FigureAxis::Sign::Shown,
            frame.font};
}

ChartFrame TornadoChart::body(const ChartFrame& frame) const
{
    ChartFrame body = frame;
    const double most = static_cast<double>(m_rows.size()) * highestEffect;
    body.plot.setHeight(std::min(frame.plot.height(), std::max(most, highestEffect)));
    return body;
}

std::optional<Plot> TornadoChart::plot(const ChartFrame& frame) const
{
    const FigureAxis axis = this->axis(frame);
    return rowsPlot(body(frame).plot, {&axis}, frame.font);
}

std::vector<LegendEntry> TornadoChart::legend(const Theme& colors) const
{
    return toneLegend(m_bars, colors);
}

bool TornadoChart::isBelowEachOther(const Row& row) const
{
    return row.bars.size() > 1 &&
           m_bars[row.bars.front()].mean.value_or(0) * m_bars[row.bars.back()].mean.value_or(0) >= 0;
}

QRectF TornadoChart::barPlace(const ChartFrame& frame, std::size_t row, std::size_t bar) const
{
    QRectF place = placement().place(frame, row);
    if (isBelowEachOther(m_rows[row])) {
        const double half = place.height() / 2;
        return {place.left(), place.top() + half * static_cast<double>(bar), place.width(), half};
    }
    // Each keeps its words to its own side of zero.
    if (m_rows[row].bars.size() > 1) {
        const double zero = axis(frame).xOf(0);
        if (m_bars[m_rows[row].bars[bar]].mean.value_or(0) < 0)
            place.setRight(zero);
        else
            place.setLeft(zero);
    }
    return place;
}

std::optional<std::size_t> TornadoChart::barAt(const ChartFrame& frame, QPointF place) const
{
    const auto row = placement().rowAt(frame, place.y());
    if (!row)
        return std::nullopt;
    const std::vector<std::size_t>& bars = m_rows[*row].bars;
    if (bars.size() == 1)
        return bars.front();
    if (isBelowEachOther(m_rows[*row]))
        return bars[place.y() < barPlace(frame, *row, 1).top() ? 0 : 1];
    const bool isLeft = place.x() < axis(frame).xOf(0);
    return bars[(m_bars[bars.front()].mean.value_or(0) < 0) == isLeft ? 0 : 1];
}

std::optional<std::size_t> TornadoChart::sourceAt(const ChartFrame& frame, QPointF place) const
{
    const auto bar = barAt(frame, place);
    return bar ? std::optional(m_outcome->result.effects[m_effects[*bar]].row) : std::nullopt;
}

/// The bar that is meant first, then the row's other one.
QString TornadoChart::readoutAt(const ChartFrame& frame, QPointF place) const
{
    const auto row = placement().rowAt(frame, place.y());
    const auto meant = barAt(frame, place);
    if (!row || !meant)
        return {};
    std::vector<std::size_t> bars = m_rows[*row].bars;
    if (bars.front() != *meant)
        std::ranges::reverse(bars);
    QStringList lines;
    for (const std::size_t bar : bars) {
        lines << QStringList{m_rows[*row].name, changeValues(change(bar))}.join(u' ').trimmed();
        const SensitivityEffect& effect = m_outcome->result.effects[m_effects[bar]];
        const QString what = m_yearlyFactor ? Charts::tr("Worth a year") : figureLabel(m_spec, m_currency);
        lines << differenceLines(what, m_bars[bar], effect.comparison.differenceLevel);
        if (effect.isStoppedEarly)
            lines << Charts::tr("stopped after %1 of %2 shifts")
                         .arg(effect.replications)
                         .arg(m_outcome->study.plan.replications);
    }
    return lines.join(u'\n');
}

const SensitivityRow& TornadoChart::change(std::size_t bar) const
{
    return m_outcome->variants.rows[m_outcome->result.effects[m_effects[bar]].row];
}

ChartTable TornadoChart::table(TimeRange, const ShiftClock&) const
{
    return tableOf(*m_outcome).data;
}

} // namespace linetwin::app
