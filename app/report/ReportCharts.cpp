// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/ReportCharts.h"

#include "app/charts/ChartPicture.h"
#include "app/charts/SpreadChart.h"
#include "app/charts/StateBarsChart.h"
#include "app/charts/saving/Picture.h"
#include "app/report/ReportTexts.h"
#include "app/text/Texts.h"

#include <memory>
#include <utility>

namespace linetwin::app {

namespace {

std::shared_ptr<const Chart> spread(const LiveResult& result)
{
    constexpr LineFigure figure = LineFigure::OutputPerHour;
    const FigureStatistics shown = result.scenario->statistics(figure);
    std::vector<SpreadSample> samples{
        {result.isBaseline ? ReportTexts::tr("Baseline") : ReportTexts::tr("Scenario"), shown}};
    if (result.reference) {
        FigureStatistics reference = result.reference->statistics(figure);
        if (reference.values != shown.values)
            samples.push_back({ReportTexts::tr("Baseline"), std::move(reference)});
    }
    return std::make_shared<SpreadChart>(specOf(figure), std::move(samples));
}

std::shared_ptr<const Chart> timeInStates(const LiveResult& result)
{
    std::vector<StateShares> stations;
    for (std::size_t i = 0; i < result.line->stations.size(); ++i) {
        const ResolvedStation& station = result.line->stations[i];
        StateShares shares;
        shares.row.station = station.name;
        shares.row.name = toQString(station.name);
        shares.isCollecting = station.batchIn > 1;
        for (std::size_t state = 0; state < stateCount; ++state) {
            const StationFigure figure = shareFigureOf(static_cast<State>(state));
            shares.shift[state] = result.shift.at(i, figure).value().value_or(0);
            shares.mean[state] = result.scenario->statistics(i, figure).mean.value_or(0);
        }
        stations.push_back(std::move(shares));
    }
    return std::make_shared<StateBarsChart>(std::move(stations), result.replicationCount());
}

ReportPicture pictureOf(const std::shared_ptr<const Chart>& chart, const LiveResult& result)
{
    ChartPicture drawn;
    drawn.charts = {chart};
    drawn.shown = {SimTime{}, horizonFromHours(result.durationHours())};
    Picture picture = drawn;
    picture.title = chart->title();
    return {svgOf(picture), picture.size, chart->summary(), picture.paint};
}

} // namespace

std::vector<ReportPicture> reportedCharts(const LiveResult& result)
{
    std::vector<ReportPicture> charts;
    constexpr std::size_t fewestSpread = 2;
    if (result.scenario->shifts.size() >= fewestSpread)
        charts.push_back(pictureOf(spread(result), result));
    charts.push_back(pictureOf(timeInStates(result), result));
    return charts;
}

} // namespace linetwin::app
