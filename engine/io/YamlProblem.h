// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linetwin {

/// What is wrong with a text that is no YAML, and what would be right, in words for people.
struct YamlProblem {
    std::size_t offset = 0;
    std::string_view message;
    std::vector<std::string> arguments = {};
};

/// `complaint` is the parser's own, and `offset` where it gave up; the cause often stands before. Line ends are `\n`.
YamlProblem explainYaml(std::string_view text, std::size_t offset, std::string_view complaint);

/// For a node that begins with a quote at or behind `offset`, behind its tag and anchor: the problem if no quote closes
/// it. The parser takes all the rest of the file for its text.
std::optional<YamlProblem> findOpenQuote(std::string_view text, std::size_t offset);

} // namespace linetwin
