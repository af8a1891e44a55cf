// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/LineEntry.h"

#include <algorithm>

namespace linetwin::app {

const ScenarioEntry* LineEntry::find(ScenarioId scenario) const
{
    const auto found = std::ranges::find(scenarios, scenario, &ScenarioEntry::id);
    return found == scenarios.end() ? nullptr : &*found;
}

std::optional<std::size_t> LineEntry::indexOf(ScenarioId scenario) const
{
    const ScenarioEntry* found = find(scenario);
    return found ? std::optional(static_cast<std::size_t>(found - scenarios.data())) : std::nullopt;
}

void LineEntry::insert(std::size_t position, ScenarioEntry scenario)
{
    const auto place = static_cast<std::ptrdiff_t>(std::min(position, scenarios.size()));
    scenarios.insert(scenarios.begin() + place, std::move(scenario));
}

} // namespace linetwin::app
