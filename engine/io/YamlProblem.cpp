// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/YamlProblem.h"

#include "engine/io/YamlLayout.h"
#include "engine/support/Messages.h"
#include "engine/support/Translatable.h"

#include <algorithm>
#include <array>

namespace linetwin {

namespace {

/// YAML 1.2, 7.4.2: what stands before a `:` in its line.
constexpr std::size_t longestKey = 1024;

YamlProblem openQuote(std::string_view text, std::size_t offset)
{
    return {offset,
            LINETWIN_TEXT("Finding", "the text in quotes that begins here never ends; write %1 at its end"),
            {std::string(1, text[offset])}};
}

/// A quote that closed a text lines below has most likely opened another one.
std::optional<YamlProblem> explainQuotes(std::string_view text, std::size_t offset)
{
    const YamlLayout layout = layoutOf(text, offset);
    if (layout.openQuote)
        return openQuote(text, *layout.openQuote);
    if (!layout.lastLongQuote || lineOf(text, layout.lastLongQuote->end) != lineOf(text, offset))
        return std::nullopt;
    return YamlProblem{
        layout.lastLongQuote->start,
        LINETWIN_TEXT("Finding", "the text in quotes that begins here ends in line %1; is a quote missing before?"),
        {std::to_string(lineOf(text, layout.lastLongQuote->end))}};
}

/// A bracket closes what is not open.
YamlProblem explainClosing(std::string_view text, std::size_t offset)
{
    const YamlLayout layout = layoutOf(text, offset);
    const std::string closing(text.substr(offset, 1));
    if (layout.openBrackets.empty())
        return {offset, LINETWIN_TEXT("Finding", "`%1` closes nothing here; remove it"), {closing}};
    const std::size_t open = layout.openBrackets.back();
    return {offset,
            LINETWIN_TEXT("Finding", "`%1` cannot close the `%2` of line %3; write `%4` before it"),
            {closing, std::string(text.substr(open, 1)), std::to_string(lineOf(text, open)), closingOf(text[open])}};
}

/// A bracket is open where something stands that cannot be inside it.
YamlProblem explainOpen(std::string_view text, std::size_t offset)
{
    const YamlLayout layout = layoutOf(text, offset);
    if (layout.openBrackets.empty())
        return {offset, LINETWIN_TEXT("Finding", "a bracket is not closed before this")};
    const std::size_t open = layout.openBrackets.back();
    const std::string closing = closingOf(text[open]);
    if (lineOf(text, open) == lineOf(text, offset))
        return {offset, LINETWIN_TEXT("Finding", "a `,` or `%1` is missing before this"), {closing}};
    return {open,
            LINETWIN_TEXT("Finding", "the `%1` is not closed; write `%2` where it ends"),
            {std::string(text.substr(open, 1)), closing}};
}

/// A `:` where no value can begin: a second one in the line, or the line above has none, or it has a value already.
YamlProblem explainColon(std::string_view text, std::size_t offset)
{
    const std::size_t start = contentStart(text, offset);
    if (text.substr(start, offset - start).find(": ") != std::string_view::npos)
        return {offset, LINETWIN_TEXT("Finding", "a second `: ` in one line; put the text that holds it in quotes")};
    if (offset - start > longestKey)
        return {start, LINETWIN_TEXT("Finding", "a key can have at most %1 letters"), {std::to_string(longestKey)}};
    const auto lineAbove = contentAbove(text, offset);
    if (!lineAbove)
        return {offset, LINETWIN_TEXT("Finding", "a key is missing before the `:`")};
    const std::size_t above = keyStart(text, *lineAbove);
    const std::string line(contentOf(text, above));
    const std::size_t colon = line.find(':');
    if (colon == std::string::npos)
        return {above,
                LINETWIN_TEXT("Finding", "a `:` is missing in `%1`; write `key: value`, or `key:` above lines that are "
                                         "indented more"),
                {shortened(line)}};
    if (colon + 1 < line.size() && line[colon + 1] != ' ')
        return {
            above + colon + 1, LINETWIN_TEXT("Finding", "a space is missing after the `:` in `%1`"), {shortened(line)}};
    return {start,
            LINETWIN_TEXT("Finding", "this line is indented more than `%1`, which has a value already; begin it in "
                                     "column %2"),
            {shortened(line), std::to_string(columnOf(text, above))}};
}

/// Something stands where the list or mapping around it can neither go on nor end.
YamlProblem explainPlace(std::string_view text, std::size_t offset)
{
    if (contentStart(text, offset) != offset)
        return {offset, LINETWIN_TEXT("Finding", "nothing can follow the value here; put all of it in quotes, or write "
                                                 "this on a line of its own")};
    std::vector<std::string> columns;
    for (const std::size_t column : columnsAbove(text, offset))
        columns.push_back(std::to_string(column));
    return {offset,
            LINETWIN_TEXT("Finding", "the line is indented like none that it could belong to; it may begin in column: "
                                     "%1"),
            {listText(columns)}};
}

YamlProblem explainAlias(std::string_view text, std::size_t offset)
{
    const std::size_t start = std::min(text.rfind('*', offset), offset);
    const std::size_t end = std::min(text.find_first_of(" \t\n,]}", start), text.size());
    return {start,
            LINETWIN_TEXT("Finding", "nothing in the file is called `%1`; put a text that begins with `*` in quotes"),
            {shortened(text.substr(start, end - start))}};
}

YamlProblem explainEscape(std::string_view text, std::size_t offset)
{
    const std::size_t start = std::min(text.rfind('\\', offset - std::min<std::size_t>(offset, 2)), offset);
    return {start,
            LINETWIN_TEXT("Finding", "`%1` means nothing in double quotes; write `\\\\` for a backslash, or use single "
                                     "quotes"),
            {std::string(text.substr(start, 2))}};
}

YamlProblem explainCharacter(std::string_view text, std::size_t offset)
{
    return {offset,
            LINETWIN_TEXT("Finding", "a text that begins with `%1` has to be in quotes"),
            {std::string(text.substr(offset, 1))}};
}

struct Rule {
    std::string_view complaint; ///< its beginning
    YamlProblem (*explain)(std::string_view text, std::size_t offset);
};

template <const std::string_view& message> YamlProblem say(std::string_view, std::size_t offset)
{
    return {offset, message};
}

constexpr std::string_view listBelow =
    LINETWIN_TEXT("Finding", "a list cannot begin here; write each `- ` on a line of its own, below the key");
constexpr std::string_view noKey = LINETWIN_TEXT("Finding", "a key cannot stand here; write it on a line of its own");
constexpr std::string_view badHex =
    LINETWIN_TEXT("Finding", "`\\x` needs 2, `\\u` 4 and `\\U` 8 digits from 0 to 9 and A to F before this");
constexpr std::string_view badCharacter = LINETWIN_TEXT("Finding", "there is no character of this number");
constexpr std::string_view noName =
    LINETWIN_TEXT("Finding", "a name is missing before this; put a text that begins with `*` or `&` in quotes");
constexpr std::string_view badBlock =
    LINETWIN_TEXT("Finding", "after `|` or `>` only a number from 1 to 9 and `+` or `-` may stand");
constexpr std::string_view badTag = LINETWIN_TEXT("Finding", "put a text that begins with `!` in quotes");
constexpr std::string_view twoProperties =
    LINETWIN_TEXT("Finding", "a value can have one `&` name and one `!` tag, and `*` stands alone");
constexpr std::string_view badDirective =
    LINETWIN_TEXT("Finding", "a line that begins with `%` has no place here; remove it");
constexpr std::string_view openDocument =
    LINETWIN_TEXT("Finding", "`---` or `...` stands inside a text in quotes; is a quote missing?");
constexpr std::string_view unknown =
    LINETWIN_TEXT("Finding", "this cannot be read; is a `:`, a quote or a bracket missing here or in the line above?");

constexpr std::array rules{
    Rule{"illegal flow end", explainClosing},
    Rule{"end of map flow", explainOpen},
    Rule{"end of sequence flow", explainOpen},
    Rule{"illegal map value", explainColon},
    Rule{"end of map not", explainPlace},
    Rule{"end of sequence not", explainPlace},
    Rule{"the referenced anchor", explainAlias},
    Rule{"unknown escape", explainEscape},
    Rule{"unknown token", explainCharacter},
    Rule{"illegal block entry", say<listBelow>},
    Rule{"illegal map key", say<noKey>},
    Rule{"bad character found while scanning hex", say<badHex>},
    Rule{"invalid unicode", say<badCharacter>},
    Rule{"alias not found", say<noName>},
    Rule{"anchor not found", say<noName>},
    Rule{"cannot set zero indentation", say<badBlock>},
    Rule{"unexpected character in block", say<badBlock>},
    Rule{"illegal character found while scanning tag", say<badTag>},
    Rule{"tag handle with no", say<badTag>},
    Rule{"end of verbatim tag", say<badTag>},
    Rule{"cannot assign", say<twoProperties>},
    Rule{"aliases can't", say<twoProperties>},
    Rule{"YAML", say<badDirective>},
    Rule{"bad YAML", say<badDirective>},
    Rule{"repeated", say<badDirective>},
    Rule{"TAG", say<badDirective>},
    Rule{"illegal document indicator", say<openDocument>},
};

} // namespace

YamlProblem explainYaml(std::string_view text, std::size_t offset, std::string_view complaint)
{
    offset = std::min(offset, text.size());
    const bool isEscape = complaint.starts_with("unknown escape") || complaint.starts_with("bad character") ||
                          complaint.starts_with("invalid unicode");
    if (!isEscape) {
        if (auto problem = explainQuotes(text, offset))
            return std::move(*problem);
    }
    const auto* const rule =
        std::ranges::find_if(rules, [&](const Rule& each) { return complaint.starts_with(each.complaint); });
    return rule == rules.end() ? YamlProblem{offset, unknown} : rule->explain(text, offset);
}

std::optional<YamlProblem> findOpenQuote(std::string_view text, std::size_t offset)
{
    while (offset < text.size() && (text[offset] == '&' || text[offset] == '!')) {
        offset = std::min(text.find_first_of(" \t\n", offset), text.size());
        offset = std::min(text.find_first_not_of(" \t\n", offset), text.size());
    }
    const bool isQuote = offset < text.size() && (text[offset] == '"' || text[offset] == '\'');
    if (!isQuote || endOfQuoted(text, offset))
        return std::nullopt;
    return openQuote(text, offset);
}

} // namespace linetwin
