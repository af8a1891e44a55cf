// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/Selection.h"

#include <algorithm>

namespace linetwin::app {

bool Selection::contains(const std::string& station) const
{
    return std::ranges::find(m_stations, station) != m_stations.end();
}

void Selection::set(std::vector<std::string> stations)
{
    if (stations == m_stations)
        return;
    m_stations = std::move(stations);
    Q_EMIT changed();
}

} // namespace linetwin::app
