// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/RareStops.h"

#include "engine/support/Messages.h"
#include "engine/support/Translatable.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace linetwin {

std::optional<RareStops> rareStops(const ReplicationSet& set, const FigureSeries& figure)
{
    StopCounter counter;
    for (std::size_t run = 0; run < set.shifts.size(); ++run)
        counter.add(run, set.shifts[run]);
    return rareStops(counter.few(set.shifts.size()), figure.values());
}

std::optional<RareStops> rareStops(const VariantRuns& runs, LineFigure figure)
{
    return rareStops(runs.fewStops, runs.series(figure).values());
}

std::optional<RareStops> rareStops(std::span<const FewStops> few, std::span<const FewStops> fewOfReference,
                                   const FigureSeries& figure, const FigureSeries& reference)
{
    const std::vector<std::optional<double>> of = figure.values();
    const std::vector<std::optional<double>> than = reference.values();
    std::vector<std::optional<double>> differences;
    for (std::size_t run = 0; run < std::min(of.size(), than.size()); ++run)
        differences.push_back(of[run] && than[run] ? std::optional(*of[run] - *than[run]) : std::nullopt);
    std::vector<FewStops> both(few.begin(), few.end());
    both.insert(both.end(), fewOfReference.begin(), fewOfReference.end());
    return rareStops(both, differences, few.size());
}

std::optional<RareStops> rareStops(const VariantRuns& scenario, const VariantRuns& reference, LineFigure figure)
{
    return rareStops(scenario.fewStops, reference.fewStops, scenario.series(figure), reference.series(figure));
}

std::optional<RareStops> named(std::optional<RareStops> rare, const ResolvedLine& line, const ResolvedLine& reference)
{
    if (!rare)
        return rare;
    const ResolvedLine& its = rare->isOfReference ? reference : line;
    const ResolvedStation& station = its.stations[rare->station];
    rare->stationName = station.name;
    if (its.hasReasons())
        rare->reasonName = station.reasons[rare->reason].name;
    return rare;
}

std::optional<RareStops> named(std::optional<RareStops> rare, const ResolvedLine& line)
{
    return named(std::move(rare), line, line);
}

std::string reasonText(ReasonId reason, const std::string& name)
{
    switch (reason) {
    case breakdownReason: return cliText(LINETWIN_TEXT("CommandLine", "breakdown"));
    case jamReason: return cliText(LINETWIN_TEXT("CommandLine", "jam"));
    default: return name;
    }
}

std::string nameText(const RareStops& rare)
{
    return rare.reasonName.empty() ? rare.stationName
                                   : filledText(localText("CommandLine", "%1 (%2)"),
                                                {rare.stationName, reasonText(rare.reason, rare.reasonName)});
}

} // namespace linetwin
