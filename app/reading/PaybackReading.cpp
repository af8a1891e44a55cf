// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/PaybackReading.h"

namespace linetwin::app {

std::optional<Payback> shownPayback(const ProjectDocument& document, const LiveResult& result, double relevantShare)
{
    const std::optional<Investment>& investment = document.effectiveScenario().investment;
    const bool isConfirmed = result.isConfirmed();
    if (!investment || !result.line->hasMoney() || !result.isCompared() || !(isConfirmed || result.isFinal()))
        return std::nullopt;
    constexpr LineFigure figure = LineFigure::MarginPerHour;
    const ReplicationSet& scenario = isConfirmed ? result.confirmation->scenario : *result.scenario;
    const ReplicationSet& reference = isConfirmed ? result.confirmation->reference : *result.reference;
    const ComparisonRules rules{.look = isConfirmed ? result.confirmation->look : result.look,
                                .relevantShare = relevantShare};
    return paybackOf(
        *investment, document.line().operatingHoursPerYear,
        compareFigure(scenario.series(figure), reference.series(figure), comparedKind(specOf(figure)), rules));
}

} // namespace linetwin::app
