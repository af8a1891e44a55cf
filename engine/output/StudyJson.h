// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study/Study.h"

#include <ostream>
#include <span>

namespace linetwin {

/// What a study found, as JSON: the same bytes for the same study and runs. Throws StreamError.
void writeStudyJson(std::ostream& out, const Study& study, std::span<const VariantRuns> runs);

} // namespace linetwin
