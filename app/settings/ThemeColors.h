// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/Theme.h"

namespace linetwin::app {

Theme lightTheme();
/// The colours of a scheme on a desktop that is dark or not.
Theme colorsOf(ColorScheme scheme, bool isDesktopDark);

} // namespace linetwin::app
