// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/output/RunReport.h"

#include <ostream>

namespace linetwin {

/// The key figures for people, as aligned English text of about 100 columns. Throws StreamError.
void writeResultTable(std::ostream& out, const RunReport& report);

} // namespace linetwin
