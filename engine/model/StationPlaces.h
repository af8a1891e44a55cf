// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Line.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace linetwin {

/// Where each station stands, for whoever asks for many: Line::indexOf() looks at one after the other. The line has to
/// stay as it is.
class StationPlaces {
public:
    explicit StationPlaces(const Line& line)
    {
        m_places.reserve(line.stations.size());
        for (std::size_t i = 0; i < line.stations.size(); ++i)
            m_places.try_emplace(line.stations[i].name, i);
    }

    /// As Line::indexOf().
    std::optional<std::size_t> indexOf(std::string_view station) const
    {
        const auto found = m_places.find(station);
        return found == m_places.end() ? std::nullopt : std::optional(found->second);
    }
    bool contains(std::string_view station) const { return m_places.contains(station); }

private:
    std::unordered_map<std::string_view, std::size_t> m_places;
};

} // namespace linetwin
