// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cli/CommandContext.h"

#include <string>
#include <vector>

namespace linetwin {

/// The whole of `linetwin-cli` (SPEC 10): `arguments` without the program's name; returns the exit status.
int runCli(const std::vector<std::string>& arguments, const CommandContext& context);

} // namespace linetwin
