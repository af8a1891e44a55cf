// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/BreakdownChecks.h"

#include "engine/model/EffectiveParameters.h"
#include "engine/model/Elements.h"
#include "engine/model/Limits.h"
#include "engine/model/SoundParameters.h"
#include "engine/support/NumberText.h"
#include "engine/support/Translatable.h"

#include <algorithm>
#include <cmath>

namespace linetwin {

namespace {

constexpr double longestShareOfMtbf = 0.05;

/// To three significant digits, whole numbers whole.
double roundedToThree(double value)
{
    const double scale = std::pow(10, std::clamp(2 - std::floor(std::log10(value)), 0.0, 15.0));
    return std::round(value * scale) / scale;
}

std::string readableTime(double value)
{
    return numberText(roundedToThree(value));
}

/// Of own to own and lost time in percent: the digits are those of the smaller part, so that 99.95 is not 100.
std::string readablePercent(double own, double lost)
{
    const double share = 100 * std::min(own, lost) / (own + lost);
    const double smaller = roundedToThree(share);
    return numberText(withoutRoundingError(own < lost ? smaller : 100 - smaller));
}

void checkBreakdownsOf(Checks& checks, const StationParameters& values, const std::string& path)
{
    constexpr double secondsPerMinute = 60;
    if (!values.mtbfMin || *values.mtbfMin <= 0)
        return;
    const double cycleSec = 3600 / values.uph;
    const double shareOfMtbf = cycleSec / (secondsPerMinute * *values.mtbfMin);
    if (shareOfMtbf <= longestShareOfMtbf)
        return;
    const double breakdownProb = -std::expm1(-shareOfMtbf);
    const double ownSec = cycleSec + values.jamProb * values.jamTimeSec;
    const double downSec = breakdownProb * secondsPerMinute * values.mttrMin;
    checks.warn(path,
                LINETWIN_TEXT("Finding", "a cycle of %1 s is long beside %2 min between failures: as at most one "
                                         "breakdown begins in a cycle, the model fails once in %3 min of running, and "
                                         "its availability is %4 %; a reason under `stops` that is counted "
                                         "by running time is exact"),
                {readableTime(cycleSec), numberText(*values.mtbfMin),
                 readableTime(cycleSec / breakdownProb / secondsPerMinute), readablePercent(ownSec, downSec)});
}

/// As they are simulated, where the product's multipliers are in their ranges.
StationParameters simulatedParameters(const Line& line, const Scenario& scenario, const std::string& station)
{
    const StationParameters said = soundParameters(line, scenario, station);
    const Product* product = productOf(line, scenario);
    const bool isSound = product && product->cycleTimeMultiplier.value_or(1) >= smallestCycleTimeMultiplier &&
                         product->breakdownMultiplier.value_or(1) >= 0;
    return isSound ? effectiveParameters(said, product) : said;
}

/// A product of the scenario's own that changes how long cycles are, or how rare breakdowns.
bool makesOtherCycles(const Line& line, const Scenario& scenario)
{
    const Product* product = scenario.settings.product ? productOf(line, scenario) : nullptr;
    return product &&
           (product->cycleTimeMultiplier.value_or(1) != 1 || product->breakdownMultiplier.value_or(1) != 1);
}

} // namespace

void checkBreakdowns(Checks& checks, const Line& line)
{
    const Scenario none;
    for (const Station& station : line.stations) {
        checks.setStation(station.name);
        checkBreakdownsOf(checks, simulatedParameters(line, none, station.name),
                          pathTo(pathTo("baseline", station.name), specOf(ParameterId::MtbfMin).key));
    }
    checks.setStation({});
}

void checkBreakdowns(Checks& checks, const Line& line, const Scenario& scenario)
{
    const bool isOfProduct = makesOtherCycles(line, scenario);
    for (const Station& station : line.stations) {
        const SparseParameters& overrides = overridesOf(scenario, station.name);
        const bool hasOwnMtbf = overrides.contains(ParameterId::MtbfMin);
        const bool hasOwnSpeed = overrides.contains(ParameterId::Uph);
        if (!hasOwnMtbf && !hasOwnSpeed && !isOfProduct)
            continue;
        checks.setStation(station.name);
        const ParameterId blamed = hasOwnMtbf ? ParameterId::MtbfMin : ParameterId::Uph;
        checkBreakdownsOf(checks, simulatedParameters(line, scenario, station.name),
                          hasOwnMtbf || hasOwnSpeed ? pathTo(pathTo("equipment", station.name), specOf(blamed).key)
                                                    : std::string("product"));
    }
    checks.setStation({});
}

} // namespace linetwin
