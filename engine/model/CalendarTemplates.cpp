// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/CalendarTemplates.h"

#include "engine/support/Translatable.h"

#include <array>
#include <cmath>

namespace linetwin {

namespace {

constexpr int allDays = 127;
constexpr int friday = 16;
constexpr int saturday = 32;
constexpr double anHour = 60;
constexpr double aDay = 24 * anHour;

constexpr std::array oneShift{
    TemplateEntry{LINETWIN_TEXT("CalendarTemplate", "outside the shift"), 8 * anHour, allDays, 16 * anHour}};
constexpr std::array twoShifts{
    TemplateEntry{LINETWIN_TEXT("CalendarTemplate", "night"), 16 * anHour, allDays, 8 * anHour}};
constexpr std::array threeShifts{
    TemplateEntry{LINETWIN_TEXT("CalendarTemplate", "early break"), 4 * anHour, allDays, 30},
    TemplateEntry{LINETWIN_TEXT("CalendarTemplate", "late break"), 12 * anHour, allDays, 30},
    TemplateEntry{LINETWIN_TEXT("CalendarTemplate", "night break"), 20 * anHour, allDays, 30}};
constexpr std::array breaks{TemplateEntry{LINETWIN_TEXT("CalendarTemplate", "first break"), 2 * anHour, allDays, 15},
                            TemplateEntry{LINETWIN_TEXT("CalendarTemplate", "meal break"), 4 * anHour, allDays, 30},
                            TemplateEntry{LINETWIN_TEXT("CalendarTemplate", "last break"), 6 * anHour, allDays, 15}};
constexpr std::array cleaning{
    TemplateEntry{LINETWIN_TEXT("CalendarTemplate", "weekly cleaning"), 6 * anHour, friday, 2 * anHour}};
constexpr std::array weekend{TemplateEntry{LINETWIN_TEXT("CalendarTemplate", "weekend"), 0, saturday, 2 * aDay}};

constexpr std::array calendarTable{
    CalendarTemplate{"oneShift", LINETWIN_TEXT("CalendarTemplate", "One shift"), oneShift},
    CalendarTemplate{"twoShifts", LINETWIN_TEXT("CalendarTemplate", "Two shifts"), twoShifts},
    CalendarTemplate{"threeShifts", LINETWIN_TEXT("CalendarTemplate", "Three shifts with breaks"), threeShifts},
    CalendarTemplate{"breaks", LINETWIN_TEXT("CalendarTemplate", "Breaks of a shift"), breaks},
    CalendarTemplate{"cleaning", LINETWIN_TEXT("CalendarTemplate", "Weekly cleaning"), cleaning},
    CalendarTemplate{"weekend", LINETWIN_TEXT("CalendarTemplate", "Weekend closed"), weekend}};

/// The mask as many days later, around the week.
int laterDays(int days, int by)
{
    constexpr int week = 7;
    by %= week;
    return ((days << by) | (days >> (week - by))) & allDays;
}

} // namespace

std::span<const CalendarTemplate> calendarTemplates()
{
    return calendarTable;
}

EntryContent makeCalendarEntry(const TemplateEntry& entry, double shiftBegin)
{
    using enum ParameterId;
    const double at = shiftBegin + entry.after;
    const int daysLater = static_cast<int>(at / aDay);
    return {std::string(entry.name),
            {{CalendarAt, at - daysLater * aDay},
             {CalendarDays, laterDays(entry.days, daysLater)},
             {CalendarMinutes, entry.minutes}}};
}

} // namespace linetwin
