// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/WeekLayout.h"
#include "app/document/ProjectDocument.h"
#include "engine/model/CalendarEntries.h"

#include <QString>

#include <string>
#include <vector>

namespace linetwin::app {

/// An entry of the calendar as the active entry of the document has it; one that it leaves out as the baseline has it.
struct ShownEntry {
    std::string name;
    bool hasClockTime = false;
    WeekTimes times;                   ///< `at` and `days` only with a clock time
    double fromMin = 0;                ///< without one
    ParameterValue everyMin;           ///< without one; null: once
    std::size_t state = 0;             ///< as a choice of the parameter
    std::size_t repairs = 0;           ///< likewise
    std::vector<std::string> stations; ///< empty: all
    bool isOwn = false;                ///< brought by what is edited: may be renamed, and is removed for good
    bool isChanged = false;            ///< the scenario says something of it, or brought it
    bool isDropped = false;            ///< the scenario leaves it out
    Findings findings;
};

/// When the run takes place, in minutes of the week (0 is Monday 0:00).
struct RunTimes {
    double begin = 0;
    double minutes = 0;
    double warmup = 0;    ///< before the beginning
    bool isGiven = false; ///< the settings say when it begins
};
RunTimes runTimes(const RunSettings& settings);

struct ShownCalendar {
    std::vector<ShownEntry> entries; ///< ascending by name
    RunTimes run;
    Findings findings; ///< of no single entry

    const ShownEntry* find(const std::string& name) const;
};
ShownCalendar shownCalendar(const ProjectDocument& document);

State closureState(std::size_t choice);
/// "every day 22:00 to 06:00 (8 h)", "every 480 min from 240 min on, 45 min".
QString timesText(const ShownEntry& entry);
/// "all stations", "Filler, Labeller".
QString closedStationsText(const std::vector<std::string>& stations);

/// What a week shows of them: those with a clock time, and of the others what lies in the run.
std::vector<WeekEntry> weekEntries(const ShownCalendar& calendar);

} // namespace linetwin::app
