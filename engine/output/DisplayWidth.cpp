// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/DisplayWidth.h"

#include "engine/support/Utf8.h"

#include <algorithm>
#include <array>

namespace linetwin {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

constexpr std::array combining{
    Range{0x0300, 0x036F}, Range{0x0483, 0x0489}, Range{0x0591, 0x05BD}, Range{0x0610, 0x061A}, Range{0x064B, 0x065F},
    Range{0x0900, 0x0902}, Range{0x093C, 0x093C}, Range{0x0941, 0x0948}, Range{0x094D, 0x094D}, Range{0x0E31, 0x0E31},
    Range{0x0E34, 0x0E3A}, Range{0x0E47, 0x0E4E}, Range{0x1AB0, 0x1AFF}, Range{0x1DC0, 0x1DFF}, Range{0x200B, 0x200F},
    Range{0x20D0, 0x20FF}, Range{0x302A, 0x302D}, Range{0x3099, 0x309A}, Range{0xFE00, 0xFE0F}, Range{0xFE20, 0xFE2F},
};
constexpr std::array wide{
    Range{0x1100, 0x115F},   Range{0x231A, 0x231B},   Range{0x23E9, 0x23EC},   Range{0x2E80, 0x303E},
    Range{0x3041, 0x33FF},   Range{0x3400, 0x4DBF},   Range{0x4E00, 0x9FFF},   Range{0xA000, 0xA4CF},
    Range{0xA960, 0xA97F},   Range{0xAC00, 0xD7A3},   Range{0xF900, 0xFAFF},   Range{0xFE30, 0xFE6F},
    Range{0xFF00, 0xFF60},   Range{0xFFE0, 0xFFE6},   Range{0x1F300, 0x1F64F}, Range{0x1F680, 0x1F6FF},
    Range{0x1F900, 0x1F9FF}, Range{0x20000, 0x3FFFD},
};

template <typename Ranges> bool isIn(const Ranges& ranges, char32_t character)
{
    return std::ranges::any_of(ranges,
                               [&](const Range& range) { return range.first <= character && character <= range.last; });
}

std::size_t widthOf(char32_t character)
{
    if (character < 0x0300)
        return 1;
    if (isIn(combining, character))
        return 0;
    return isIn(wide, character) ? 2 : 1;
}

/// Of a text too long for a line: how much of it stands there, and where the next line begins.
struct LineBreak {
    std::size_t end = 0;
    std::size_t next = 0;
};

constexpr std::u32string_view neverFirst = U"、。，．：；？！）」』】》”’,.;:?!)";
constexpr std::u32string_view neverLast = U"（「『【《“‘(";

/// Behind the last word that fits; Chinese and Japanese part between any two characters.
LineBreak breakWithin(std::string_view text, std::size_t columns)
{
    std::string_view rest = text;
    LineBreak best;
    char32_t before = U' ';
    for (std::size_t width = 0; !rest.empty();) {
        const std::size_t place = text.size() - rest.size();
        const char32_t character = takeCharacter(rest);
        const bool isParted = isIn(wide, before) || isIn(wide, character);
        if (character == U' ' && place > 0)
            best = {place, place + 1};
        else if (isParted && before != U' ' && neverFirst.find(character) == std::u32string_view::npos &&
                 neverLast.find(before) == std::u32string_view::npos)
            best = {place, place};
        width += widthOf(character);
        if (width > columns)
            return best.end > 0 ? best : LineBreak{place, place};
        before = character;
    }
    return {text.size(), text.size()};
}

} // namespace

std::size_t displayWidth(std::string_view text)
{
    std::size_t width = 0;
    while (!text.empty())
        width += widthOf(takeCharacter(text));
    return width;
}

std::string cutToWidth(std::string_view text, std::size_t columns)
{
    if (displayWidth(text) <= columns)
        return std::string(text);
    std::string_view rest = text;
    std::size_t kept = 0;
    std::size_t width = 0;
    while (true) {
        width += widthOf(takeCharacter(rest));
        if (width + 1 > columns)
            return std::string(text.substr(0, kept)) + "…";
        kept = text.size() - rest.size();
    }
}

std::vector<std::string> linesOfWidth(std::string_view text, std::size_t columns)
{
    constexpr std::string_view indent = "  ";
    std::vector<std::string> lines;
    do {
        const std::string_view before = lines.empty() ? std::string_view() : indent;
        const auto [end, next] = breakWithin(text, columns - before.size());
        lines.push_back(std::string(before) + std::string(text.substr(0, end)));
        text.remove_prefix(next);
    } while (!text.empty());
    return lines;
}

} // namespace linetwin
