// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/ShownLine.h"

#include "engine/model/Pace.h"
#include "engine/model/Validation.h"

#include <algorithm>
#include <map>
#include <utility>

namespace linetwin::app {

namespace {

bool hasSameStations(const ResolvedLine& shown, const Line& line)
{
    return std::ranges::equal(shown.stations, line.stations, {}, &ResolvedStation::name, &Station::name);
}

/// The stations with everything left out that may be wrong.
ResolvedLine plainLine(const Line& line)
{
    Line plain;
    plain.name = line.name;
    for (const Station& station : line.stations)
        plain.stations.push_back({station.name, 1, {}, {}});
    return resolve(plain, Scenario{});
}

/// Batches from this station on become single items: what comes of too large ones is too large, too.
void dropBatches(Line& line, const std::string& from)
{
    const auto first = std::ranges::find(line.stations, from, &Station::name);
    std::for_each(first, line.stations.end(), [](Station& station) { station.batchIn = 1; });
}

/// Drops what belongs to no station: products, calendar, settings of the run and the like.
void keepStations(Line& line, Scenario& scenario)
{
    Line stations;
    stations.name = line.name;
    stations.stations = std::move(line.stations);
    stations.baseline = std::move(line.baseline);
    stations.baseline.erase(wholeLine);
    line = std::move(stations);
    Scenario changes;
    changes.overrides = std::move(scenario.overrides);
    changes.overrides.erase(wholeLine);
    scenario = std::move(changes);
}

/// The line without what the errors are about, if that can be resolved.
std::optional<ResolvedLine> withoutErrors(const ProjectDocument& document)
{
    Line line = document.line();
    Scenario scenario = document.effectiveScenario();
    for (const Finding& finding : document.findings()) {
        if (finding.severity != Severity::Error)
            continue;
        if (finding.keyPath.starts_with("topology")) {
            dropBatches(line, finding.station);
        } else if (finding.station.empty() || finding.station == wholeLine) {
            keepStations(line, scenario);
        } else { // also of one that the line does not have
            line.baseline.erase(finding.station);
            scenario.overrides.erase(finding.station);
        }
    }
    if (hasErrors(validate(line)) || hasErrors(validate(line, scenario)))
        return std::nullopt;
    return resolve(line, scenario);
}

std::shared_ptr<const ResolvedLine> shownLine(const ProjectDocument& document,
                                              const std::shared_ptr<const ResolvedLine>& last)
{
    if (document.line().stations.empty())
        return nullptr;
    if (const auto& resolved = document.resolved())
        return std::make_shared<const ResolvedLine>(*resolved);
    if (last && hasSameStations(*last, document.line()))
        return last;
    if (auto resolved = withoutErrors(document))
        return std::make_shared<const ResolvedLine>(std::move(*resolved));
    return std::make_shared<const ResolvedLine>(plainLine(document.line()));
}

/// What the shown scenario itself makes too fast to be likely. A line that has such stations already is not marked all
/// over: the property panel says it of each.
Findings pacesToMark(const ProjectDocument& document)
{
    const std::optional<ResolvedLine>& line = document.resolved();
    if (!line)
        return {};
    Findings paces = findImplausiblePaces(*line, document.effectiveScenario(), document.line().unchecked);
    const auto& overrides = document.effectiveScenario().overrides;
    std::erase_if(paces, [&](const Finding& finding) {
        const auto found = overrides.find(finding.station);
        return found == overrides.end() || !found->second.contains(ParameterId::Uph);
    });
    return paces;
}

} // namespace

DiagramContent contentOf(const ProjectDocument& document, const std::shared_ptr<const ResolvedLine>& last)
{
    DiagramContent content;
    content.line = shownLine(document, last);
    if (!content.line)
        return content;
    std::map<std::string, Findings> findings;
    for (const Finding& finding : document.findings())
        findings[finding.station].push_back(finding);
    for (const Finding& finding : pacesToMark(document))
        findings[finding.station].push_back(finding);
    for (const ResolvedStation& station : content.line->stations) {
        const auto& overrides = document.effectiveScenario().overrides;
        const auto found = document.isBaselineActive() ? overrides.end() : overrides.find(station.name);
        const bool has = found != overrides.end();
        content.overrideCounts.push_back(has ? static_cast<int>(found->second.size()) : 0);
        content.isCapacityOverridden.push_back(has && found->second.contains(ParameterId::BufferCapacity));
        const auto problems = findings.find(station.name);
        content.problems.push_back(problems == findings.end() ? Findings() : std::move(problems->second));
    }
    return content;
}

} // namespace linetwin::app
