// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/Preferences.h"
#include "app/settings/SettingsStore.h"

#include <QLatin1String>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <array>

namespace linetwin::app {

namespace settingKeys {
inline constexpr QLatin1String autosave("files/autosaveSeconds");
inline constexpr QLatin1String colorScheme("appearance/colorScheme");
inline constexpr QLatin1String confidenceLevel("results/confidenceLevel");
inline constexpr QLatin1String csvByteOrderMark("tables/csvByteOrderMark");
inline constexpr QLatin1String csvDecimal("tables/csvDecimal");
inline constexpr QLatin1String csvSeparator("tables/csvSeparator");
inline constexpr QLatin1String currency("newLines/currency");
inline constexpr QLatin1String guideZoom("guide/zoom");
inline constexpr QLatin1String language("appearance/language");
inline constexpr QLatin1String motion("appearance/motion");
inline constexpr QLatin1String numberFormat("numbers/format");
inline constexpr QLatin1String playbackSpeed("playback/speed");
inline constexpr QLatin1String rateUnit("numbers/rates");
inline constexpr QLatin1String relevantShare("results/relevantShare");
inline constexpr QLatin1String shiftHours("newLines/shiftHours");
inline constexpr QLatin1String shortcuts("shortcuts/"); ///< before the name of an action
inline constexpr QLatin1String tableEnding("tables/ending");
inline constexpr QLatin1String textPercent("appearance/textPercent");
inline constexpr QLatin1String timeUnit("numbers/times");
} // namespace settingKeys

template <class Choice> struct NamedChoice {
    Choice choice;
    QLatin1String name; ///< in the file of the settings
};
inline constexpr std::array<NamedChoice<ColorScheme>, 4> namedSchemes{
    {{ColorScheme::System, QLatin1String("system")},
     {ColorScheme::Light, QLatin1String("light")},
     {ColorScheme::Dark, QLatin1String("dark")},
     {ColorScheme::HighContrast, QLatin1String("highContrast")}}};
inline constexpr std::array<NamedChoice<Motion>, 3> namedMotions{{{Motion::System, QLatin1String("system")},
                                                                  {Motion::Full, QLatin1String("full")},
                                                                  {Motion::Reduced, QLatin1String("reduced")}}};
inline constexpr std::array<NamedChoice<NumberFormat>, 3> namedNumberFormats{
    {{NumberFormat::Language, QLatin1String("language")},
     {NumberFormat::Point, QLatin1String("point")},
     {NumberFormat::Comma, QLatin1String("comma")}}};
inline constexpr std::array<NamedChoice<RateUnit>, 2> namedRateUnits{
    {{RateUnit::Hour, QLatin1String("hour")}, {RateUnit::Minute, QLatin1String("minute")}}};
inline constexpr std::array<NamedChoice<TimeUnit>, 3> namedTimeUnits{{{TimeUnit::AsSuits, QLatin1String("asSuits")},
                                                                      {TimeUnit::Seconds, QLatin1String("seconds")},
                                                                      {TimeUnit::Minutes, QLatin1String("minutes")}}};

template <class Choices, class Choice> QString nameOf(const Choices& choices, Choice value)
{
    for (const auto& each : choices) {
        if (each.choice == value)
            return each.name;
    }
    return {};
}

inline constexpr double usualPlaybackSpeed = 60;

/// What is stored there if the setting may have it; else, and where nothing is, an invalid value. The table of
/// SettingValues.cpp says what settings with a range or a fixed set of values may have.
QVariant usableValue(const StoredSettings& store, QLatin1String key);

/// Those that somebody can press.
QStringList pressableKeys(const QStringList& keys);

/// A value of the file that its setting cannot have.
struct UnusableSetting {
    QString name; ///< as the dialog of the settings has it
    QString stored;
    QString instead; ///< what holds now, in words of the language in force
};

/// Finds them all and takes them out of the file, so that the defaults hold and each is found once. To be called at
/// start, when the language is chosen.
QList<UnusableSetting> dropUnusableSettings();
/// What happened, as a sentence for the user; empty if nothing did.
QString unusableSettingsText(const QList<UnusableSetting>& dropped);

} // namespace linetwin::app
