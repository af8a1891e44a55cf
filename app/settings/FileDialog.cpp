// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/FileDialog.h"

#include "app/settings/Settings.h"

#include <QFileInfo>
#include <QSettings>

namespace linetwin::app {

SettingsElsewhere::SettingsElsewhere()
    : m_usualFolder(
          QFileInfo(QSettings(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("QtProject")).fileName())
              .absolutePath())
{
}

SettingsElsewhere::~SettingsElsewhere()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_usualFolder);
}

void SettingsElsewhere::keepNothing()
{
    // A folder that nobody can make.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("/dev/null/LineTwin"));
}

FileDialog::FileDialog(QWidget* parent, const QString& title, const QString& folder, const QString& filter)
    : QFileDialog(parent, title, folder, filter)
{
    if (const QByteArray look = Settings().fileDialogLook(); !look.isEmpty() && restoreState(look) && !folder.isEmpty())
        setDirectory(folder); // the look has a folder, too
}

FileDialog::~FileDialog()
{
    hide(); // whoever has the focus then may read settings
    if (const QByteArray look = saveState(); look != Settings().fileDialogLook())
        Settings().setFileDialogLook(look);
    keepNothing();
}

} // namespace linetwin::app
