// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preferences/PreferencePage.h"

#include <QList>
#include <QString>

namespace linetwin::app {

/// The pages of the settings, in their order. What they show and take is the language's in force when they are made.
PreferencePage* makeGeneralPage();
PreferencePage* makeAppearancePage();
PreferencePage* makeNumbersPage();
PreferencePage* makeNewLinesPage();

/// A setting, to be found without opening the dialog.
struct ListedSetting {
    QString name; ///< object name of its editor
    QString text;
    QString page;
    QString hint;
};
/// Of all pages, in the language in force.
QList<ListedSetting> listSettings();

} // namespace linetwin::app
