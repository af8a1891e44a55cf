// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/ProjectDocument.h"

#include "app/document/DocumentState.h"
#include "app/document/FileNames.h"
#include "app/document/LineChecks.h"
#include "app/document/ParameterLookup.h"
#include "app/document/ScenarioNames.h"
#include "app/text/Texts.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr std::uint64_t seedLimit = std::uint64_t{1} << 53;

} // namespace

ProjectDocument::ProjectDocument(QObject* parent) : QObject(parent) {}

QString ProjectDocument::activeName() const
{
    return activeScenario() ? toQString(effectiveScenario().name) : tr("Baseline");
}

QString ProjectDocument::displayName() const
{
    if (m_project.isThere())
        return fileLabel(m_project.path, *this);
    if (const auto id = activeScenario()) {
        const ScenarioEntry* active = findScenario(*id);
        return active->path.isEmpty() ? activeName() : fileLabel(active->path, *this);
    }
    const LineSource& source = lineSource();
    return source.kind == LineSource::Kind::File ? fileLabel(QFileInfo(source.path).filePath(), *this)
                                                 : toQString(line().name);
}

void ProjectDocument::setActiveScenario(std::optional<ScenarioId> id)
{
    if (m_entries.setActive(id))
        announceRevision(ActiveEntryChanged{});
}

std::optional<ParameterValue> ProjectDocument::overrideValue(const std::string& station, const ParameterKey& id) const
{
    return isBaselineActive() ? std::nullopt : overrideIn(effectiveScenario(), station, id);
}

ParameterValue ProjectDocument::baselineValue(const std::string& station, const ParameterKey& id) const
{
    return baselineIn(line(), station, id).value_or(specOf(id.id).defaultValue);
}

ParameterValue ProjectDocument::value(const std::string& station, const ParameterKey& id) const
{
    const auto own = overrideValue(station, id);
    return own ? *own : baselineValue(station, id);
}

std::optional<ParameterValue> ProjectDocument::ownValue(const std::string& station, const ParameterKey& id) const
{
    return isBaselineActive() ? baselineIn(line(), station, id) : overrideValue(station, id);
}

std::optional<ResolvedLine> ProjectDocument::resolved() const
{
    return resolveIfValid(line(), effectiveScenario());
}

std::optional<ResolvedLine> ProjectDocument::resolvedBaseline() const
{
    return resolveBaselineIfValid(line());
}

Findings ProjectDocument::findings() const
{
    return allFindings(line(), effectiveScenario());
}

std::uint64_t ProjectDocument::seed() const
{
    const auto own = effectiveSettings().randomSeed;
    return own ? static_cast<std::uint64_t>(*own) : m_drawnSeed;
}

bool ProjectDocument::isScenarioModified(ScenarioId id) const
{
    const ScenarioEntry* found = findScenario(id);
    return found && m_line.isModified(*found);
}

bool ProjectDocument::isModified() const
{
    return isLineModified() || isProjectModified() ||
           std::ranges::any_of(scenarios(), [this](const ScenarioEntry& each) { return m_line.isModified(each); });
}

void ProjectDocument::replace(LoadedFile file, const QString& path)
{
    m_undoStack.clear();
    m_line = LineOnFile{file.line, file.line, std::move(file.lineSource)};
    m_drawnSeed = QRandomGenerator::system()->generate64() % seedLimit;

    std::vector<ScenarioEntry> entries;
    if (file.kind == LoadedFile::Kind::Scenario)
        entries.push_back(entryAsRead(std::move(file.scenario), path, lineSource()));
    const auto active = entries.empty() ? std::nullopt : std::optional<std::size_t>(0);
    m_project = {};
    m_entries.replace(std::move(entries), active, line().name);
    announceRevision(DocumentReplaced{});
}

void ProjectDocument::replace(Project project, const QString& path)
{
    m_undoStack.clear();
    m_line = LineOnFile{project.line, project.line, project.lineSource};
    m_drawnSeed = QRandomGenerator::system()->generate64() % seedLimit;
    std::vector<ScenarioEntry> entries = entriesAsRead(project);
    m_project = projectAsRead(std::move(project), path, m_line, entries);
    m_entries.replace(std::move(entries), std::nullopt, line().name);
    announceRevision(DocumentReplaced{});
}

ScenarioId ProjectDocument::addScenario(Scenario scenario, const QString& path)
{
    ScenarioEntry added = entryAsRead(std::move(scenario), path, lineSource());
    added.id = m_entries.takeId();
    added.scenario.name = freeScenarioName(*this, added.scenario.name);
    const ScenarioId id = added.id;
    m_entries.insert(scenarios().size(), std::move(added));
    announce(EntriesChanged{});
    return id;
}

