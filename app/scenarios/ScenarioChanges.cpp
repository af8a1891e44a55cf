// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenarios/ScenarioChanges.h"

#include "app/commands/SetParameter.h"
#include "app/text/ChangedValues.h"
#include "app/text/DifferenceText.h"
#include "app/text/Texts.h"
#include "engine/model/Differences.h"
#include "engine/model/Elements.h"
#include "engine/model/Validation.h"

#include <QCoreApplication>

#include <algorithm>

namespace linetwin::app {

namespace {

class ScenarioChanges {
    Q_DECLARE_TR_FUNCTIONS(ScenarioChanges)
};

ScenarioChange changeOf(const ProjectDocument& document, const std::string& station, const ParameterKey& key,
                        ParameterValue value)
{
    const ElementKind kind = specOf(key.id).element;
    const bool isThere = station == wholeLine || document.line().indexOf(station).has_value();
    const bool isKnown =
        isThere && (kind == ElementKind::None || hasElement(baselineOf(document.line(), station), kind, key.element));
    const ParameterValue baseline = isKnown ? document.baselineValue(station, key) : value;
    const ChangedValues texts = changedValues(key.id, baseline, value);
    ScenarioChange change{station, key, {}, {}, texts.to, false};
    change.what = station == wholeLine ? parameterLabel(key)
                                       : QStringLiteral("%1 · %2").arg(toQString(station), parameterLabel(key));
    change.baseline = isKnown ? texts.from : noValue;
    if (specOf(key.id).format == ParameterFormat::Presence && isKnown)
        change.baseline = ScenarioChanges::tr("there", "calendar entry");
    else
        change.isSame = isKnown && baseline == value;
    return change;
}

void addOverrides(const ProjectDocument& document, const std::string& station, const SparseParameters& values,
                  std::vector<ScenarioChange>& changes)
{
    for (const ParameterSpec& spec : parameterSpecs()) {
        const auto found = values.find(spec.id);
        if (found != values.end())
            changes.push_back(changeOf(document, station, spec.id, found->second));
    }
    for (const auto& [key, value] : values) {
        if (specOf(key.id).element != ElementKind::None)
            changes.push_back(changeOf(document, station, key, value));
    }
}

/// Lists of stations in the calendar; they cannot be reset by themselves.
void addCalendarStations(const ProjectDocument& document, const Scenario& scenario,
                         std::vector<ScenarioChange>& changes)
{
    const auto text = [](const std::vector<std::string>& stations) {
        QStringList names;
        for (const std::string& station : stations)
            names << toQString(station);
        return stations.empty() ? ScenarioChanges::tr("all stations") : names.join(QStringLiteral(", "));
    };
    for (const auto& [name, stations] : scenario.calendarStations) {
        const QString before = text(stationsClosedBy(document.line(), {}, name));
        changes.push_back({wholeLine, std::nullopt,
                           ScenarioChanges::tr("%1: stations", "calendar entry").arg(toQString(name)), before,
                           text(stations), before == text(stations)});
    }
}

/// Run settings, product and investment.
void addOthers(const Line& line, const Scenario& scenario, std::vector<ScenarioChange>& changes)
{
    const bool isPlain = scenario.settings.isEmpty() && !scenario.investment;
    if (isPlain || hasErrors(validate(line)) || hasErrors(validate(line, scenario)))
        return;
    const Scenario reference;
    Scenario bare = scenario;
    bare.overrides.clear();
    bare.calendarStations.clear();
    for (const Difference& each : differences(line, reference, line, bare)) {
        changes.push_back({each.station, std::nullopt, differenceLabel(each), differenceValueText(each, each.first),
                           differenceValueText(each, each.second), false});
    }
}

} // namespace

std::vector<ScenarioChange> changesOf(const ProjectDocument& document, const ScenarioEntry& entry)
{
    std::vector<ScenarioChange> changes;
    const auto& overrides = entry.scenario.overrides;
    for (const Station& station : document.line().stations) {
        const auto found = overrides.find(station.name);
        if (found != overrides.end())
            addOverrides(document, station.name, found->second, changes);
    }
    for (const auto& [station, values] : overrides) {
        if (!document.line().indexOf(station))
            addOverrides(document, station, values, changes);
    }
    addCalendarStations(document, entry.scenario, changes);
    addOthers(document.line(), entry.scenario, changes);
    return changes;
}

QString changeText(const ScenarioChange& change)
{
    if (change.isSame)
        return ScenarioChanges::tr("%1 %2, as the baseline").arg(change.what, change.value);
    return QStringLiteral("%1 %2 → %3")
        .arg(change.what, withoutSharedUnit(change.baseline, change.value), change.value);
}

QString shortValuesText(const ScenarioChange& change)
{
    return change.isSame
               ? QStringLiteral("= %1").arg(change.value)
               : QStringLiteral("%1 → %2").arg(withoutSharedUnit(change.baseline, change.value), change.value);
}

QString shortBaselineText(const ScenarioChange& change)
{
    return withoutSharedUnit(change.baseline, change.value);
}

void resetChange(ProjectDocument& document, ScenarioId scenario, const ScenarioChange& change)
{
    if (change.parameter)
        document.undoStack()->push(
            new SetParameter(document, scenario, {change.station}, *change.parameter, std::nullopt));
}

} // namespace linetwin::app
