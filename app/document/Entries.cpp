// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/Entries.h"

#include "app/document/TakenState.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace linetwin::app {

namespace {

/// Of a line as it was written.
void markWritten(LineEntry& line, const Placement& placement)
{
    const LineSource source = placement.sourceOf(line.id);
    line.line.markSaved(source);
    for (ScenarioEntry& entry : line.scenarios) {
        entry.path = placement.fileOf(entry.id);
        entry.isInProject = entry.path.isEmpty() && !placement.project.isEmpty();
        entry.scenario.hasOtherComments = false;
        entry.saved = entry.scenario;
        entry.savedSource = source;
    }
}

/// What became of it since stays as it is.
void takeSaved(LineEntry& line, const LineEntry& written)
{
    line.line.source = written.line.source;
    line.line.saved = written.line.saved;
    line.line.knownAt = written.line.knownAt;
    line.line.line.hasOtherComments = false;
    for (ScenarioEntry& entry : line.scenarios) {
        const ScenarioEntry* as = written.find(entry.id);
        if (!as)
            continue;
        entry.path = as->path;
        entry.isInProject = as->isInProject;
        entry.scenario.hasOtherComments = false;
        entry.saved = as->saved;
        entry.savedSource = as->savedSource;
        entry.knownAt = as->knownAt;
    }
}

std::vector<ScenarioEntry> scenariosAsRead(const std::vector<ProjectScenario>& scenarios, const LineSource& source)
{
    std::vector<ScenarioEntry> entries;
    for (const ProjectScenario& each : scenarios) {
        const QString file = each.file ? QFileInfo(*each.file).filePath() : QString();
        entries.push_back(entryAsRead(each.scenario, file, source));
        entries.back().isInProject = file.isEmpty();
    }
    return entries;
}

} // namespace

const LineEntry* Entries::lineOf(std::optional<ScenarioId> entry) const
{
    if (!entry)
        return &own();
    const auto found = std::ranges::find_if(
        m_lines, [&](const LineEntry& line) { return line.id == entry || line.find(*entry) != nullptr; });
    return found == m_lines.end() ? nullptr : &*found;
}

LineEntry* Entries::lineOf(std::optional<ScenarioId> entry)
{
    return const_cast<LineEntry*>(std::as_const(*this).lineOf(entry));
}

const ScenarioEntry* Entries::find(ScenarioId scenario) const
{
    for (const LineEntry& line : m_lines) {
        if (const ScenarioEntry* found = line.find(scenario))
            return found;
    }
    return nullptr;
}

ScenarioEntry* Entries::find(ScenarioId scenario)
{
    return const_cast<ScenarioEntry*>(std::as_const(*this).find(scenario));
}

std::vector<std::optional<ScenarioId>> Entries::inOrder() const
{
    std::vector<std::optional<ScenarioId>> order;
    for (const LineEntry& line : m_lines) {
        order.push_back(line.id);
        for (const ScenarioEntry& each : line.scenarios)
            order.emplace_back(each.id);
    }
    return order;
}

bool Entries::setActive(std::optional<ScenarioId> entry)
{
    const LineEntry* line = lineOf(entry);
    if (entry == m_active || !line)
        return false;
    m_active = entry;
    m_shown = static_cast<std::size_t>(line - m_lines.data());
    return true;
}

std::optional<ScenarioId> Entries::successorOf(ScenarioId entry) const
{
    const LineEntry* line = lineOf(entry);
    const auto index = line ? line->indexOf(entry) : std::nullopt;
    if (!index)
        return std::nullopt;
    if (*index + 1 < line->scenarios.size())
        return line->scenarios[*index + 1].id;
    return *index > 0 ? std::optional(line->scenarios[*index - 1].id) : line->id;
}

const Scenario& Entries::effective() const
{
    const ScenarioEntry* active = m_active ? shown().find(*m_active) : nullptr;
    static const Scenario nothing;
    return active ? active->scenario : nothing;
}

void Entries::replace(std::vector<LineEntry> lines, std::optional<std::size_t> active)
{
    m_lines = std::move(lines);
    m_active.reset();
    m_shown = 0;
    m_times = {};
    for (LineEntry& line : m_lines) {
        if (&line != &own())
            line.id = takeId();
        for (ScenarioEntry& each : line.scenarios)
            each.id = takeId();
    }
    setKnownAt(m_lines, m_times.now);
    if (const auto order = inOrder(); active && *active + 1 < order.size())
        setActive(order[*active + 1]);
}

