// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/Preferences.h"

#include <QLocale>
#include <QObject>

namespace linetwin::app {

/// Tells that other preferences are in force.
class PreferenceEvents : public QObject {
    Q_OBJECT

Q_SIGNALS:
    void changed();
    /// Numbers and units are shown otherwise or larger, intervals have another level, or relevance is told by another
    /// limit.
    void displayChanged();
};

PreferenceEvents& preferenceEvents();

/// The preferences in force; those of a new program until applyPreferences() is called. For the GUI thread, as all
/// here.
const Preferences& preferences();

/// Puts them in force before there is a window, but for the language, which the command line may know better.
void startWithPreferences(const Preferences& chosen);
/// Puts them in force at once: language, theme, text size, motion and units, in all windows. What has colours and fonts
/// hears of a change by PaletteChange and FontChange, what has texts by LanguageChange, what was made of all of it by
/// displayChanged(). Writes nothing down.
void applyPreferences(const Preferences& chosen);

/// Whether nothing may move that need not: playback steps, and what comes or goes does so at once.
bool isMotionReduced();

/// In which numbers are written and read: that of the language, or one with the chosen decimal sign.
QLocale numberLocale();

/// The text size as a factor.
double textScale();
/// A length that has room for text, in pixels at the usual text size, at the chosen one.
int textPixels(int usualPixels);
/// Fonts and sizes of all widgets from one text size to another; applyPreferences() calls it.
void scaleWidgets(double factor);

} // namespace linetwin::app
