// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cli/CommandContext.h"

#include <string>
#include <vector>

namespace linetwin {

/// `validate FILE…`: every problem on the error stream, `ok` for a file without errors. Returns the exit status.
int validateCommand(const std::vector<std::string>& files, const CommandContext& context);

} // namespace linetwin
