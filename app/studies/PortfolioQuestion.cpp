// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/PortfolioQuestion.h"

#include "app/text/ScenarioWords.h"
#include "app/text/StudyTexts.h"
#include "app/text/Texts.h"
#include "engine/study/Compare.h"
#include "engine/study/SizingStudy.h"

#include <algorithm>

namespace linetwin::app {

namespace {

double costOf(const Scenario& measure)
{
    return measure.investment ? measure.investment->cost : 0;
}

QString amountWords(double amount, const Line& line)
{
    const QString number = sizedNumberText(amount);
    return line.currency.empty() ? number : number + noBreakSpace + toQString(line.currency);
}

/// What there is nothing to choose from without; empty where all is there.
QString missingWords(const ProjectDocument& document, const StudyScenario& reference, const StudyForm& form)
{
    if (!resolve(reference.line, reference.scenario).hasMoney())
        return StudyTexts::tr("There is no money without a product: choose the product that the line makes in its run "
                              "settings.");
    const auto hasInvestment = [](const ScenarioEntry& entry) { return entry.scenario.investment.has_value(); };
    if (std::ranges::none_of(document.shownLine().scenarios, hasInvestment))
        return StudyTexts::tr("No scenario has an investment yet: say in its details what the change costs.");
    if (form.measures.empty())
        return StudyTexts::tr("Tick at least one measure.");
    if (form.measures.size() > mostMeasures)
        return StudyTexts::tr("At most %1 measures can be chosen from; %2 are ticked.")
            .arg(mostMeasures)
            .arg(form.measures.size());
    return form.budget ? QString() : StudyTexts::tr("Enter the budget that there is for all measures together.");
}

} // namespace

AskedStudy askPortfolio(const ProjectDocument& document, StudyScenario reference, const StudyForm& form)
{
    AskedStudy asked;
    asked.problem = missingWords(document, reference, form);
    if (!asked.problem.isEmpty())
        return asked;
    PortfolioStudy study;
    std::vector<StudyScenario> all{reference};
    for (const ScenarioId id : form.measures) {
        auto measure = scenarioFor(document, id, asked.problem);
        if (!measure)
            return asked;
        all.push_back(std::move(*measure));
        study.measures.push_back(all.back().scenario);
    }
    if (const auto other = findOtherHorizon(all)) {
        asked.problem = StudyTexts::tr("“%1” has another duration or warm-up than “%2”, so that the two cannot be "
                                       "compared. Give both the same in their run settings, or untick it.")
                            .arg(studiedName(all[*other]), studiedName(reference));
        return asked;
    }
    const auto cheapest = std::ranges::min_element(study.measures, {}, costOf);
    if (*form.budget < costOf(*cheapest)) {
        asked.problem =
            StudyTexts::tr("The budget of %1 is below the cheapest measure, “%2” at %3.")
                .arg(amountWords(*form.budget, reference.line), studiedName(cheapest->name, reference.isExample),
                     amountWords(costOf(*cheapest), reference.line));
        return asked;
    }
    study.budget = *form.budget;
    study.plan = sizingPlan(settingsOf(reference), document.seed(), 0);
    study.plan.replications = std::max(study.plan.replications, fewestConfirming);
    study.reference = std::move(reference);
    asked.question = std::move(study);
    return asked;
}

} // namespace linetwin::app
