// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cli/CommandContext.h"

#include <string>
#include <vector>

namespace linetwin {

/// `diff FILE FILE`: a table of what two resolved scenarios differ in. Returns the exit status, which says nothing
/// about whether they do; throws FileError. `files` are two.
int diffCommand(const std::vector<std::string>& files, const CommandContext& context);

} // namespace linetwin
