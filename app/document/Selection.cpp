// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/Selection.h"

#include <algorithm>

namespace linetwin::app {

bool Selection::contains(const std::string& station) const
{
    return std::ranges::find(m_stations, station) != m_stations.end();
}

void Selection::follow(const ProjectDocument& document)
{
    connect(&document, &ProjectDocument::changed, this, [this](const Change& change) {
        if (const auto* stations = std::get_if<StationsChanged>(&change))
            adopt(*stations);
    });
}

void Selection::adopt(const StationsChanged& change)
{
    std::vector<std::string> kept;
    for (const std::string& name : m_stations) {
        const auto renamed = std::ranges::find(change.renamed, name, &std::pair<std::string, std::string>::first);
        if (renamed != change.renamed.end())
            kept.push_back(renamed->second);
        else if (std::ranges::find(change.removed, name) == change.removed.end())
            kept.push_back(name);
    }
    set(std::move(kept));
}

void Selection::set(std::vector<std::string> stations)
{
    if (stations == m_stations)
        return;
    m_stations = std::move(stations);
    Q_EMIT changed();
}

} // namespace linetwin::app
