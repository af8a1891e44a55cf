// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/SensitivityCommand.h"

#include "engine/cli/StudyRows.h"
#include "engine/cli/StudySetup.h"
#include "engine/support/NumberText.h"

namespace linetwin {

namespace {

double percentFor(const SensitivityOptions& options)
{
    if (!options.percent)
        return SensitivityStudy{}.percent;
    const std::optional<double> percent = parseNumber(*options.percent);
    if (!percent || *percent <= 0 || *percent >= 100)
        throw UsageError("--percent " + *options.percent + ": must be a number above 0 and below 100");
    return *percent;
}

} // namespace

int sensitivityCommand(const SensitivityOptions& options, const CommandContext& context)
{
    SensitivityStudy study;
    study.figure = figureFor(options);
    study.percent = percentFor(options);
    auto scenarios = loadScenarios(options, context);
    if (!scenarios)
        return exitStatus::wrongInput;
    study.scenario = std::move(scenarios->front());
    study.rows = rowsFor(options, study);
    study.plan = planFor(options, study.scenario, context);
    return executeStudy(study, options, context);
}

} // namespace linetwin
