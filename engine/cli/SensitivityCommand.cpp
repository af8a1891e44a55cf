// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/SensitivityCommand.h"

#include "engine/cli/StudyRows.h"
#include "engine/cli/StudySetup.h"
#include "engine/support/Messages.h"
#include "engine/support/NumberText.h"

namespace linetwin {

namespace {

double percentFor(const SensitivityOptions& options)
{
    if (!options.percent)
        return SensitivityStudy{}.percent;
    const std::optional<double> percent = parseNumber(*options.percent);
    if (!percent || *percent <= 0 || *percent >= 100)
        throw wrongValue("--percent", *options.percent, localText("CommandLine", "a number above 0 and below 100"));
    return *percent;
}

/// The race decides by all runs of all rows together, and what is confirmed has at least so many runs.
void checkRace(const SensitivityOptions& options)
{
    if (options.isRace && options.shard)
        throw UsageError(localText("CommandLine",
                                   "--race cannot be divided with --shard: which rows stop early depends on "
                                   "all runs together"),
                         {});
    if (options.isRace && options.isConfirmation)
        throw UsageError(localText("CommandLine", "--race explores; --confirm runs every row in full"), {});
}

} // namespace

int sensitivityCommand(const SensitivityOptions& asked, const CommandContext& context)
{
    SensitivityOptions options = asked;
    checkRace(options);
    SensitivityStudy study;
    study.isRaced = options.isRace;
    study.figure = figureFor(options);
    study.percent = percentFor(options);
    auto scenarios = loadScenarios(options, context);
    if (!scenarios)
        return exitStatus::wrongInput;
    study.scenario = std::move(scenarios->front());
    study.rows = rowsFor(options, study);
    study.relevantShare = relevantShareFor(options);
    study.plan = planFor(options, study.scenario, context);
    return executeStudy(study, options, context);
}

} // namespace linetwin
