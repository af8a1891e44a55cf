// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/YamlText.h"

#include "engine/support/NumberText.h"
#include "engine/support/Utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace linetwin {

namespace {

bool isLetter(char character)
{
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

bool isPlainInside(char character)
{
    constexpr std::string_view marks = " _-./()+%";
    const bool isDigit = character >= '0' && character <= '9';
    return isLetter(character) || isDigit || static_cast<std::uint8_t>(character) >= 0x80 ||
           marks.find(character) != std::string_view::npos;
}

/// Words that some YAML reader takes for null, a truth value or a number.
bool isReserved(std::string_view text)
{
    constexpr std::array<std::string_view, 12> words{"null", "none", "true", "false", "yes", "no",
                                                     "on",   "off",  "y",    "n",     "nan", "inf"};
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char character) {
        return character >= 'A' && character <= 'Z' ? static_cast<char>(character + ('a' - 'A')) : character;
    });
    return std::ranges::find(words, lower) != words.end();
}

/// Characters above U+007F that readers or editors treat as blank, line end or byte order mark.
std::string_view escapeFor(std::string_view text)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> escapes{{
        {"\xC2\xA0", "\\u00A0"},
        {"\xE2\x80\xA8", "\\u2028"},
        {"\xE2\x80\xA9", "\\u2029"},
        {"\xEF\xBB\xBF", "\\uFEFF"},
    }};
    for (const auto& [character, escape] : escapes) {
        if (text.starts_with(character))
            return escape;
    }
    return {};
}

bool isPlain(std::string_view text)
{
    if (text.empty() || isReserved(text) || hasControlCharacter(text) || text.back() == ' ')
        return false;
    const bool isPath = text.starts_with("./") || text.starts_with("../") || text.starts_with('/');
    if (!isLetter(text[0]) && text[0] != '_' && static_cast<std::uint8_t>(text[0]) < 0x80 && !isPath)
        return false;
    if (!std::ranges::all_of(text, isPlainInside))
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!escapeFor(text.substr(i)).empty())
            return false;
    }
    return true;
}

std::string escaped(std::string_view character)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    switch (character[0]) {
    case '"': return "\\\"";
    case '\\': return "\\\\";
    case '\n': return "\\n";
    case '\t': return "\\t";
    case '\r': return "\\r";
    default: break;
    }
    const std::size_t byte = static_cast<std::uint8_t>(character.back());
    return std::string(character.size() == 2 ? "\\u00" : "\\x") + digits[byte >> 4U] + digits[byte & 15U];
}

std::string quoted(std::string_view text)
{
    std::string result = "\"";
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<std::uint8_t>(text[i]);
        const bool isC1 = byte == 0xC2 && i + 1 < text.size() && static_cast<std::uint8_t>(text[i + 1]) < 0xA0;
        const std::string_view escape = escapeFor(text.substr(i));
        if (!escape.empty()) {
            result += escape;
            i += text[i] == '\xC2' ? 1U : 2U;
        } else if (isC1) {
            result += escaped(text.substr(i++, 2));
        } else if (byte < 0x20 || byte == 0x7F || byte == '"' || byte == '\\') {
            result += escaped(text.substr(i, 1));
        } else {
            result += text[i];
        }
    }
    return result + "\"";
}

/// Whether the text can be shown as lines under a `|`: several lines, none with blanks at its ends.
bool isLiteral(std::string_view text)
{
    if (text.find('\n') == std::string_view::npos || text.starts_with('\n') || text.ends_with("\n\n"))
        return false;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        const std::string_view line = text.substr(start, end - start);
        if (line.starts_with(' ') || line.ends_with(' ') || hasControlCharacter(line))
            return false;
        for (std::size_t i = 0; i < line.size(); ++i) {
            if (!escapeFor(line.substr(i)).empty())
                return false;
        }
        start = end + 1;
    }
    return true;
}

} // namespace

std::string yamlScalar(std::string_view text)
{
    return isPlain(text) ? std::string(text) : quoted(text);
}

FlowMap& FlowMap::add(std::string_view key, std::string_view value)
{
    if (!m_pairs.empty())
        m_pairs += ", ";
    m_pairs += yamlScalar(key) + ": ";
    m_pairs += value;
    return *this;
}

FlowMap& FlowMap::addNumber(std::string_view key, double number)
{
    return add(key, numberText(number));
}

void YamlText::entry(std::string_view key, std::string_view value)
{
    indent();
    m_text += yamlScalar(key) + ": ";
    m_text += value;
    m_text += '\n';
}

void YamlText::textEntry(std::string_view key, std::string_view text)
{
    if (!isLiteral(text))
        return entry(key, yamlScalar(text));
    entry(key, text.ends_with('\n') ? "|" : "|-");
    m_depth += 1;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = std::min(text.find('\n', start), text.size());
        if (end > start)
            indent();
        m_text += text.substr(start, end - start);
        m_text += '\n';
        start = end + 1;
    }
    m_depth -= 1;
}

void YamlText::numberEntry(std::string_view key, double number)
{
    entry(key, numberText(number));
}

void YamlText::item(std::string_view value)
{
    indent();
    m_text += "- ";
    m_text += value;
    m_text += '\n';
}

void YamlText::openItem(std::string_view key, std::string_view value)
{
    item(yamlScalar(key) + ": " + std::string(value));
    m_depth += 1;
}

void YamlText::open(std::string_view key)
{
    indent();
    m_text += yamlScalar(key) + ":\n";
    m_depth += 1;
}

void YamlText::comment(std::string_view lines)
{
    for (std::size_t start = 0; start < lines.size();) {
        const std::size_t end = std::min(lines.find('\n', start), lines.size());
        const std::string_view line = lines.substr(start, end - start);
        if (!line.empty() && line[0] != '#')
            m_text += "# ";
        m_text += line;
        m_text += '\n';
        start = end + 1;
    }
}

} // namespace linetwin
