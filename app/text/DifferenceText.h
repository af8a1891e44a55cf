// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Differences.h"

#include <QString>

namespace linetwin::app {

/// What differs, in the user's words: "Filler · Buffer capacity", "Product".
QString differenceLabel(const Difference& difference);
/// One of the difference's two values in the user's words and locale: "500 items", "after Filler". Numbers are rounded
/// to what tells the two apart.
QString differenceValueText(const Difference& difference, const std::optional<std::string>& value);

} // namespace linetwin::app
