// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/studies/MeasureTable.h"

#include "app/charts/studies/StudyTableColumns.h"
#include "app/text/FigureNumbers.h"
#include "app/text/PaybackWords.h"
#include "app/text/Punctuation.h"
#include "app/text/ScenarioWords.h"
#include "app/text/StudyTexts.h"
#include "app/text/Texts.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace linetwin::app {

namespace {

constexpr int yearlyColumn = 2;
constexpr int paidBackColumn = 3;

const FigureSpec& marginSpec()
{
    return specOf(LineFigure::MarginPerHour);
}

QString currencyOf(const PortfolioOutcome& outcome)
{
    return toQString(outcome.study.reference.line.currency);
}

/// Gains of measures do not add.
QString sumWords(const PortfolioOutcome& outcome)
{
    if (outcome.result.best.set.size() < 2)
        return {};
    const FigureComparison& more = outcome.result.bestOverSum;
    const QString currency = currencyOf(outcome);
    const auto amount = [&](const FigureStatistics& gain) {
        return withCurrency(FigureNumbers(marginSpec(), gain, FigureNumbers::Kind::Value).mean(), currency);
    };
    const QString alone = amount(more.reference);
    const QString together = amount(more.scenario);
    const QString sentence =
        StudyTexts::tr("Alone its measures gain %1 an hour in all, together %2").arg(alone, together);
    if (!isOfInterval(more.verdict.kind) || !more.verdict.isSure)
        return asSentence(sentence);
    return joinedClauses({sentence, more.difference.mean.value_or(0) > 0 ? StudyTexts::tr("more than the sum.")
                                                                         : StudyTexts::tr("less than the sum.")});
}

QString searchWords(const PortfolioOutcome& outcome)
{
    const QString count = numberText(static_cast<double>(outcome.result.setsSearched), 0);
    const QString searched =
        outcome.result.areAllSearched
            ? StudyTexts::tr("All %1 sets that go together within the budget were searched").arg(count)
            : StudyTexts::tr("%1 sets were searched step by step, from good ones on").arg(count);
    return StudyTexts::tr("%1; what is shown is from %2 fresh shifts, so that the winner is not flattered.")
        .arg(searched, numberText(outcome.study.plan.replications, 0));
}

QString measureName(const PortfolioOutcome& outcome, std::size_t measure)
{
    return studiedName(outcome.study.measures[measure].name, outcome.study.reference.isExample);
}

/// Which measures cannot be had together, and why.
QString conflictSummary(const PortfolioOutcome& outcome)
{
    constexpr std::size_t mostNamed = 3;
    const std::vector<MeasureConflict>& conflicts = outcome.result.conflicts;
    if (conflicts.size() > mostNamed)
        return StudyTexts::tr("%Ln pairs of measures do not go together; the tip of each measure's row says why.",
                              nullptr, static_cast<int>(conflicts.size()));
    QStringList sentences;
    for (const MeasureConflict& conflict : conflicts) {
        const QString first = measureName(outcome, conflict.first);
        const QString second = measureName(outcome, conflict.second);
        sentences << (conflict.parameter.empty()
                          ? StudyTexts::tr("“%1” and “%2” do not go together: one of them says so.").arg(first, second)
                          : StudyTexts::tr("“%1” and “%2” do not go together: both change %3.")
                                .arg(first, second, toQString(conflict.parameter)));
    }
    return joinedSentences(sentences);
}

/// What of the two sets the other does not have: "with A instead of B".
QString againstBest(const PortfolioOutcome& outcome, const MeasureSet& set)
{
    const MeasureSet& best = outcome.result.best.set;
    MeasureSet more;
    MeasureSet less;
    std::ranges::set_difference(set, best, std::back_inserter(more));
    std::ranges::set_difference(best, set, std::back_inserter(less));
    if (more.empty())
        return StudyTexts::tr("without “%1”", "measures").arg(measureNames(outcome, less));
    const QString with = measureNames(outcome, more);
    return less.empty()
               ? StudyTexts::tr("with “%1” besides", "measures").arg(with)
               : StudyTexts::tr("with “%1” instead of “%2”", "measures").arg(with, measureNames(outcome, less));
}

QString tieWords(const PortfolioOutcome& outcome)
{
    constexpr std::size_t mostNamed = 3;
    const std::vector<MeasureSet>& ties = outcome.result.ties;
    if (ties.empty())
        return {};
    QStringList named;
    for (std::size_t i = 0; i < std::min(mostNamed, ties.size()); ++i) {
        const double cost = investmentOf(outcome.study, ties[i]).cost;
        named << StudyTexts::tr("%1 (%2)", "set of measures, cost")
                     .arg(againstBest(outcome, ties[i]), withCurrency(sizedNumberText(cost), currencyOf(outcome)));
    }
    if (ties.size() > mostNamed)
        named << StudyTexts::tr("%Ln more", "sets of measures", static_cast<int>(ties.size() - mostNamed));
    return StudyTexts::tr("Not told apart from it by the evidence, and no cheaper: %1.").arg(joinedGroups(named));
}

/// From what gains are measured, and over which year.
QString basisWords(const PortfolioOutcome& outcome)
{
    const Scenario& reference = outcome.study.reference.scenario;
    QStringList sentences;
    if (!reference.overrides.empty() || !reference.calendarStations.empty())
        sentences << StudyTexts::tr("Each measure is a change of the baseline: what “%1” changes is not in it.")
                         .arg(studiedName(outcome.study.reference));
    if (hasHoursPutAside(outcome.study)) {
        const auto hours = yearlyHoursOf(outcome.study);
        sentences << (hours
                          ? StudyTexts::tr("A year is the line's %1 hours for all, whatever a measure says of its own.")
                                .arg(shortestNumberText(*hours))
                          : StudyTexts::tr("There is no gain a year, as the measures have other yearly hours than each "
                                           "other and the line has none."));
    }
    return joinedSentences(sentences);
}

QString headlineOf(const PortfolioOutcome& outcome)
{
    const QString budget = withCurrency(sizedNumberText(outcome.study.budget), currencyOf(outcome));
    const SetReport& best = outcome.result.best;
    QStringList sentences;
    if (!best.isShown())
        sentences << (outcome.result.isAnyShown(outcome.study.budget)
                          ? StudyTexts::tr("No set is shown to be the best yet for %1.", "a budget").arg(budget)
                          : StudyTexts::tr("Nothing that %1 allow is shown to be better yet than the line as it is.",
                                           "a budget")
                                .arg(budget));
    if (!best.set.empty()) {
        const QString names = measureNames(outcome, best.set);
        sentences << (best.isShown() ? StudyTexts::tr("Best for %1: %2.", "budget, measures").arg(budget, names)
                                     : StudyTexts::tr("The candidate is %1.", "measures").arg(names));
        sentences += paybackSentences(best.payback, currencyOf(outcome));
        sentences << tieWords(outcome) << sumWords(outcome);
    }
    sentences << basisWords(outcome) << conflictSummary(outcome) << searchWords(outcome);
    sentences.removeAll(QString());
    return joinedSentences(sentences);
}

/// Why a measure does not go with others.
QString conflictWords(const PortfolioOutcome& outcome, const MeasureSet& set)
{
    QStringList sentences;
    for (const MeasureConflict& conflict : outcome.result.conflicts) {
        if (set.size() != 1 || (conflict.first != set.front() && conflict.second != set.front()))
            continue;
        const std::size_t other = conflict.first == set.front() ? conflict.second : conflict.first;
        const QString name = measureName(outcome, other);
        sentences << (conflict.parameter.empty()
                          ? StudyTexts::tr("Not together with “%1”: one of them says so.").arg(name)
                          : StudyTexts::tr("Not together with “%1”: both change %2.")
                                .arg(name, toQString(conflict.parameter)));
    }
    return sentences.join(u'\n');
}

void addSet(StudyTable& table, const PortfolioOutcome& outcome, const MeasureRow& of)
{
    const SetReport& report = *of.report;
    const QString names = measureNames(outcome, report.set);
    const DifferenceReading gain = readDifference(marginSpec(), report.marginPerHour, outcome.study.plan.replications,
                                                  StudyTexts::tr("the line as it is"));
    StudyTable::Row row;
    row.source = table.rows.size();
    row.tone = gain.tone;
    row.isMarked = of.isBest;
    row.cells = {names,
                 sizedNumberText(report.cost),
                 yearlyGainRange(report.payback),
                 paybackTimeText(report.payback),
                 gain.verdict,
                 gain.text,
                 meanText(marginSpec(), report.marginPerHour.scenario)};
    QStringList explained{gain.sentence};
    explained += paybackSentences(report.payback, currencyOf(outcome));
    explained << conflictWords(outcome, report.set);
    explained.removeAll(QString());
    row.explanation = explained.join(u'\n');
    table.rows.push_back(row);
    table.data.rows.append(QVariantList{names, report.cost} + numbersOf(marginSpec(), report.marginPerHour.scenario) +
                           numbersOf(marginSpec(), report.marginPerHour.difference) +
                           estimateNumbersOf(report.payback.yearlyGain) + estimateNumbersOf(report.payback.years) +
                           QVariantList{gain.words});
}

/// A year, or an hour where the hours are not known.
double gainOf(const MeasureRow& row)
{
    const SetReport& report = *row.report;
    return report.payback.yearlyGain ? report.payback.yearlyGain->value
                                     : report.marginPerHour.difference.mean.value_or(0);
}

} // namespace

