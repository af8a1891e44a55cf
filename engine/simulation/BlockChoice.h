// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"
#include "engine/simulation/Window.h"

namespace linetwin {

/// Whether the recursion can compute the line in blocks (RecursionKernel): not over many years.
bool canGoInBlocks(const ResolvedLine& line, const Window& window);

/// Whether that is quicker than item by item, by a rough estimate: where blocks are of several cycles on average.
bool paysInBlocks(const ResolvedLine& line);

} // namespace linetwin
