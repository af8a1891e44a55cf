// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/SettingValues.h"

#include "app/settings/CsvFormat.h"
#include "app/settings/Languages.h"
#include "engine/model/Currencies.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QLocale>
#include <QRegularExpression>

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
    const char* name; ///< as the dialog of the settings has it, or of SettingTexts
    QString (*usual)();
};

/// Texts of the dialog, without what is a label's.
QString dialogText(const char* text, const char* comment = nullptr)
{
    static const QRegularExpression labelSigns(QStringLiteral("\\s?\\(&\\w\\)|&|[\\s\u00A0]*[:：]$"));
    return QCoreApplication::translate("linetwin::app::PreferencePages", text, comment).remove(labelSigns);
}

QString nameOfSetting(const SettingRule& rule)
{
    const bool isOfDialog = QLatin1String(rule.name).endsWith(u':');
    return isOfDialog ? dialogText(rule.name) : QCoreApplication::translate("linetwin::app::SettingValues", rule.name);
}

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
                QT_TRANSLATE_NOOP("linetwin::app::PreferencePages", "&Language:"), &usualLanguage},
    SettingRule{settingKeys::autosave, [](Stored value) { return isWholeWithin(value, 1, longestAutosaveSec); },
                QT_TRANSLATE_NOOP("linetwin::app::PreferencePages", "&Keep changes after:"),
                &usualNumber<&Preferences::autosaveSec>},
    SettingRule{settingKeys::colorScheme, &isNamed<namedSchemes>,
                QT_TRANSLATE_NOOP("linetwin::app::PreferencePages", "&Colours:"),
                [] { return dialogText("as the system", "colours"); }},
    SettingRule{
        settingKeys::textPercent, [](Stored value) { return isWholeWithin(value, leastTextPercent, mostTextPercent); },
        QT_TRANSLATE_NOOP("linetwin::app::PreferencePages", "&Text size:"), &usualNumber<&Preferences::textPercent>},
    SettingRule{settingKeys::motion, &isNamed<namedMotions>,
                QT_TRANSLATE_NOOP("linetwin::app::PreferencePages", "&Motion:"),
                [] { return dialogText("as the system", "motion"); }},
    SettingRule{settingKeys::numberFormat, &isNamed<namedNumberFormats>,
                QT_TRANSLATE_NOOP("linetwin::app::PreferencePages", "&Numbers:"),
                [] { return dialogText("as in the language"); }},
    SettingRule{settingKeys::rateUnit, &isNamed<namedRateUnits>,
                QT_TRANSLATE_NOOP("linetwin::app::PreferencePages", "&Output:"),
                [] { return dialogText("per hour", "output"); }},
    SettingRule{settingKeys::timeUnit, &isNamed<namedTimeUnits>,
                QT_TRANSLATE_NOOP("linetwin::app::PreferencePages", "&Times:"),
                [] { return dialogText("each as it suits", "times"); }},
    SettingRule{settingKeys::currency, [](Stored value) { return value.isEmpty() || isCurrency(value.toStdString()); },
                QT_TRANSLATE_NOOP("linetwin::app::PreferencePages", "&Currency:"), &noCurrency},
    SettingRule{settingKeys::shiftHours,
                [](Stored value) { return isWithin(value, shortestShiftHours, longestShiftHours); },
                QT_TRANSLATE_NOOP("linetwin::app::PreferencePages", "Length of a &shift:"),
                &usualNumber<&Preferences::shiftHours>},
    SettingRule{settingKeys::confidenceLevel, &isLevel,
                QT_TRANSLATE_NOOP("linetwin::app::PreferencePages", "Confidence &level:"),
                &usualNumber<&Preferences::confidenceLevel>},
    SettingRule{settingKeys::relevantShare, [](Stored value) { return isWithin(value, 0, mostRelevantShare); },
                QT_TRANSLATE_NOOP("linetwin::app::PreferencePages", "&Relevance limit:"),
                &usualNumber<&Preferences::relevantShare>},
    SettingRule{settingKeys::playbackSpeed,
                [](Stored value) { return isWithin(value, slowestPlayback, fastestPlayback); },
                QT_TRANSLATE_NOOP("linetwin::app::SettingValues", "Speed of the playback"),
                [] { return QString::number(usualPlaybackSpeed); }},
    SettingRule{settingKeys::guideZoom, [](Stored value) { return isWithin(value, leastGuideZoom, mostGuideZoom); },
                QT_TRANSLATE_NOOP("linetwin::app::SettingValues", "Zoom of the guide"),
                [] { return QStringLiteral("1"); }},
    SettingRule{settingKeys::csvSeparator, [](Stored value) { return isOneOf(value, QStringLiteral(",;\t")); },
                QT_TRANSLATE_NOOP("linetwin::app::SettingValues", "Separator of CSV tables"), &separatorWord},
    SettingRule{settingKeys::csvDecimal, [](Stored value) { return isOneOf(value, QStringLiteral(".,")); },
                QT_TRANSLATE_NOOP("linetwin::app::SettingValues", "Decimal sign of CSV tables"),
                [] { return QString(CsvFormat::of(QLocale()).decimal); }},
    SettingRule{settingKeys::csvByteOrderMark, [](Stored value) { return value == u"true" || value == u"false"; },
                QT_TRANSLATE_NOOP("linetwin::app::SettingValues", "Byte order mark of CSV tables"),
                [] { return QVariant(CsvFormat::of(QLocale()).hasByteOrderMark).toString(); }},
    SettingRule{settingKeys::tableEnding, [](Stored value) { return value == u"xlsx" || value == u"csv"; },
                QT_TRANSLATE_NOOP("linetwin::app::SettingValues", "Kind of tables that are saved"),
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
        dropped.append({SettingTexts::tr("Shortcut of “%1”").arg(key.mid(QLatin1String(settingKeys::shortcuts).size())),
                        stored.join(u','),
                        keys.isEmpty() ? SettingTexts::tr("the program’s own", "keys") : keys.join(u',')});
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
        dropped.append({nameOfSetting(rule), storedText(stored), rule.usual()});
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
                     .arg(each.name, shortened(each.stored), each.instead);
    return SettingTexts::tr("Settings that had values they cannot have are at their defaults now. %1.", "a list")
        .arg(items.join(QStringLiteral("; ")));
}

} // namespace linetwin::app
