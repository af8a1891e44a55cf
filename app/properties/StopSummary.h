// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/StopCommands.h"
#include "app/document/ProjectDocument.h"
#include "engine/model/State.h"
#include "engine/support/Finding.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace linetwin::app {

class StationReading;

/// What a list of stops says of one reason, at one station, at several, or of the whole line.
struct StopSummary {
    enum class Kind { Breakdown, Jam, Stop };
    Kind kind = Kind::Stop;
    QString label;
    StopChoice stop; ///< with those of the shown stations that have it; for a breakdown or jam the name is empty
    State state = State::Down;
    bool isOff = false;              ///< it never happens, at none of them
    QString sentence;                ///< "every 20,000 cycles, 1.5 min each"
    QString share;                   ///< of the station's time, predicted; empty while the line has errors
    bool isChanged = false;          ///< the scenario says something of it
    bool isTypical = false;          ///< values that nobody has checked
    std::optional<Severity> problem; ///< the worst
    QStringList problems;            ///< in words

    bool operator==(const StopSummary&) const = default;
};

/// The parameter of a reason of the station, or with the `wholeLine` of the line.
ParameterKey stopKey(const std::string& station, ParameterId ofStation, const std::string& name);
/// What its stops are counted by.
StopTrigger triggerOf(const ProjectDocument& document, const std::string& station, const std::string& name);

/// Breakdowns and jams where there are any, then the reasons by name, as the active entry has them. `stations` is not
/// empty; for the line's reasons it is the `wholeLine` alone.
std::vector<StopSummary> summariesOf(const ProjectDocument& document, const std::vector<std::string>& stations,
                                     const StationReading& reading);

} // namespace linetwin::app
