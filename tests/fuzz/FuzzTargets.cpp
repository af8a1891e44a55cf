// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/FuzzTargets.h"

#include "engine/analysis/Figures.h"
#include "engine/io/Clipboard.h"
#include "engine/io/Files.h"
#include "engine/io/ProjectFile.h"
#include "engine/model/Assignment.h"
#include "engine/model/Validation.h"
#include "engine/output/StudyParts.h"
#include "engine/simulation/Simulate.h"
#include "engine/study/Sweep.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <string>

namespace linetwin::fuzz {

namespace {

const std::filesystem::path nowhere = "/nowhere/fuzzed.yaml";

void hold(bool property, const char* what)
{
    if (!property)
        throw Broken(what);
}

/// What was read without an error is written as text that gives the same, but for comments inside.
void checkRoundTrip(LoadedFile file, const ProjectReading& how)
{
    file.line.hasOtherComments = file.scenario.hasOtherComments = false;
    const bool isLine = file.kind == LoadedFile::Kind::Line;
    const LineSource source = isLine ? LineSource{LineSource::Kind::Inline, {}, {}} : file.lineSource;
    const std::string text = isLine ? writeLine(file.line) : writeScenario(file.scenario, file.line, source, nowhere);
    LoadResult again = loadText(text, nowhere, how);
    hold(!hasErrors(again.findings), "what was written has errors");
    if (again.file)
        again.file->line.hasOtherComments = false;
    hold(again.file.has_value() && again.file->kind == file.kind, "what was written is of another kind");
    hold(again.file->line == file.line, "the line does not come back");
    if (isLine)
        return;
    hold(again.file->scenario == file.scenario, "the scenario does not come back");
    hold(again.file->lineSource == file.lineSource, "the scenario's line does not come back");
}

void checkFile(std::string_view input)
{
    for (const Acceptance accepts : {Acceptance::Runnable, Acceptance::Unfinished, Acceptance::Anything}) {
        const ProjectReading how{{}, true, accepts};
        const LoadResult result = loadText(input, nowhere, how);
        hold(result.file.has_value() != hasErrors(result.findings), "neither a file nor an error, or both");
        if (result.file && !result.project)
            checkRoundTrip(*result.file, how);
    }
}

void forgetInnerComments(ProjectResult& result)
{
    if (!result.project)
        return;
    const auto forgetIn = [](Line& line, std::vector<ProjectScenario>& scenarios) {
        line.hasOtherComments = false;
        for (ProjectScenario& scenario : scenarios)
            scenario.scenario.hasOtherComments = false;
    };
    result.project->hasOtherComments = false;
    forgetIn(result.project->line, result.project->scenarios);
    for (OtherLine& other : result.project->otherLines)
        forgetIn(other.line, other.scenarios);
}

void checkProject(std::string_view input)
{
    for (const Acceptance accepts : {Acceptance::Runnable, Acceptance::Anything}) {
        const ProjectReading how{{}, true, accepts};
        ProjectResult result = readProjectText(input, nowhere, how);
        hold(result.project.has_value() != hasErrors(result.findings), "neither a project nor an error, or both");
        if (!result.project)
            continue;
        ProjectResult again = readProjectText(writeProject(*result.project, nowhere), nowhere, how);
        hold(!hasErrors(again.findings), "what was written has errors");
        forgetInnerComments(result);
        forgetInnerComments(again);
        hold(again.project.has_value() && *again.project == *result.project, "the project does not come back");
    }
}

void checkStations(std::string_view input)
{
    const StationsRead read = readStations(input);
    hold(read.stations.empty() || !hasErrors(read.findings), "stations although there is an error");
}

/// Cycles that could begin in a second: what a fuzzer may wait for.
double cyclesPerSecond(const ResolvedLine& line)
{
    double most = 0;
    for (const ResolvedStation& station : line.stations)
        most = std::max(most, 1 / std::max(toSeconds(station.cycleTime), 1e-9) * static_cast<double>(station.batchIn));
    return most;
}

void checkNumbers(std::span<const FigureValue> figures)
{
    for (const FigureValue& figure : figures) {
        const std::optional<double> value = figure.value();
        hold(!value || std::isfinite(*value), "a figure is no number");
    }
}

void checkRun(std::string_view input)
{
    const LoadResult result = loadText(input, nowhere, {{}, true, Acceptance::Runnable});
    if (!result.file || hasErrors(validate(result.file->line, result.file->scenario)))
        return;
    const ResolvedLine line = resolve(result.file->line, result.file->scenario);
    if (line.stations.size() > 30 || cyclesPerSecond(line) > 50)
        return;
    RunRequest request;
    request.duration = SimTime{60'000'000'000};
    request.detail = Detail::Full;
    request.recordingByteLimit = std::size_t{4} << 20;
    const RunResult byRecursion = simulate(line, request);
    request.kernel = Kernel::Events;
    const RunResult byEvents = simulate(line, request);
    hold(byRecursion.totals == byEvents.totals, "the two kernels do not agree");
    const ShiftFigures figures = computeFigures(line, byRecursion.totals);
    checkNumbers(figures.line);
    for (const auto& station : figures.stations)
        checkNumbers(station);
}

/// A line, and on it assignments as with --set, one a line of text; those that begin with ~ are ranges of --vary.
void checkAssignments(std::string_view input)
{
    static const LoadedFile base = *loadFile("builtin:cosmetic_tubes").file;
    StudyScenario study{base.line, base.scenario};
    while (!input.empty()) {
        const std::string_view text = input.substr(0, input.find('\n'));
        input.remove_prefix(std::min(input.size(), text.size() + 1));
        Findings findings;
        if (text.starts_with('~')) {
            const auto range = parseSweepRange(text.substr(1), study, findings);
            hold(range.has_value() != hasErrors(findings), "neither a range nor an error, or both");
            if (range && range->count() <= mostSweepPoints)
                hold(std::ranges::all_of(range->values(), [](double value) { return std::isfinite(value); }),
                     "a value of a range is no number");
            continue;
        }
        const auto assignment = parseAssignment(text, study.line, study.scenario, findings);
        hold(assignment.has_value() != hasErrors(findings), "neither an assignment nor an error, or both");
        const Scenario before = study.scenario;
        if (assignment && !applyTo(study.scenario, study.line, *assignment, findings))
            hold(study.scenario == before, "what was refused has changed the scenario");
    }
    if (!hasErrors(validate(study.line, study.scenario)))
        resolve(study.line, study.scenario);
}

void checkParts(std::string_view input)
{
    try {
        StudyParts parts;
        parts.add("fuzzed.json", input);
        std::move(parts).join();
    } catch (const PartError&) {
        return;
    }
}

constexpr std::array all{
    Target{"file", checkFile}, Target{"project", checkProject},         Target{"stations", checkStations},
    Target{"run", checkRun},   Target{"assignments", checkAssignments}, Target{"parts", checkParts},
};

} // namespace

std::span<const Target> targets()
{
    return all;
}

} // namespace linetwin::fuzz
