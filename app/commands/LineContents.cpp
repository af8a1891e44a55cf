// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/LineContents.h"

#include <utility>

namespace linetwin::app {

LineContent lineContent(const LineState& state)
{
    LineContent content{state.line, {}, {}};
    for (const auto& [id, overrides] : state.overrides)
        content.overrides.push_back(overrides);
    for (const auto& [id, stations] : state.calendarStations)
        content.calendarStations.push_back(stations);
    return content;
}

LineState withContent(LineState state, LineContent content)
{
    state.line = std::move(content.line);
    for (std::size_t i = 0; i < state.overrides.size(); ++i)
        state.overrides[i].second = std::move(content.overrides[i]);
    for (std::size_t i = 0; i < state.calendarStations.size(); ++i)
        state.calendarStations[i].second = std::move(content.calendarStations[i]);
    return state;
}

} // namespace linetwin::app
