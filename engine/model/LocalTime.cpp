// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/LocalTime.h"

#include <algorithm>
#include <charconv>

namespace linetwin {

namespace {

/// The digits at `at`, which must be exactly `count`; −1 if they are not.
int digitsAt(std::string_view text, std::size_t at, std::size_t count)
{
    const std::string_view digits = text.substr(std::min(at, text.size()), count);
    const bool areDigits = std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    int value = -1;
    if (digits.size() == count && areDigits)
        std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

} // namespace

std::optional<std::chrono::sys_seconds> parseLocalTime(std::string_view text)
{
    namespace chrono = std::chrono;
    const bool hasSeconds = text.size() == 19;
    if (text.size() != 16 && !hasSeconds)
        return std::nullopt;
    const bool arePartsApart = text[4] == '-' && text[7] == '-' && text[10] == 'T' && text[13] == ':';
    if (!arePartsApart || digitsAt(text, 0, 4) < 0 || (hasSeconds && text[16] != ':'))
        return std::nullopt;
    const chrono::year_month_day date(chrono::year(digitsAt(text, 0, 4)),
                                      chrono::month(static_cast<unsigned>(digitsAt(text, 5, 2))),
                                      chrono::day(static_cast<unsigned>(digitsAt(text, 8, 2))));
    const int hour = digitsAt(text, 11, 2);
    const int minute = digitsAt(text, 14, 2);
    const int second = hasSeconds ? digitsAt(text, 17, 2) : 0;
    const bool isTime = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
    if (!date.ok() || !isTime)
        return std::nullopt;
    return chrono::sys_days(date) + chrono::hours(hour) + chrono::minutes(minute) + chrono::seconds(second);
}

std::chrono::seconds timeOfWeek(std::chrono::sys_seconds time)
{
    namespace chrono = std::chrono;
    const chrono::sys_days day = chrono::floor<chrono::days>(time);
    const int sinceMonday = static_cast<int>(chrono::weekday(day).iso_encoding()) - 1;
    return chrono::days(sinceMonday) + (time - day);
}

} // namespace linetwin
