// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/SettingValues.h"

#include "app/settings/CsvFormat.h"
#include "app/settings/Languages.h"
#include "engine/model/Currencies.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

class SettingTexts {
    Q_DECLARE_TR_FUNCTIONS(linetwin::app::SettingValues)
};

/// Of a setting with a range or a fixed set of values.
struct SettingRule {
    QLatin1String key;
    bool (*mayBe)(const QString& stored);
    QString (*usual)();
};

bool isWithin(const QString& stored, double least, double most)
{
    bool isNumber = false;
    const double number = stored.toDouble(&isNumber);
    return isNumber && number >= least && number <= most; // no number is within
}

bool isWholeWithin(const QString& stored, double least, double most)
{
    return isWithin(stored, least, most) && stored.toDouble() == std::floor(stored.toDouble());
}

template <const auto& choices> bool isNamed(const QString& stored)
{
    return std::ranges::any_of(choices, [&](const auto& each) { return each.name == stored; });
}

template <const auto& choices, auto member> QString usualName()
{
    return nameOf(choices, Preferences().*member);
}

template <auto member> QString usualNumber()
{
    return QString::number(Preferences().*member);
}

bool isLevel(const QString& stored)
{
    return std::ranges::find(confidenceLevels, stored.toDouble()) != confidenceLevels.end();
}

bool isOneOf(const QString& stored, const QString& signs)
{
    return stored.size() == 1 && signs.contains(stored);
}

QString usualLanguage()
{
    return SettingTexts::tr("the system’s", "language");
}

QString noCurrency()
{
    return SettingTexts::tr("none", "currency");
}

QString separatorWord()
{
    const QChar separator = CsvFormat::of(QLocale()).separator;
    return separator == u'\t' ? SettingTexts::tr("tab", "between the fields of a table") : QString(separator);
}

using Stored = const QString&;
constexpr std::array rules{
    SettingRule{settingKeys::language, [](Stored value) { return value.isEmpty() || isLanguage(value); },
                &usualLanguage},
    SettingRule{settingKeys::autosave, [](Stored value) { return isWholeWithin(value, 1, longestAutosaveSec); },
                &usualNumber<&Preferences::autosaveSec>},
    SettingRule{settingKeys::colorScheme, &isNamed<namedSchemes>, &usualName<namedSchemes, &Preferences::colorScheme>},
    SettingRule{settingKeys::textPercent,
                [](Stored value) { return isWholeWithin(value, leastTextPercent, mostTextPercent); },
                &usualNumber<&Preferences::textPercent>},
    SettingRule{settingKeys::motion, &isNamed<namedMotions>, &usualName<namedMotions, &Preferences::motion>},
    SettingRule{settingKeys::numberFormat, &isNamed<namedNumberFormats>,
                &usualName<namedNumberFormats, &Preferences::numberFormat>},
    SettingRule{settingKeys::rateUnit, &isNamed<namedRateUnits>, &usualName<namedRateUnits, &Preferences::rateUnit>},
    SettingRule{settingKeys::timeUnit, &isNamed<namedTimeUnits>, &usualName<namedTimeUnits, &Preferences::timeUnit>},
    SettingRule{settingKeys::currency, [](Stored value) { return value.isEmpty() || isCurrency(value.toStdString()); },
                &noCurrency},
    SettingRule{settingKeys::shiftHours,
                [](Stored value) { return isWithin(value, shortestShiftHours, longestShiftHours); },
                &usualNumber<&Preferences::shiftHours>},
    SettingRule{settingKeys::confidenceLevel, &isLevel, &usualNumber<&Preferences::confidenceLevel>},
    SettingRule{settingKeys::relevantShare, [](Stored value) { return isWithin(value, 0, mostRelevantShare); },
                &usualNumber<&Preferences::relevantShare>},
    SettingRule{settingKeys::playbackSpeed,
                [](Stored value) { return isWithin(value, slowestPlayback, fastestPlayback); },
                [] { return QString::number(usualPlaybackSpeed); }},
    SettingRule{settingKeys::guideZoom, [](Stored value) { return isWithin(value, leastGuideZoom, mostGuideZoom); },
                [] { return QStringLiteral("1"); }},
    SettingRule{settingKeys::csvSeparator, [](Stored value) { return isOneOf(value, QStringLiteral(",;\t")); },
                &separatorWord},
    SettingRule{settingKeys::csvDecimal, [](Stored value) { return isOneOf(value, QStringLiteral(".,")); },
                [] { return QString(CsvFormat::of(QLocale()).decimal); }},
    SettingRule{settingKeys::csvByteOrderMark, [](Stored value) { return value == u"true" || value == u"false"; },
                [] { return QVariant(CsvFormat::of(QLocale()).hasByteOrderMark).toString(); }},
    SettingRule{settingKeys::tableEnding, [](Stored value) { return value == u"xlsx" || value == u"csv"; },
                [] { return QStringLiteral("xlsx"); }},
};

/// Commas that nobody put quotes around make a list of it.
QString storedText(const QVariant& stored)
{
    return stored.typeId() == QMetaType::QStringList ? stored.toStringList().join(u',') : stored.toString();
}

void dropUnpressable(StoredSettings& store, QList<UnusableSetting>& dropped)
{
    for (const QString& key : store.allKeys()) {
        if (!key.startsWith(settingKeys::shortcuts))
            continue;
        const QStringList stored = store.value(key).toStringList();
        const QStringList keys = pressableKeys(stored);
        if (keys == stored || stored.join(QString()).isEmpty())
            continue;
        dropped.append(
            {key, stored.join(u','), keys.isEmpty() ? SettingTexts::tr("the program’s own", "keys") : keys.join(u',')});
        if (keys.isEmpty())
            store.remove(key);
        else
            store.setValue(key, keys);
    }
}

QString shortened(const QString& stored)
{
    constexpr qsizetype longest = 40;
    return stored.size() > longest ? stored.first(longest) + u'…' : stored;
}

} // namespace

QVariant usableValue(const StoredSettings& store, QLatin1String key)
{
    const QVariant stored = store.value(key);
    const auto* const rule = std::ranges::find(rules, key, &SettingRule::key);
    return stored.isValid() && rule != rules.end() && rule->mayBe(storedText(stored)) ? stored : QVariant();
}

QStringList pressableKeys(const QStringList& keys)
{
    QStringList good;
    for (const QString& key : keys) {
        const QKeySequence sequence(key, QKeySequence::PortableText);
        if (!sequence.isEmpty() && sequence.toString(QKeySequence::PortableText) == key)
            good << key;
    }
    return good;
}

QList<UnusableSetting> dropUnusableSettings()
{
    StoredSettings store;
    QList<UnusableSetting> dropped;
    for (const SettingRule& rule : rules) {
        const QVariant stored = store.value(rule.key);
        if (!stored.isValid() || rule.mayBe(storedText(stored)))
            continue;
        dropped.append({rule.key, storedText(stored), rule.usual()});
        store.remove(rule.key);
    }
    dropUnpressable(store, dropped);
    return dropped;
}

QString unusableSettingsText(const QList<UnusableSetting>& dropped)
{
    if (dropped.isEmpty())
        return {};
    QStringList items;
    for (const UnusableSetting& each : dropped)
        items << SettingTexts::tr("%1: %3 instead of “%2”",
                                  "a setting, a value that it cannot have, the one it has now")
                     .arg(each.key, shortened(each.stored), each.instead);
    return SettingTexts::tr("Settings that had values they cannot have are at their defaults now. %1.", "a list")
        .arg(items.join(QStringLiteral("; ")));
}

} // namespace linetwin::app
