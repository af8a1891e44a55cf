// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace linetwin::app {

/// What was found at the file of the settings; both empty if all is well.
struct SettingsDamage {
    QString path;  ///< what could not be read
    QString aside; ///< where it is now; empty where it could not be moved

    bool isThere() const { return !path.isEmpty(); }
    /// What happened, as a sentence for the user.
    QString text() const;
};

/// That the settings could not be written there, as a sentence for the user.
QString unwrittenSettingsText(const QString& path);

/// Looks whether the file of the settings can be read, before anything reads it. One that cannot is renamed to
/// `….damaged`, `….damaged-2` and so on, so that it is not lost when the next value is written, and the program begins
/// with its own values. To be called at start.
SettingsDamage checkSettingsFile();

} // namespace linetwin::app
