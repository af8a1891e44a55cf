// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Line.h"

#include <string>

namespace linetwin {

/// Whether the value that the baseline has here is a typical one that the program put in and nobody has checked.
bool isUnchecked(const Line& line, const std::string& station, const ParameterKey& parameter);
/// A station without such values is not named any more.
void setUnchecked(Line& line, const std::string& station, const ParameterKey& parameter, bool isUnchecked);

} // namespace linetwin
