// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences/PreferencePage.h"

namespace linetwin::app {

/// The pages of the settings, in their order. What they show and take is the language's in force when they are made.
PreferencePage* makeGeneralPage();
PreferencePage* makeAppearancePage();
PreferencePage* makeNumbersPage();
PreferencePage* makeNewLinesPage();

} // namespace linetwin::app
