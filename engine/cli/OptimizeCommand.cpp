// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/OptimizeCommand.h"

#include "engine/cli/ProgressLine.h"
#include "engine/cli/RunSetup.h"
#include "engine/cli/StudySetup.h"
#include "engine/output/BufferSizingReport.h"
#include "engine/study/SizingStudy.h"
#include "engine/support/Messages.h"
#include "engine/support/NumberText.h"

#include <cmath>
#include <memory>

namespace linetwin {

namespace {

std::optional<std::int64_t> totalFor(const OptimizeOptions& options)
{
    if (!options.total)
        return std::nullopt;
    const std::optional<double> total = parseNumber(*options.total);
    if (!total || *total < 1 || *total > static_cast<double>(unlimitedCapacity) || *total != std::floor(*total))
        throw wrongValue("--total", *options.total,
                         filledText(localText("CommandLine", "a whole number from %1 to %2"),
                                    {"1", std::to_string(unlimitedCapacity)}));
    return static_cast<std::int64_t>(*total);
}

/// A number for the figure that --figure names, or FIGURE=VALUE as `run` has it.
void setTarget(const OptimizeOptions& options, SizingStudy& study)
{
    if (!options.target)
        return;
    if (options.target->find('=') != std::string::npos) {
        const FigureTarget target = parseTarget(*options.target);
        if (options.figure && target.figure != study.figure)
            throw UsageError(localText("CommandLine", "--target %1: --figure names another figure"), {*options.target});
        study.figure = target.figure;
        study.target = target.value;
        return;
    }
    const std::string key(specOf(study.figure).key);
    const std::optional<double> target = parseNumber(*options.target);
    if (!target)
        throw wrongValue(
            "--target", *options.target,
            filledText(localText("CommandLine", "a value of %1, or a figure and its value like oee=0.6"), {key}));
    requireTarget(study.figure, *target, "--target " + *options.target);
    study.target = target;
}

SizingStudy studyFor(const OptimizeOptions& options)
{
    SizingStudy study;
    study.isRaced = options.isRace;
    study.figure = figureFor(options);
    study.mostTotal = totalFor(options);
    setTarget(options, study);
    if (!study.mostTotal && !study.target)
        throw UsageError(localText("CommandLine", "optimize needs --total, --target, or both"), {});
    if (specOf(study.figure).better == Better::Neither)
        throw UsageError(localText("CommandLine", "%1 has no better direction to look in"),
                         {std::string(specOf(study.figure).key)});
    return study;
}

} // namespace

int optimizeCommand(const OptimizeOptions& asked, const CommandContext& context)
{
    OptimizeOptions options = asked;
    SizingStudy study = studyFor(options);
    const std::uint32_t confirmed = confirmedReplications(options.confirmed);
    auto scenarios = loadScenarios(options, context);
    if (!scenarios)
        return exitStatus::wrongInput;
    study.scenario = std::move(scenarios->front());
    requireMoney(study.figure, study.scenario);
    const ResolvedLine line = resolve(study.scenario.line, study.scenario.scenario);
    if (line.stations.size() < 2)
        throw InputError(localText("CommandLine", "a line of one station has no buffer to size"), {});
    const RunSettings settings = settingsOf(study.scenario);
    study.plan = sizingPlan(settings, studySeedFor(options, study.scenario, context), confirmed);
    study.plan.level = levelFor(options);
    BufferSizingRequest request = requestFor(study);
    request.threads = threadsFor(options);
    request.stop = context.stop;
    ProgressLine progress(context.err, context.isErrTerminal && !options.isQuiet, Progress::Percent);
    request.progress = [&](double share) { progress.updateShare(share); };
    const JsonAndTable outputs(options, context);
    const std::optional<BufferSizing> sizing = sizeBuffers(line, request);
    if (!sizing)
        return exitStatus::interrupted;
    const BufferSizingReport report{study.scenario.scenario.name, line, study.plan, *sizing, study.isRaced};
    outputs.write([&](std::ostream& out) { writeBufferSizingJson(out, report); },
                  [&](std::ostream& out) { writeBufferSizingTable(out, report); });
    return exitStatus::done;
}

} // namespace linetwin
