// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/LineEditing.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linetwin {

/// Whose calendar an edit is of: for nullopt the line's own, else that of the scenario with this index in LineContent.
using CalendarOwner = std::optional<std::size_t>;

/// An entry outside of any calendar.
struct EntryContent {
    std::string name;
    std::map<ParameterId, ParameterValue> values; ///< those that are said, `minutes` among them
    std::vector<std::string> stations = {};       ///< empty: all

    bool operator==(const EntryContent&) const = default;
};

/// When an entry with a clock time closes its stations.
struct WeekTimes {
    double at = 0; ///< minute of the day
    int days = 0;  ///< bit mask, Monday is 1, Sunday is 64
    double minutes = 0;

    bool operator==(const WeekTimes&) const = default;
};

struct AddedEntries {
    LineContent content;
    std::vector<std::string> names; ///< under which the entries were added, in their order
};

// Pure functions: values in, a new value out. What does not exist, or may not be done, changes nothing. The result may
// have findings.

/// The scenario that the owner is, with what it says of the line's stops and calendar; of the line one that is silent.
Scenario calendarScenario(const LineContent& content, CalendarOwner owner);

/// Whether the owner itself brought the entry: in the line every one, in a scenario those that only it has.
bool ownsCalendarEntry(const LineContent& content, CalendarOwner owner, const std::string& name);

/// What keeps an entry of the owner from being called `name`, or nullopt; `present` is what it is called now.
std::optional<Finding> calendarNameProblem(const LineContent& content, CalendarOwner owner, const std::string& present,
                                           const std::string& name);

/// Each under its name or a free one like it.
AddedEntries addCalendarEntries(LineContent content, CalendarOwner owner, std::vector<EntryContent> entries);
/// With the values that it has for the owner.
AddedEntries duplicateCalendarEntry(LineContent content, CalendarOwner owner, const std::string& name);

/// Of an entry that the owner itself brought; one of the line is renamed in every scenario, too. Precondition:
/// !calendarNameProblem().
LineContent renameCalendarEntry(LineContent content, CalendarOwner owner, const std::string& from,
                                const std::string& to);

/// From the line, with what scenarios say of it; in a scenario the line's entries are left out from then on.
LineContent removeCalendarEntry(LineContent content, CalendarOwner owner, const std::string& name);

/// Naming one of `at`, `from_min` puts the other aside.
LineContent setCalendarValue(LineContent content, CalendarOwner owner, const std::string& name, ParameterId id,
                             ParameterValue value);
/// For an entry with a clock time, or one that gets it. What a scenario has as the line has it is no override.
LineContent setWeekTimes(LineContent content, CalendarOwner owner, const std::string& name, const WeekTimes& times);
/// Empty: all.
LineContent setCalendarStations(LineContent content, CalendarOwner owner, const std::string& name,
                                std::vector<std::string> stations);

// What the line says holds again, in the scenario with this index:
/// of one value, or the default in an entry that only the scenario has; with it goes what has no meaning without it,
/// and such an entry with its `minutes`.
LineContent resetCalendarValue(LineContent content, std::size_t scenario, const std::string& name, ParameterId id);
LineContent resetCalendarStations(LineContent content, std::size_t scenario, const std::string& name);
/// of the whole entry, which also comes back if it was left out.
LineContent resetCalendarEntry(LineContent content, std::size_t scenario, const std::string& name);
/// of all; what only the scenario has goes.
LineContent resetCalendar(LineContent content, std::size_t scenario);

} // namespace linetwin
