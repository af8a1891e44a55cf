// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/CompareCommand.h"

#include "engine/cli/StudySetup.h"
#include "engine/io/ProjectFile.h"
#include "engine/support/Messages.h"
#include "engine/support/NumberText.h"

namespace linetwin {

namespace {

/// A project by itself stands for its Baseline and all its scenarios. False, with its problems said, where it is wrong.
bool expandProject(CompareOptions& options, const CommandContext& context)
{
    std::shared_ptr<const Project> project;
    if (!readOnlyProject(options, context, project))
        return false;
    if (!project)
        return true;
    const std::string path = options.files.front();
    const std::vector<std::string> names = scenarioNames(*project);
    if (names.empty())
        throw UsageError(localText("CommandLine", "the project %1 has no scenario to compare with its baseline"),
                         {path});
    if (names.size() + 1 > mostCompared)
        throw UsageError(localText("CommandLine",
                                   "compare takes at most %1 scenarios of a project; %2 has %3: name those to "
                                   "compare, like \"%2/%4\""),
                         {std::to_string(mostCompared - 1), path, std::to_string(names.size()), names.front()});
    for (const std::string& name : names)
        options.files.push_back(path + "/" + name);
    return true;
}

void checkCount(const CompareOptions& options)
{
    if (options.files.size() < 2)
        throw UsageError(localText("CommandLine", "compare needs at least two files, the reference first"), {});
    if (options.files.size() > mostCompared)
        throw UsageError(localText("CommandLine", "compare takes at most %1 files"), {std::to_string(mostCompared)});
}

void checkHorizons(const CompareOptions& options, const std::vector<StudyScenario>& scenarios)
{
    const auto other = findOtherHorizon(scenarios);
    if (!other)
        return;
    const auto horizonText = [&](std::size_t index) {
        const RunSettings settings = settingsOf(scenarios[index]);
        return filledText(localText("CommandLine", "%1 h after %2 h of warm-up"),
                          {numberText(settings.durationHours), numberText(settings.warmupHours)});
    };
    throw InputError(localText("CommandLine", "%1: runs %2, but the reference %3 %4; to be compared both must be equal "
                                              "(--hours and --warmup-hours set them for all)"),
                     {options.files[*other], horizonText(*other), options.files.front(), horizonText(0)});
}

} // namespace

int compareCommand(const CompareOptions& asked, const CommandContext& context)
{
    CompareOptions options = asked;
    if (!expandProject(options, context))
        return exitStatus::wrongInput;
    checkCount(options);
    auto scenarios = loadScenarios(options, context);
    if (!scenarios)
        return exitStatus::wrongInput;
    checkHorizons(options, *scenarios);
    CompareStudy study;
    study.figure = figureFor(options);
    study.relevantShare = relevantShareFor(options);
    study.plan = planFor(options, scenarios->front(), context);
    study.scenarios = std::move(*scenarios);
    return executeStudy(study, options, context);
}

} // namespace linetwin
