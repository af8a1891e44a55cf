// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/ProjectDocument.h"

#include "app/document/DocumentState.h"
#include "app/document/FileNames.h"
#include "app/text/Texts.h"
#include "engine/model/Validation.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr std::uint64_t seedLimit = std::uint64_t{1} << 53;

const SparseParameters* find(const std::map<std::string, SparseParameters>& overrides, const std::string& station)
{
    const auto found = overrides.find(station);
    return found == overrides.end() ? nullptr : &found->second;
}

std::optional<ParameterValue> find(const SparseParameters& values, ParameterId id)
{
    const auto found = values.find(id);
    return found == values.end() ? std::nullopt : std::optional<ParameterValue>(found->second);
}

void setOrErase(SparseParameters& values, ParameterId id, std::optional<ParameterValue> value)
{
    if (value)
        values.insert_or_assign(id, *value);
    else
        values.erase(id);
}

/// Whether it says anything of its own, so that something would be lost with it.
bool hasContent(const Scenario& scenario)
{
    return !scenario.overrides.empty() || !scenario.description.empty() || scenario.investment ||
           !std::holds_alternative<std::monostate>(scenario.product) || scenario.settings != RunSettings();
}

} // namespace

ProjectDocument::ProjectDocument(QObject* parent) : QObject(parent) {}

const ScenarioEntry* ProjectDocument::findScenario(ScenarioId id) const
{
    const auto found = std::ranges::find(m_scenarios, id, &ScenarioEntry::id);
    return found == m_scenarios.end() ? nullptr : &*found;
}

ScenarioEntry* ProjectDocument::entry(ScenarioId id)
{
    const auto found = std::ranges::find(m_scenarios, id, &ScenarioEntry::id);
    return found == m_scenarios.end() ? nullptr : &*found;
}

const Scenario& ProjectDocument::effectiveScenario() const
{
    const ScenarioEntry* active = m_active ? findScenario(*m_active) : nullptr;
    return active ? active->scenario : m_baselineScenario;
}

QString ProjectDocument::activeName() const
{
    return m_active ? toQString(effectiveScenario().name) : tr("Baseline");
}

QString ProjectDocument::displayName() const
{
    if (m_active) {
        const ScenarioEntry* active = findScenario(*m_active);
        return active->path.isEmpty() ? activeName() : fileLabel(active->path, *this);
    }
    return m_lineSource.kind == LineSource::Kind::File ? fileLabel(QFileInfo(m_lineSource.path).filePath(), *this)
                                                       : toQString(m_line.name);
}

void ProjectDocument::setActiveScenario(std::optional<ScenarioId> id)
{
    if (id == m_active || (id && !findScenario(*id)))
        return;
    if (m_active)
        m_baselineScenario.settings = effectiveScenario().settings;
    m_active = id;
    ++m_revision;
    announce(ActiveEntryChanged{});
}

std::optional<ParameterValue> ProjectDocument::overrideValue(const std::string& station, ParameterId id) const
{
    const SparseParameters* values = m_active ? find(effectiveScenario().overrides, station) : nullptr;
    return values ? find(*values, id) : std::nullopt;
}

ParameterValue ProjectDocument::baselineValue(const std::string& station, ParameterId id) const
{
    const auto found = m_line.baseline.find(station);
    if (found != m_line.baseline.end()) {
        if (const auto value = find(found->second.parameters, id))
            return *value;
    }
    return specOf(id).defaultValue;
}

ParameterValue ProjectDocument::value(const std::string& station, ParameterId id) const
{
    const auto own = overrideValue(station, id);
    return own ? *own : baselineValue(station, id);
}

std::optional<ParameterValue> ProjectDocument::ownValue(const std::string& station, ParameterId id) const
{
    if (m_active)
        return overrideValue(station, id);
    const auto found = m_line.baseline.find(station);
    return found == m_line.baseline.end() ? std::nullopt : find(found->second.parameters, id);
}

std::optional<ResolvedLine> ProjectDocument::resolved() const
{
    if (m_line.stations.empty() || hasErrors(findings()))
        return std::nullopt;
    return resolve(m_line, effectiveScenario());
}

std::optional<ResolvedLine> ProjectDocument::resolvedBaseline() const
{
    if (m_line.stations.empty() || hasErrors(validate(m_line)))
        return std::nullopt;
    Scenario scenario;
    scenario.settings = effectiveScenario().settings;
    return resolve(m_line, scenario);
}

Findings ProjectDocument::findings() const
{
    Findings all = validate(m_line);
    const Findings ofScenario = validate(m_line, effectiveScenario());
    all.insert(all.end(), ofScenario.begin(), ofScenario.end());
    return all;
}

std::uint64_t ProjectDocument::seed() const
{
    const auto& own = effectiveScenario().settings.randomSeed;
    return own ? static_cast<std::uint64_t>(*own) : m_drawnSeed;
}

bool ProjectDocument::isLineModified() const
{
    return m_line != m_savedLine;
}

