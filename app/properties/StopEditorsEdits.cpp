// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/StationReading.h"
#include "app/properties/StopEditors.h"
#include "app/properties/StopSwitch.h"
#include "app/quantities/QuantityFormat.h"
#include "app/text/Texts.h"

#include <algorithm>

namespace linetwin::app {

namespace {

using enum ParameterId;

/// Whether the baseline says nothing else of the reason, which would be gone without this.
bool isLastWord(const Line& line, const std::string& station, const ParameterKey& key)
{
    const auto isOther = [&](const auto& each) {
        return each.first != key && each.first.element == key.element &&
               specOf(each.first.id).element == specOf(key.id).element;
    };
    return std::ranges::none_of(baselineOf(line, station), isOther);
}

} // namespace

void StopEditors::count(StopTrigger trigger)
{
    const auto problem = recountStop(m_document, m_stop, trigger);
    if (problem)
        showValues(StationReading(m_document, m_stop.stations));
    Q_EMIT countingRefused(problem ? messageText(*problem) : QString());
}

void StopEditors::edit(const ParameterKey& key, ParameterValue value, int gesture)
{
    if (key.id == StopPer) {
        if (value)
            count(static_cast<StopTrigger>(*value));
        return;
    }
    std::vector<StationValue> values;
    for (const std::string& station : m_stop.stations)
        values.push_back({station, key, value});
    Q_EMIT valuesEdited(values, parameterLabel(key), gesture);
}

void StopEditors::scale(const ParameterKey& key, double factor)
{
    std::vector<StationValue> values;
    const QuantityFormat format(specOf(key.id));
    for (const std::string& station : m_stop.stations) {
        const ParameterValue base =
            m_document.isBaselineActive() ? m_document.value(station, key) : m_document.baselineValue(station, key);
        if (base)
            values.push_back({station, key, format.scaled(*base, factor)});
    }
    Q_EMIT valuesEdited(values, parameterLabel(key), 0);
}

void StopEditors::askForNumber(const ParameterKey& key)
{
    std::vector<StationValue> values;
    for (const std::string& station : m_stop.stations) {
        if (!m_document.value(station, key))
            values.push_back(m_switch.valueFor({station, m_stop.name}, false));
    }
    Q_EMIT valuesEdited(values, parameterLabel(key), 0);
}

void StopEditors::reset(const ParameterKey& key)
{
    if (key.id == StopPer) {
        count(StopTrigger::Running);
        return;
    }
    std::vector<StationValue> values;
    for (const std::string& station : m_stop.stations) {
        const bool mustStay = m_document.isBaselineActive() && isLastWord(m_document.line(), station, key);
        values.push_back(
            {station, key, mustStay ? std::optional<ParameterValue>(specOf(key.id).defaultValue) : std::nullopt});
    }
    //: What undo and redo name: a parameter
    Q_EMIT valuesEdited(values, tr("reset of %1").arg(parameterLabel(key)), 0);
}

} // namespace linetwin::app
