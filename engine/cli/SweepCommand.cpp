// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/SweepCommand.h"

#include "engine/cli/StudyRows.h"
#include "engine/cli/StudySetup.h"
#include "engine/support/Messages.h"

namespace linetwin {

namespace {

[[noreturn]] void reject(const std::string& text, const Findings& findings)
{
    std::string errors;
    for (const Finding& finding : findings)
        errors += (errors.empty() ? "" : "\n") + ("--vary " + text) + ": " + messageOf(finding);
    throw UsageError(errors);
}

std::vector<SweepRange> parseRanges(const SweepOptions& options, const StudyScenario& scenario)
{
    if (options.ranges.size() > 2)
        throw UsageError(localText("CommandLine", "--vary may be given at most twice"), {});
    std::vector<SweepRange> ranges;
    for (const std::string& text : options.ranges) {
        Findings findings;
        const auto range = parseSweepRange(text, scenario, findings);
        if (!range)
            reject(text, findings);
        ranges.push_back(*range);
    }
    return ranges;
}

} // namespace

int sweepCommand(const SweepOptions& asked, const CommandContext& context)
{
    SweepOptions options = asked;
    SweepStudy study;
    study.figure = figureFor(options);
    auto scenarios = loadScenarios(options, context);
    if (!scenarios)
        return exitStatus::wrongInput;
    study.scenario = std::move(scenarios->front());
    study.ranges = parseRanges(options, study.scenario);
    if (Findings findings; !areSweepable(study.ranges, study.scenario, findings))
        reject(options.ranges.back(), findings);
    study.rows = rowsFor(options, study);
    study.relevantShare = relevantShareFor(options);
    study.plan = planFor(options, study.scenario, context);
    return executeStudy(study, options, context);
}

} // namespace linetwin
