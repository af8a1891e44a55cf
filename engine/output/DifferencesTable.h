// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Differences.h"

#include <ostream>
#include <string>
#include <vector>

namespace linetwin {

/// What two files differ in as a table for a terminal, a row each, or a sentence that there is nothing. The files are
/// given by the names that the user knows them by. Throws StreamError.
void writeDifferencesTable(std::ostream& out, const std::string& firstFile, const std::string& secondFile,
                           const std::vector<Difference>& differences);

} // namespace linetwin
