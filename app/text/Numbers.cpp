// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/Numbers.h"

#include "app/settings/Appearance.h"
#include "engine/statistics/ShownDigits.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace linetwin::app {

namespace {

class Numbers {
    Q_DECLARE_TR_FUNCTIONS(Numbers)
};

/// The locale's text with a true minus sign; a negative number that rounds to zero loses its sign.
QString signedText(double value, const QString& sizeInLocale)
{
    const bool isZero = std::ranges::none_of(sizeInLocale, [](QChar c) { return c.digitValue() > 0; });
    return value < 0 && !isZero ? minusSign + sizeInLocale : sizeInLocale;
}

QString joined(double size, int decimals, const QString& unit)
{
    return numberText(size, decimals) + noBreakSpace + unit;
}

/// In a unit that does not suit the size.
int decimalsOfTime(double time)
{
    return time == 0 || time >= 99.5 ? 0 : time >= 9.95 ? 1 : std::max(2, shownDecimals(time));
}

} // namespace

QString withWholeUnits(QString text)
{
    return text.replace(u'/', QStringLiteral("\u2060/\u2060"));
}

QString numberText(double value, int decimals)
{
    return std::isfinite(value) ? signedText(value, numberLocale().toString(std::abs(value), 'f', decimals)) : noValue;
}

QString sizedNumberText(double value)
{
    return numberText(value, std::abs(value) >= 100 ? 0 : shownDecimals(value));
}

QString shortestNumberText(double value)
{
    return std::isfinite(value)
               ? signedText(value, numberLocale().toString(std::abs(value), 'f', QLocale::FloatingPointShortest))
               : noValue;
}

QString percentText(double share, int decimals)
{
    return std::isfinite(share) ? Numbers::tr("%1\u00A0%", "percent").arg(numberText(100 * share, decimals)) : noValue;
}

QString shortestPercentText(double share)
{
    if (!std::isfinite(share)) {
        return noValue;
    }
    // A product of doubles such as 100 * 0.07 has an error in its last digit that nobody wrote.
    const double percent = QByteArray::number(100 * share, 'g', 15).toDouble();
    return Numbers::tr("%1\u00A0%", "percent").arg(shortestNumberText(percent));
}

QString confidenceText(double level)
{
    double percent = 100 * level;
    for (int decimals = 2; decimals <= 6; ++decimals) {
        percent = QByteArray::number(100 * level, 'f', decimals).toDouble();
        if (percent < 100)
            break;
    }
    return shortestPercentText(percent / 100);
}

QString clockText(SimTime time)
{
    constexpr std::int64_t nanosecondsPerSecond = 1'000'000'000;
    const bool isNegative = time.count() < 0;
    const std::int64_t seconds = (isNegative ? -time.count() : time.count()) / nanosecondsPerSecond;
    const QString text = QStringLiteral("%1:%2:%3")
                             .arg(seconds / 3600)
                             .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
                             .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return isNegative && seconds > 0 ? minusSign + text : text;
}

QString durationText(SimTime duration)
{
    return secondsText(toSeconds(duration));
}

QString secondsText(double seconds)
{
    if (!std::isfinite(seconds)) {
        return noValue;
    }
    if (seconds < 0) {
        return minusSign + secondsText(-seconds);
    }
    if (preferences().timeUnit == TimeUnit::Seconds)
        return joined(seconds, decimalsOfTime(seconds), Numbers::tr("s", "seconds"));
    if (preferences().timeUnit == TimeUnit::Minutes)
        return joined(seconds / 60, decimalsOfTime(seconds / 60), Numbers::tr("min", "minutes"));
    const double milliseconds = seconds * 1000;
    const double minutes = seconds / 60;
    const double hours = seconds / 3600;
    if (seconds > 0 && milliseconds < 99.5) {
        return joined(milliseconds, milliseconds < 9.95 ? 1 : 0, Numbers::tr("ms", "milliseconds"));
    }
    if (seconds < 99.5) {
        return joined(seconds,
                      seconds == 0 || seconds >= 9.95 ? 0
                      : seconds < 0.995               ? 2
                                                      : 1,
                      Numbers::tr("s", "seconds"));
    }
    if (minutes < 99.5) {
        return joined(minutes, minutes < 9.95 ? 1 : 0, Numbers::tr("min", "minutes"));
    }
    return joined(hours, hours < 9.95 ? 1 : 0, Numbers::tr("h", "hours"));
}

QString setHoursText(double hours)
{
    return std::isfinite(hours) ? shortestNumberText(hours) + noBreakSpace + Numbers::tr("h", "hours") : noValue;
}

QString elapsedText(SimTime duration)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(duration).count();
    if (seconds < 60)
        return joined(static_cast<double>(seconds), 0, Numbers::tr("s", "seconds"));
    const bool isShort = seconds < 3600;
    const auto large = static_cast<double>(isShort ? seconds / 60 : seconds / 3600);
    const auto small = static_cast<double>(isShort ? seconds % 60 : seconds / 60 % 60);
    const QString whole = joined(large, 0, isShort ? Numbers::tr("min", "minutes") : Numbers::tr("h", "hours"));
    if (small == 0)
        return whole;
    return whole + noBreakSpace +
           joined(small, 0, isShort ? Numbers::tr("s", "seconds") : Numbers::tr("min", "minutes"));
}

QString withUnitsAttached(QString text)
{
    static const QRegularExpression blank(QStringLiteral("(?<=\\d) (?=(?:%|s|min|h)(?!\\w)|分|秒|時間|小时)"));
    return text.replace(blank, QString(noBreakSpace));
}

QString withPlainBlanks(QString text)
{
    for (const char16_t blank : {u'\u00A0', u'\u202F', u'\u2009'})
        text.replace(QChar(blank), u' ');
    return text;
}

} // namespace linetwin::app