bool ProjectDocument::isScenarioModified(ScenarioId id) const
{
    const ScenarioEntry* found = findScenario(id);
    if (!found)
        return false;
    const bool hasFile = !found->path.isEmpty();
    const bool lineIsElsewhere = hasFile && found->savedSource != m_lineSource;
    const bool holdsModifiedLine = hasFile && m_lineSource.kind == LineSource::Kind::Inline && isLineModified();
    // The what-ifs of an example come with its line: once the line is the user's own, nothing brings them back.
    const bool isOwnLine = m_lineSource.kind != LineSource::Kind::Builtin || isLineModified();
    const bool isOnlyHere = !hasFile && !found->isUnnamed && isOwnLine && hasContent(found->scenario);
    return found->scenario != found->saved || lineIsElsewhere || holdsModifiedLine || isOnlyHere;
}

bool ProjectDocument::isModified() const
{
    return isLineModified() ||
           std::ranges::any_of(m_scenarios, [this](const ScenarioEntry& each) { return isScenarioModified(each.id); });
}

void ProjectDocument::replace(LoadedFile file, const QString& path)
{
    m_undoStack.clear();
    m_line = std::move(file.line);
    m_savedLine = m_line;
    m_lineSource = std::move(file.lineSource);
    m_drawnSeed = QRandomGenerator::system()->generate64() % seedLimit;

    const bool isLineAlone = file.kind == LoadedFile::Kind::Line;
    ScenarioEntry first;
    first.id = ScenarioId{m_nextScenario++};
    first.scenario = std::move(file.scenario);
    if (isLineAlone) {
        first.scenario.name = tr("What-if").toStdString();
        first.isUnnamed = true;
    } else {
        first.path = path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath();
    }
    first.saved = first.scenario;
    first.savedSource = m_lineSource;
    m_active = first.id;

    m_baselineScenario = Scenario();
    m_baselineScenario.name = m_line.name;
    m_baselineScenario.settings = first.scenario.settings;
    m_scenarios.clear();
    m_scenarios.push_back(std::move(first));
    ++m_revision;
    announce(DocumentReplaced{});
}

ScenarioId ProjectDocument::addScenario(Scenario scenario, const QString& path)
{
    ScenarioEntry added;
    added.id = ScenarioId{m_nextScenario++};
    added.scenario = std::move(scenario);
    added.path = path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath();
    added.saved = added.scenario;
    added.savedSource = m_lineSource;
    const ScenarioId id = added.id;
    m_scenarios.push_back(std::move(added));
    announce(EntriesChanged{});
    return id;
}

DocumentState ProjectDocument::state() const
{
    DocumentState state{m_line, m_savedLine, m_lineSource, m_scenarios, std::nullopt, m_baselineScenario, m_drawnSeed};
    if (m_active) {
        const auto found = std::ranges::find(m_scenarios, *m_active, &ScenarioEntry::id);
        state.active = static_cast<std::size_t>(found - m_scenarios.begin());
    }
    return state;
}

void ProjectDocument::restore(DocumentState state)
{
    m_undoStack.clear();
    m_line = std::move(state.line);
    m_savedLine = std::move(state.savedLine);
    m_lineSource = std::move(state.lineSource);
    m_scenarios = std::move(state.scenarios);
    for (ScenarioEntry& each : m_scenarios)
        each.id = ScenarioId{m_nextScenario++};
    m_active = state.active && *state.active < m_scenarios.size() ? std::optional(m_scenarios[*state.active].id)
                                                                  : std::nullopt;
    m_baselineScenario = std::move(state.baselineScenario);
    m_drawnSeed = state.drawnSeed;
    ++m_revision;
    announce(DocumentReplaced{});
}

void ProjectDocument::applyParameter(std::optional<ScenarioId> id, const std::string& station, ParameterId parameter,
                                     std::optional<ParameterValue> value)
{
    if (id) {
        ScenarioEntry* found = entry(*id);
        if (!found)
            return;
        auto& overrides = found->scenario.overrides;
        setOrErase(overrides[station], parameter, value);
        if (overrides[station].empty())
            overrides.erase(station);
    } else {
        setOrErase(m_line.baseline[station].parameters, parameter, value);
        if (m_line.baseline[station].isEmpty())
            m_line.baseline.erase(station);
    }
    ++m_revision;
    announce(ParameterChanged{station, parameter});
}

void ProjectDocument::applyScenario(ScenarioId id, Scenario scenario)
{
    ScenarioEntry* found = entry(id);
    if (!found)
        return;
    if (scenario.name != found->scenario.name)
        found->isUnnamed = false;
    const bool changesRun = scenario.settings != found->scenario.settings ||
                            scenario.overrides != found->scenario.overrides ||
                            scenario.product != found->scenario.product;
    found->scenario = std::move(scenario);
    if (changesRun)
        ++m_revision;
    announce(EntriesChanged{});
}

