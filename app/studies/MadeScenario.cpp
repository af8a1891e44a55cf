// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/MadeScenario.h"

#include "app/charts/studies/MeasureTable.h"
#include "app/text/ChangeWords.h"
#include "app/text/DifferenceReading.h"
#include "app/text/Numbers.h"
#include "app/text/Punctuation.h"
#include "app/text/ScenarioWords.h"
#include "app/text/StudyTexts.h"
#include "app/text/StudyWords.h"
#include "app/text/Texts.h"
#include "engine/model/Elements.h"

#include <QStringList>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr qsizetype longestMadeName = 180; ///< room for a number behind it

/// Cut between words, so that what is left reads as a name.
QString asName(const QString& wanted)
{
    const QString name = withPlainBlanks(wanted).trimmed();
    if (name.size() <= longestMadeName)
        return name;
    const QString cut = name.left(longestMadeName);
    const qsizetype end = name[longestMadeName] == u' ' ? longestMadeName : cut.lastIndexOf(u' ');
    return cut.left(end > 0 ? end : longestMadeName).trimmed() + u'…';
}

/// The measures as far as there is room for them, and how many more there are.
QString setName(const PortfolioOutcome& outcome, const MeasureSet& set)
{
    for (std::size_t named = set.size(); named > 0; --named) {
        const QString name = measureNames(outcome, {set.begin(), set.begin() + static_cast<std::ptrdiff_t>(named)});
        const auto more = static_cast<int>(set.size() - named);
        const QString whole = more > 0 ? StudyTexts::tr("%1 + %Ln more", "measures", more).arg(name) : name;
        if (whole.size() <= longestMadeName || named == 1)
            return asName(whole);
    }
    return {};
}

/// Of the whole set, as the study reckoned with it. What does not go with one of its measures does not go with it.
Investment madeInvestment(const PortfolioOutcome& outcome, const SetReport& report)
{
    Investment investment = investmentOf(outcome.study, report.set);
    investment.multiplies = true;
    if (investment.operatingHoursPerYear == outcome.study.reference.line.operatingHoursPerYear)
        investment.operatingHoursPerYear.reset(); // the line says so
    for (const std::size_t index : report.set) {
        const std::optional<Investment>& part = outcome.study.measures[index].investment;
        investment.multiplies = investment.multiplies && part && part->multiplies;
        for (const std::string& name : part ? part->excludes : std::vector<std::string>{}) {
            if (std::ranges::find(investment.excludes, name) == investment.excludes.end())
                investment.excludes.push_back(name);
        }
    }
    return investment;
}

/// After the scenario that it began from, where that is not the Baseline.
void rename(Scenario& scenario, const StudyScenario& from, const QString& what)
{
    const QString name = scenario.name == baselineName ? what : joinedNames({studiedName(from), what});
    scenario.name = asName(name).toStdString();
}

/// On which luck, and so how far it is to be trusted.
QString trustWords(const StudyPlan& plan, std::size_t replications)
{
    const QString luck = plan.firstReplication < firstConfirming ? StudyTexts::tr("exploratory, not confirmed")
                                                                 : StudyTexts::tr("on fresh luck");
    return StudyTexts::tr("%1 shifts, seed %2; %3").arg(replications).arg(plan.seed).arg(luck);
}

QString gainWords(const FigureSpec& spec, const std::string& currency, const FigureComparison& comparison, int planned,
                  const QString& reference)
{
    const DifferenceReading reading = readDifference(spec, comparison, planned, reference);
    const QString gain = joinedClauses({reading.text, reading.verdict});
    return StudyTexts::tr("%1 %2, to %3: %4", "figure, mean, reference, difference")
        .arg(figureLabel(spec, currency), meanText(spec, comparison.scenario), reference, gain);
}

void describe(Scenario& scenario, const QString& study, const QString& found, const QString& trust)
{
    scenario.description =
        withPlainBlanks(closedUp(StudyTexts::tr("%1 %2 (%3).", "how it was made, what it brings, from which shifts")
                                     .arg(study, found, trust)))
            .toStdString();
}

QString quoted(const StudyScenario& scenario)
{
    return StudyTexts::tr("“%1”").arg(studiedName(scenario));
}

std::optional<Scenario> made(const CompareOutcome& outcome, std::size_t source)
{
    if (source == 0 || source >= outcome.result.scenarios.size())
        return std::nullopt;
    const StudyScenario& compared = outcome.study.scenarios[source];
    Scenario scenario = compared.scenario;
    const auto& comparison =
        outcome.result.scenarios[source].differences[static_cast<std::size_t>(outcome.study.figure)];
    const FigureSpec& spec = specOf(outcome.study.figure);
    describe(scenario,
             StudyTexts::tr("From a comparison of %1 with %2:")
                 .arg(quoted(compared), quoted(outcome.study.scenarios.front())),
             comparison ? gainWords(spec, compared.line.currency, *comparison, outcome.study.plan.replications,
                                    quoted(outcome.study.scenarios.front()))
                        : StudyTexts::tr("not comparable"),
             trustWords(outcome.study.plan, outcome.result.replications));
    return scenario;
}

