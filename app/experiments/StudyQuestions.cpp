// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments/StudyQuestions.h"

#include "app/settings/Settings.h"
#include "app/text/Texts.h"
#include "engine/model/Validation.h"

#include <QCoreApplication>

#include <algorithm>

namespace linetwin::app {

namespace {

class StudyTexts {
    Q_DECLARE_TR_FUNCTIONS(StudyTexts)
};

/// Nullopt with a reason while the entry has errors.
std::optional<StudyScenario> scenarioFor(const ProjectDocument& document, std::optional<ScenarioId> id,
                                         QString& problem)
{
    StudyScenario study{document.line(), {}};
    if (const ScenarioEntry* entry = id ? document.findScenario(*id) : nullptr) {
        study.scenario = entry->scenario;
    } else {
        study.scenario.name = StudyTexts::tr("Baseline").toStdString();
        study.scenario.settings = document.runSettings(std::nullopt);
    }
    const Findings findings = validate(study.line, study.scenario);
    const auto error = std::ranges::find(findings, Severity::Error, &Finding::severity);
    if (error == findings.end() && !study.line.stations.empty())
        return study;
    problem = error == findings.end()
                  ? StudyTexts::tr("The line has no stations yet.")
                  : StudyTexts::tr("“%1” cannot run: %2").arg(toQString(study.scenario.name), messageText(*error));
    return std::nullopt;
}

AskedStudy askCompare(const ProjectDocument& document, const StudyForm& form)
{
    AskedStudy asked;
    CompareStudy study;
    study.figure = form.figure;
    study.relevantShare = Settings().relevantShare();
    std::vector<std::optional<ScenarioId>> entries{std::nullopt};
    for (const ScenarioEntry& entry : document.scenarios())
        entries.emplace_back(entry.id);
    if (entries.size() < 2 || entries.size() > mostCompared) {
        asked.problem = StudyTexts::tr("A comparison takes the Baseline and one to nine scenarios; there are %1.")
                            .arg(entries.size() - 1);
        return asked;
    }
    for (const auto& entry : entries) {
        auto scenario = scenarioFor(document, entry, asked.problem);
        if (!scenario)
            return asked;
        study.scenarios.push_back(std::move(*scenario));
    }
    if (const auto other = findOtherHorizon(study.scenarios)) {
        asked.problem = StudyTexts::tr("“%1” has another duration or warm-up than the Baseline, so that the two cannot "
                                       "be compared.")
                            .arg(toQString(study.scenarios[*other].scenario.name));
        return asked;
    }
    study.plan = exploringPlan(study.scenarios.front().scenario.settings, document.seed());
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
    study.plan = confirmingPlan(scenario.scenario.settings, document.seed());
    study.plan.replications = std::max(fewestReportRuns, scenario.scenario.settings.replications);
    study.scenario = std::move(scenario);
    asked.question = std::move(study);
    return asked;
}

void clearNames(StudyScenario& scenario)
{
    scenario.scenario.name.clear();
    scenario.scenario.description.clear();
}

Scenario sized(const SizingOutcome& outcome, const BufferSplit& split)
{
    Scenario scenario = outcome.study.scenario.scenario;
    for (std::size_t i = 0; i < split.size(); ++i)
        scenario.overrides[outcome.line.stations[i].name][ParameterId::BufferCapacity] = static_cast<double>(split[i]);
    scenario.name += StudyTexts::tr(", %1 places").arg(totalOf(split)).toStdString();
    return scenario;
}

} // namespace

AskedStudy askStudy(StudyKind kind, const ProjectDocument& document, std::optional<ScenarioId> entry,
                    const StudyForm& form)
{
    if (kind == StudyKind::Compare)
        return askCompare(document, form);
    AskedStudy asked;
    auto scenario = scenarioFor(document, entry, asked.problem);
    if (!scenario)
        return asked;
    if (kind == StudyKind::Sizing)
        return askSizing(document, std::move(*scenario), form);
    SensitivityStudy study;
    study.figure = form.figure;
    study.percent = form.percent;
    study.relevantShare = Settings().relevantShare();
    study.plan = exploringPlan(scenario->scenario.settings, document.seed());
    study.scenario = std::move(*scenario);
    asked.question = std::move(study);
    return asked;
}

StudyQuestion withoutNames(StudyQuestion question)
{
    if (auto* compare = std::get_if<CompareStudy>(&question))
        std::ranges::for_each(compare->scenarios, clearNames);
    else if (auto* sensitivity = std::get_if<SensitivityStudy>(&question))
        clearNames(sensitivity->scenario);
    else if (auto* sizing = std::get_if<SizingStudy>(&question))
        clearNames(sizing->scenario);
    return question;
}

std::optional<Scenario> scenarioOf(const StudyOutcome& outcome, std::size_t source)
{
    if (const auto* sensitivity = std::get_if<std::shared_ptr<const SensitivityOutcome>>(&outcome)) {
        const auto& rows = (*sensitivity)->variants.rows;
        if (source >= rows.size())
            return std::nullopt;
        Scenario scenario = changed((*sensitivity)->study, rows[source]);
        const SensitivityRow& row = rows[source];
        scenario.name += row.kind == SensitivityRow::Kind::UnlimitedBuffers
                             ? StudyTexts::tr(", unlimited buffers").toStdString()
                             : ", " + row.path.station + ' ' + parameterLabel(row.path.parameter).toStdString();
        return scenario;
    }
    const auto* sizing = std::get_if<std::shared_ptr<const SizingOutcome>>(&outcome);
    if (!sizing || !(*sizing)->result || source >= (*sizing)->result->frontier.size())
        return std::nullopt;
    return sized(**sizing, (*sizing)->result->frontier[source].best.split);
}

} // namespace linetwin::app
