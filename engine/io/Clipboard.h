// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/LineEditing.h"

#include <string>
#include <string_view>
#include <vector>

namespace linetwin {

/// The stations with their baseline and the closures that name them, in line order, as the text of a line file: good to
/// paste into a mail, an editor or another line. Empty if the line has none of them.
std::string writeStations(const Line& line, const std::vector<std::string>& stations);

/// `stations` is empty if there is an error among the findings.
struct StationsRead {
    std::vector<StationContent> stations;
    Findings findings;
};

/// Reads what writeStations() wrote, or a whole line file. Opens no other file. Never throws.
StationsRead readStations(std::string_view text);

} // namespace linetwin
