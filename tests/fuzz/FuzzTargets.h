// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <stdexcept>
#include <string_view>

namespace linetwin::fuzz {

/// A property does not hold for an input; what() says which.
class Broken : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// One way into the engine for text that anybody may have written. `check` reads it, whatever it is, and throws Broken
/// where what was read does not come back from what is written of it, or a figure is no number.
struct Target {
    std::string_view name; ///< as its folder of seeds
    void (*check)(std::string_view input);
};

std::span<const Target> targets();

} // namespace linetwin::fuzz
