// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Differences.h"
#include "engine/study/Sensitivity.h"

#include <QString>

#include <string>
#include <string_view>

namespace linetwin::app {

/// A parameter of which a value, or what it was and is, follows: "Filler · Buffer capacity", of stops "Labeller: glue
/// stops, each", of the calendar "Calendar: lunch · Length". `station` may be the `wholeLine`.
QString changedName(const std::string& station, const ParameterKey& key);

/// The element as a whole, "Labeller: glue stops", "Calendar: lunch", by its key as in a file, `stops.glue`; of
/// `calendar.lunch.stations` "Calendar: lunch · stations". The key itself where it is of no element.
QString elementName(const std::string& station, std::string_view key);

/// What a Difference of Kind::Element says of one: `at: 12:00, minutes: 30` as "Time of day 12:00 · Length 30 min".
QString elementValueWords(std::string_view key, std::string_view text);

/// In which the interval between stops of a reason is counted; translatable, context "Parameter". Empty for another
/// parameter.
std::string_view intervalUnit(const Line& line, const std::string& station, const ParameterKey& key);
/// The same of a difference.
std::string_view intervalUnit(const Difference& difference);
/// Of a row of a sensitivity study.
std::string_view intervalUnit(const SensitivityRow& row);

} // namespace linetwin::app
