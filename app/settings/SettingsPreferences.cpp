// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/Settings.h"

#include <QFileInfo>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr QLatin1String chosenFolderKey("files/folder");
constexpr QLatin1String recentActionsKey("window/recentActions");

constexpr qsizetype mostRecentActions = 8;

/// What is as the program has it goes on following it, also in a later version.
void write(StoredSettings& store, QLatin1String key, const QVariant& value, const QVariant& usual)
{
    if (value == usual)
        store.remove(key);
    else
        store.setValue(key, value);
}

} // namespace

Preferences Settings::preferences() const
{
    Preferences read;
    read.language = language();
    readNumber(settingKeys::autosave, read.autosaveSec);
    if (const QString folder = m_store.value(chosenFolderKey).toString(); QFileInfo(folder).isDir())
        read.folder = folder;
    read.reportAuthor = reportAuthor();
    read.colorScheme = colorScheme();
    readNumber(settingKeys::textPercent, read.textPercent);
    readChoice(settingKeys::motion, namedMotions, read.motion);
    readChoice(settingKeys::numberFormat, namedNumberFormats, read.numberFormat);
    readChoice(settingKeys::rateUnit, namedRateUnits, read.rateUnit);
    readChoice(settingKeys::timeUnit, namedTimeUnits, read.timeUnit);
    read.currency = usableValue(m_store, settingKeys::currency).toString();
    readNumber(settingKeys::shiftHours, read.shiftHours);
    readNumber(settingKeys::confidenceLevel, read.confidenceLevel);
    read.relevantShare = relevantShare();
    readShortcuts(read.shortcuts);
    return read;
}

void Settings::readShortcuts(QMap<QString, QStringList>& shortcuts) const
{
    for (const QString& key : m_store.allKeys()) {
        if (!key.startsWith(settingKeys::shortcuts))
            continue;
        const QStringList stored = m_store.value(key).toStringList();
        const QStringList keys = pressableKeys(stored);
        // An empty list says that the action has none; one that nobody can read says nothing.
        if (!keys.isEmpty() || stored.join(QString()).isEmpty())
            shortcuts.insert(key.mid(settingKeys::shortcuts.size()), keys);
    }
}

void Settings::setPreferences(const Preferences& chosen)
{
    const Preferences usual;
    const auto put = [this](QLatin1String key, const QVariant& value, const QVariant& usualValue) {
        write(m_store, key, value, usualValue);
    };
    setLanguage(chosen.language);
    put(settingKeys::autosave, chosen.autosaveSec, usual.autosaveSec);
    put(chosenFolderKey, chosen.folder, usual.folder);
    setReportAuthor(chosen.reportAuthor);
    setColorScheme(chosen.colorScheme);
    put(settingKeys::textPercent, chosen.textPercent, usual.textPercent);
    put(settingKeys::motion, nameOf(namedMotions, chosen.motion), nameOf(namedMotions, usual.motion));
    put(settingKeys::numberFormat, nameOf(namedNumberFormats, chosen.numberFormat),
        nameOf(namedNumberFormats, usual.numberFormat));
    put(settingKeys::rateUnit, nameOf(namedRateUnits, chosen.rateUnit), nameOf(namedRateUnits, usual.rateUnit));
    put(settingKeys::timeUnit, nameOf(namedTimeUnits, chosen.timeUnit), nameOf(namedTimeUnits, usual.timeUnit));
    put(settingKeys::currency, chosen.currency, usual.currency);
    put(settingKeys::shiftHours, chosen.shiftHours, usual.shiftHours);
    put(settingKeys::confidenceLevel, chosen.confidenceLevel, usual.confidenceLevel);
    setRelevantShare(chosen.relevantShare);
    m_store.remove(QString(settingKeys::shortcuts).chopped(1));
    for (auto each = chosen.shortcuts.begin(); each != chosen.shortcuts.end(); ++each)
        m_store.setValue(settingKeys::shortcuts + each.key(), each.value());
}

QStringList Settings::recentActions() const
{
    return m_store.value(recentActionsKey).toStringList();
}

void Settings::addRecentAction(const QString& name)
{
    QStringList names = recentActions();
    names.removeAll(name);
    names.prepend(name);
    m_store.setValue(recentActionsKey, QStringList(names.first(std::min(names.size(), mostRecentActions))));
}

} // namespace linetwin::app
