// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/Reading.h"
#include "engine/model/Line.h"
#include "engine/model/Scenario.h"

#include <functional>
#include <optional>
#include <string>

namespace linetwin {

/// Reads what a mapping says of a line; what it gets wrong is reported to `reading` and left at its default. `path` is
/// where the mapping stands: empty for a whole file, `line` inside a scenario. Entries without a value are kept, so
/// that their names can be checked; see dropEmptyEntries().
Line readLine(Reading& reading, const YamlNode& node, const std::string& path, const std::string& defaultName);

struct ScenarioRead {
    Scenario scenario;
    const YamlNode* line = nullptr; ///< the value of `line`; null if there is none
};
ScenarioRead readScenario(Reading& reading, const YamlNode& root, const std::string& defaultName);

/// A scenario that stands in a project, whose line it is over.
Scenario readScenarioWithoutLine(Reading& reading, const YamlNode& node, const std::string& path);

/// The run settings among the fields of a scenario, or those of a line's `run`.
SparseRunSettings readSettings(Reading& reading, Fields& fields);

/// Removes entries of stations that say nothing.
void dropEmptyEntries(Line& line);
void dropEmptyEntries(Scenario& scenario);

/// No station is without a name; reports and returns true if the key is.
bool refuseNameless(Reading& reading, const Fields::Named& station, const std::string& path);

/// Calls `read` for each entry of a mapping of stations; what it does not ask the fields for is reported.
void readStations(Reading& reading, const YamlNode& node, const std::string& path,
                  const std::function<void(const std::string& station, Fields& fields)>& read);

/// What an override may not do, a baseline may: add a reason, be silent about an entry's length.
enum class ValueOrigin { Baseline, Override };

/// A station's parameters, those of its stops included, all of which `fields` then knows.
SparseParameters readParameters(Reading& reading, Fields& fields, ValueOrigin origin);

/// The named elements under the kind's key, where `fields` have it. `stations` may be null where the kind has none.
void readElements(Reading& reading, Fields& fields, ElementKind kind, ValueOrigin origin, SparseParameters& values,
                  CalendarStations* stations);

/// A value as its format has it; nullopt with a finding if the node is something else. Ranges are not looked at.
std::optional<ParameterValue> readValue(Reading& reading, const YamlNode& node, const std::string& path,
                                        const ParameterSpec& spec);

/// The fields of a product except its name.
Product readProduct(Reading& reading, Fields& fields);

} // namespace linetwin
