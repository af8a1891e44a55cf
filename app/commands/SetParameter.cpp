// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/SetParameter.h"

#include "app/commands/CalendarCommands.h"
#include "app/commands/DocumentRoom.h"
#include "app/commands/EditWords.h"
#include "app/document/ParameterLookup.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"
#include "engine/model/Elements.h"
#include "engine/model/StationPlaces.h"
#include "engine/model/Unchecked.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <utility>

namespace linetwin::app {

namespace {

constexpr int setParameterId = 1;

std::optional<ParameterValue> present(const ProjectDocument& document, std::optional<ScenarioId> entry,
                                      const std::string& station, const ParameterKey& parameter)
{
    if (const ScenarioEntry* scenario = entry ? document.findScenario(*entry) : nullptr)
        return overrideIn(scenario->scenario, station, parameter);
    const LineEntry* of = document.lineOf(entry);
    return of ? baselineIn(of->line.line, station, parameter) : std::nullopt;
}

QString menuText(const std::vector<std::string>& stations, const ParameterKey& parameter, bool isReset)
{
    const QString name = parameterLabel(parameter);
    const QString names = joinedNames(stations);
    //: What undo and redo name: a parameter and its station
    return isReset ? QCoreApplication::translate("SetParameter", "reset of %1, %2").arg(name, names)
                   : QCoreApplication::translate("SetParameter", "%1, %2").arg(name, names);
}

std::vector<StationValue> sameAt(std::vector<std::string> stations, const ParameterKey& parameter,
                                 const std::optional<ParameterValue>& value)
{
    std::vector<StationValue> values;
    for (std::string& station : stations)
        values.push_back({std::move(station), parameter, value});
    return values;
}

std::pair<const std::string&, const ParameterKey&> placeOf(const StationValue& value)
{
    return {value.station, value.parameter};
}

} // namespace

SetParameter::SetParameter(ProjectDocument& document, std::optional<ScenarioId> entry,
                           std::vector<std::string> stations, const ParameterKey& parameter,
                           std::optional<ParameterValue> value, int gesture)
    : SetParameter(document, entry, sameAt(std::move(stations), parameter, value), {})
{
    m_gesture = gesture;
    describe();
}

SetParameter::SetParameter(ProjectDocument& document, std::optional<ScenarioId> entry, std::vector<StationValue> values,
                           const QString& text)
    : QUndoCommand(text), m_document(document), m_entry(entry), m_after(std::move(values)), m_gesture(0)
{
    const LineEntry* of = document.lineOf(entry);
    const bool isBaseline = of && of->id == entry;
    for (const auto& [station, parameter, value] : m_after) {
        m_before.push_back({station, parameter, present(document, entry, station, parameter)});
        if (isBaseline && isUnchecked(of->line.line, station, parameter))
            m_typical.emplace_back(station, parameter);
    }
}

void SetParameter::describe()
{
    const StationValue& first = m_after.front();
    ParameterEdit edit{m_entry, {}, first.parameter, {}, first.value};
    for (const StationValue& each : m_before) {
        edit.stations.push_back(each.station);
        edit.before.push_back(each.value);
    }
    setText(editText(m_document, edit) + u'\n' + menuText(edit.stations, first.parameter, !first.value));
}

void SetParameter::redo()
{
    if (std::exchange(m_isRepeated, true))
        m_document.setActiveScenario(m_entry);
    m_document.applyParameters(m_entry, m_after, m_typical, false);
}

void SetParameter::undo()
{
    m_document.setActiveScenario(m_entry);
    m_document.applyParameters(m_entry, m_before, m_typical, true);
}

int SetParameter::id() const
{
    return setParameterId;
}

bool SetParameter::mergeWith(const QUndoCommand* other)
{
    const auto& later = static_cast<const SetParameter&>(*other);
    const bool isSameTarget =
        later.m_entry == m_entry && std::ranges::equal(later.m_after, m_after, {}, placeOf, placeOf);
    if (m_gesture == 0 || later.m_gesture != m_gesture || !isSameTarget)
        return false;
    m_after = later.m_after;
    describe();
    setObsolete(std::ranges::equal(m_before, m_after, {}, &StationValue::value, &StationValue::value));
    if (isObsolete() && !m_typical.empty())
        m_document.applyParameters(m_entry, {}, m_typical, true);
    return true;
}

bool changesParameter(const ProjectDocument& document, const std::string& station, const ParameterKey& parameter,
                      const std::optional<ParameterValue>& value)
{
    const bool isTypical = document.isBaselineActive() && isUnchecked(document.line(), station, parameter);
    return isTypical || document.ownValue(station, parameter) != value;
}

namespace {

void pushParameter(ProjectDocument& document, std::vector<std::string> stations, const ParameterKey& parameter,
                   const std::optional<ParameterValue>& value, int gesture)
{
    const bool isOfCalendar = specOf(parameter.id).element == ElementKind::Closure;
    if (isOfCalendar && !value && !document.isBaselineActive() && parameter.id != ParameterId::CalendarEntry)
        return resetCalendarValue(document, parameter.element, parameter.id);
    const bool isForbidden = !document.isBaselineActive() && specOf(parameter.id).isBaselineOnly && value;
    const bool isChange = std::ranges::any_of(
        stations, [&](const std::string& station) { return changesParameter(document, station, parameter, value); });
    if (!isForbidden && isChange && hasRoomForValues(document, sameAt(stations, parameter, value)))
        document.undoStack()->push(
            new SetParameter(document, document.activeScenario(), std::move(stations), parameter, value, gesture));
}

} // namespace

void setParameter(ProjectDocument& document, const std::string& station, const ParameterKey& parameter,
                  std::optional<ParameterValue> value, int gesture)
{
    pushParameter(document, {station}, parameter, value, gesture);
}

void setParameters(ProjectDocument& document, const std::vector<std::string>& stations, const ParameterKey& parameter,
                   std::optional<ParameterValue> value, int gesture)
{
    std::vector<std::string> present;
    const StationPlaces places(document.line());
    std::ranges::copy_if(stations, std::back_inserter(present),
                         [&](const std::string& station) { return places.contains(station); });
    pushParameter(document, std::move(present), parameter, value, gesture);
}

namespace {

bool changesCalendar(const Scenario& scenario)
{
    return !scenario.calendarStations.empty() ||
           !elementsOf(overridesOf(scenario, wholeLine), ElementKind::Closure).empty();
}

} // namespace

void resetOverrides(ProjectDocument& document, const std::vector<std::string>& stations)
{
    if (document.isBaselineActive())
        return;
    std::vector<StationValue> targets;
    const auto add = [&targets](const std::string& station, const SparseParameters& values) {
        for (const auto& [parameter, value] : values) {
            if (specOf(parameter.id).element != ElementKind::Closure)
                targets.push_back({station, parameter, std::nullopt});
        }
    };
    const StationOverrides& overrides = document.effectiveScenario().overrides;
    if (stations.empty()) {
        for (const auto& [station, values] : overrides)
            add(station, values);
    }
    for (const std::string& station : stations) {
        if (const auto found = overrides.find(station); found != overrides.end())
            add(station, found->second);
    }
    const bool hasCalendar = stations.empty() && changesCalendar(document.effectiveScenario());
    if (targets.empty() && !hasCalendar)
        return;
    const QString text = QCoreApplication::translate("SetParameter", "reset to baseline");
    QUndoStack& stack = *document.undoStack();
    if (hasCalendar)
        stack.beginMacro(text);
    if (!targets.empty())
        stack.push(new SetParameter(document, document.activeScenario(), std::move(targets), text));
    if (hasCalendar) {
        resetCalendar(document);
        stack.endMacro();
    }
}

} // namespace linetwin::app
