// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/KeptStudies.h"
#include "app/document/LineChecks.h"
#include "app/document/ProjectDocument.h"
#include "app/document/ScenarioNames.h"
#include "engine/io/Files.h"
#include "engine/model/Elements.h"
#include "engine/support/Sha256.h"

#include <optional>
#include <string>
#include <utility>

namespace linetwin::app {

namespace {

/// A value that holds anyway says nothing. Those of stops and of the calendar stay: one of them makes its element be.
template <class Holds> void dropSilent(SparseParameters& values, const Holds& holdsAnyway)
{
    erase_if(values, [&](const auto& each) {
        return specOf(each.first.id).element == ElementKind::None && holdsAnyway(each.first, each.second);
    });
}

/// The settings with every gap filled, but for what only files and clocks show.
SparseRunSettings settingsThatMatter(const Line& line, const Scenario& scenario)
{
    RunSettings settings = resolveSettings(line, scenario);
    settings.telemetryIntervalSec = RunSettings().telemetryIntervalSec;
    settings.productionIntervalSec = RunSettings().productionIntervalSec;
    if (elementsThere(line, scenario, wholeLine, ElementKind::Closure).empty())
        settings.startTime.reset();
    SparseRunSettings sparse = sparseSettings(settings);
    if (const Product* product = productOf(line, scenario))
        sparse.product = *product;
    return sparse;
}

/// Equal texts give equal figures, whatever the files say besides, and whether they say a default or not.
std::string textThatMatters(Line line, Scenario scenario)
{
    SparseRunSettings settings = settingsThatMatter(line, scenario);
    for (auto& [station, overrides] : scenario.overrides) {
        const bool isThere = station == wholeLine || line.indexOf(station);
        dropSilent(overrides, [&](const ParameterKey& key, const ParameterValue& value) {
            return !isThere || resolvedValue(line, {}, station, key) == value;
        });
    }
    erase_if(scenario.overrides, [](const auto& each) { return each.second.empty(); });
    for (auto& [station, entry] : line.baseline)
        dropSilent(entry.parameters, [](const ParameterKey& key, const ParameterValue& value) {
            return specOf(key.id).defaultValue == value;
        });
    erase_if(line.baseline, [](const auto& each) { return each.second.isEmpty(); });
    line = relevantToResults(std::move(line));
    line.name.clear();
    line.run = {};
    scenario.name.clear();
    scenario.description.clear();
    scenario.leadingComment.clear();
    scenario.settings = std::move(settings);
    return writeScenario(scenario, line, {LineSource::Kind::Inline, {}, {}}, {});
}

std::optional<std::string> textOfEntry(const ProjectDocument& document, const QString& name)
{
    const auto found = entryNamed(document, name.toStdString());
    if (!found)
        return std::nullopt;
    const ScenarioEntry* scenario = *found ? document.findScenario(**found) : nullptr;
    return textThatMatters(document.lineOf(*found)->line.line, scenario ? scenario->scenario : Scenario());
}

} // namespace

QString inputsHash(const ProjectDocument& document, const QStringList& entries)
{
    Sha256 hash;
    for (const QString& name : entries) {
        const auto text = textOfEntry(document, name);
        if (!text)
            return {};
        hash.add(std::to_string(text->size()) + "\n");
        hash.add(*text);
    }
    return QString::fromStdString(hash.take());
}

} // namespace linetwin::app
