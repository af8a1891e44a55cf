// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study/Sensitivity.h"

#include <QString>

namespace linetwin::app {

/// A change of a sensitivity study in words, the same in tables and pictures.
QString changeName(const SensitivityRow& row); ///< "Filler: Jam probability", "Filler without jams"
/// Of both directions of a parameter in one row: "2 → 1.8 % or 2.2 %".
QString changeValues(const SensitivityRow& first, const SensitivityRow& second);
QString changeValues(const SensitivityRow& row); ///< "2 → 1.8 %"; empty for what is switched off
QString newValue(const SensitivityRow& row);     ///< "1.8 %"

} // namespace linetwin::app
