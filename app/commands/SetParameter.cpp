// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/SetParameter.h"

#include "app/commands/CalendarCommands.h"
#include "app/commands/EditWords.h"
#include "app/document/ParameterLookup.h"
#include "app/text/Texts.h"
#include "engine/model/Elements.h"
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

} // namespace

SetParameter::SetParameter(ProjectDocument& document, std::optional<ScenarioId> entry,
                           std::vector<std::string> stations, const ParameterKey& parameter,
                           std::optional<ParameterValue> value, int gesture)
    : m_document(document), m_entry(entry), m_stations(std::move(stations)), m_parameter(parameter), m_after(value),
      m_gesture(gesture)
{
    for (const std::string& station : m_stations)
        m_before.push_back(present(document, entry, station, parameter));
    const LineEntry* of = document.lineOf(entry);
    if (of && of->id == entry)
        std::ranges::copy_if(m_stations, std::back_inserter(m_typical), [&](const std::string& station) {
            return isUnchecked(of->line.line, station, parameter);
        });
    describe();
}

void SetParameter::describe()
{
    setText(editText(m_document, {m_entry, m_stations, m_parameter, m_before, m_after}) + u'\n' +
            menuText(m_stations, m_parameter, !m_after));
}

void SetParameter::markTypical(bool areTypical)
{
    if (m_typical.empty())
        return;
    LineState state = m_document.lineState();
    for (const std::string& station : m_typical)
        setUnchecked(state.line, station, m_parameter, areTypical);
    m_document.applyLineState(std::move(state), LineChanged{});
}

void SetParameter::redo()
{
    if (std::exchange(m_isRepeated, true))
        m_document.setActiveScenario(m_entry);
    markTypical(false);
    for (const std::string& station : m_stations)
        m_document.applyParameter(m_entry, station, m_parameter, m_after);
}

void SetParameter::undo()
{
    m_document.setActiveScenario(m_entry);
    for (std::size_t i = 0; i < m_stations.size(); ++i)
        m_document.applyParameter(m_entry, m_stations[i], m_parameter, m_before[i]);
    markTypical(true);
}

int SetParameter::id() const
{
    return setParameterId;
}

bool SetParameter::mergeWith(const QUndoCommand* other)
{
    const auto& later = static_cast<const SetParameter&>(*other);
    const bool isSameTarget =
        later.m_entry == m_entry && later.m_stations == m_stations && later.m_parameter == m_parameter;
    if (m_gesture == 0 || later.m_gesture != m_gesture || !isSameTarget)
        return false;
    m_after = later.m_after;
    describe();
    setObsolete(std::ranges::all_of(m_before, [this](const auto& before) { return before == m_after; }));
    if (isObsolete())
        markTypical(true);
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
    if (!isForbidden && isChange)
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
    std::ranges::copy_if(stations, std::back_inserter(present),
                         [&](const std::string& station) { return document.line().indexOf(station).has_value(); });
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
    std::vector<std::pair<std::string, ParameterKey>> targets;
    for (const auto& [station, values] : document.effectiveScenario().overrides) {
        const bool isMeant = stations.empty() || std::ranges::find(stations, station) != stations.end();
        for (auto value = values.begin(); isMeant && value != values.end(); ++value) {
            if (specOf(value->first.id).element != ElementKind::Closure)
                targets.emplace_back(station, value->first);
        }
    }
    const bool hasCalendar = stations.empty() && changesCalendar(document.effectiveScenario());
    if (targets.empty() && !hasCalendar)
        return;
    QUndoStack& stack = *document.undoStack();
    stack.beginMacro(QCoreApplication::translate("SetParameter", "reset to baseline"));
    for (const auto& [station, parameter] : targets)
        setParameter(document, station, parameter, std::nullopt);
    if (hasCalendar)
        resetCalendar(document);
    stack.endMacro();
}

} // namespace linetwin::app
