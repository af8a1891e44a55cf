// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace linetwin {

/// `YYYY-MM-DDTHH:MM`, with or without `:SS`: a local time of ISO 8601, without zone and daylight saving.
std::optional<std::chrono::sys_seconds> parseLocalTime(std::string_view text);

/// How far into the week, which begins on Monday at 00:00, the time is.
std::chrono::seconds timeOfWeek(std::chrono::sys_seconds time);

/// Where in the week a run starts that does not say when: Monday, 06:00 (MODEL 3).
inline constexpr std::chrono::seconds usualTimeOfWeek = std::chrono::hours(6);

} // namespace linetwin
