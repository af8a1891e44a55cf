// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/CalendarEntries.h"

#include <span>
#include <string_view>

namespace linetwin {

/// An entry of a template: its time counts from the minute of the day at which the first shift begins.
struct TemplateEntry {
    std::string_view name; ///< translatable, context "CalendarTemplate"
    double after = 0;      ///< minutes from the beginning of that day's first shift
    int days = 0;          ///< on which that shift begins; bit mask, Monday is 1
    double minutes = 0;
};

/// What plants have: shifts that leave a part of the day or week closed, breaks, cleaning.
struct CalendarTemplate {
    std::string_view key;   ///< stable
    std::string_view label; ///< translatable, context "CalendarTemplate"
    std::span<const TemplateEntry> entries;
};

std::span<const CalendarTemplate> calendarTemplates();

/// The entry in English, for shifts that begin at this minute of the day.
EntryContent makeCalendarEntry(const TemplateEntry& entry, double shiftBegin);

} // namespace linetwin
