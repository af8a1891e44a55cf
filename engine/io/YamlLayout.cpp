// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/YamlLayout.h"

#include "engine/support/Utf8.h"

#include <algorithm>
#include <limits>

namespace linetwin {

namespace {

/// Whether what stands at `offset` begins a node, so that a quote or a bracket there is more than a letter.
bool beginsNode(std::string_view text, std::size_t offset, bool isInFlow)
{
    const std::size_t before = text.find_last_not_of(" \t", offset - 1);
    if (offset == 0 || before == std::string_view::npos || text[before] == '\n')
        return true;
    const bool isBehindBlank = before + 1 < offset;
    const char last = text[before];
    if (isInFlow && (last == '[' || last == '{' || last == ','))
        return true;
    return last == ':' || ((last == '-' || last == '?') && isBehindBlank) || (isInFlow && last == '}');
}

bool isComment(std::string_view text, std::size_t offset)
{
    return text[offset] == '#' &&
           (offset == 0 || text[offset - 1] == ' ' || text[offset - 1] == '\t' || text[offset - 1] == '\n');
}

std::size_t startOfLine(std::string_view text, std::size_t offset)
{
    return offset == 0 ? 0 : text.rfind('\n', offset - 1) + 1; // npos + 1 is 0
}

} // namespace

YamlLayout layoutOf(std::string_view text, std::size_t end)
{
    YamlLayout layout;
    for (std::size_t i = 0; i < end; ++i) {
        const char character = text[i];
        const bool isInFlow = !layout.openBrackets.empty();
        if (isComment(text, i)) {
            i = std::min(text.find('\n', i), end);
        } else if ((character == '"' || character == '\'') && beginsNode(text, i, isInFlow)) {
            const auto closing = endOfQuoted(text, i);
            if (!closing) {
                layout.openQuote = i;
                return layout;
            }
            if (text.substr(i, *closing - i).find('\n') != std::string_view::npos)
                layout.lastLongQuote = YamlLayout::Quoted{i, *closing};
            i = *closing;
        } else if ((character == '[' || character == '{') && beginsNode(text, i, isInFlow)) {
            layout.openBrackets.push_back(i);
        } else if (isInFlow && text.substr(i, 1) == closingOf(text[layout.openBrackets.back()])) {
            layout.openBrackets.pop_back();
        }
    }
    return layout;
}

std::optional<std::size_t> endOfQuoted(std::string_view text, std::size_t start)
{
    const char quote = text[start];
    for (std::size_t i = start + 1; i < text.size(); ++i) {
        if (quote == '"' && text[i] == '\\') {
            ++i;
        } else if (text[i] == quote) {
            const bool isDoubled = quote == '\'' && i + 1 < text.size() && text[i + 1] == quote;
            if (!isDoubled)
                return i;
            ++i;
        }
    }
    return std::nullopt;
}

std::size_t lineOf(std::string_view text, std::size_t offset)
{
    return 1 + static_cast<std::size_t>(std::ranges::count(text.substr(0, offset), '\n'));
}

std::size_t columnOf(std::string_view text, std::size_t offset)
{
    return offset - startOfLine(text, offset) + 1;
}

std::size_t contentStart(std::string_view text, std::size_t offset)
{
    return std::min(text.find_first_not_of(' ', startOfLine(text, offset)), text.size());
}

std::optional<std::size_t> contentAbove(std::string_view text, std::size_t offset)
{
    for (std::size_t start = startOfLine(text, offset); start > 0;) {
        start = startOfLine(text, start - 1);
        const std::size_t content = contentStart(text, start);
        if (text[content] != '\n' && text[content] != '#')
            return content;
    }
    return std::nullopt;
}

std::size_t keyStart(std::string_view text, std::size_t content)
{
    while (text.substr(content, 2) == "- ")
        content = std::min(text.find_first_not_of(' ', content + 1), text.size());
    return content;
}

std::string_view contentOf(std::string_view text, std::size_t start)
{
    std::string_view line = text.substr(start, std::min(text.find('\n', start), text.size()) - start);
    line = line.substr(0, line.find(" #"));
    return line.substr(0, line.find_last_not_of(" \t") + 1);
}

std::vector<std::size_t> columnsAbove(std::string_view text, std::size_t offset)
{
    std::vector<std::size_t> columns;
    std::size_t lowest = std::numeric_limits<std::size_t>::max();
    for (auto above = contentAbove(text, offset); above && lowest > 1; above = contentAbove(text, *above)) {
        for (const std::size_t start : {keyStart(text, *above), *above}) {
            const std::size_t column = columnOf(text, start);
            if (column < lowest)
                columns.insert(columns.begin(), column);
            lowest = std::min(lowest, column);
        }
    }
    return columns;
}

std::string closingOf(char bracket)
{
    return bracket == '[' ? "]" : "}";
}

std::string shortened(std::string_view text)
{
    return abbreviated(text, 40);
}

} // namespace linetwin
