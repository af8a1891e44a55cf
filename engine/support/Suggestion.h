// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace linetwin {

/// The candidate that the user most likely meant by `word`: the one with the fewest insertions, deletions, replacements
/// and swaps of neighbours (optimal string alignment), upper and lower case being equal. nullopt if none is near, which
/// is: differs in at most a third of the longer word.
std::optional<std::string> nearest(std::string_view word, std::span<const std::string> candidates);

} // namespace linetwin
