// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace linetwin {

/// Columns that UTF-8 text takes in a terminal: 2 for wide East Asian characters and emoji, 0 for combining marks, else
/// 1 (after Unicode Standard Annex 11). Bytes that are not UTF-8 take one each.
std::size_t displayWidth(std::string_view text);

/// The text, or as much of it as fits before a `…`, at most `columns` wide (at least 1).
std::string cutToWidth(std::string_view text, std::size_t columns);

/// The whole text in lines that are at most `columns` wide (at least 4), parted at blanks and between Chinese or Japanese
/// characters where that can be; all but the first are indented by two.
std::vector<std::string> linesOfWidth(std::string_view text, std::size_t columns);

} // namespace linetwin
