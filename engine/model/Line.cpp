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

} // namespace linetwin
