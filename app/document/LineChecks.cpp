// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/LineChecks.h"

#include "engine/model/StationPlaces.h"
#include "engine/model/Validation.h"

namespace linetwin::app {

namespace {

std::vector<std::string> namesOnlyIn(const Line& line, const Line& other)
{
    std::vector<std::string> names;
    const StationPlaces places(other);
    for (const Station& station : line.stations) {
        if (!places.contains(station.name))
            names.push_back(station.name);
    }
    return names;
}

} // namespace

Findings allFindings(const Line& line, const Scenario& scenario)
{
    Findings all = validate(line);
    const Findings ofScenario = validate(line, scenario);
    all.insert(all.end(), ofScenario.begin(), ofScenario.end());
    return all;
}

std::optional<ResolvedLine> resolveIfValid(const Line& line, const Scenario& scenario)
{
    if (line.stations.empty() || hasErrors(allFindings(line, scenario)))
        return std::nullopt;
    return resolve(line, scenario);
}

std::optional<ResolvedLine> resolveBaselineIfValid(const Line& line)
{
    if (line.stations.empty() || hasErrors(validate(line)))
        return std::nullopt;
    return resolve(line, {});
}

bool makesAnotherProduct(const Line& line, const Scenario& scenario)
{
    const Product* own = productOf(line, scenario);
    const Product* ofLine = productOf(line, Scenario());
    return own != ofLine && (!own || !ofLine || *own != *ofLine);
}

Line relevantToResults(Line line)
{
    line.description.clear();
    line.observed = {};
    line.unchecked.clear();
    line.layout.clear();
    line.leadingComment.clear();
    line.hasOtherComments = false;
    return line;
}

StationsChanged stationsBetween(const Line& from, const Line& to)
{
    return {namesOnlyIn(to, from), namesOnlyIn(from, to), {}, false};
}

} // namespace linetwin::app
