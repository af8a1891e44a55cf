// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/ProjectDocument.h"

#include "app/document/DocumentState.h"
#include "app/document/ExampleWords.h"
#include "app/document/FileNames.h"
#include "app/document/LineChecks.h"
#include "app/document/ParameterLookup.h"
#include "app/document/ScenarioNames.h"
#include "app/text/Texts.h"
#include "engine/model/Elements.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr std::uint64_t seedLimit = std::uint64_t{1} << 53;

} // namespace

ProjectDocument::ProjectDocument(QObject* parent) : QObject(parent) {}

QString ProjectDocument::nameOf(std::optional<ScenarioId> entry) const
{
    if (!entry)
        return tr("Baseline");
    if (const ScenarioEntry* scenario = findScenario(*entry))
        return toQString(scenario->scenario.name);
    const LineEntry* other = lineOf(entry);
    return other ? toQString(other->name) : QString();
}

QString ProjectDocument::activeName() const
{
    return nameOf(activeScenario());
}

QString ProjectDocument::displayName() const
{
    if (m_project.isThere())
        return fileLabel(m_project.path, *this);
    if (activeScenario()) {
        const ScenarioEntry* active = findScenario(*activeScenario());
        return !active || active->path.isEmpty() ? activeName() : fileLabel(active->path, *this);
    }
    const LineSource& source = lineSource();
    return source.kind == LineSource::Kind::File ? fileLabel(QFileInfo(source.path).filePath(), *this)
                                                 : toQString(line().name);
}

void ProjectDocument::setActiveScenario(std::optional<ScenarioId> id)
{
    const LineEntry* before = &shownLine();
    if (!m_entries.setActive(id))
        return;
    if (&shownLine() != before) {
        StationsChanged stations = stationsBetween(before->line.line, line());
        stations.isOtherLine = true;
        announce(stations);
    }
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
    // Of a calendar entry one override may put other values of the baseline aside.
    if (specOf(id.id).element == ElementKind::Closure)
        return resolvedValue(line(), effectiveScenario(), station, id);
    const auto own = overrideValue(station, id);
    return own ? *own : baselineValue(station, id);
}

std::optional<ParameterValue> ProjectDocument::ownValue(const std::string& station, const ParameterKey& id) const
{
    return isBaselineActive() ? baselineIn(line(), station, id) : overrideValue(station, id);
}

const std::optional<ResolvedLine>& ProjectDocument::resolved() const
{
    auto& known = m_consequences.resolved;
    if (!known)
        known = line().stations.empty() || hasErrors(findings()) ? std::nullopt
                                                                 : std::optional(resolve(line(), effectiveScenario()));
    return *known;
}

const std::optional<ResolvedLine>& ProjectDocument::resolvedBaseline() const
{
    if (!shownLine().id)
        return resolvedReference();
    auto& known = m_consequences.baseline;
    if (!known)
        known = resolveBaselineIfValid(line());
    return *known;
}

const std::optional<ResolvedLine>& ProjectDocument::resolvedReference() const
{
    auto& known = m_consequences.reference;
    if (!known)
        known = resolveBaselineIfValid(ownLine().line.line);
    return *known;
}

const Findings& ProjectDocument::findings() const
{
    auto& known = m_consequences.findings;
    if (!known)
        known = allFindings(line(), effectiveScenario());
    return *known;
}

std::uint64_t ProjectDocument::seed() const
{
    const auto own = effectiveSettings().randomSeed;
    return own ? static_cast<std::uint64_t>(*own) : m_drawnSeed;
}

bool ProjectDocument::isScenarioModified(ScenarioId id) const
{
    const LineEntry* of = lineOf(id);
    const ScenarioEntry* found = findScenario(id);
    return found && of->line.isModified(*found);
}

bool ProjectDocument::isModified() const
{
    const auto isLineOrScenarioModified = [](const LineEntry& each) {
        return each.line.isModified() || std::ranges::any_of(each.scenarios, [&](const ScenarioEntry& scenario) {
                   return each.line.isModified(scenario);
               });
    };
    return std::ranges::any_of(lines(), isLineOrScenarioModified) || isProjectModified(); // the cheaper first
}