void Entries::put(std::vector<LineEntry> lines, std::optional<std::size_t> active)
{
    const std::optional<ScenarioId> shown = m_active;
    m_lines = std::move(lines);
    forgetOlder(m_lines, m_times);
    m_active.reset();
    m_shown = 0;
    if (lineOf(shown))
        setActive(shown);
    else if (const auto order = inOrder(); active && *active + 1 < order.size())
        setActive(order[*active + 1]);
}

void Entries::markRead(std::vector<LineEntry>& read)
{
    m_times.read = ++m_times.now;
    setKnownAt(read, m_times.now);
    keepFileState(m_lines, read);
}

void Entries::markKnown()
{
    if (m_times.read > 0)
        forgetGone();
}

void Entries::forgetGone()
{
    m_times.read = ++m_times.now;
    setKnownAt(m_lines, m_times.now);
}

void Entries::insert(std::optional<ScenarioId> line, std::size_t position, ScenarioEntry scenario)
{
    LineEntry* found = lineOf(line);
    if (!found)
        return;
    forgetOlder(scenario, m_times);
    found->insert(position, std::move(scenario));
}

void Entries::insertLine(std::size_t position, LineEntry line)
{
    forgetOlder(line, m_times);
    const std::size_t place = std::min(position + 1, m_lines.size());
    m_lines.insert(m_lines.begin() + static_cast<std::ptrdiff_t>(place), std::move(line));
    m_shown += m_shown >= place ? 1 : 0;
}

void Entries::remove(ScenarioId entry)
{
    LineEntry* line = lineOf(entry);
    if (!line)
        return;
    if (line->id != entry) {
        std::erase_if(line->scenarios, [entry](const ScenarioEntry& each) { return each.id == entry; });
        return;
    }
    const auto place = static_cast<std::size_t>(line - m_lines.data());
    m_lines.erase(m_lines.begin() + static_cast<std::ptrdiff_t>(place));
    if (m_shown == place) {
        m_active.reset();
        m_shown = 0;
    }
    m_shown -= m_shown > place ? 1 : 0;
}

bool Entries::move(ScenarioId entry, std::size_t position)
{
    LineEntry* line = lineOf(entry);
    if (!line)
        return false;
    if (const auto index = line->indexOf(entry)) {
        ScenarioEntry moved = std::move(line->scenarios[*index]);
        line->scenarios.erase(line->scenarios.begin() + static_cast<std::ptrdiff_t>(*index));
        line->insert(position, std::move(moved));
        return true;
    }
    LineEntry moved = std::move(*line);
    m_lines.erase(m_lines.begin() + (line - m_lines.data()));
    m_shown = 0; // found again below
    insertLine(position, std::move(moved));
    m_shown = static_cast<std::size_t>(lineOf(m_active) - m_lines.data());
    return true;
}

void Entries::forgetSources()
{
    for (LineEntry& line : m_lines) {
        for (ScenarioEntry& each : line.scenarios)
            each.savedSource = {};
    }
}

void Entries::markSaved(const Placement& placement, bool isElsewhere, std::vector<LineEntry>& written)
{
    m_times.written = ++m_times.now;
    if (isElsewhere)
        m_times.moved = m_times.now;
    setKnownAt(written, m_times.now);
    for (LineEntry& each : written) {
        markWritten(each, placement);
        const auto present = std::ranges::find(m_lines, each.id, &LineEntry::id);
        if (present != m_lines.end())
            takeSaved(*present, each);
    }
    forgetOlder(m_lines, m_times); // what came while it was written
}

std::vector<LineEntry> linesAsRead(const Project& project)
{
    std::vector<LineEntry> lines;
    const auto add = [&lines](const std::string& name, const Line& line, const LineSource& source,
                              const std::vector<ProjectScenario>& scenarios) {
        lines.push_back({std::nullopt, name, {line, line, source}, scenariosAsRead(scenarios, source)});
    };
    add({}, project.line, project.lineSource, project.scenarios);
    for (const OtherLine& other : project.otherLines)
        add(other.name, other.line, other.source, other.scenarios);
    return lines;
}

ScenarioEntry entryAsRead(Scenario scenario, const QString& path, const LineSource& source)
{
    ScenarioEntry entry;
    entry.path = path.isEmpty() ? QString() : QFileInfo(path).absoluteFilePath();
    entry.saved = scenario;
    entry.scenario = std::move(scenario);
    entry.savedSource = source;
    return entry;
}

} // namespace linetwin::app
