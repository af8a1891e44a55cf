// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/ShiftClock.h"

#include "app/settings/QtVersions.h"
#include "app/text/Numbers.h"

#include <QCoreApplication>
#include <QLocale>

#include <chrono>

using namespace std::chrono_literals;

namespace linetwin::app {

namespace {

/// From here on a weekday alone may mean two days.
constexpr SimTime aWeek = 24h * 7;
/// Beyond it a time of day alone may mean two days.
constexpr SimTime aDay = 24h;

class ShiftClockWords {
    Q_DECLARE_TR_FUNCTIONS(linetwin::app::ShiftClock)
};

} // namespace

QDateTime shiftStart(const std::optional<std::string>& startTime)
{
    // The shift is as long as it is: no hour may be missing or come twice in it, whatever the clocks of this place do.
    return withoutSummerTime(QDateTime::fromString(QString::fromStdString(startTime.value_or("")), Qt::ISODate));
}

QString typedMomentFormat()
{
    return ShiftClockWords::tr("yyyy-MM-dd HH:mm", "date and time in figures, as Qt writes formats");
}

ShiftClock::ShiftClock(const std::optional<std::string>& startTime, SimTime duration)
    : m_start(shiftStart(startTime)), m_needsDays(duration > aDay), m_needsDates(duration >= aWeek)
{
}

QDateTime ShiftClock::moment(SimTime time) const
{
    return m_start.addSecs(std::chrono::floor<std::chrono::seconds>(time).count());
}

QString ShiftClock::written(SimTime time, const QString& format) const
{
    return QLocale().toString(moment(time), format);
}

QString ShiftClock::text(SimTime time) const
{
    if (!hasStart())
        return clockText(time);
    return written(time, m_needsDates ? QStringLiteral("ddd d MMM HH:mm:ss") : QStringLiteral("ddd HH:mm:ss"));
}

QVariant ShiftClock::tableCell(SimTime time) const
{
    return hasStart() ? QVariant(moment(time)) : QVariant::fromValue(time);
}

SimTime ShiftClock::firstTick(SimTime from, SimTime step) const
{
    const SimTime midnight =
        hasStart() ? -SimTime(std::chrono::milliseconds(m_start.time().msecsSinceStartOfDay())) : SimTime{};
    return midnight + (from - midnight + step - SimTime{1}) / step * step;
}

QString ShiftClock::tickText(SimTime time, SimTime step) const
{
    const bool isWholeMinutes = step % 1min == SimTime{};
    if (!hasStart()) {
        const QString text = clockText(time);
        return isWholeMinutes ? text.left(text.lastIndexOf(u':')) : text;
    }
    if (step % aDay == SimTime{})
        return written(time, QStringLiteral("d MMM"));
    if (!isWholeMinutes)
        return written(time, QStringLiteral("HH:mm:ss"));
    return written(time, m_needsDays ? QStringLiteral("ddd HH:mm") : QStringLiteral("HH:mm"));
}

} // namespace linetwin::app
