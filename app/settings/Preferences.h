// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/Theme.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <array>

namespace linetwin::app {

/// Whether things may move on their own.
enum class Motion { System, Full, Reduced };
/// The decimal sign of numbers that are shown; both signs may be typed, whatever is chosen.
enum class NumberFormat { Language, Point, Comma };
/// What rates of units are shown in.
enum class RateUnit { Hour, Minute };
/// What durations are shown in; AsSuits is each in the unit that it reads best in.
enum class TimeUnit { AsSuits, Seconds, Minutes };

/// What the user has chosen in the settings, with the values that hold where he has not. None of it changes what is
/// computed or what is in files, but for the values that new lines and studies begin with.
struct Preferences {
    QString language;    ///< code such as `de`; empty: the system's
    int autosaveSec = 2; ///< longest time that an edit is not kept against a crash, 1 … 600
    QString folder;      ///< where file dialogs begin; empty: where the last file was
    QString reportAuthor;

    ColorScheme colorScheme = ColorScheme::System;
    int textPercent = 100; ///< 80 … 200
    Motion motion = Motion::System;

    NumberFormat numberFormat = NumberFormat::Language;
    RateUnit rateUnit = RateUnit::Hour;
    TimeUnit timeUnit = TimeUnit::AsSuits;

    QString currency;              ///< of new lines, ISO 4217; empty: none
    double shiftHours = 8;         ///< of new lines, 0.1 … 168
    double confidenceLevel = 0.95; ///< of intervals where the project states none, one of confidenceLevels
    double relevantShare = 0.005;  ///< smaller differences are not relevant (δ of SPEC 8), 0 … 0.5

    /// By the object name of an action, its keys as QKeySequence::PortableText; only what differs from the program's.
    QMap<QString, QStringList> shortcuts;

    bool operator==(const Preferences&) const = default;
};

inline constexpr std::array confidenceLevels{0.8, 0.9, 0.95, 0.99};
inline constexpr int leastTextPercent = 80;
inline constexpr int mostTextPercent = 200;
inline constexpr int longestAutosaveSec = 600;
inline constexpr double shortestShiftHours = 0.1;
inline constexpr double longestShiftHours = 168;
inline constexpr double mostRelevantShare = 0.5;
inline constexpr double slowestPlayback = 1; ///< simulated seconds per second
inline constexpr double fastestPlayback = 10000;
inline constexpr double leastGuideZoom = 0.5;
inline constexpr double mostGuideZoom = 3;

} // namespace linetwin::app
