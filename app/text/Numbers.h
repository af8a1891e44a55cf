// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/support/SimTime.h"

#include <QString>

namespace linetwin::app {

/// Numbers and times in the user's locale (QLocale's default), with a true minus sign and no-break spaces.
inline const QString minusSign = QStringLiteral("\u2212");
inline const QString noBreakSpace = QStringLiteral("\u00A0");

/// For a label: no line ends within a unit, as after the stroke of /h.
QString withWholeUnits(QString text);

/// With ordinary blanks for those that only keep words together on the screen: for names, files and other programs.
QString withPlainBlanks(QString text);
/// With the blanks between numbers and units kept from being broken: a text that was written with plain ones.
QString withUnitsAttached(QString text);
/// What stands for a figure that has no value, an en dash.
inline const QString noValue = QStringLiteral("\u2013");

/// Rounded to `decimals` places, grouped; noValue if not finite.
QString numberText(double value, int decimals);
/// As many places as the number needs, never an exponent.
QString shortestNumberText(double value);
/// With the digits that carry meaning, from 0.05 to 10,000,000: whole from 100 on, else four at most, no trailing
/// zeros.
QString sizedNumberText(double value);
/// 0.713 is "71.3 %" with one decimal.
QString percentText(double share, int decimals);
/// The same with as many decimals as it needs.
QString shortestPercentText(double share);
/// A level of confidence: "95 %", "99.92 %"; never rounded up to 100 %.
QString confidenceText(double level);
/// h:mm:ss of the seconds begun, for clocks.
QString clockText(SimTime time);
/// "37 min", "4.2 s", for durations: two digits or more, in the unit that suits.
QString durationText(SimTime duration);
QString secondsText(double seconds);
/// "8 h", "0.5 h", for lengths that somebody set: as they were set.
QString setHoursText(double hours);
/// "4 min 10 s", "1 h 5 min", "42 s": whole units begun, for what is watched as it grows.
QString elapsedText(SimTime duration);

} // namespace linetwin::app
