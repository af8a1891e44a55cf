// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Parameters.h"
#include "engine/support/Finding.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace linetwin {

/// The value as users write it: `12.5`, `null`, `DOWN`, `22:00`, `all`, `[mon, fri]`.
std::string valueText(const ParameterSpec& spec, ParameterValue value);

/// What such a text says, brackets and blanks around days being optional; nullopt if it is no value of this format.
/// Ranges are not looked at.
std::optional<ParameterValue> parseValue(const ParameterSpec& spec, std::string_view text);

/// The days as a bit mask, `all` alone being every day; nullopt if a word is no day or there is none.
std::optional<double> weekdaysFrom(std::span<const std::string> words);

/// Says what would be right instead of a text that is no value of the parameter; place and station are left empty.
Finding wrongValue(const ParameterSpec& spec, std::string_view text);

} // namespace linetwin
