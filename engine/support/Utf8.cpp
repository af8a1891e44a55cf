// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/Utf8.h"

#include <algorithm>
#include <cstdint>

namespace linetwin {

namespace {

std::uint8_t byteAt(std::string_view text, std::size_t index)
{
    return static_cast<std::uint8_t>(text[index]);
}

bool isContinuation(char character)
{
    return (static_cast<std::uint8_t>(character) & 0xC0U) == 0x80U;
}

/// Length of the valid sequence that starts at `index`, 0 if it is invalid (Unicode standard, table 3-7).
std::size_t sequenceLength(std::string_view text, std::size_t index)
{
    const std::uint8_t first = byteAt(text, index);
    if (first < 0x80)
        return 1;
    if (first < 0xC2 || first > 0xF4)
        return 0;
    const std::size_t length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    if (index + length > text.size())
        return 0;
    const std::uint8_t second = byteAt(text, index + 1);
    const std::uint8_t least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
    const std::uint8_t most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    if (second < least || second > most)
        return 0;
    const std::string_view rest = text.substr(index + 2, length - 2);
    return std::ranges::all_of(rest, isContinuation) ? length : 0;
}

/// By the blocks of the Unicode standard.
bool isIdeographic(char32_t code)
{
    const bool isKanaOrMark = (code >= 0x3000 && code <= 0x30FF) || (code >= 0xFF00 && code <= 0xFF60);
    const bool isCharacter = (code >= 0x3400 && code <= 0x9FFF) || (code >= 0xF900 && code <= 0xFAFF) ||
                             (code >= 0x20000 && code <= 0x3FFFF);
    return isKanaOrMark || isCharacter;
}

} // namespace

char32_t takeCharacter(std::string_view& text)
{
    const auto byte = [&](std::size_t index) { return static_cast<std::uint8_t>(text[index]); };
    const std::uint8_t first = byte(0);
    const std::size_t length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    char32_t character = length == 1 ? first : first & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if (i >= text.size() || (byte(i) & 0xC0U) != 0x80U) {
            text.remove_prefix(1);
            return first;
        }
        character = (character << 6U) | (byte(i) & 0x3FU);
    }
    text.remove_prefix(length);
    return character;
}

bool beginsIdeographic(std::string_view text)
{
    return !text.empty() && isIdeographic(takeCharacter(text));
}

bool endsIdeographic(std::string_view text)
{
    std::size_t start = text.size();
    while (start > 0 && isContinuation(text[start - 1]))
        --start;
    return start > 0 && beginsIdeographic(text.substr(start - 1));
}

std::optional<std::size_t> findInvalidUtf8(std::string_view text)
{
    for (std::size_t index = 0; index < text.size();) {
        const std::size_t length = sequenceLength(text, index);
        if (length == 0)
            return index;
        index += length;
    }
    return std::nullopt;
}

std::size_t characterCount(std::string_view text)
{
    return text.size() - static_cast<std::size_t>(std::ranges::count_if(text, isContinuation));
}

bool hasControlCharacter(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::uint8_t byte = byteAt(text, i);
        if (byte < 0x20 || byte == 0x7F)
            return true;
        if (byte == 0xC2 && i + 1 < text.size() && byteAt(text, i + 1) < 0xA0)
            return true;
        const std::string_view three = text.substr(i, 3);
        if (three == "\xE2\x80\xA8" || three == "\xE2\x80\xA9")
            return true;
    }
    return false;
}

std::string abbreviated(std::string_view text, std::size_t most)
{
    std::size_t characters = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isContinuation(text[i]))
            continue;
        if (characters++ == most)
            return std::string(text.substr(0, i)) + "…";
    }
    return std::string(text);
}

} // namespace linetwin
