// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/support/SimTime.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <string>

namespace linetwin::app {

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

    bool operator==(const ShiftClock&) const = default;

private:
    QDateTime m_start;
    bool m_needsDates = false;
};

} // namespace linetwin::app
