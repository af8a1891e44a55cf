// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/StopSwitch.h"

#include "app/properties/CounterTable.h"
#include "app/properties/StopSummary.h"

#include <algorithm>

namespace linetwin::app {

namespace {

using enum ParameterId;

} // namespace

void StopSwitch::remember(const std::vector<std::string>& stations)
{
    for (const std::string& station : stations) {
        for (const std::string& name : elementsOf(baselineOf(m_document.line(), station), stopKindOf(station))) {
            if (const ParameterValue every = m_document.value(station, stopKey(station, StopEvery, name)))
                m_last.insert_or_assign({station, name}, Interval{triggerOf(m_document, station, name), *every});
        }
    }
}

StationValue StopSwitch::valueFor(const StopAddress& stop, bool isOff) const
{
    const ParameterKey key = stopKey(stop.station, StopEvery, stop.name);
    if (isOff)
        return {stop.station, key, std::optional<ParameterValue>(ParameterValue())};
    if (!m_document.isBaselineActive() && m_document.baselineValue(stop.station, key))
        return {stop.station, key, std::nullopt};
    return {stop.station, key, ParameterValue(intervalOf(stop))};
}

double StopSwitch::intervalOf(const StopAddress& stop) const
{
    constexpr double usualHours = 4;
    constexpr double minutesOfAnHour = 60;
    const StopTrigger trigger = triggerOf(m_document, stop.station, stop.name);
    const auto last = m_last.find(stop);
    if (last != m_last.end() && last->second.trigger == trigger)
        return last->second.every;
    if (trigger != StopTrigger::Cycles)
        return usualHours * minutesOfAnHour;
    const double cycles = usualHours * m_document.value(stop.station, Uph).value_or(1);
    return std::clamp(roundedAsCounted(cycles), 1.0, specOf(StopEvery).maximum);
}

} // namespace linetwin::app
