// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/LineEditing.h"

#include <string>

namespace linetwin {

/// The entries of the line's calendar that name the station among those that they close.
StationClosures closuresNaming(const Line& line, const std::string& station);

/// Has the entries close the station: one of that name that is there closes it besides, unless it closes all anyway,
/// and one that is not there comes with the station. Lists of scenarios stay.
void joinClosures(Line& line, const std::string& station, const StationClosures& closures);

/// In the lists of the scenario the copy stands behind its original.
void joinScenarioClosures(LineContent& content, std::size_t scenario, const std::string& original,
                          const std::string& copy);

} // namespace linetwin
