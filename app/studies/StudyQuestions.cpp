// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/StudyQuestions.h"

#include "app/charts/Ticks.h"
#include "app/document/ConfidenceLevel.h"
#include "app/document/LineChecks.h"
#include "app/studies/PortfolioQuestion.h"
#include "app/text/ScenarioWords.h"
#include "app/text/StudyTexts.h"
#include "app/text/Texts.h"
#include "engine/model/Validation.h"

#include <algorithm>
#include <cmath>

namespace linetwin::app {

std::optional<StudyScenario> scenarioFor(const ProjectDocument& document, std::optional<ScenarioId> id,
                                         QString& problem)
{
    const LineEntry* of = document.lineOf(id);
    const LineOnFile& line = (of ? *of : document.ownLine()).line;
    StudyScenario study{line.line, {}};
    study.isExample = line.source.kind == LineSource::Kind::Builtin && !document.project().isThere();
    if (const ScenarioEntry* entry = id ? document.findScenario(*id) : nullptr) {
        study.scenario = entry->scenario;
        study.isExample = study.isExample && entry->path.isEmpty();
    } else {
        study.scenario.name = of && of->id ? of->name : std::string(baselineName);
    }
    const Findings findings = validate(study.line, study.scenario);
    const auto error = std::ranges::find(findings, Severity::Error, &Finding::severity);
    if (error == findings.end() && !study.line.stations.empty())
        return study;
    problem = error == findings.end()
                  ? StudyTexts::tr("“%1” has no stations yet.").arg(studiedName(study))
                  : StudyTexts::tr("“%1” cannot run: %2").arg(studiedName(study), messageText(*error));
    return std::nullopt;
}

namespace {

AskedStudy askCompare(const ProjectDocument& document, const StudyForm& form)
{
    AskedStudy asked;
    CompareStudy study;
    study.figure = form.figure;
    if (form.entries.size() < 2) {
        asked.problem = document.entries().size() < 2
                            ? StudyTexts::tr("There is no scenario yet to compare with the Baseline.")
                            : StudyTexts::tr("Tick at least one scenario to compare with the reference.");
        return asked;
    }
    if (form.entries.size() > mostCompared) {
        asked.problem =
            StudyTexts::tr("A comparison takes at most %1 at a time, the reference included; %2 are ticked.")
                .arg(mostCompared)
                .arg(form.entries.size());
        return asked;
    }
    for (const auto& entry : form.entries) {
        auto scenario = scenarioFor(document, entry, asked.problem);
        if (!scenario)
            return asked;
        study.scenarios.push_back(std::move(*scenario));
    }
    if (const auto other = findOtherHorizon(study.scenarios)) {
        asked.problem = StudyTexts::tr("“%1” has another duration or warm-up than “%2”, so that the two cannot be "
                                       "compared. Give both the same in their run settings, or untick it.")
                            .arg(studiedName(study.scenarios[*other]), studiedName(study.scenarios.front()));
        return asked;
    }
    study.plan = exploringPlan(settingsOf(study.scenarios.front()), document.seed());
    asked.question = std::move(study);
    return asked;
}

AskedStudy askSweep(const ProjectDocument& document, StudyScenario scenario, const StudyForm& form)
{
    AskedStudy asked;
    SweepStudy study;
    study.figure = form.figure;
    study.ranges = form.ranges;
    Findings findings;
    if (study.ranges.empty() || !areSweepable(study.ranges, scenario, findings)) {
        asked.problem = findings.empty() ? StudyTexts::tr("Choose a parameter, where its range begins and ends, and "
                                                          "a step that leads from one to the other.")
                                         : messageText(findings.front());
        return asked;
    }
    study.plan = exploringPlan(settingsOf(scenario), document.seed());
    study.scenario = std::move(scenario);
    asked.question = std::move(study);
    return asked;
}

AskedStudy askSensitivity(const ProjectDocument& document, StudyScenario scenario, const StudyForm& form)
{
    AskedStudy asked;
    SensitivityStudy study;
    study.figure = form.figure;
    study.percent = form.percent;
    study.isRaced = form.isRaced;
    study.plan = exploringPlan(settingsOf(scenario), document.seed());
    study.scenario = std::move(scenario);
    asked.question = std::move(study);
    return asked;
}

AskedStudy askSizing(const ProjectDocument& document, StudyScenario scenario, const StudyForm& form)
{
    AskedStudy asked;
    if (scenario.line.stations.size() < 2) {
        asked.problem = StudyTexts::tr("A line of one station has no buffer to size.");
        return asked;
    }
    SizingStudy study;
    study.figure = form.figure;
    study.mostTotal = form.mostTotal;
    study.target = form.target;
    study.plan = sizingPlan(settingsOf(scenario), document.seed(), 0);
    study.scenario = std::move(scenario);
    asked.question = std::move(study);
    return asked;
}

AskedStudy askMix(const ProjectDocument& document, StudyScenario scenario, const StudyForm& form)
{
    AskedStudy asked;
    if (form.products.empty()) {
        asked.problem =
            StudyTexts::tr("The line has no product with a price: enter its products first (Edit, Products).");
        return asked;
    }
    MixQuestion mix;
    mix.products = form.products;
    mix.shares = form.shares;
    mix.basis = form.mixBasis;
    mix.plan = exploringPlan(settingsOf(scenario), document.seed());
    mix.scenario = std::move(scenario);
    asked.question = std::move(mix);
    return asked;
}

/// Leaves what a study computes with.
void clearNotes(StudyScenario& study)
{
    Scenario& scenario = study.scenario;
    scenario.name.clear();
    scenario.description.clear();
    scenario.leadingComment.clear();
    scenario.hasOtherComments = false;
    study.line = relevantToResults(std::move(study.line));
    study.line.name.clear();
    study.isExample = false;
}

AskedStudy askOf(StudyKind kind, const ProjectDocument& document, std::optional<ScenarioId> entry,
                 const StudyForm& form)
{
    if (kind == StudyKind::Compare)
        return askCompare(document, form);
    AskedStudy asked;
    auto scenario = scenarioFor(document, entry, asked.problem);
    if (!scenario)
        return asked;
    switch (kind) {
    case StudyKind::Compare: break;
    case StudyKind::Sweep: return askSweep(document, std::move(*scenario), form);
    case StudyKind::Sensitivity: return askSensitivity(document, std::move(*scenario), form);
    case StudyKind::Sizing: return askSizing(document, std::move(*scenario), form);
    case StudyKind::Portfolio: return askPortfolio(document, std::move(*scenario), form);
    case StudyKind::Mix: return askMix(document, std::move(*scenario), form);
    }
    return asked;
}

} // namespace

AskedStudy askStudy(StudyKind kind, const ProjectDocument& document, std::optional<ScenarioId> entry,
                    const StudyForm& form)
{
    AskedStudy asked = askOf(kind, document, entry, form);
    if (!asked.question)
        return asked;
    std::visit(
        [&](auto& question) {
            question.plan.level = confidenceLevelOf(document);
            if constexpr (requires { question.relevantShare; })
                question.relevantShare = relevantShareOf(document);
        },
        *asked.question);
    return asked;
}

StudyQuestion atStage(StudyQuestion question, const StudyStage& stage)
{
    const auto take = [&](StudyPlan& plan, const RunSettings& settings) {
        if (stage.isConfirming) {
            const double level = plan.level;
            plan = confirmingPlan(settings, plan.seed);
            plan.level = level;
        }
        plan.replications = Look{.number = stage.look}.plannedRuns(plan.replications);
        plan.look = stage.look;
    };
    if (auto* compare = std::get_if<CompareStudy>(&question)) {
        take(compare->plan, settingsOf(compare->scenarios.front()));
    } else if (auto* sweep = std::get_if<SweepStudy>(&question)) {
        take(sweep->plan, settingsOf(sweep->scenario));
        sweep->rows = stage.rows;
    } else if (auto* sensitivity = std::get_if<SensitivityStudy>(&question)) {
        take(sensitivity->plan, settingsOf(sensitivity->scenario));
        sensitivity->rows = stage.rows;
        sensitivity->isRaced = sensitivity->isRaced && !stage.isConfirming;
    } else if (auto* mix = std::get_if<MixQuestion>(&question)) {
        take(mix->plan, settingsOf(mix->scenario));
    }
    return question;
}

StudyQuestion behindConfirmed(StudyQuestion question, int count)
{
    const auto first = firstConfirming + static_cast<std::uint32_t>(count);
    if (auto* sizing = std::get_if<SizingStudy>(&question))
        sizing->plan.firstReplication = first;
    else if (auto* portfolio = std::get_if<PortfolioStudy>(&question))
        portfolio->plan.firstReplication = first;
    return question;
}

StudyQuestion withoutNotes(StudyQuestion question)
{
    if (auto* compare = std::get_if<CompareStudy>(&question))
        std::ranges::for_each(compare->scenarios, clearNotes);
    else if (auto* sweep = std::get_if<SweepStudy>(&question))
        clearNotes(sweep->scenario);
    else if (auto* sensitivity = std::get_if<SensitivityStudy>(&question))
        clearNotes(sensitivity->scenario);
    else if (auto* sizing = std::get_if<SizingStudy>(&question))
        clearNotes(sizing->scenario);
    else if (auto* mix = std::get_if<MixQuestion>(&question))
        clearNotes(mix->scenario);
    else if (auto* portfolio = std::get_if<PortfolioStudy>(&question)) {
        clearNotes(portfolio->reference);
        for (Scenario& measure : portfolio->measures) { // they exclude each other by their names
            measure.description.clear();
            measure.leadingComment.clear();
            measure.hasOtherComments = false;
        }
    }
    return question;
}

SweepRange usualRange(const ParameterPath& path, ParameterValue present)
{
    const ParameterSpec& spec = specOf(path.parameter.id);
    constexpr double neverIsBeyondMin = 240; // of a mean time between failures
    const double value = std::clamp(present.value_or(neverIsBeyondMin), spec.minimum, spec.maximum);
    SweepRange range{path, 0, 0, 1};
    if (path.parameter == ParameterId::BufferCapacity) {
        range.to = niceCeiling(std::max(4 * value, 20.0), 10);
        range.step = niceStep(range.to, 20);
    } else if (value == 0) {
        range.to = std::min(spec.maximum, spec.maximum <= 1 ? 0.05 : 1.0);
        range.step = range.to / 10;
    } else if (spec.maximum <= 1) {
        range.to = std::min(spec.maximum, niceCeiling(2 * value, 10));
        range.step = niceStep(range.to, 10);
    } else {
        range.step = niceStep(value, 10);
        range.from = std::floor(value / 2 / range.step) * range.step;
        range.to = std::ceil(value * 1.5 / range.step) * range.step;
    }
    if (spec.isInteger)
        range.step = std::max(1.0, std::round(range.step));
    range.from = std::clamp(range.from, spec.minimum, spec.maximum);
    range.to = std::clamp(range.to, range.from, spec.maximum);
    return range;
}

} // namespace linetwin::app
