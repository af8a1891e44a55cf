// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study/Study.h"

#include <ostream>
#include <span>

namespace linetwin {

/// What a study found, as tables for a terminal. Throws StreamError.
void writeStudyTable(std::ostream& out, const Study& study, std::span<const VariantRuns> runs);

} // namespace linetwin
