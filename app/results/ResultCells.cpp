// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/ResultCells.h"

#include "app/charts/ChartTable.h"
#include "app/text/DifferenceReading.h"
#include "app/text/ShownUnits.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

class CellTexts {
    Q_DECLARE_TR_FUNCTIONS(linetwin::app::ResultTables)
};

constexpr int mostPlaces = 6;

double scaleOf(const FigureSpec& spec)
{
    return spec.unit == FigureUnit::Share ? 100 : shownFactor(spec);
}

/// Decimals that show so many digits of a size.
int placesFor(double size, int digits)
{
    return size > 0 ? std::clamp(digits - 1 - static_cast<int>(std::floor(std::log10(size))), 0, mostPlaces) : 0;
}

/// Two digits of half the interval; without one as many as four digits of the value need.
int placesOf(const FigureSpec& spec, const FigureStatistics& statistics)
{
    const double scale = scaleOf(spec);
    const auto& interval = statistics.interval;
    if (interval && interval->upper > interval->lower)
        return placesFor(scale * (interval->upper - interval->lower) / 2, 2);
    const double size = scale * std::abs(statistics.mean.value_or(0));
    return size == std::floor(size) ? 0 : placesFor(size, 4);
}

} // namespace

bool isCompared(const LiveResult& result)
{
    return result.isCompared();
}

QString unitOf(const FigureSpec& spec)
{
    switch (spec.unit) {
    case FigureUnit::Share: return QStringLiteral("%");
    case FigureUnit::PerHour: return isShownPerMinute(spec) ? CellTexts::tr("per min") : CellTexts::tr("per h");
    case FigureUnit::Seconds: return CellTexts::tr("s");
    case FigureUnit::Units: return CellTexts::tr("units");
    case FigureUnit::Items: return CellTexts::tr("items");
    case FigureUnit::Count: break;
    }
    return {};
}

FigureCells::FigureCells(const LiveResult& result, LineFigure figure, double relevantShare) : m_spec(specOf(figure))
{
    read(result, relevantShare, figure);
    m_played = result.shift[figure].value();
}

FigureCells::FigureCells(const LiveResult& result, std::size_t station, StationFigure figure) : m_spec(specOf(figure))
{
    read(result, 0, station, figure);
    m_played = result.shift.at(station, figure).value();
}

template <typename... Figure> void FigureCells::read(const LiveResult& result, double relevantShare, Figure... figure)
{
    const FigureSeries own = result.scenario->series(figure...);
    m_statistics = own.statistics(result.look.confidence);
    m_planned = result.plannedReplications;
    if (const auto compared = result.referenceSeries(figure...)) {
        const FigureSeries& reference = *compared;
        const ComparisonRules rules{
            .look = result.look, .isComplete = result.isFinal(), .relevantShare = relevantShare};
        m_comparison = compareFigure(own, reference, comparedKind(m_spec), rules);
        m_playedReference = reference.values().front();
    }
    m_decimals = placesOf(m_spec, m_statistics);
}

QVariant FigureCells::cell(std::optional<double> value) const
{
    return value ? QVariant::fromValue(TableNumber{scaleOf(m_spec) * *value, m_decimals}) : QVariant();
}

/// Of the comparison's relative difference, with two digits of half its interval.
QVariantList FigureCells::percentCells() const
{
    const auto& relative = m_comparison->relative;
    if (!relative)
        return {QVariant(), QVariant(), QVariant()};
    const auto& [lower, upper] = relative->interval;
    const int decimals = upper > lower ? placesFor(100 * (upper - lower) / 2, 2) : 1;
    const auto percent = [&](double share) { return QVariant::fromValue(TableNumber{100 * share, decimals}); };
    return {percent(relative->value), percent(lower), percent(upper)};
}

QVariant FigureCells::playedPercent(std::optional<double> change) const
{
    const bool hasPercent = m_spec.unit != FigureUnit::Share && change && m_playedReference && *m_playedReference > 0;
    return hasPercent ? QVariant::fromValue(TableNumber{100 * *change / *m_playedReference, 1}) : QVariant();
}

QVariantList FigureCells::mean() const
{
    const auto end = [&](double Interval::*side) {
        return m_statistics.interval ? std::optional((*m_statistics.interval).*side) : std::nullopt;
    };
    return {cell(m_statistics.mean), cell(end(&Interval::lower)), cell(end(&Interval::upper)),
            cell(percentile(m_statistics.values, 0.1)), cell(percentile(m_statistics.values, 0.9))};
}

QVariantList FigureCells::playedShift() const
{
    return {cell(m_played)};
}

QVariantList FigureCells::change() const
{
    if (!m_comparison) {
        constexpr qsizetype columns = 8; // of what is not comparable
        return QVariantList(columns, QVariant());
    }
    const FigureStatistics& difference = m_comparison->difference;
    const auto end = [&](double Interval::*side) {
        return difference.interval ? std::optional((*difference.interval).*side) : std::nullopt;
    };
    QVariantList cells{cell(m_comparison->reference.mean), cell(difference.mean), cell(end(&Interval::lower)),
                       cell(end(&Interval::upper))};
    cells += percentCells();
    cells << readDifference(m_spec, *m_comparison, m_planned).verdict;
    return cells;
}

QVariantList FigureCells::playedChange() const
{
    const auto change = m_played && m_playedReference ? std::optional(*m_played - *m_playedReference) : std::nullopt;
    return {cell(m_playedReference), cell(change), playedPercent(change)};
}

} // namespace linetwin::app
