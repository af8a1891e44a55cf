// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/Line.h"

#include <algorithm>

namespace linetwin {

std::optional<std::size_t> Line::indexOf(std::string_view station) const
{
    const auto found = std::ranges::find(stations, station, &Station::name);
    if (found == stations.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - stations.begin());
}

bool meansNoOutputType(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return lower == "none" || lower == "no" || lower == "null" || lower == "~";
}

} // namespace linetwin