DocumentState ProjectDocument::state() const
{
    DocumentState state{line(), m_line.saved, lineSource(), m_project, scenarios(), std::nullopt, m_drawnSeed};
    if (const auto active = activeScenario())
        state.active = scenarioIndex(*active);
    return state;
}

void ProjectDocument::restore(DocumentState state)
{
    m_undoStack.clear();
    m_line = LineOnFile{std::move(state.line), std::move(state.savedLine), std::move(state.lineSource)};
    m_project = std::move(state.project);
    m_entries.replace(std::move(state.scenarios), state.active, line().name);
    m_drawnSeed = state.drawnSeed;
    announceRevision(DocumentReplaced{});
}

void ProjectDocument::applyParameter(std::optional<ScenarioId> id, const std::string& station,
                                     const ParameterKey& parameter, std::optional<ParameterValue> value)
{
    ScenarioEntry* found = id ? m_entries.find(*id) : nullptr;
    if (id && !found)
        return;
    if (found)
        setOverride(found->scenario, station, parameter, value);
    else
        setBaseline(m_line.line, station, parameter, value);
    announceRevision(ParameterChanged{station, parameter});
}

void ProjectDocument::applyScenario(ScenarioId id, Scenario scenario)
{
    ScenarioEntry* found = m_entries.find(id);
    if (!found)
        return;
    const bool changesRun = scenario.settings != found->scenario.settings ||
                            scenario.overrides != found->scenario.overrides ||
                            scenario.calendarStations != found->scenario.calendarStations;
    found->scenario = std::move(scenario);
    if (changesRun)
        ++m_revision;
    announce(EntriesChanged{});
}

const SparseRunSettings& ProjectDocument::ownRunSettings(std::optional<ScenarioId> entry) const
{
    const ScenarioEntry* found = entry ? findScenario(*entry) : nullptr;
    return found ? found->scenario.settings : line().run;
}

RunSettings ProjectDocument::runSettings(std::optional<ScenarioId> entry) const
{
    const ScenarioEntry* found = entry ? findScenario(*entry) : nullptr;
    return found ? resolveSettings(line(), found->scenario) : resolveSettings(line());
}

void ProjectDocument::applyRunSettings(std::optional<ScenarioId> entry, SparseRunSettings settings)
{
    ScenarioEntry* found = entry ? m_entries.find(*entry) : nullptr;
    if (entry && !found)
        return;
    (found ? found->scenario.settings : m_line.line.run) = std::move(settings);
    announceRevision(EntriesChanged{});
}

void ProjectDocument::insertScenario(std::size_t position, ScenarioEntry added, bool makesActive)
{
    const ScenarioId id = added.id;
    m_entries.insert(position, std::move(added));
    announce(EntriesChanged{});
    if (makesActive)
        setActiveScenario(id);
}

void ProjectDocument::removeScenario(ScenarioId id)
{
    if (!findScenario(id))
        return;
    if (activeScenario() == id)
        setActiveScenario(m_entries.successorOf(id));
    m_entries.remove(id);
    announce(EntriesChanged{});
}

void ProjectDocument::moveScenario(ScenarioId id, std::size_t position)
{
    if (m_entries.move(id, position))
        announce(EntriesChanged{});
}

void ProjectDocument::markSaved(const Placement& placement)
{
    m_line.markSaved(placement.line);
    m_entries.markSaved(placement);
    m_project.moveTo(placement.project);
    if (m_project.isThere())
        m_project.markSaved(m_line, scenarios());
    announce(FileStateChanged{});
}

void ProjectDocument::forgetPlaces()
{
    m_project.savedParts = {"\n"};
    for (const ScenarioEntry& each : scenarios())
        m_entries.find(each.id)->savedSource = {};
    announce(FileStateChanged{});
}

void ProjectDocument::markRead(const std::optional<Line>& line,
                               const std::vector<std::pair<ScenarioId, Scenario>>& scenarios)
{
    if (line)
        m_line.markRead(*line);
    for (const auto& [id, scenario] : scenarios) {
        if (ScenarioEntry* found = m_entries.find(id)) {
            found->saved = scenario;
            found->scenario.hasOtherComments = scenario.hasOtherComments;
        }
    }
    announce(FileStateChanged{});
}

void ProjectDocument::announceRevision(const Change& change)
{
    ++m_revision;
    announce(change);
}

void ProjectDocument::announce(const Change& change)
{
    Q_EMIT changed(change);
}

} // namespace linetwin::app