std::optional<std::size_t> ProjectDocument::scenarioIndex(ScenarioId id) const
{
    const auto found = std::ranges::find(m_scenarios, id, &ScenarioEntry::id);
    return found == m_scenarios.end() ? std::nullopt
                                      : std::optional(static_cast<std::size_t>(found - m_scenarios.begin()));
}

LineState ProjectDocument::lineState() const
{
    LineState state;
    state.line = m_line;
    for (const ScenarioEntry& each : m_scenarios)
        state.overrides.emplace_back(each.id, each.scenario.overrides);
    return state;
}

void ProjectDocument::applyLineState(LineState state, const Change& change)
{
    state.line.hasOtherComments = m_line.hasOtherComments;
    m_line = std::move(state.line);
    for (auto& [id, overrides] : state.overrides) {
        if (ScenarioEntry* found = entry(id))
            found->scenario.overrides = std::move(overrides);
    }
    ++m_revision;
    announce(change);
}

const RunSettings& ProjectDocument::runSettings(std::optional<ScenarioId> id) const
{
    const ScenarioEntry* found = id ? findScenario(*id) : nullptr;
    return found ? found->scenario.settings : m_baselineScenario.settings;
}

void ProjectDocument::applyRunSettings(std::optional<ScenarioId> id, RunSettings settings)
{
    ScenarioEntry* found = id ? entry(*id) : nullptr;
    if (id && !found)
        return;
    (found ? found->scenario : m_baselineScenario).settings = std::move(settings);
    ++m_revision;
    announce(EntriesChanged{});
}

void ProjectDocument::applyUnnamed(ScenarioId id, bool isUnnamed)
{
    if (ScenarioEntry* found = entry(id))
        found->isUnnamed = isUnnamed && found->path.isEmpty();
}

void ProjectDocument::insertScenario(std::size_t position, ScenarioEntry added, bool makesActive)
{
    const ScenarioId id = added.id;
    const auto place = static_cast<std::ptrdiff_t>(std::min(position, m_scenarios.size()));
    m_scenarios.insert(m_scenarios.begin() + place, std::move(added));
    announce(EntriesChanged{});
    if (makesActive)
        setActiveScenario(id);
}

void ProjectDocument::removeScenario(ScenarioId id)
{
    const auto index = scenarioIndex(id);
    if (!index)
        return;
    if (m_active == id) {
        const bool hasNext = *index + 1 < m_scenarios.size();
        if (hasNext)
            setActiveScenario(m_scenarios[*index + 1].id);
        else
            setActiveScenario(*index > 0 ? std::optional(m_scenarios[*index - 1].id) : std::nullopt);
    }
    m_scenarios.erase(m_scenarios.begin() + static_cast<std::ptrdiff_t>(*index));
    announce(EntriesChanged{});
}

void ProjectDocument::moveScenario(ScenarioId id, std::size_t position)
{
    const auto index = scenarioIndex(id);
    if (!index)
        return;
    ScenarioEntry moved = std::move(m_scenarios[*index]);
    m_scenarios.erase(m_scenarios.begin() + static_cast<std::ptrdiff_t>(*index));
    const auto place = static_cast<std::ptrdiff_t>(std::min(position, m_scenarios.size()));
    m_scenarios.insert(m_scenarios.begin() + place, std::move(moved));
    announce(EntriesChanged{});
}

void ProjectDocument::markScenarioSaved(ScenarioId id, const QString& path, const std::string& name,
                                        const LineSource& source)
{
    ScenarioEntry* found = entry(id);
    if (!found)
        return;
    const bool isRenamed = found->scenario.name != name;
    found->path = QFileInfo(path).absoluteFilePath();
    found->scenario.name = name;
    found->scenario.hasOtherComments = false;
    found->isUnnamed = false;
    found->saved = found->scenario;
    found->savedSource = source;
    m_lineSource = source;
    if (source.kind == LineSource::Kind::Inline) {
        m_line.hasOtherComments = false;
        m_savedLine = m_line;
    }
    if (isRenamed)
        announce(EntriesChanged{});
    announce(FileStateChanged{});
}

void ProjectDocument::markLineSaved(const QString& path)
{
    m_lineSource = LineSource{LineSource::Kind::File, QFileInfo(path).filesystemAbsoluteFilePath(), {}};
    m_line.hasOtherComments = false;
    m_savedLine = m_line;
    announce(FileStateChanged{});
}

void ProjectDocument::markRead(const std::optional<Line>& line,
                               const std::vector<std::pair<ScenarioId, Scenario>>& scenarios)
{
    if (line) {
        m_savedLine = *line;
        m_line.hasOtherComments = line->hasOtherComments;
    }
    for (const auto& [id, scenario] : scenarios) {
        if (ScenarioEntry* found = entry(id)) {
            found->saved = scenario;
            found->scenario.hasOtherComments = scenario.hasOtherComments;
        }
    }
    announce(FileStateChanged{});
}

void ProjectDocument::announce(const Change& change)
{
    Q_EMIT changed(change);
}

} // namespace linetwin::app
