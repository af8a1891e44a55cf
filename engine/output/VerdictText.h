// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"
#include "engine/study/RareStops.h"
#include "engine/study/Verdict.h"

#include <string>

namespace linetwin {

/// A verdict in a few words for a table, such as `7 of 100 runs differ, too few for a verdict: more runs would help`.
std::string verdictText(const Verdict& verdict);

/// What a figure or a difference says that is the same in all runs (SPEC 8, m = 0): `the same in all 100 runs; at most
/// 3 % can differ`.
std::string sameInAllText(std::size_t runs);

/// `7 stops of Filler in 20 runs: too few`.
std::string rareStopsText(const RareStops& rare, const ResolvedLine& line);

/// The sentence under every table with intervals (SPEC 8).
std::string_view luckOnlyText();

} // namespace linetwin
