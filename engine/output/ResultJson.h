// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/output/RunReport.h"

#include <ostream>

namespace linetwin {

/// The result as JSON, `linetwin/result/1` (SPEC 10): keys in a fixed order, every number the shortest text that reads
/// back as the same double, a line for every figure. Throws StreamError.
void writeResultJson(std::ostream& out, const RunReport& report);

} // namespace linetwin