std::vector<MeasureRow> measureRows(const PortfolioOutcome& outcome)
{
    const Portfolio& found = outcome.result;
    std::vector<MeasureRow> rows{{nullptr, false}};
    std::set<MeasureSet> known{{}};
    const auto add = [&](const SetReport& report, bool isBest) {
        if (known.insert(report.set).second)
            rows.push_back({&report, isBest});
    };
    add(found.best, found.best.isShown());
    const auto others = static_cast<std::ptrdiff_t>(rows.size());
    for (const SetReport& report : found.runnersUp)
        add(report, false);
    for (const SetReport& report : found.single)
        add(report, false);
    std::stable_sort(rows.begin() + others, rows.end(),
                     [](const MeasureRow& one, const MeasureRow& other) { return gainOf(one) > gainOf(other); });
    return rows;
}

QString measureNames(const PortfolioOutcome& outcome, const MeasureSet& set)
{
    QStringList names;
    for (const std::size_t measure : set)
        names << measureName(outcome, measure);
    return names.isEmpty() ? StudyTexts::tr("as it is", "the line") : names.join(QStringLiteral(" + "));
}

StudyTable tableOf(const PortfolioOutcome& outcome)
{
    const QString currency = currencyOf(outcome);
    const FigureComparison& best = outcome.result.best.marginPerHour;
    const QString gain = StudyTexts::tr("Gain per hour");
    const QString cost = currency.isEmpty() ? StudyTexts::tr("Cost") : StudyTexts::tr("Cost, %1").arg(currency);
    const QString margin = figureLabel(marginSpec(), outcome.study.reference.line.currency);
    StudyTable table;
    table.headline = headlineOf(outcome);
    const QString yearly = yearlyGainName(currency);
    table.header = {StudyTexts::tr("Measures"),
                    cost,
                    StudyTexts::tr("%1\n%2 interval").arg(yearly, confidenceText(best.differenceLevel)),
                    StudyTexts::tr("Paid back after"),
                    StudyTexts::tr("Verdict"),
                    withLevel(gain, best.differenceLevel),
                    withLevel(margin, outcome.study.plan.level)};
    table.tonedColumns = {2, 4, 5};
    table.data.header = QStringList{StudyTexts::tr("Measures"), cost} +
                        numbersHeader(margin, outcome.study.plan.level) + numbersHeader(gain, best.differenceLevel) +
                        numbersHeader(yearly, best.differenceLevel) +
                        numbersHeader(StudyTexts::tr("Years to pay back"), best.differenceLevel) +
                        QStringList{StudyTexts::tr("Verdict")};
    for (const MeasureRow& row : measureRows(outcome)) {
        if (row.report) {
            addSet(table, outcome, row);
            continue;
        }
        StudyTable::Row asItIs;
        asItIs.isMarked = row.isBest;
        asItIs.cells = {measureNames(outcome, {}),
                        noValue,
                        noValue,
                        noValue,
                        noValue,
                        noValue,
                        meanText(marginSpec(), best.reference)};
        table.rows.push_back(asItIs);
        table.data.rows.append(QVariantList{measureNames(outcome, {}), 0} + numbersOf(marginSpec(), best.reference) +
                               QVariantList(10, QVariant()));
    }
    dropEmptyColumns(table, {yearlyColumn, paidBackColumn});
    table.linesPerRow = linesIn(table.rows);
    return table;
}

} // namespace linetwin::app
