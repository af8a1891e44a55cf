// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ReplicationCharts.h"

#include "app/charts/ChartTexts.h"
#include "app/charts/SpreadChart.h"
#include "app/charts/StateBarsChart.h"
#include "app/text/Texts.h"
#include "engine/statistics/Level.h"

#include <algorithm>

namespace linetwin::app {

std::shared_ptr<const Chart> outputSpread(const ReplicationSet& shifts, const ReplicationSet* reference,
                                          bool isBaseline, double level)
{
    constexpr LineFigure figure = LineFigure::OutputPerHour;
    const FigureStatistics shown = shifts.statistics(figure, level);
    std::vector<SpreadSample> samples{{isBaseline ? Charts::tr("Baseline") : Charts::tr("Scenario"), shown}};
    if (reference) {
        FigureStatistics compared = reference->statistics(figure, level);
        // A scenario that changes nothing would only repeat itself.
        if (compared.values != shown.values)
            samples.push_back({Charts::tr("Baseline"), std::move(compared)});
    }
    return std::make_shared<SpreadChart>(specOf(figure), std::move(samples));
}

std::shared_ptr<const Chart> timeInStates(const ResolvedLine& line, const ShiftFigures& shift,
                                          const ReplicationSet& shifts, const std::vector<std::string>& selected)
{
    std::vector<StateShares> stations;
    for (std::size_t i = 0; i < line.stations.size(); ++i) {
        const ResolvedStation& station = line.stations[i];
        StateShares shares;
        shares.row = {station.name, toQString(station.name),
                      std::ranges::find(selected, station.name) != selected.end()};
        shares.isCollecting = station.batchIn > 1;
        for (std::size_t state = 0; state < stateCount; ++state) {
            const StationFigure figure = shareFigureOf(static_cast<State>(state));
            shares.shift[state] = shift.at(i, figure).value().value_or(0);
            shares.mean[state] = shifts.series(i, figure).statistics(usualLevel).mean.value_or(0);
        }
        stations.push_back(std::move(shares));
    }
    return std::make_shared<StateBarsChart>(std::move(stations), static_cast<int>(shifts.shifts.size()));
}

} // namespace linetwin::app