void ProjectDocument::replaceBy(std::vector<LineEntry> lines, std::optional<std::size_t> active)
{
    m_undoStack.clear();
    m_project = {};
    m_drawnSeed = QRandomGenerator::system()->generate64() % seedLimit;
    m_entries.replace(std::move(lines), active);
}

void ProjectDocument::replace(LoadedFile file, const QString& path)
{
    std::vector<LineEntry> lines(1);
    lines.front().line = {file.line, file.line, std::move(file.lineSource)};
    std::optional<std::size_t> active;
    if (file.kind == LoadedFile::Kind::Scenario) {
        lines.front().scenarios.push_back(entryAsRead(std::move(file.scenario), path, lines.front().line.source));
        active = 0;
    }
    replaceBy(std::move(lines), active);
    announceRevision(DocumentReplaced{});
}

void ProjectDocument::replace(Project project, const QString& path)
{
    replaceBy(linesAsRead(project), std::nullopt);
    m_project = projectAsRead(std::move(project), path, m_entries);
    announceRevision(DocumentReplaced{});
}

void ProjectDocument::renewExampleTexts()
{
    if (m_undoStack.count() > 0)
        return;
    for (const LineEntry& each : lines()) {
        if (each.line.source.kind != LineSource::Kind::Builtin)
            continue;
        LineEntry& example = *m_entries.lineOf(each.id);
        for (Line* line : {&example.line.line, &example.line.saved})
            translateExample(*line);
        for (ScenarioEntry& entry : example.scenarios) {
            if (m_project.isThere() || !entry.path.isEmpty())
                continue; // it is in a file that says what it says
            translateExample(entry.scenario);
            translateExample(entry.saved);
        }
    }
    announce(EntriesChanged{});
}

ScenarioId ProjectDocument::addScenario(Scenario scenario, const QString& path)
{
    ScenarioEntry added = entryAsRead(std::move(scenario), path, ownLine().line.source);
    added.id = m_entries.takeId();
    added.scenario.name = freeScenarioName(*this, added.scenario.name);
    const ScenarioId id = added.id;
    m_entries.own().insert(ownLine().scenarios.size(), std::move(added));
    announce(EntriesChanged{});
    return id;
}

DocumentState ProjectDocument::state() const
{
    DocumentState state{lines(), m_project, std::nullopt, m_drawnSeed};
    if (activeScenario()) {
        const auto order = entries();
        state.active = static_cast<std::size_t>(std::ranges::find(order, activeScenario()) - order.begin()) - 1;
    }
    return state;
}

void ProjectDocument::restore(DocumentState state)
{
    replaceBy(std::move(state.lines), state.active);
    m_project = std::move(state.project);
    m_drawnSeed = state.drawnSeed;
    announceRevision(DocumentReplaced{});
}

std::optional<std::size_t> ProjectDocument::scenarioIndex(ScenarioId id) const
{
    const LineEntry* of = lineOf(id);
    if (of && of->id == id)
        return static_cast<std::size_t>(of - lines().data()) - 1;
    return of ? of->indexOf(id) : std::nullopt;
}

const SparseRunSettings& ProjectDocument::ownRunSettings(std::optional<ScenarioId> entry) const
{
    const ScenarioEntry* found = entry ? findScenario(*entry) : nullptr;
    const LineEntry* of = lineOf(entry);
    return found ? found->scenario.settings : (of ? *of : ownLine()).line.line.run;
}

RunSettings ProjectDocument::runSettings(std::optional<ScenarioId> entry) const
{
    const ScenarioEntry* found = entry ? findScenario(*entry) : nullptr;
    const LineEntry* of = lineOf(entry);
    const Line& line = (of ? *of : ownLine()).line.line;
    return found ? resolveSettings(line, found->scenario) : resolveSettings(line);
}

void ProjectDocument::announceRevision(const Change& change)
{
    ++m_revision;
    announce(change);
}

void ProjectDocument::announce(const Change& change)
{
    m_consequences = {};
    Q_EMIT changed(change);
}

} // namespace linetwin::app
