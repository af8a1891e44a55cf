// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/StationEdit.h"
#include "app/document/ProjectDocument.h"
#include "engine/model/StopEditing.h"

#include <map>
#include <string>
#include <vector>

namespace linetwin::app {

/// What switches reasons off and on again. One that is off has no interval in the line: the last one is remembered, so
/// that to try a line without it costs nothing.
class StopSwitch {
public:
    explicit StopSwitch(const ProjectDocument& document) : m_document(document) {}

    /// The intervals of the stations' reasons, or of the `wholeLine`'s, that the active entry has.
    void remember(const std::vector<std::string>& stations);
    void forget() { m_last.clear(); }
    /// Off, or on again: with the baseline's interval, the last one or a usual one.
    StationValue valueFor(const StopAddress& stop, bool isOff) const;

private:
    struct Interval {
        StopTrigger trigger;
        double every;
    };
    double intervalOf(const StopAddress& stop) const;

    const ProjectDocument& m_document;
    std::map<StopAddress, Interval> m_last;
};

} // namespace linetwin::app
