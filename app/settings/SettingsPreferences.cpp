// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/Settings.h"
#include "engine/model/Currencies.h"

#include <QFileInfo>
#include <QKeySequence>

#include <algorithm>
#include <array>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr QLatin1String autosaveKey("files/autosaveSeconds");
constexpr QLatin1String chosenFolderKey("files/folder");
constexpr QLatin1String textPercentKey("appearance/textPercent");
constexpr QLatin1String motionKey("appearance/motion");
constexpr QLatin1String numberFormatKey("numbers/format");
constexpr QLatin1String rateUnitKey("numbers/rates");
constexpr QLatin1String timeUnitKey("numbers/times");
constexpr QLatin1String confidenceLevelKey("results/confidenceLevel");
constexpr QLatin1String currencyKey("newLines/currency");
constexpr QLatin1String shiftHoursKey("newLines/shiftHours");
constexpr QLatin1String shortcutsGroup("shortcuts");
constexpr QLatin1String recentActionsKey("window/recentActions");

constexpr qsizetype mostRecentActions = 8;

template <class Choice> struct NamedChoice {
    Choice choice;
    QLatin1String name;
};
constexpr std::array<NamedChoice<Motion>, 3> motions{{{Motion::System, QLatin1String("system")},
                                                      {Motion::Full, QLatin1String("full")},
                                                      {Motion::Reduced, QLatin1String("reduced")}}};
constexpr std::array<NamedChoice<NumberFormat>, 3> numberFormats{{{NumberFormat::Language, QLatin1String("language")},
                                                                  {NumberFormat::Point, QLatin1String("point")},
                                                                  {NumberFormat::Comma, QLatin1String("comma")}}};
constexpr std::array<NamedChoice<RateUnit>, 2> rateUnits{
    {{RateUnit::Hour, QLatin1String("hour")}, {RateUnit::Minute, QLatin1String("minute")}}};
constexpr std::array<NamedChoice<TimeUnit>, 3> timeUnits{{{TimeUnit::AsSuits, QLatin1String("asSuits")},
                                                          {TimeUnit::Seconds, QLatin1String("seconds")},
                                                          {TimeUnit::Minutes, QLatin1String("minutes")}}};

template <class Choices, class Choice>
void readChoice(const StoredSettings& store, QLatin1String key, const Choices& choices, Choice& value)
{
    const QString name = store.value(key).toString();
    for (const auto& each : choices) {
        if (each.name == name)
            value = each.choice;
    }
}

template <class Choices, class Choice> QString nameOf(const Choices& choices, Choice value)
{
    for (const auto& each : choices) {
        if (each.choice == value)
            return each.name;
    }
    return {};
}

/// A number out of its range is no value at all.
template <class Number>
void readNumber(const StoredSettings& store, QLatin1String key, double least, double most, Number& value)
{
    bool isNumber = false;
    const double stored = store.value(key).toDouble(&isNumber);
    const bool isWhole = std::is_floating_point_v<Number> || stored == std::floor(stored);
    if (isNumber && isWhole && stored >= least && stored <= most)
        value = static_cast<Number>(stored);
}

/// What is as the program has it goes on following it, also in a later version.
void write(StoredSettings& store, QLatin1String key, const QVariant& value, const QVariant& usual)
{
    if (value == usual)
        store.remove(key);
    else
        store.setValue(key, value);
}

/// Keys that nobody can press are none.
QStringList pressable(const QStringList& keys)
{
    QStringList good;
    for (const QString& key : keys) {
        const QKeySequence sequence(key, QKeySequence::PortableText);
        if (!sequence.isEmpty() && sequence.toString(QKeySequence::PortableText) == key)
            good << key;
    }
    return good;
}

} // namespace

Preferences Settings::preferences() const
{
    Preferences read;
    read.language = language();
    readNumber(m_store, autosaveKey, 1, longestAutosaveSec, read.autosaveSec);
    if (const QString folder = m_store.value(chosenFolderKey).toString(); QFileInfo(folder).isDir())
        read.folder = folder;
    read.reportAuthor = reportAuthor();
    read.colorScheme = colorScheme();
    readNumber(m_store, textPercentKey, leastTextPercent, mostTextPercent, read.textPercent);
    readChoice(m_store, motionKey, motions, read.motion);
    readChoice(m_store, numberFormatKey, numberFormats, read.numberFormat);
    readChoice(m_store, rateUnitKey, rateUnits, read.rateUnit);
    readChoice(m_store, timeUnitKey, timeUnits, read.timeUnit);
    if (const QString currency = m_store.value(currencyKey).toString(); isCurrency(currency.toStdString()))
        read.currency = currency;
    readNumber(m_store, shiftHoursKey, shortestShiftHours, longestShiftHours, read.shiftHours);
    const double level = m_store.value(confidenceLevelKey).toDouble();
    if (std::ranges::find(confidenceLevels, level) != confidenceLevels.end())
        read.confidenceLevel = level;
    read.relevantShare = relevantShare();
    readShortcuts(read.shortcuts);
    return read;
}

void Settings::readShortcuts(QMap<QString, QStringList>& shortcuts) const
{
    const QString group = shortcutsGroup + QLatin1Char('/');
    for (const QString& key : m_store.allKeys()) {
        if (!key.startsWith(group))
            continue;
        const QStringList stored = m_store.value(key).toStringList();
        const QStringList keys = pressable(stored);
        // An empty list says that the action has none; one that nobody can read says nothing.
        if (!keys.isEmpty() || stored.join(QString()).isEmpty())
            shortcuts.insert(key.mid(group.size()), keys);
    }
}

void Settings::setPreferences(const Preferences& chosen)
{
    const Preferences usual;
    const auto put = [this](QLatin1String key, const QVariant& value, const QVariant& usualValue) {
        write(m_store, key, value, usualValue);
    };
    setLanguage(chosen.language);
    put(autosaveKey, chosen.autosaveSec, usual.autosaveSec);
    put(chosenFolderKey, chosen.folder, usual.folder);
    setReportAuthor(chosen.reportAuthor);
    setColorScheme(chosen.colorScheme);
    put(textPercentKey, chosen.textPercent, usual.textPercent);
    put(motionKey, nameOf(motions, chosen.motion), nameOf(motions, usual.motion));
    put(numberFormatKey, nameOf(numberFormats, chosen.numberFormat), nameOf(numberFormats, usual.numberFormat));
    put(rateUnitKey, nameOf(rateUnits, chosen.rateUnit), nameOf(rateUnits, usual.rateUnit));
    put(timeUnitKey, nameOf(timeUnits, chosen.timeUnit), nameOf(timeUnits, usual.timeUnit));
    put(currencyKey, chosen.currency, usual.currency);
    put(shiftHoursKey, chosen.shiftHours, usual.shiftHours);
    put(confidenceLevelKey, chosen.confidenceLevel, usual.confidenceLevel);
    setRelevantShare(chosen.relevantShare);
    m_store.remove(shortcutsGroup);
    for (auto each = chosen.shortcuts.begin(); each != chosen.shortcuts.end(); ++each)
        m_store.setValue(shortcutsGroup + QLatin1Char('/') + each.key(), each.value());
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
