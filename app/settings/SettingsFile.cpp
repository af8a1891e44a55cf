// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/SettingsFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

namespace linetwin::app {

namespace {

class SettingsFileTexts {
    Q_DECLARE_TR_FUNCTIONS(linetwin::app::SettingsFile)
};

QString freeName(const QString& path)
{
    const QString damaged = path + QStringLiteral(".damaged");
    QString name = damaged;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = QStringLiteral("%1-%2").arg(damaged).arg(number);
    return name;
}

/// What QSettings makes of it; a file with bytes that no text has is none of ours, too.
bool isReadable(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    if (file.readAll().contains('\0'))
        return false;
    const QSettings probe(path, QSettings::IniFormat);
    probe.allKeys();
    return probe.status() == QSettings::NoError;
}

} // namespace

QString SettingsDamage::text() const
{
    if (!isThere())
        return {};
    if (aside.isEmpty())
        return SettingsFileTexts::tr(
                   "The settings in %1 can neither be read nor written. The program uses its own, and "
                   "forgets what is changed.")
            .arg(QDir::toNativeSeparators(path));
    return SettingsFileTexts::tr("The settings could not be read, so the program starts with its own. What was there "
                                 "is kept in %1.")
        .arg(QDir::toNativeSeparators(aside));
}

QString unwrittenSettingsText(const QString& path)
{
    return SettingsFileTexts::tr(
               "The settings could not be written to %1. What you change there holds until the program "
               "ends.")
        .arg(QDir::toNativeSeparators(path));
}

SettingsDamage checkSettingsFile()
{
    const QString path = QSettings().fileName();
    // On some systems the settings are in no file.
    if (!QFileInfo(path).isAbsolute() || !QFileInfo::exists(path) || isReadable(path))
        return {};
    const QString aside = freeName(path);
    return {path, QFile::rename(path, aside) ? aside : QString()};
}

} // namespace linetwin::app
