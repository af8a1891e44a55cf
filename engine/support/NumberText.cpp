// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/NumberText.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace linetwin {

namespace {

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

std::optional<double> parseWhole(std::string_view digits, int base)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
    if (error != std::errc{} || end != digits.data() + digits.size())
        return std::nullopt;
    return static_cast<double>(value);
}

} // namespace

std::string numberText(double number)
{
    const double size = std::fabs(number);
    if (size == 0)
        return "0";
    std::array<char, 64> buffer{};
    char* const end = buffer.data() + buffer.size();
    const auto format = size >= 1e-6 && size < 1e16 ? std::chars_format::fixed : std::chars_format::scientific;
    return {buffer.data(), std::to_chars(buffer.data(), end, number, format).ptr};
}

double withoutRoundingError(double number)
{
    std::array<char, 64> buffer{};
    char* const end = buffer.data() + buffer.size();
    const auto written = std::to_chars(buffer.data(), end, number, std::chars_format::scientific, 11).ptr;
    double rounded = 0;
    std::from_chars(buffer.data(), written, rounded);
    return rounded;
}

std::optional<double> parseNumber(std::string_view text)
{
    if (text.starts_with("0x"))
        return parseWhole(text.substr(2), 16);
    if (text.starts_with("0o"))
        return parseWhole(text.substr(2), 8);
    if (text.starts_with('+') && !text.substr(1).starts_with('-'))
        text.remove_prefix(1);
    const std::string_view unsignedText = text.starts_with('-') ? text.substr(1) : text;
    if (unsignedText.empty() || !(isDigit(unsignedText[0]) || unsignedText[0] == '.'))
        return std::nullopt; // also inf and nan
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

} // namespace linetwin
