// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/OptimizeCommand.h"

#include "engine/cli/OutputFile.h"
#include "engine/cli/ProgressLine.h"
#include "engine/cli/RunSetup.h"
#include "engine/cli/StudySetup.h"
#include "engine/output/BufferSizingReport.h"
#include "engine/support/NumberText.h"

#include <algorithm>
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
        throw UsageError("--total " + *options.total + ": must be a whole number from 1 to " +
                         std::to_string(unlimitedCapacity));
    return static_cast<std::int64_t>(*total);
}

std::optional<double> targetFor(const OptimizeOptions& options)
{
    if (!options.target)
        return std::nullopt;
    const std::optional<double> target = parseNumber(*options.target);
    if (!target)
        throw UsageError("--target " + *options.target + ": must be a number");
    requireTarget(figureFor(options), *target, "--target " + *options.target);
    return target;
}

BufferSizingRequest requestFor(const OptimizeOptions& options)
{
    BufferSizingRequest request;
    request.figure = figureFor(options);
    request.mostTotal = totalFor(options);
    request.target = targetFor(options);
    if (!request.mostTotal && !request.target)
        throw UsageError("optimize needs --total, --target, or both");
    if (specOf(request.figure).better == Better::Neither)
        throw UsageError(std::string(specOf(request.figure).key) + " has no better direction to look in");
    return request;
}

} // namespace

int optimizeCommand(const OptimizeOptions& options, const CommandContext& context)
{
    BufferSizingRequest request = requestFor(options);
    const auto scenarios = loadScenarios(options, context);
    if (!scenarios)
        return exitStatus::wrongInput;
    const StudyScenario& scenario = scenarios->front();
    const ResolvedLine line = resolve(scenario.line, scenario.scenario);
    if (line.stations.size() < 2)
        throw InputError("a line of one station has no buffer to size");
    request.settings = settingsOf(scenario);
    request.seed = studySeedFor(options, scenario, context);
    request.reportRuns = std::max(fewestReportRuns, request.settings.replications);
    request.threads = threadsFor(options);
    request.stop = context.stop;
    ProgressLine progress(context.err, context.isErrTerminal && !options.isQuiet, 100, "%");
    request.progress = [&](double share) {
        if (const int percent = static_cast<int>(100 * share); percent > 0)
            progress.update(percent);
    };
    const auto json = options.outputs.json ? std::make_unique<OutputFile>(*options.outputs.json, context.out) : nullptr;
    const std::optional<BufferSizing> sizing = sizeBuffers(line, request);
    if (!sizing)
        return exitStatus::interrupted;
    StudyPlan plan = confirmingPlan(request.settings, request.seed);
    plan.replications = request.reportRuns;
    const BufferSizingReport report{scenario.scenario.name, line, plan, *sizing};
    if (json)
        json->write([&](std::ostream& out) { writeBufferSizingJson(out, report); });
    if (!options.isQuiet && options.outputs.json != "-")
        OutputFile("-", context.out).write([&](std::ostream& out) { writeBufferSizingTable(out, report); });
    if (json)
        json->commit();
    return exitStatus::done;
}

} // namespace linetwin
