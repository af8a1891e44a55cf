// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/ResultReading.h"

#include "engine/study/RareStops.h"

#include <utility>

namespace linetwin::app {

std::vector<FewStops> fewStopsOf(const ReplicationSet& set)
{
    StopCounter counter;
    for (std::size_t run = 0; run < set.shifts.size(); ++run)
        counter.add(run, set.shifts[run]);
    return counter.few(set.shifts.size());
}

ResultReading::ResultReading(LiveResultPointer of, bool isOfPlayedShift, double relevant)
    : result(std::move(of)), isPlayedShift(isOfPlayedShift), relevantShare(relevant),
      fewStops(fewStopsOf(*result->scenario)),
      fewStopsOfReference(result->reference ? fewStopsOf(*result->reference) : std::vector<FewStops>())
{
}

std::optional<RareStops> ResultReading::rareStopsOf(const FigureSeries& figure) const
{
    return named(rareStops(fewStops, figure.values()), *result->line);
}

std::optional<RareStops> ResultReading::rareStopsOf(const FigureSeries& figure, const FigureSeries& reference) const
{
    return named(rareStops(fewStops, fewStopsOfReference, figure, reference), *result->line, *result->baseline);
}

} // namespace linetwin::app
