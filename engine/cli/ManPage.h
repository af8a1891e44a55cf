// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cli/CommandDescription.h"

#include <ostream>
#include <span>

namespace linetwin {

/// The manual page linetwin-cli(1): its commands and options as they are understood, the tables of parameters and
/// figures.
void writeManPage(std::ostream& out, std::span<const CommandDescription> commands);

} // namespace linetwin
