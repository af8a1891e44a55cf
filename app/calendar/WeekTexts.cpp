// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/WeekView.h"
#include "app/text/Numbers.h"
#include "app/text/Punctuation.h"

#include <QLocale>
#include <QStringList>

#include <bit>
#include <chrono>
#include <cmath>

namespace linetwin::app {

namespace {

QString dayName(int day)
{
    return QLocale().dayName(day + 1, QLocale::ShortFormat);
}

/// Days from `first` on that are all in the mask.
int runFrom(int days, int first)
{
    int length = 0;
    while (first + length < daysPerWeek && (days >> (first + length) & 1) != 0)
        ++length;
    return length;
}

} // namespace

QString daysText(int days)
{
    if ((days & everyDay) == everyDay)
        return WeekView::tr("every day");
    QStringList parts;
    for (int day = 0; day < daysPerWeek; ++day) {
        const int length = runFrom(days, day);
        if (length >= 3)
            parts << QStringLiteral("%1–%2").arg(dayName(day), dayName(day + length - 1));
        else if (length > 0)
            parts << dayName(day);
        if (length >= 3)
            day += length - 1;
    }
    return parts.isEmpty() ? WeekView::tr("on no day") : joinedNames(parts);
}

QString clockText(double minute)
{
    const int rounded = static_cast<int>(std::lround(std::fmod(minute, minutesPerDay)));
    return QStringLiteral("%1:%2")
        .arg(rounded / 60 % 24, 2, 10, QLatin1Char('0'))
        .arg(rounded % 60, 2, 10, QLatin1Char('0'));
}

QString whenText(const WeekEntry& entry)
{
    const QString length =
        elapsedText(std::chrono::round<SimTime>(std::chrono::duration<double, std::ratio<60>>(entry.minutes)));
    const double end = entry.at + entry.minutes;
    const int later = static_cast<int>(end / minutesPerDay);
    QString until = clockText(end);
    if (entry.minutes >= minutesPerDay) { // what day it ends on is not to be guessed
        if (std::popcount(static_cast<unsigned>(entry.days & everyDay)) != 1)
            return WeekView::tr("%1 %2 for %3", "days, begin, length")
                .arg(daysText(entry.days), clockText(entry.at), length);
        until.prepend(daysText(shiftedDays(entry.days, later)) + u' ');
    }
    return WeekView::tr("%1 %2 to %3 (%4)", "days, begin, end, length")
        .arg(daysText(entry.days), clockText(entry.at), until, length);
}

} // namespace linetwin::app
