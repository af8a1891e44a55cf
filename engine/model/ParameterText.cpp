// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/ParameterText.h"

#include "engine/support/Messages.h"
#include "engine/support/NumberText.h"
#include "engine/support/Suggestion.h"
#include "engine/support/Translatable.h"
#include "engine/support/Utf8.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace linetwin {

namespace {

constexpr std::array<std::string_view, 7> dayNames{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr unsigned everyDay = 127;
constexpr std::string_view everyDayWord = "all";

std::string twoDigits(long long number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string clockTimeText(double minuteOfDay)
{
    const long long whole = std::llround(minuteOfDay * 60);
    const std::string text = twoDigits(whole / 3600) + ":" + twoDigits(whole / 60 % 60);
    return whole % 60 == 0 ? text : text + ":" + twoDigits(whole % 60);
}

/// Two digits below `limit`.
std::optional<int> clockPart(std::string_view text, int limit)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.size() != 2 || !isDigit(text[0]) || !isDigit(text[1]))
        return std::nullopt;
    const int value = 10 * (text[0] - '0') + (text[1] - '0');
    return value < limit ? std::optional(value) : std::nullopt;
}

std::optional<double> clockTimeFrom(std::string_view text)
{
    const bool hasSeconds = text.size() == 8;
    if ((text.size() != 5 && !hasSeconds) || text[2] != ':' || (hasSeconds && text[5] != ':'))
        return std::nullopt;
    const auto hour = clockPart(text.substr(0, 2), 24);
    const auto minute = clockPart(text.substr(3, 2), 60);
    const auto second = hasSeconds ? clockPart(text.substr(6, 2), 60) : 0;
    if (!hour || !minute || !second)
        return std::nullopt;
    return (*hour * 3600 + *minute * 60 + *second) / 60.0;
}

std::string weekdaysText(double mask)
{
    const auto bits = static_cast<unsigned>(mask);
    if (bits == everyDay)
        return std::string(everyDayWord);
    std::string text;
    for (std::size_t day = 0; day < dayNames.size(); ++day) {
        if ((bits >> day & 1U) != 0)
            text += (text.empty() ? "" : ", ") + std::string(dayNames[day]);
    }
    return "[" + text + "]";
}

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words(1);
    for (const char character : text) {
        const bool isBetween = std::string_view(" ,[]").find(character) != std::string_view::npos;
        if (!isBetween)
            words.back() += character;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

std::string choicesText(std::span<const std::string_view> choices)
{
    return listText({choices.begin(), choices.end()});
}

} // namespace

std::string valueText(const ParameterSpec& spec, ParameterValue value)
{
    if (!value)
        return "null";
    const bool isInRange = *value >= spec.minimum && *value <= spec.maximum;
    switch (isInRange ? spec.format : ParameterFormat::Number) {
    case ParameterFormat::Choice: return std::string(spec.choices[static_cast<std::size_t>(*value)]);
    case ParameterFormat::ClockTime: return clockTimeText(*value);
    case ParameterFormat::Weekdays: return weekdaysText(*value);
    case ParameterFormat::Number:
    case ParameterFormat::Presence: break;
    }
    return numberText(*value);
}

std::optional<double> weekdaysFrom(std::span<const std::string> words)
{
    if (words.size() == 1 && words[0] == everyDayWord)
        return everyDay;
    unsigned mask = 0;
    for (const std::string& word : words) {
        const auto found = std::ranges::find(dayNames, word);
        if (found == dayNames.end())
            return std::nullopt;
        mask |= 1U << static_cast<unsigned>(found - dayNames.begin());
    }
    return mask > 0 ? std::optional<double>(mask) : std::nullopt;
}

std::optional<ParameterValue> parseValue(const ParameterSpec& spec, std::string_view text)
{
    if (spec.isNullable && (text == "null" || text == "~"))
        return ParameterValue();
    const auto valueOr = [](std::optional<double> value) {
        return value ? std::optional<ParameterValue>(value) : std::nullopt;
    };
    switch (spec.format) {
    case ParameterFormat::Number: return valueOr(parseNumber(text));
    case ParameterFormat::ClockTime: return valueOr(clockTimeFrom(text));
    case ParameterFormat::Weekdays: return valueOr(weekdaysFrom(wordsOf(text)));
    case ParameterFormat::Presence: return std::nullopt;
    case ParameterFormat::Choice: break;
    }
    const auto found = std::ranges::find(spec.choices, text);
    if (found == spec.choices.end())
        return std::nullopt;
    return ParameterValue(static_cast<double>(found - spec.choices.begin()));
}

Finding wrongValue(const ParameterSpec& spec, std::string_view text)
{
    Finding finding;
    finding.arguments = {abbreviated(text)};
    switch (spec.format) {
    case ParameterFormat::Number:
        finding.messageTemplate =
            LINETWIN_TEXT("Finding", "`%1` is not a number; write it with digits and a point, like 0.5");
        break;
    case ParameterFormat::ClockTime:
        finding.messageTemplate = LINETWIN_TEXT("Finding", "`%1` is no time of day; write it like \"22:00\"");
        break;
    case ParameterFormat::Weekdays:
        finding.messageTemplate =
            LINETWIN_TEXT("Finding", "`%1` is no list of days; write all, or days like [mon, tue, wed, thu, fri]");
        break;
    case ParameterFormat::Presence:
        finding.messageTemplate =
            LINETWIN_TEXT("Finding", "`%1` cannot stand for a calendar entry; null drops it, else it has keys");
        break;
    case ParameterFormat::Choice: {
        const std::vector<std::string> choices(spec.choices.begin(), spec.choices.end());
        finding.arguments.push_back(choicesText(spec.choices));
        finding.messageTemplate = LINETWIN_TEXT("Finding", "`%1` is not possible here; possible are: %2");
        if (const auto meant = nearest(text, choices)) {
            finding.arguments.push_back(*meant);
            finding.messageTemplate =
                LINETWIN_TEXT("Finding", "`%1` is not possible here; did you mean `%3`? Possible are: %2");
        }
        break;
    }
    }
    return finding;
}

} // namespace linetwin
