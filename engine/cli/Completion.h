// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cli/CommandDescription.h"

#include <ostream>
#include <span>

namespace linetwin {

/// What Tab completes in a shell: commands, options, files, figures and parameters. Those of a file's stations are
/// asked of the program itself (`describe keys FILE`).
void writeBashCompletion(std::ostream& out, std::span<const CommandDescription> commands);
void writeZshCompletion(std::ostream& out, std::span<const CommandDescription> commands);
void writeFishCompletion(std::ostream& out, std::span<const CommandDescription> commands);

} // namespace linetwin
