// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/ScenarioChanges.h"

#include "app/document/ParameterLookup.h"
#include "app/text/ChangedValues.h"
#include "app/text/DifferenceText.h"
#include "app/text/ElementWords.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"
#include "engine/model/Differences.h"
#include "engine/model/EffectiveParameters.h"
#include "engine/model/Elements.h"
#include "engine/model/Validation.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <limits>
#include <set>
#include <string_view>
#include <utility>

namespace linetwin::app {

namespace {

class ScenarioChanges {
    Q_DECLARE_TR_FUNCTIONS(ScenarioChanges)
};

ScenarioChange changeOf(const Line& line, const std::string& station, bool isThere, const ParameterKey& key,
                        ParameterValue value)
{
    const ElementKind kind = specOf(key.id).element;
    const bool isKnown =
        isThere && (kind == ElementKind::None || hasElement(baselineOf(line, station), kind, key.element));
    const ParameterValue baseline =
        isKnown ? baselineIn(line, station, key).value_or(specOf(key.id).defaultValue) : value;
    const ChangedValues texts =
        changedValues(key.id, baseline, value, {intervalUnit(line, station, key), line.currency});
    ScenarioChange change{station, key, {}, {}, texts.to, false, {}};
    change.what = changedName(station, key);
    change.baseline = isKnown ? texts.from : noValue;
    if (specOf(key.id).format == ParameterFormat::Presence && isKnown)
        change.baseline = ScenarioChanges::tr("there", "calendar entry");
    else
        change.isSame = isKnown && baseline == value;
    return change;
}

void addOverrides(const Line& line, const std::string& station, bool isThere, const SparseParameters& values,
                  std::vector<ScenarioChange>& changes)
{
    for (const ParameterSpec& spec : parameterSpecs()) {
        const auto found = values.find(spec.id);
        if (found != values.end())
            changes.push_back(changeOf(line, station, isThere, spec.id, found->second));
    }
    std::vector<ParameterKey> ofElements;
    for (const auto& [key, value] : values) {
        if (specOf(key.id).element != ElementKind::None)
            ofElements.push_back(key);
    }
    // What is said of one stays together.
    std::ranges::stable_sort(ofElements, {},
                             [](const ParameterKey& key) { return std::pair(specOf(key.id).element, key.element); });
    for (const ParameterKey& key : ofElements)
        changes.push_back(changeOf(line, station, isThere, key, values.at(key)));
}

/// A station that came, went or moved.
QString placeChange(const Difference& difference)
{
    const QString station = toQString(difference.station);
    return !difference.first    ? QStringLiteral("+ %1").arg(station)
           : !difference.second ? QStringLiteral("− %1").arg(station)
                                : station;
}

void addDifferences(const std::vector<Difference>& differences, std::vector<ScenarioChange>& changes)
{
    for (const Difference& each : differences) {
        changes.push_back({each.station,
                           std::nullopt,
                           differenceLabel(each),
                           differenceValueText(each, each.first),
                           differenceValueText(each, each.second),
                           false,
                           {}});
        if (each.kind == Difference::Kind::Place)
            changes.back().shortWhat = placeChange(each);
    }
}

/// Lists of stations in the calendar; they cannot be reset by themselves.
void addCalendarStations(const Line& line, const Scenario& scenario, std::vector<ScenarioChange>& changes)
{
    const auto text = [](const std::vector<std::string>& stations) {
        QStringList names;
        for (const std::string& station : stations)
            names << toQString(station);
        return stations.empty() ? ScenarioChanges::tr("all stations") : joinedNames(names);
    };
    for (const auto& [name, stations] : scenario.calendarStations) {
        const QString before = text(stationsClosedBy(line, {}, name));
        changes.push_back({wholeLine,
                           std::nullopt,
                           elementName(wholeLine, "calendar." + name + ".stations"),
                           before,
                           text(stations),
                           before == text(stations),
                           {}});
    }
}

bool isOfRun(const Difference& difference)
{
    return difference.kind == Difference::Kind::Run;
}

/// A value of a station as the simulation uses it with either product.
QString derivedText(const Line& line, const Scenario& scenario, const Difference& difference)
{
    if (!difference.parameter || specOf(difference.parameter->id).format != ParameterFormat::Number)
        return changeText({.station = difference.station,
                           .parameter = std::nullopt,
                           .what = differenceLabel(difference),
                           .baseline = differenceValueText(difference, difference.first),
                           .value = differenceValueText(difference, difference.second)});
    const ParameterKey& key = *difference.parameter;
    const ChangedValues values = changedValues(key.id, effectiveParameter(line, {}, difference.station, key).effective,
                                               effectiveParameter(line, scenario, difference.station, key).effective,
                                               {intervalUnit(difference), difference.currency});
    return QStringLiteral("%1 %2").arg(differenceLabel(difference), arrowText(values));
}

/// The product is one change, however many values follow from it.
ScenarioChange productChange(const Line& line, const Scenario& bare, const std::vector<Difference>& found)
{
    ScenarioChange change{.station = {}, .parameter = std::nullopt, .what = {}, .baseline = {}, .value = {}};
    for (const Difference& each : found) {
        if (each.key == "product") {
            change.what = change.shortWhat = differenceLabel(each);
            change.baseline = differenceValueText(each, each.first);
            change.value = differenceValueText(each, each.second);
            change.key = each.key;
        } else if (!isOfRun(each)) {
            change.derived << derivedText(line, bare, each);
        }
    }
    return change;
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
    const std::vector<Difference> found = differences(line, reference, line, bare);
    if (std::ranges::find(found, "product", &Difference::key) != found.end())
        changes.insert(changes.begin(), productChange(line, bare, found));
    std::vector<Difference> ofRun;
    std::ranges::copy_if(found, std::back_inserter(ofRun), isOfRun);
    const std::size_t before = changes.size();
    addDifferences(ofRun, changes);
    for (std::size_t i = 0; i < ofRun.size(); ++i) {
        ScenarioChange& change = changes[before + i];
        change.key = ofRun[i].key;
        if (!ofRun[i].first) // where there is little room, that there was none goes without saying
            change.shortWhat = change.what;
    }
}

} // namespace

FirstChanges firstChangesOf(const ProjectDocument& document, const ScenarioEntry& entry, std::size_t most)
{
    const LineEntry* of = document.lineOf(entry.id);
    const Line& line = (of ? *of : document.ownLine()).line.line;
    const StationOverrides& overrides = entry.scenario.overrides;
    FirstChanges first;
    std::size_t overrideCount = 0;
    for (const auto& [station, values] : overrides)
        overrideCount += values.size();
    std::set<std::string_view> known;
    for (const Station& station : line.stations) {
        if (first.changes.size() >= most)
            break;
        known.insert(station.name);
        const auto found = overrides.find(station.name);
        if (found != overrides.end())
            addOverrides(line, station.name, true, found->second, first.changes);
    }
    for (auto each = overrides.begin(); each != overrides.end() && first.changes.size() < most; ++each) {
        if (!known.contains(each->first))
            addOverrides(line, each->first, each->first == wholeLine, each->second, first.changes);
    }
    const std::size_t made = first.changes.size();
    addCalendarStations(line, entry.scenario, first.changes);
    addOthers(line, entry.scenario, first.changes);
    first.count = first.changes.size() - made + overrideCount;
    first.changes.resize(std::min(first.changes.size(), most));
    return first;
}

std::vector<ScenarioChange> changesOf(const ProjectDocument& document, const ScenarioEntry& entry)
{
    return firstChangesOf(document, entry, std::numeric_limits<std::size_t>::max()).changes;
}

std::vector<ScenarioChange> changesOf(const ProjectDocument& document, const LineEntry& line)
{
    std::vector<ScenarioChange> changes;
    const Line& own = document.ownLine().line.line;
    const Line& other = line.line.line;
    const bool canRun = !own.stations.empty() && !other.stations.empty();
    if (line.id && canRun && !hasErrors(validate(own)) && !hasErrors(validate(other)))
        addDifferences(differences(own, {}, other, {}), changes);
    // What is news of another line comes first.
    std::ranges::stable_partition(changes, [](const ScenarioChange& each) { return !each.shortWhat.isEmpty(); });
    return changes;
}

std::vector<ScenarioChange> changesOf(const ProjectDocument& document, std::optional<ScenarioId> entry)
{
    return firstChangesOf(document, entry, std::numeric_limits<std::size_t>::max()).changes;
}

FirstChanges firstChangesOf(const ProjectDocument& document, std::optional<ScenarioId> entry, std::size_t most)
{
    const LineEntry* line = document.lineOf(entry);
    const ScenarioEntry* scenario = entry && line ? line->find(*entry) : nullptr;
    if (scenario)
        return firstChangesOf(document, *scenario, most);
    if (!line)
        return {};
    FirstChanges first{changesOf(document, *line), 0};
    first.count = first.changes.size();
    first.changes.resize(std::min(first.changes.size(), most));
    return first;
}

QString changeText(const ScenarioChange& change)
{
    if (change.isSame)
        return ScenarioChanges::tr("%1 %2, as the baseline").arg(change.what, change.value);
    return QStringLiteral("%1 %2 → %3")
        .arg(change.what, withoutSharedUnit(change.baseline, change.value), change.value);
}

QString shortWhatText(const ScenarioChange& change)
{
    return change.shortWhat.isEmpty() ? change.what : change.shortWhat;
}

QString shortValuesText(const ScenarioChange& change)
{
    if (change.shortWhat.startsWith(u'−'))
        return {};
    if (!change.shortWhat.isEmpty())
        return change.value;
    return change.isSame
               ? QStringLiteral("= %1").arg(change.value)
               : QStringLiteral("%1 → %2").arg(withoutSharedUnit(change.baseline, change.value), change.value);
}

QString shortBaselineText(const ScenarioChange& change)
{
    return withoutSharedUnit(change.baseline, change.value);
}

} // namespace linetwin::app
