// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/StudyWork.h"

#include "engine/study/SensitivityRace.h"
#include "engine/study/Study.h"

#include <algorithm>
#include <type_traits>
#include <utility>

namespace linetwin::app {

namespace {

auto runOf(const auto& /*study*/, const auto& variants, const VariantsRequest& request)
{
    return runVariants(variants.lines, request);
}

auto runOf(const SensitivityStudy& study, const SensitivityVariants& variants, const VariantsRequest& request)
{
    return runSensitivity(study, variants, request);
}

template <class Outcome, class Asked>
bool answerVariants(const Asked& study, int threads, std::stop_token stop, const StudyCallbacks& callbacks)
{
    const auto variants = variantsOf(study);
    const auto publish = [&](std::span<const VariantRuns> runs) {
        const auto isShown = [&](const VariantRuns& of) {
            return of.runs.size() >= fewestShownReplications || study.plan.replications < 2;
        };
        // The scenario as it is may come before the others, which alone have differences to show.
        if (isShown(runs.front()) && (runs.size() == 1 || std::ranges::any_of(runs.subspan(1), isShown)))
            callbacks.publish(
                std::make_shared<const Outcome>(Outcome{study, variants, evaluate(study, variants, runs)}));
    };
    VariantsRequest request = requestFor(study.plan);
    request.threads = threads;
    request.stop = std::move(stop);
    request.progress = callbacks.report;
    request.partial = publish;
    const auto runs = runOf(study, variants, request);
    if (!runs)
        return false;
    publish(*runs);
    return true;
}

bool answerSizing(const SizingStudy& study, int threads, std::stop_token stop, const StudyCallbacks& callbacks)
{
    const ResolvedLine line = resolve(study.scenario.line, study.scenario.scenario);
    BufferSizingRequest request = requestFor(study);
    request.threads = threads;
    request.stop = std::move(stop);
    request.progress = callbacks.report;
    request.partial = [&](std::span<const BufferSizingRequest::Estimate> estimates) {
        callbacks.publish(std::make_shared<const SizingOutcome>(
            SizingOutcome{study, line, {estimates.begin(), estimates.end()}, std::nullopt}));
    };
    std::optional<BufferSizing> result = sizeBuffers(line, request);
    if (!result)
        return false;
    callbacks.publish(std::make_shared<const SizingOutcome>(SizingOutcome{study, line, {}, std::move(result)}));
    return true;
}

bool answerPortfolio(const PortfolioStudy& study, int threads, std::stop_token stop, const StudyCallbacks& callbacks)
{
    PortfolioRequest request;
    request.threads = threads;
    request.stop = std::move(stop);
    request.progress = callbacks.report;
    std::optional<Portfolio> result = findPortfolio(study, request);
    if (!result)
        return false;
    callbacks.publish(std::make_shared<const PortfolioOutcome>(PortfolioOutcome{study, std::move(*result)}));
    return true;
}

bool answerMix(const MixQuestion& study, int threads, std::stop_token stop, const StudyCallbacks& callbacks)
{
    const auto publish = [&](std::span<const VariantRuns> runs) {
        if (replicationsOf(runs) >= fewestShownReplications)
            callbacks.publish(std::make_shared<const MixOutcome>(MixOutcome{study, evaluateMix(study, runs)}));
    };
    VariantsRequest request = requestFor(study.plan);
    request.threads = threads;
    request.stop = std::move(stop);
    request.progress = callbacks.report;
    request.partial = publish;
    const auto runs = runVariants(linesOf(study), request);
    if (!runs)
        return false;
    callbacks.publish(std::make_shared<const MixOutcome>(MixOutcome{study, evaluateMix(study, *runs)}));
    return true;
}

} // namespace

bool answerStudy(const StudyQuestion& question, int threads, std::stop_token stop, const StudyCallbacks& callbacks)
{
    if (const auto* compare = std::get_if<CompareStudy>(&question))
        return answerVariants<CompareOutcome>(*compare, threads, std::move(stop), callbacks);
    if (const auto* sweep = std::get_if<SweepStudy>(&question))
        return answerVariants<SweepOutcome>(*sweep, threads, std::move(stop), callbacks);
    if (const auto* sensitivity = std::get_if<SensitivityStudy>(&question))
        return answerVariants<SensitivityOutcome>(*sensitivity, threads, std::move(stop), callbacks);
    if (const auto* portfolio = std::get_if<PortfolioStudy>(&question))
        return answerPortfolio(*portfolio, threads, std::move(stop), callbacks);
    if (const auto* mix = std::get_if<MixQuestion>(&question))
        return answerMix(*mix, threads, std::move(stop), callbacks);
    return answerSizing(std::get<SizingStudy>(question), threads, std::move(stop), callbacks);
}

} // namespace linetwin::app
