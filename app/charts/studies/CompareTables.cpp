// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/studies/CompareTables.h"

#include "app/charts/studies/StudyTableColumns.h"
#include "app/text/DifferenceReading.h"
#include "app/text/DifferenceText.h"
#include "app/text/FigureNumbers.h"
#include "app/text/PaybackWords.h"
#include "app/text/Punctuation.h"
#include "app/text/ScenarioWords.h"
#include "app/text/StudyTexts.h"
#include "app/text/StudyWords.h"
#include "app/text/Texts.h"

#include <algorithm>

namespace linetwin::app {

namespace {

QStringList namesOf(const CompareOutcome& outcome)
{
    QStringList names;
    const std::vector<StudyScenario>& scenarios = outcome.study.scenarios;
    const std::vector<std::string> labels = labelsOf(scenarios);
    for (std::size_t i = 0; i < labels.size(); ++i)
        names << studiedName(labels[i], scenarios[i].isExample);
    return names;
}

QString verdictLines(const DifferenceReading& reading)
{
    return u'\n' + reading.text + u'\n' + reading.verdict;
}

/// Mean, difference to the reference, and the verdict on it, a line each.
QString cellText(const FigureSpec& spec, const ComparedScenario& scenario, std::size_t figure, int planned)
{
    const FigureStatistics& statistics = scenario.figures[figure];
    QString text = meanText(spec, statistics);
    if (scenario.rare[figure])
        text = joinedGroups({text, rareStopsText(*scenario.rare[figure])});
    if (const auto& comparison = scenario.differences[figure])
        text += verdictLines(readDifference(spec, *comparison, planned));
    return text;
}

/// One thing in which any scenario differs, with the text of every scenario; empty where it is as in the reference.
struct ChangeRow {
    Difference change;
    QStringList values;
};

std::vector<ChangeRow> changeRowsOf(const CompareOutcome& outcome)
{
    const auto count = static_cast<qsizetype>(outcome.study.scenarios.size());
    std::vector<ChangeRow> rows;
    for (qsizetype scenario = 1; scenario < count; ++scenario) {
        for (const Difference& change : changesOf(outcome.study, static_cast<std::size_t>(scenario))) {
            auto row = std::ranges::find_if(rows, [&](const ChangeRow& each) {
                return each.change.kind == change.kind && each.change.station == change.station &&
                       each.change.key == change.key;
            });
            if (row == rows.end()) {
                rows.push_back({change, QStringList(count)});
                row = rows.end() - 1;
                row->values[0] = differenceValueText(change, change.first);
            }
            row->values[scenario] = differenceValueText(change, change.second);
        }
    }
    return rows;
}

QString bestWords(const CompareResult& result, const QStringList& names)
{
    if (result.best)
        return StudyTexts::tr("Best: %1.").arg(names[static_cast<qsizetype>(*result.best)]);
    QStringList tied;
    for (const std::size_t scenario : result.ties)
        tied << names[static_cast<qsizetype>(scenario)];
    return tied.isEmpty() ? QString() : StudyTexts::tr("No single best; tied in front: %1.").arg(joinedNames(tied));
}

QString scheduledTimeWords()
{
    return StudyTexts::tr(
        "The scheduled time differs from the reference's, so that the OEE are of other hours; TEEP is "
        "of all hours in both.");
}

/// What the investment of each scenario brings, behind the verdict, where any has one.
void addPaybacks(StudyTable& table, const CompareOutcome& outcome)
{
    std::vector<std::optional<Payback>> paybacks;
    for (std::size_t i = 0; i < outcome.result.scenarios.size(); ++i)
        paybacks.push_back(paybackOf(outcome.study, outcome.variants, outcome.result, i));
    if (std::ranges::none_of(paybacks, [](const auto& payback) { return payback.has_value(); }))
        return;
    constexpr int place = 4;
    const QString currency = toQString(outcome.study.scenarios.front().line.currency);
    const double level = outcome.result.differenceLevel;
    const QString yearly = yearlyGainName(currency);
    QStringList tied;
    table.header.insert(place, StudyTexts::tr("%1\n%2 interval").arg(yearly, confidenceText(level)));
    table.header.insert(place + 1, StudyTexts::tr("Paid back after"));
    for (int& toned : table.tonedColumns)
        toned += toned >= place ? 2 : 0;
    table.tonedColumns << place;
    table.data.header += QStringList{StudyTexts::tr("Cost")} + numbersHeader(yearly, level) +
                         numbersHeader(StudyTexts::tr("Years to pay back"), level);
    for (std::size_t i = 0; i < paybacks.size(); ++i) {
        const std::optional<Payback>& payback = paybacks[i];
        StudyTable::Row& row = table.rows[i];
        row.cells.insert(place, payback ? yearlyGainRange(*payback) : noValue);
        row.cells.insert(place + 1, payback ? paybackTimeRange(*payback) : noValue);
        QVariantList numbers = payback ? QVariantList{payback->cost} + estimateNumbersOf(payback->yearlyGain) +
                                             estimateNumbersOf(payback->years)
                                       : QVariantList(7, QVariant());
        table.data.rows[static_cast<qsizetype>(i)] += numbers;
        if (!payback)
            continue;
        const QString sentences = joinedSentences(paybackSentences(*payback, currency));
        row.explanation += u'\n' + sentences;
        if (outcome.result.best == i)
            table.headline = joinedSentences({table.headline, sentences});
        else if (payback->kind == Payback::Kind::PaysBack &&
                 std::ranges::find(outcome.result.ties, i) != outcome.result.ties.end())
            tied << QStringLiteral("%1 %2").arg(row.cells.front(), paybackTimeText(*payback));
    }
    if (!tied.isEmpty())
        table.headline =
            joinedSentences({table.headline, StudyTexts::tr("Paid back after: %1.").arg(joinedGroups(tied))});
    dropEmptyColumns(table, {place, place + 1});
}

} // namespace

StudyTable tableOf(const CompareOutcome& outcome)
{
    const CompareResult& result = outcome.result;
    const FigureSpec& spec = specOf(outcome.study.figure);
    const auto figure = static_cast<std::size_t>(outcome.study.figure);
    const std::string& currency = outcome.study.scenarios.front().line.currency;
    const QStringList names = namesOf(outcome);
    StudyTable table;
    table.headline = result.isComplete ? closedUp(bestWords(result, names))
                                       : progressWords(result.replications, outcome.study.plan.replications);
    table.header = {StudyTexts::tr("Scenario"),
                    withLevel(figureLabel(spec, currency), result.level),
                    withLevel(StudyTexts::tr("Difference to %1").arg(names[0]), result.differenceLevel),
                    StudyTexts::tr("Verdict"),
                    figureLabel(specOf(LineFigure::Oee)),
                    figureLabel(specOf(LineFigure::WipUnits))};
    table.tonedColumns = {2, 3};
    table.data.header = QStringList{StudyTexts::tr("Scenario")} +
                        numbersHeader(numbersName(spec, currency), result.level) +
                        numbersHeader(StudyTexts::tr("Difference"), result.differenceLevel) +
                        numbersHeader(StudyTexts::tr("Difference, %"), result.differenceLevel) +
                        QStringList{StudyTexts::tr("Verdict")} +
                        numbersHeader(numbersName(specOf(LineFigure::Oee), currency), result.level) +
                        numbersHeader(numbersName(specOf(LineFigure::WipUnits), currency), result.level);
    for (std::size_t i = 0; i < result.scenarios.size(); ++i) {
        const ComparedScenario& scenario = result.scenarios[i];
        const auto& comparison = scenario.differences[figure];
        StudyTable::Row row;
        row.source = i;
        row.isMarked = result.best == i;
        const DifferenceReading reading = comparison
                                              ? readDifference(spec, *comparison, outcome.study.plan.replications,
                                                               StudyTexts::tr("“%1”").arg(names[0]))
                                              : DifferenceReading{};
        row.tone = reading.tone;
        row.explanation = reading.sentence;
        if (scheduledTimeDiffers(scenario))
            row.explanation = joinedSentences({row.explanation, scheduledTimeWords()});
        const auto shown = [&](LineFigure other) {
            const auto place = static_cast<std::size_t>(other);
            return meanText(specOf(other), scenario.figures[place], scenario.rare[place]);
        };
        row.cells = {names[static_cast<qsizetype>(i)],
                     shown(outcome.study.figure),
                     i == 0       ? StudyTexts::tr("reference")
                     : comparison ? reading.text
                                  : noValue,
                     reading.verdict,
                     scheduledTimeDiffers(scenario)
                         ? StudyTexts::tr("%1\nscheduled time differs", "OEE").arg(shown(LineFigure::Oee))
                         : shown(LineFigure::Oee),
                     shown(LineFigure::WipUnits)};
        table.rows.push_back(row);
        table.data.rows.append(
            QVariantList{names[static_cast<qsizetype>(i)]} + numbersOf(spec, scenario.figures[figure]) +
            numbersOf(spec, comparison ? comparison->difference : FigureStatistics{}) +
            percentNumbersOf(comparison ? comparison->relative : std::nullopt) +
            QVariantList{withMeanCaveat(reading.words, scenario.rare[figure])} +
            numbersOf(specOf(LineFigure::Oee), scenario.figures[static_cast<std::size_t>(LineFigure::Oee)]) +
            numbersOf(specOf(LineFigure::WipUnits), scenario.figures[static_cast<std::size_t>(LineFigure::WipUnits)]));
    }
    if (result.isComplete)
        addPaybacks(table, outcome);
    table.linesPerRow = linesIn(table.rows);
    return table;
}

StudyTable figureTableOf(const CompareOutcome& outcome)
{
    const QStringList names = namesOf(outcome);
    StudyTable table;
    table.linesPerRow = 3;
    table.header = QStringList{StudyTexts::tr("Key figure")} + names;
    table.data.header = {StudyTexts::tr("Key figure"),
                         StudyTexts::tr("Scenario"),
                         StudyTexts::tr("Mean"),
                         StudyTexts::tr("Mean: interval from"),
                         StudyTexts::tr("Mean: interval to"),
                         StudyTexts::tr("Difference"),
                         StudyTexts::tr("Difference: interval from"),
                         StudyTexts::tr("Difference: interval to"),
                         StudyTexts::tr("Difference, %"),
                         StudyTexts::tr("Difference, %: interval from"),
                         StudyTexts::tr("Difference, %: interval to"),
                         StudyTexts::tr("Verdict")};
    for (const LineFigure shown : lineFiguresOf(outcome.variants.lines)) {
        const auto figure = static_cast<std::size_t>(shown);
        const FigureSpec& spec = specOf(shown);
        StudyTable::Row row;
        row.source = figure;
        row.isMarked = shown == outcome.study.figure;
        row.explanation = figureDefinition(spec);
        row.cells << figureLabel(spec, outcome.study.scenarios.front().line.currency);
        for (std::size_t i = 0; i < outcome.result.scenarios.size(); ++i) {
            const ComparedScenario& scenario = outcome.result.scenarios[i];
            const auto& comparison = scenario.differences[figure];
            row.cells << cellText(spec, scenario, figure, outcome.study.plan.replications);
            table.data.rows.append(
                QVariantList{figureLabel(spec, outcome.study.scenarios.front().line.currency),
                             names[static_cast<qsizetype>(i)]} +
                numbersOf(spec, scenario.figures[figure]) +
                numbersOf(spec, comparison ? comparison->difference : FigureStatistics{}) +
                percentNumbersOf(comparison ? comparison->relative : std::nullopt) +
                QVariantList{withMeanCaveat(
                    comparison ? readDifference(spec, *comparison, outcome.study.plan.replications).words : QString(),
                    scenario.rare[figure])});
        }
        table.rows.push_back(row);
    }
    return table;
}

StudyTable changeTableOf(const CompareOutcome& outcome)
{
    StudyTable table;
    table.header = QStringList{StudyTexts::tr("What differs")} + namesOf(outcome);
    table.data.header = table.header;
    for (const ChangeRow& each : changeRowsOf(outcome)) {
        StudyTable::Row row;
        row.source = table.rows.size();
        row.cells = QStringList{differenceLabel(each.change)} + each.values;
        table.data.rows.append(QVariantList(row.cells.begin(), row.cells.end()));
        table.rows.push_back(row);
    }
    if (table.rows.empty())
        table.headline = StudyTexts::tr("Nothing that a result could depend on.");
    return table;
}

} // namespace linetwin::app
