// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace linetwin::fuzz {

/// The text with one to four of its lines changed as somebody might who knows the format: a line moved, doubled, left
/// out or indented, a value replaced by one at or beyond the ends of a parameter's range, a key of the parameter table
/// put in. A pure function of both.
std::string mutated(std::string_view text, unsigned seed);

} // namespace linetwin::fuzz
