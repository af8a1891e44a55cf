// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/JsonText.h"

#include "engine/support/NumberText.h"

#include <nlohmann/json.hpp>

namespace linetwin {

// nlohmann's own numbers are not always the shortest, so only texts are left to it.
std::string jsonText(std::string_view text)
{
    using Json = nlohmann::json;
    return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string jsonNumber(const std::optional<double>& number)
{
    return number ? numberText(*number) : "null";
}

std::string jsonInterval(const std::optional<Interval>& interval)
{
    return interval ? '[' + numberText(interval->lower) + ", " + numberText(interval->upper) + ']' : "null";
}

void writeStatisticsKeys(TextBuffer& text, const FigureStatistics& statistics)
{
    text << R"("mean": )" << jsonNumber(statistics.mean) << R"(, "sd": )" << jsonNumber(statistics.standardDeviation)
         << R"(, "ci": )" << jsonInterval(statistics.interval) << R"(, "values": [)";
    for (std::size_t r = 0; r < statistics.values.size(); ++r)
        text << (r > 0 ? ", " : "") << jsonNumber(statistics.values[r]);
    text << ']';
}

void writeStatistics(TextBuffer& text, const FigureStatistics& statistics)
{
    text << '{';
    writeStatisticsKeys(text, statistics);
    text << '}';
}

} // namespace linetwin
