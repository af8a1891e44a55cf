// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/output/StudyParts.h"

#include <nlohmann/json.hpp>

#include <concepts>
#include <cstdint>
#include <utility>

namespace linetwin {

/// A whole number that fits the type; else a PartError. The library converts what does not fit, which is undefined for
/// numbers that are too large for it.
template <std::integral Number> Number wholeOf(const nlohmann::json& value)
{
    const bool fits = value.is_number_unsigned()
                          ? std::in_range<Number>(value.get<std::uint64_t>())
                          : value.is_number_integer() && std::in_range<Number>(value.get<std::int64_t>());
    if (value.is_number() && !fits)
        throw PartError(localText("CommandLine", "its number is wrong"));
    return value.get<Number>();
}

template <std::integral Number> void readWhole(const nlohmann::json& value, Number& number)
{
    number = wholeOf<Number>(value);
}

} // namespace linetwin
