// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/RecentFiles.h"

#include "app/settings/Settings.h"

#include <QFileInfo>

namespace linetwin::app {

QStringList RecentFiles::paths() const
{
    return Settings().recentFiles();
}

void RecentFiles::remember(const QString& path)
{
    Settings settings;
    settings.setLastFolder(QFileInfo(path).absolutePath());
    settings.addRecentFile(QFileInfo(path).absoluteFilePath());
    Q_EMIT changed();
}

void RecentFiles::clear()
{
    Settings().clearRecentFiles();
    Q_EMIT changed();
}

} // namespace linetwin::app
