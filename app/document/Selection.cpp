// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/Selection.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

namespace linetwin::app {

bool Selection::contains(const std::string& station) const
{
    return std::ranges::find(m_stations, station) != m_stations.end();
}

void Selection::follow(const ProjectDocument& document)
{
    m_document = &document;
    using Names = std::vector<std::string>;
    // What was selected when stations came is selected again when an undo takes them away.
    std::map<Names, Names> selectedBefore;
    connect(&document, &ProjectDocument::changed, this, [this, selectedBefore](const Change& change) mutable {
        if (std::holds_alternative<DocumentReplaced>(change))
            selectedBefore.clear();
        const auto* stations = std::get_if<StationsChanged>(&change);
        if (!stations)
            return;
        if (stations->isOtherLine) {
            adopt(*stations);
            return;
        }
        if (!stations->added.empty())
            selectedBefore[stations->added] = m_stations;
        const bool isAnyGone =
            std::ranges::any_of(stations->removed, [this](const std::string& name) { return contains(name); });
        adopt(*stations);
        if (const auto before = selectedBefore.find(stations->removed);
            isAnyGone && m_stations.empty() && before != selectedBefore.end())
            assign(present(before->second));
        if (!stations->added.empty())
            set(Names(stations->added));
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
    assign(present(std::move(kept)));
}

void Selection::set(std::vector<std::string> stations)
{
    const bool clears = stations.empty();
    stations = present(std::move(stations));
    if (clears || !stations.empty())
        assign(std::move(stations));
}

std::vector<std::string> Selection::present(std::vector<std::string> names) const
{
    if (!m_document || names.empty())
        return names;
    std::set<std::string_view> there;
    for (const Station& each : m_document->line().stations)
        there.insert(each.name);
    std::erase_if(names, [&there](const std::string& name) { return !there.contains(name); });
    return names;
}

void Selection::assign(std::vector<std::string> stations)
{
    if (stations == m_stations)
        return;
    m_stations = std::move(stations);
    Q_EMIT changed();
}

} // namespace linetwin::app
