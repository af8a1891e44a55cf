// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/TakenState.h"

#include <algorithm>
#include <set>

namespace linetwin::app {

namespace {

void adoptScenarioIds(std::vector<ScenarioEntry>& read, const std::vector<ScenarioEntry>& present)
{
    std::set<ScenarioId> taken;
    const auto adopt = [&](const auto& isSame) {
        for (ScenarioEntry& each : read) {
            const auto found = std::ranges::find_if(present, [&](const ScenarioEntry& other) {
                return each.id == noScenario && !taken.contains(other.id) && isSame(each, other);
            });
            if (found != present.end()) {
                each.id = found->id;
                taken.insert(found->id);
            }
        }
    };
    adopt([](const ScenarioEntry& a, const ScenarioEntry& b) { return !a.path.isEmpty() && a.path == b.path; });
    adopt([](const ScenarioEntry& a, const ScenarioEntry& b) { return a.scenario.name == b.scenario.name; });
}

bool saysTheSame(const LineEntry& a, const LineEntry& b)
{
    const auto isSameScenario = [](const ScenarioEntry& one, const ScenarioEntry& other) {
        return one.id == other.id && one.scenario == other.scenario;
    };
    return a.id == b.id && a.name == b.name && a.line.line == b.line.line &&
           std::ranges::equal(a.scenarios, b.scenarios, isSameScenario);
}

} // namespace

void adoptIds(std::vector<LineEntry>& read, const std::vector<LineEntry>& present,
              const std::function<ScenarioId()>& takeId)
{
    for (LineEntry& line : read) {
        const bool isOwn = &line == &read.front();
        for (ScenarioEntry& each : line.scenarios)
            each.id = noScenario;
        const auto found = isOwn ? present.begin()
                                 : std::find_if(present.begin() + 1, present.end(),
                                                [&](const LineEntry& other) { return other.name == line.name; });
        if (found != present.end()) {
            line.id = found->id;
            adoptScenarioIds(line.scenarios, found->scenarios);
        } else {
            line.id = takeId();
        }
        for (ScenarioEntry& each : line.scenarios) {
            if (each.id == noScenario)
                each.id = takeId();
        }
    }
}

void setKnownAt(std::vector<LineEntry>& lines, std::uint32_t time)
{
    for (LineEntry& line : lines) {
        line.line.knownAt = time;
        for (ScenarioEntry& each : line.scenarios)
            each.knownAt = time;
    }
}

void forgetOlder(ScenarioEntry& scenario, const FileTimes& times)
{
    if (scenario.knownAt == 0)
        scenario.knownAt = times.now;
    if (scenario.knownAt < times.read || (scenario.path.isEmpty() && scenario.knownAt < times.written))
        scenario.saved = {};
    if (scenario.knownAt >= times.moved)
        return;
    scenario.saved = {};
    scenario.path.clear();
    scenario.isInProject = false;
    scenario.savedSource = {};
}

void forgetOlder(LineEntry& line, const FileTimes& times)
{
    LineOnFile& own = line.line;
    if (own.knownAt == 0)
        own.knownAt = times.now;
    if (own.source.kind != LineSource::Kind::Builtin) { // no file holds that
        if (own.knownAt < times.read || (own.source.kind == LineSource::Kind::Inline && own.knownAt < times.written))
            own.saved = {};
        if (own.knownAt < times.moved) {
            own.saved = {};
            own.source = {LineSource::Kind::Inline, {}, {}};
        }
    }
    for (ScenarioEntry& each : line.scenarios)
        forgetOlder(each, times);
}

void forgetOlder(std::vector<LineEntry>& lines, const FileTimes& times)
{
    for (LineEntry& line : lines)
        forgetOlder(line, times);
}

void keepFileState(std::vector<LineEntry>& entries, const std::vector<LineEntry>& known)
{
    for (LineEntry& line : entries) {
        const auto as = std::ranges::find(known, line.id, &LineEntry::id);
        if (as == known.end())
            continue;
        if (as->line.knownAt >= line.line.knownAt) {
            line.line.saved = as->line.saved;
            line.line.source = as->line.source;
            line.line.knownAt = as->line.knownAt;
            line.line.line.hasOtherComments = as->line.line.hasOtherComments;
        }
        for (ScenarioEntry& each : line.scenarios) {
            const ScenarioEntry* other = as->find(each.id);
            if (!other || other->knownAt < each.knownAt)
                continue;
            Scenario scenario = std::move(each.scenario);
            each = *other;
            each.scenario = std::move(scenario);
            each.scenario.hasOtherComments = other->scenario.hasOtherComments;
        }
    }
}

bool isSameContent(const DocumentState& a, const DocumentState& b)
{
    return a.project.head == b.project.head && std::ranges::equal(a.lines, b.lines, saysTheSame);
}

} // namespace linetwin::app
