// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/SystemMotion.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace linetwin::app {

namespace {

#ifndef Q_OS_WIN
bool saysNo(const QString& file, const QString& key)
{
    const QString path = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, file);
    if (path.isEmpty())
        return false;
    const QString value = QSettings(path, QSettings::IniFormat).value(key).toString();
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    return (isNumber && number == 0) || value.compare(QStringLiteral("false"), Qt::CaseInsensitive) == 0;
}
#endif

} // namespace

bool isSystemMotionReduced()
{
#ifdef Q_OS_WIN
    BOOL isAnimated = TRUE;
    return SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, &isAnimated, 0) && !isAnimated;
#else
    const QString gtk = QStringLiteral("Settings/gtk-enable-animations");
    return saysNo(QStringLiteral("kdeglobals"), QStringLiteral("KDE/AnimationDurationFactor")) ||
           saysNo(QStringLiteral("gtk-4.0/settings.ini"), gtk) || saysNo(QStringLiteral("gtk-3.0/settings.ini"), gtk);
#endif
}

} // namespace linetwin::app
