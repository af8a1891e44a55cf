// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/ProjectFile.h"
#include "engine/io/YamlTree.h"
#include "engine/model/Line.h"
#include "engine/model/Scenario.h"

#include <cstddef>

namespace linetwin::app {

/// Bytes of what is written of something in a project's file or a recovery file, never too few: a quick estimate, or
/// after writing it.
enum class Bytes { AtMost, Exactly };
std::size_t textSize(const Line& line, Bytes which);
std::size_t textSize(const Scenario& scenario, Bytes which);
/// Without its lines and scenarios.
std::size_t headSize(const Project& project, Bytes which);

// Whether the text of a file would be longer than is read again (`largestFileBytes`). It is written only where a quick
// estimate, which is never too low, does not tell.

bool isTooLong(const Line& line);
bool isTooLong(const Scenario& scenario);

} // namespace linetwin::app
