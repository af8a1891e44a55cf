// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/studies/CompareTables.h"

#include "app/text/DifferenceReading.h"
#include "app/text/DifferenceText.h"
#include "app/text/FigureNumbers.h"
#include "app/text/StudyTexts.h"
#include "app/text/StudyWords.h"
#include "app/text/Texts.h"

#include <algorithm>

namespace linetwin::app {

namespace {

QStringList namesOf(const CompareOutcome& outcome)
{
    QStringList names;
    for (const std::string& label : labelsOf(outcome.study.scenarios))
        names << toQString(label);
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
        text += QStringLiteral("; ") + rareStopsText(*scenario.rare[figure]);
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

} // namespace

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
                numbersOf(scenario.figures[figure]) +
                numbersOf(comparison ? comparison->difference : FigureStatistics{}) +
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
