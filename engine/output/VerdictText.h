// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study/Verdict.h"

#include <string>

namespace linetwin {

/// A verdict in a few words for a table, such as `7 of 100 runs differ, too few for a verdict: more runs would help`.
std::string verdictText(const Verdict& verdict);

/// The sentence under every table with intervals (SPEC 8).
std::string_view luckOnlyText();

} // namespace linetwin
