// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace linetwin {

using Names = std::set<std::string, std::less<>>;

/// `wanted` if it is not taken, else with the first free number instead of its own: "Filler 2". Without a wanted name
/// the stem gets a number. Never longer than a name may be.
std::string freeName(const Names& taken, std::string_view wanted, std::string_view stem);

} // namespace linetwin
