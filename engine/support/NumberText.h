// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace linetwin {

/// The shortest decimal text that reads back as exactly this number, with a point whatever the locale; without an
/// exponent from 1e-6 to below 1e16. `number` is finite; −0 is written as 0.
std::string numberText(double number);

/// The number to 12 significant digits: 0.1 + 2·0.1 is meant to be 0.3. `number` is finite.
double withoutRoundingError(double number);

/// A finite number as YAML 1.2's core schema writes it (`12`, `-0.5`, `.5`, `1e-3`, `0x1F`, `0o17`), the whole text and
/// nothing else. nullopt for everything else, infinities and numbers too large for a double included.
std::optional<double> parseNumber(std::string_view text);

} // namespace linetwin
