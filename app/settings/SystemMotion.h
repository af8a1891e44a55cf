// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace linetwin::app {

/// Whether the user has told the desktop that he wants no animations: Windows by its system setting, Plasma and GTK by
/// their files. Read at each call.
bool isSystemMotionReduced();

} // namespace linetwin::app
