// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/ShiftClock.h"

#include "app/text/Numbers.h"

#include <QLocale>

#include <chrono>

using namespace std::chrono_literals;

namespace linetwin::app {

namespace {

/// From here on a weekday alone may mean two days.
constexpr SimTime aWeek = 24h * 7;

} // namespace

ShiftClock::ShiftClock(const std::optional<std::string>& startTime, SimTime duration) : m_needsDates(duration >= aWeek)
{
    if (!startTime)
        return;
    m_start = QDateTime::fromString(QString::fromStdString(*startTime), Qt::ISODate);
    // The shift is as long as it is: no hour may be missing or come twice in it, whatever the clocks of this place do.
    m_start.setTimeSpec(Qt::UTC);
}

QString ShiftClock::text(SimTime time) const
{
    if (!hasStart())
        return clockText(time);
    const QDateTime moment = m_start.addSecs(std::chrono::floor<std::chrono::seconds>(time).count());
    return QLocale().toString(moment,
                              m_needsDates ? QStringLiteral("ddd d MMM HH:mm:ss") : QStringLiteral("ddd HH:mm:ss"));
}

} // namespace linetwin::app
