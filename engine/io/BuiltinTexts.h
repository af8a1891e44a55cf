// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace linetwin {

/// A file that ships inside the program: a line `LINE`, or a scenario on it `LINE/SCENARIO`.
struct NamedText {
    std::string_view name; ///< without `builtin:`
    std::string_view text;

    bool isLine() const { return name.find('/') == std::string_view::npos; }
};

/// All of them; each line comes before its scenarios.
std::span<const NamedText> builtinTexts();

} // namespace linetwin
