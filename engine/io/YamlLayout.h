// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linetwin {

/// Where quotes and brackets stand in a text that need not be valid YAML, as far as one can tell.
struct YamlLayout {
    struct Quoted {
        std::size_t start;
        std::size_t end; ///< of its closing quote
    };

    std::vector<std::size_t> openBrackets; ///< `[` and `{`, the innermost last
    std::optional<std::size_t> openQuote;
    std::optional<Quoted> lastLongQuote; ///< the last text in quotes of more than one line
};

/// At `end`; a quote is open if nothing closes it in the whole text.
YamlLayout layoutOf(std::string_view text, std::size_t end);

/// Offset of the quote that closes the one at `start`.
std::optional<std::size_t> endOfQuoted(std::string_view text, std::size_t start);

/// Lines and columns count from 1, columns in bytes.
std::size_t lineOf(std::string_view text, std::size_t offset);
std::size_t columnOf(std::string_view text, std::size_t offset);

/// Where the content of the line of `offset` begins.
std::size_t contentStart(std::string_view text, std::size_t offset);
/// The same for the nearest line above that is neither empty nor a comment.
std::optional<std::size_t> contentAbove(std::string_view text, std::size_t offset);
/// The first key or value of a line whose content begins there, behind any `- `.
std::size_t keyStart(std::string_view text, std::size_t content);
/// From there to the end of the line, without a comment and blanks.
std::string_view contentOf(std::string_view text, std::size_t start);
/// The columns in which a line at `offset` may begin: those of the lines above that it would not stand inside of.
std::vector<std::size_t> columnsAbove(std::string_view text, std::size_t offset);

std::string closingOf(char bracket);
/// At most a few words of it.
std::string shortened(std::string_view text);

} // namespace linetwin
