// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <set>
#include <string>
#include <string_view>

namespace linetwin {

using TakenNames = std::set<std::string, std::less<>>;

/// `wanted` if it is not taken, else with the first free number: "Filler 2". For an empty one `usual` with a number.
/// Never longer than a name may be.
std::string freeName(const TakenNames& taken, std::string_view wanted, std::string_view usual);

} // namespace linetwin
