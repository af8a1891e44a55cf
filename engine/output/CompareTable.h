// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study/Compare.h"

#include <ostream>
#include <span>

namespace linetwin {

/// A comparison as tables for a terminal. Throws StreamError.
void writeCompareTable(std::ostream& out, const CompareStudy& study, std::span<const VariantRuns> runs);

} // namespace linetwin
