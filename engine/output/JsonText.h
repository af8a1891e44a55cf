// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/output/TextBuffer.h"
#include "engine/statistics/FigureStatistics.h"

#include <optional>
#include <string>
#include <string_view>

namespace linetwin {

/// The text in quotes, with what is not UTF-8 replaced.
std::string jsonText(std::string_view text);
/// The shortest number that reads back as exactly this one, or null.
std::string jsonNumber(const std::optional<double>& number);
std::string jsonInterval(const std::optional<Interval>& interval);

/// STAT of SPEC 10 without its braces: `"mean": …, "sd": …, "ci": …, "values": […]`.
void writeStatisticsKeys(TextBuffer& text, const FigureStatistics& statistics);
/// STAT of SPEC 10.
void writeStatistics(TextBuffer& text, const FigureStatistics& statistics);

} // namespace linetwin
