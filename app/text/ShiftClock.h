// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/support/SimTime.h"

#include <QDateTime>
#include <QString>
#include <QVariant>

#include <optional>
#include <string>

namespace linetwin::app {

/// `startTime` as in a scenario, ISO 8601 without zone, on a clock without summer time; not valid if it is no date and
/// time.
QDateTime shiftStart(const std::optional<std::string>& startTime);

/// How a date and time are written where they can be typed: figures alone, in the order of the language.
QString typedMomentFormat();

/// How moments of a shift are written: as time of day where the scenario says when it starts, else as time since its
/// start.
class ShiftClock {
public:
    ShiftClock() = default;
    /// `startTime` as in a scenario, ISO 8601 without zone; one that is no date and time counts as none. Whether dates
    /// are needed beside weekdays depends on the `duration`.
    ShiftClock(const std::optional<std::string>& startTime, SimTime duration);

    bool hasStart() const { return m_start.isValid(); }
    /// "Mon 06:12:30", or "Mon 6 Jan 06:12:30" in a shift of a week or more, or "0:12:30".
    QString text(SimTime time) const;

    /// The same for a spreadsheet: a QDateTime to the second, or the SimTime itself.
    QVariant tableCell(SimTime time) const;

    /// The first round time at or after `from`, where the ticks of an axis are `step` apart.
    SimTime firstTick(SimTime from, SimTime step) const;
    /// What stands at a tick: "06:15", "06:15:30" where a step is no whole minutes, "Tue 06:00" in a run of more than a
    /// day, "7 Jan" where a step is whole days; or "0:15".
    QString tickText(SimTime time, SimTime step) const;

    bool operator==(const ShiftClock&) const = default;

private:
    QDateTime moment(SimTime time) const;
    QString written(SimTime time, const QString& format) const;

    QDateTime m_start;
    bool m_needsDays = false;
    bool m_needsDates = false;
};

} // namespace linetwin::app
