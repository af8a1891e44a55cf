// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>
#include <QString>

namespace linetwin::app {

/// Where Qt's own settings in files of the user go, while it lives; then again where they went before.
class SettingsElsewhere {
public:
    SettingsElsewhere();
    SettingsElsewhere(const SettingsElsewhere&) = delete;
    SettingsElsewhere& operator=(const SettingsElsewhere&) = delete;

protected:
    ~SettingsElsewhere();
    /// Nowhere, from now on.
    static void keepNothing();

private:
    QString m_usualFolder;
};

/// Qt's file dialog, which never waits for the disk to keep how it looks: Qt itself writes that down when a dialog is
/// destroyed, on the window's thread. It is kept among the program's settings instead.
class FileDialog : private SettingsElsewhere, public QFileDialog {
public:
    FileDialog(QWidget* parent, const QString& title, const QString& folder, const QString& filter = {});
    ~FileDialog() override;
};

} // namespace linetwin::app