std::optional<Scenario> made(const SweepOutcome& outcome, std::size_t source)
{
    if (source >= outcome.variants.points.size())
        return std::nullopt;
    Scenario scenario = outcome.study.scenario.scenario;
    QStringList names;
    for (std::size_t i = 0; i < outcome.study.ranges.size(); ++i) {
        const ParameterPath& path = outcome.study.ranges[i].path;
        const double value = outcome.variants.points[source][i];
        setOverride(scenario, outcome.study.scenario.line, path.station, path.parameter, value);
        names << QStringLiteral("%1 %2").arg(parameterName(path), valueWords(path, value));
    }
    rename(scenario, outcome.study.scenario, joinedNames(names));
    const FigureSpec& spec = specOf(outcome.study.figure);
    const bool isCompared = source < outcome.result.differences.size() && outcome.result.differences[source];
    const QString found =
        isCompared ? gainWords(spec, outcome.study.scenario.line.currency, *outcome.result.differences[source],
                               outcome.study.plan.replications, quoted(outcome.study.scenario))
                   : QStringLiteral("%1 %2").arg(figureLabel(spec, outcome.study.scenario.line.currency),
                                                 meanText(spec, sweptFigure(outcome, outcome.result.points[source])));
    describe(scenario,
             StudyTexts::tr("From a sweep on %1, with %2:").arg(quoted(outcome.study.scenario), joinedNames(names)),
             found, trustWords(outcome.study.plan, outcome.result.replications));
    return scenario;
}

std::optional<Scenario> made(const SensitivityOutcome& outcome, std::size_t source)
{
    if (source >= outcome.variants.rows.size())
        return std::nullopt;
    const SensitivityRow& row = outcome.variants.rows[source];
    const auto effect = std::ranges::find(outcome.result.effects, source, &SensitivityEffect::row);
    if (effect == outcome.result.effects.end())
        return std::nullopt;
    Scenario scenario = changed(outcome.study, row);
    const QString what = QStringList{changeName(row), changeValues(row)}.join(u' ').trimmed();
    const bool isVaried = row.kind == SensitivityRow::Kind::Improved || row.kind == SensitivityRow::Kind::Worsened;
    rename(scenario, outcome.study.scenario,
           isVaried ? QStringLiteral("%1 %2").arg(changeName(row), newValue(row)) : changeName(row));
    describe(scenario,
             StudyTexts::tr("From a sensitivity study on %1, with %2:").arg(quoted(outcome.study.scenario), what),
             gainWords(specOf(outcome.study.figure), outcome.study.scenario.line.currency, effect->comparison,
                       outcome.study.plan.replications, quoted(outcome.study.scenario)),
             trustWords(outcome.study.plan, effect->replications));
    return scenario;
}

std::optional<Scenario> made(const SizingOutcome& outcome, std::size_t source)
{
    if (!outcome.result || source >= outcome.result->frontier.size())
        return std::nullopt;
    const SplitReport& best = outcome.result->frontier[source].best;
    Scenario scenario = outcome.study.scenario.scenario;
    for (std::size_t i = 0; i < best.split.size(); ++i)
        scenario.overrides[outcome.line.stations[i].name][ParameterId::BufferCapacity] =
            static_cast<double>(best.split[i]);
    const QString places = placesText(static_cast<double>(totalOf(best.split)));
    rename(scenario, outcome.study.scenario, StudyTexts::tr("Buffers of %1 in all").arg(places));
    QString found = gainWords(specOf(outcome.study.figure), outcome.study.scenario.line.currency, best.comparison,
                              outcome.result->reportRuns, quoted(outcome.study.scenario));
    if (outcome.result->targetPoint == source)
        found = joinedGroups({found, StudyTexts::tr("the smallest total that reaches %1 with %2 confidence")
                                         .arg(figureText(specOf(outcome.study.figure), outcome.result->target),
                                              confidenceText(outcome.result->level))});
    describe(scenario,
             StudyTexts::tr("From sizing all buffers of %1: the best split of %2, %3.")
                 .arg(quoted(outcome.study.scenario), places, splitWords(outcome.line, best.split)),
             found, trustWords(outcome.study.plan, static_cast<std::size_t>(outcome.result->reportRuns)));
    return scenario;
}

std::optional<Scenario> made(const PortfolioOutcome& outcome, std::size_t source)
{
    const std::vector<MeasureRow> rows = measureRows(outcome);
    if (source >= rows.size() || !rows[source].report)
        return std::nullopt;
    const SetReport& report = *rows[source].report;
    Scenario scenario = combined(outcome.study.reference.line, outcome.study.measures, report.set);
    const QString names = measureNames(outcome, report.set);
    scenario.name = setName(outcome, report.set).toStdString();
    scenario.investment = madeInvestment(outcome, report);
    describe(scenario, StudyTexts::tr("From the best measures for a budget, %1:").arg(names),
             gainWords(specOf(LineFigure::MarginPerHour), outcome.study.reference.line.currency, report.marginPerHour,
                       outcome.study.plan.replications, StudyTexts::tr("the line as it is")),
             trustWords(outcome.study.plan, static_cast<std::size_t>(outcome.study.plan.replications)));
    return scenario;
}

std::optional<Scenario> made(const MixOutcome& outcome, std::size_t source)
{
    if (source >= outcome.result.products.size())
        return std::nullopt;
    const MixedProduct& product = outcome.result.products[source];
    Scenario scenario = outcome.study.scenario.scenario;
    scenario.settings.product = product.name;
    rename(scenario, outcome.study.scenario, toQString(product.name));
    describe(scenario, StudyTexts::tr("From a comparison of the products:"),
             QStringLiteral("%1 %2").arg(
                 figureLabel(specOf(LineFigure::MarginPerHour), outcome.study.scenario.line.currency),
                 meanText(specOf(LineFigure::MarginPerHour), product.marginPerHour)),
             trustWords(outcome.study.plan, outcome.result.replications));
    return scenario;
}

} // namespace

std::optional<Scenario> scenarioOf(const StudyOutcome& outcome, std::size_t source)
{
    return std::visit([&](const auto& of) { return made(*of, source); }, outcome);
}

} // namespace linetwin::app
