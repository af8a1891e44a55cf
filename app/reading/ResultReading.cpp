// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/ResultReading.h"

#include "engine/study/RareStops.h"

#include <utility>

namespace linetwin::app {

namespace {

std::vector<FewStops> fewStopsOf(const ReplicationSet& set)
{
    StopCounter counter;
    for (std::size_t run = 0; run < set.shifts.size(); ++run)
        counter.add(run, set.shifts[run]);
    return counter.few(set.shifts.size());
}

} // namespace

ResultReading::ResultReading(LiveResultPointer of, bool isOfPlayedShift, double relevant)
    : result(std::move(of)), isPlayedShift(isOfPlayedShift), relevantShare(relevant),
      fewStops(fewStopsOf(*result->scenario))
{
}

std::optional<RareStops> ResultReading::rareStopsOf(const FigureSeries& figure) const
{
    return named(rareStops(fewStops, figure.values()), *result->line);
}

} // namespace linetwin::app
