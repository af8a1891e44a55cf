// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/PortfolioCommand.h"

#include "engine/cli/ProgressLine.h"
#include "engine/cli/StudySetup.h"
#include "engine/io/ProjectFile.h"
#include "engine/output/PortfolioReport.h"
#include "engine/study/Compare.h"
#include "engine/study/SizingStudy.h"
#include "engine/support/Messages.h"
#include "engine/support/NumberText.h"

#include <algorithm>
#include <memory>

namespace linetwin {

namespace {

/// A project by itself stands for its Baseline and all its scenarios with an investment. False, with its problems said,
/// where it is wrong.
bool expandProjectToMeasures(PortfolioOptions& options, const CommandContext& context)
{
    std::shared_ptr<const Project> project;
    if (!readOnlyProject(options, context, project))
        return false;
    if (!project)
        return true;
    const std::string path = options.files.front();
    for (const ProjectScenario& each : project->scenarios) {
        if (each.scenario.investment)
            options.files.push_back(path + "/" + each.scenario.name);
    }
    if (options.files.size() == 1)
        throw InputError(
            localText("CommandLine", "%1: no scenario of the project has an investment, which makes it a measure"),
            {path});
    return true;
}

double budgetFor(const PortfolioOptions& options)
{
    if (!options.budget)
        throw UsageError(localText("CommandLine", "portfolio needs --budget"), {});
    const std::optional<double> budget = parseNumber(*options.budget);
    if (!budget || *budget < 0)
        throw wrongValue("--budget", *options.budget, localText("CommandLine", "an amount of money, 0 or more"));
    return *budget;
}

void checkMeasure(const StudyScenario& reference, const StudyScenario& measure, const std::string& file)
{
    if (!measure.scenario.investment)
        throw InputError(
            localText("CommandLine",
                      "%1: investment: is missing; a measure has a cost, as in `investment: {cost: 25000}`"),
            {file});
    if (measure.line != reference.line)
        throw InputError(
            localText("CommandLine",
                      "%1: is about another line than the reference; measures change one and the same line"),
            {file});
}

void checkBudget(const PortfolioStudy& study)
{
    const auto costOf = [](const Scenario& measure) { return measure.investment->cost; };
    const auto cheapest = std::ranges::min_element(study.measures, {}, costOf);
    if (study.budget < costOf(*cheapest))
        throw InputError(localText("CommandLine", "the budget of %1 is below the cheapest measure, `%2` at %3"),
                         {numberText(study.budget), cheapest->name, numberText(costOf(*cheapest))});
}

PortfolioStudy portfolioStudyFor(const PortfolioOptions& options, std::vector<StudyScenario> scenarios,
                                 const CommandContext& context)
{
    if (scenarios.size() < 2)
        throw UsageError(
            localText("CommandLine", "portfolio needs the reference and at least one measure, or a project"), {});
    if (scenarios.size() - 1 > mostMeasures)
        throw UsageError(localText("CommandLine", "portfolio takes at most %1 measures"),
                         {std::to_string(mostMeasures)});
    for (std::size_t i = 1; i < scenarios.size(); ++i)
        checkMeasure(scenarios.front(), scenarios[i], options.files[i]);
    if (const auto other = findOtherHorizon(scenarios))
        throw InputError(
            localText("CommandLine",
                      "%1: runs other hours than the reference; --hours and --warmup-hours set them for all"),
            {options.files[*other]});
    PortfolioStudy study;
    study.budget = budgetFor(options);
    study.reference = scenarios.front();
    for (std::size_t i = 1; i < scenarios.size(); ++i)
        study.measures.push_back(std::move(scenarios[i].scenario));
    if (!resolve(study.reference.line, study.reference.scenario).hasMoney())
        throw InputError(localText("CommandLine", "%1: product: there is no money without a product that names its "
                                                  "material_type; give one in the line's `run`"),
                         {options.files.front()});
    checkBudget(study);
    study.plan = sizingPlan(settingsOf(study.reference), studySeedFor(options, study.reference, context),
                            confirmedReplications(options.confirmed));
    study.plan.level = levelFor(options);
    study.plan.replications = std::max(study.plan.replications, fewestConfirming);
    return study;
}

} // namespace

int portfolioCommand(const PortfolioOptions& asked, const CommandContext& context)
{
    PortfolioOptions options = asked;
    budgetFor(options);
    if (options.figure && *options.figure != specOf(LineFigure::MarginPerHour).key)
        throw UsageError(localText("CommandLine", "--figure %1: a portfolio is about margin_per_hour alone"),
                         {*options.figure});
    if (!expandProjectToMeasures(options, context))
        return exitStatus::wrongInput;
    auto scenarios = loadScenarios(options, context);
    if (!scenarios)
        return exitStatus::wrongInput;
    const PortfolioStudy study = portfolioStudyFor(options, std::move(*scenarios), context);
    if (options.replications && settingsOf(study.reference).replications < fewestConfirming)
        context.err << "linetwin-cli: "
                    << filledText(localText("CommandLine", "--replications %1: a portfolio reports on %2 at least"),
                                  {*options.replications, std::to_string(fewestConfirming)})
                    << '\n';
    PortfolioRequest request;
    request.threads = threadsFor(options);
    request.stop = context.stop;
    ProgressLine progress(context.err, context.isErrTerminal && !options.isQuiet, Progress::Percent);
    request.progress = [&](double share) { progress.updateShare(share); };
    const JsonAndTable outputs(options, context);
    const std::optional<Portfolio> portfolio = findPortfolio(study, request);
    if (!portfolio)
        return exitStatus::interrupted;
    outputs.write([&](std::ostream& out) { writePortfolioJson(out, study, *portfolio); },
                  [&](std::ostream& out) { writePortfolioTable(out, study, *portfolio); });
    return exitStatus::done;
}

} // namespace linetwin
