// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/MixCommand.h"

#include "engine/cli/ProgressLine.h"
#include "engine/cli/StudySetup.h"
#include "engine/output/MixReport.h"
#include "engine/support/Messages.h"
#include "engine/support/NumberText.h"

#include <algorithm>

namespace linetwin {

namespace {

MixBasis basisFor(const MixOptions& options)
{
    if (!options.basis || *options.basis == "time")
        return MixBasis::RunningTime;
    if (*options.basis != "units")
        throw wrongValue("--by", *options.basis, localText("CommandLine", "time or units"));
    return MixBasis::GoodUnits;
}

/// Shares of the products in their order; those that are not named have none.
std::vector<double> sharesFor(const MixOptions& options, const std::vector<std::string>& products)
{
    std::vector<double> shares(products.size(), 0);
    std::vector<bool> isGiven(products.size(), false);
    for (const std::string& given : options.shares) {
        const std::size_t sign = given.rfind('=');
        const std::string name = given.substr(0, sign);
        const auto product = std::ranges::find(products, name);
        if (sign == std::string::npos)
            throw wrongValue("--share", given, localText("CommandLine", "PRODUCT=SHARE, such as Cream=60"));
        if (product == products.end())
            throw UsageError(localText("CommandLine", "--share %1: there is no product `%2` with a price in the line"),
                             {given, name});
        const std::optional<double> share = parseNumber(given.substr(sign + 1));
        if (!share || *share < 0)
            throw UsageError(localText("CommandLine", "--share %1: a share must be a number, 0 or more"), {given});
        const auto place = static_cast<std::size_t>(product - products.begin());
        if (isGiven[place])
            throw UsageError(localText("CommandLine", "--share %1: the share of `%2` is given twice"), {given, name});
        isGiven[place] = true;
        shares[place] = *share;
    }
    if (!options.shares.empty() && std::ranges::none_of(shares, [](double share) { return share > 0; }))
        throw UsageError(localText("CommandLine", "--share: all shares are 0; at least one must be above 0"), {});
    return shares;
}

} // namespace

int mixCommand(const MixOptions& asked, const CommandContext& context)
{
    MixOptions options = asked;
    if (options.figure && *options.figure != specOf(LineFigure::MarginPerHour).key)
        throw UsageError(localText("CommandLine", "--figure %1: a product mix is about margin_per_hour alone"),
                         {*options.figure});
    MixQuestion study;
    study.basis = basisFor(options);
    auto scenarios = loadScenarios(options, context);
    if (!scenarios)
        return exitStatus::wrongInput;
    study.scenario = std::move(scenarios->front());
    study.products = pricedProducts(study.scenario.line);
    if (study.products.empty())
        throw InputError(
            localText("CommandLine",
                      "%1: products: there is none that names its material_type, so that there is nothing to mix"),
            {options.files.front()});
    study.shares = sharesFor(options, study.products);
    study.plan = planFor(options, study.scenario, context);
    ProgressLine progress(context.err, context.isErrTerminal && !options.isQuiet, Progress::Percent);
    VariantsRequest request = requestFor(study.plan);
    request.threads = threadsFor(options);
    request.stop = context.stop;
    request.progress = [&](double share) { progress.updateShare(share); };
    const JsonAndTable outputs(options, context);
    const auto runs = runVariants(linesOf(study), request);
    if (!runs)
        return exitStatus::interrupted;
    const MixOutcome outcome{study, evaluateMix(study, *runs)};
    outputs.write([&](std::ostream& out) { writeMixJson(out, outcome); },
                  [&](std::ostream& out) { writeMixTable(out, outcome); });
    return exitStatus::done;
}

} // namespace linetwin
