// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Line.h"
#include "engine/model/Scenario.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace linetwin {

/// The key under which files have the elements of the kind: `stops`, `line_stops`, `calendar`.
std::string_view sectionKey(ElementKind kind);
/// Elements of a station, not of the line.
constexpr bool isOfStation(ElementKind kind)
{
    return kind == ElementKind::Stop;
}

/// Names of the elements that the values speak of, ascending by byte.
std::set<std::string> elementsOf(const SparseParameters& values, ElementKind kind);
bool hasElement(const SparseParameters& values, ElementKind kind, const std::string& name);

/// What the line's baseline, or the scenario, says of the station, or of the `wholeLine`; empty if nothing.
const SparseParameters& baselineOf(const Line& line, const std::string& station);
const SparseParameters& overridesOf(const Scenario& scenario, const std::string& station);
/// nullopt where the values are silent.
std::optional<ParameterValue> find(const SparseParameters& values, const ParameterKey& key);

/// Whether the scenario, over this line, has the element; it may add and drop calendar entries.
bool isElementThere(const Line& line, const Scenario& scenario, const std::string& station, ElementKind kind,
                    const std::string& name);
/// All that the scenario, over this line, has of the kind, ascending by byte.
std::set<std::string> elementsThere(const Line& line, const Scenario& scenario, const std::string& station,
                                    ElementKind kind);

/// The values of one element, field by field: default, then baseline, then override. An override of a calendar entry
/// that names `at` puts the baseline's `from_min` and `every_min` aside, and one that names `from_min` its `at` and
/// `days`.
class ElementValues {
public:
    ElementValues(const Line& line, const Scenario& scenario, const std::string& station, ElementKind kind,
                  const std::string& name);

    /// By baseline or override, and not put aside.
    bool isSaid(ParameterId id) const { return m_said.contains(id); }
    ParameterValue value(ParameterId id) const;
    /// Whether the parameter means anything: of a calendar entry `at` and `days`, or `from_min` and `every_min`.
    bool applies(ParameterId id) const;
    double number(ParameterId id) const { return value(id).value_or(0); } ///< of a parameter that cannot be null
    std::size_t choice(ParameterId id) const { return static_cast<std::size_t>(number(id)); }

private:
    std::map<ParameterId, ParameterValue> m_said;
};

/// Of a calendar entry; empty: all stations.
const std::vector<std::string>& stationsClosedBy(const Line& line, const Scenario& scenario, const std::string& entry);

/// `reliability.mtbf_min`, `stops.glue.every`: a parameter of a station or of one of its stops; nullopt if it is none.
std::optional<ParameterKey> parseStationKey(std::string_view text);

/// Default, then baseline, then override. `station` may be the `wholeLine`.
ParameterValue resolvedValue(const Line& line, const Scenario& scenario, const std::string& station,
                             const ParameterKey& key);

/// Overrides the parameter, as if the scenario's file said so instead of what it says: a dropped calendar entry is
/// there again, of `at` and `from_min` the last one named holds, and an entry that only the scenario has is dropped by
/// taking it out.
void setOverride(Scenario& scenario, const Line& line, const std::string& station, const ParameterKey& key,
                 ParameterValue value);

} // namespace linetwin
