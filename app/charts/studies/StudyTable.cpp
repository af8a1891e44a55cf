// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/studies/StudyTable.h"

#include "app/charts/studies/StudyTableColumns.h"
#include "app/text/FigureNumbers.h"
#include "app/text/Punctuation.h"
#include "app/text/ShownUnits.h"
#include "app/text/StudyTexts.h"
#include "app/text/StudyWords.h"
#include "app/text/Texts.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace linetwin::app {

namespace {

void addReport(StudyTable& table, const SizingOutcome& outcome, const QString& name, const SplitReport& report,
               const SplitReport* equal = nullptr)
{
    const FigureSpec& spec = specOf(outcome.study.figure);
    const DifferenceReading gain =
        readDifference(spec, report.comparison, outcome.result->reportRuns, StudyTexts::tr("the present buffers"));
    StudyTable::Row row;
    const bool isUnlimited = totalOf(report.split) >= unlimitedCapacity;
    const QString split = isUnlimited ? StudyTexts::tr("never full") : splitWords(outcome.line, report.split);
    const FigureStatistics equalFigure = equal ? equal->comparison.scenario : FigureStatistics{};
    row.cells = {name,
                 split,
                 meanText(spec, report.comparison.scenario, report.rare),
                 meanText(spec, equalFigure, equal ? equal->rare : std::nullopt),
                 gain.text,
                 gain.verdict};
    row.tone = gain.tone;
    row.explanation = split + u'\n' + gain.sentence;
    table.rows.push_back(row);
    table.data.rows.append(QVariantList{name, split} + numbersOf(spec, report.comparison.scenario) +
                           numbersOf(spec, report.comparison.difference) +
                           percentNumbersOf(report.comparison.relative) +
                           QVariantList{withMeanCaveat(gain.words, report.rare)} + numbersOf(spec, equalFigure));
}

QString targetWords(const FigureSpec& spec, const BufferSizing& sizing)
{
    const QString target = figureText(spec, sizing.target);
    if (!sizing.targetPoint)
        return StudyTexts::tr("No total up to %1 places reaches %2 with %3 confidence.")
            .arg(numberText(static_cast<double>(sizing.frontier.back().total), 0), target,
                 confidenceText(sizing.level));
    return StudyTexts::tr("%1 places are the smallest total that reaches %2 with %3 confidence.")
        .arg(numberText(static_cast<double>(sizing.frontier[*sizing.targetPoint].total), 0), target,
             confidenceText(sizing.level));
}

} // namespace

int linesIn(const std::vector<StudyTable::Row>& rows)
{
    qsizetype lines = 1;
    for (const StudyTable::Row& row : rows) {
        for (const QString& cell : row.cells)
            lines = std::max(lines, cell.count(u'\n') + 1);
    }
    return static_cast<int>(lines);
}

void dropEmptyColumns(StudyTable& table, const QList<int>& columns)
{
    QList<int> dropped = columns;
    std::sort(dropped.begin(), dropped.end(), std::greater<>());
    for (const int column : std::as_const(dropped)) {
        if (std::ranges::any_of(table.rows, [column](const StudyTable::Row& row) {
                return !row.cells[column].isEmpty() && row.cells[column] != noValue;
            }))
            continue;
        table.header.removeAt(column);
        for (StudyTable::Row& row : table.rows)
            row.cells.removeAt(column);
        table.tonedColumns.removeAll(column);
        for (int& toned : table.tonedColumns)
            toned -= toned > column ? 1 : 0;
    }
}

QVariant cellOf(const std::optional<double>& value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant cellOf(const FigureSpec& spec, const std::optional<double>& value)
{
    return value ? QVariant(*value * shownFactor(spec)) : QVariant();
}

QVariantList numbersOf(const FigureSpec& spec, const FigureStatistics& statistics)
{
    const auto& interval = statistics.interval;
    const auto end = [&](double Interval::*side) {
        return cellOf(spec, interval ? std::optional((*interval).*side) : std::nullopt);
    };
    return {cellOf(spec, statistics.mean), end(&Interval::lower), end(&Interval::upper)};
}

QString withMeanCaveat(const QString& words, const std::optional<RareStops>& rare)
{
    if (!rare)
        return words;
    const QString caveat = StudyTexts::tr("mean: %1", "so many stops: too few").arg(rareStopsText(*rare));
    return joinedGroups({words, caveat});
}

QVariantList percentNumbersOf(const std::optional<Estimate>& relative)
{
    if (!relative)
        return {QVariant(), QVariant(), QVariant()};
    return {100 * relative->value, 100 * relative->interval.lower, 100 * relative->interval.upper};
}

QVariantList estimateNumbersOf(const std::optional<Estimate>& estimate)
{
    if (!estimate)
        return {QVariant(), QVariant(), QVariant()};
    return {estimate->value, estimate->interval.lower, estimate->interval.upper};
}

StudyTable tableOf(const SizingOutcome& outcome)
{
    const FigureSpec& spec = specOf(outcome.study.figure);
    const std::string& currency = outcome.study.scenario.line.currency;
    StudyTable table;
    const FigureComparison levels = outcome.result ? outcome.result->present.comparison : FigureComparison{};
    const QString gain = StudyTexts::tr("Gain over the present");
    table.header = {StudyTexts::tr("Places"),
                    StudyTexts::tr("Best split"),
                    figureLabel(spec, currency),
                    StudyTexts::tr("Equal split"),
                    outcome.result ? withLevel(gain, levels.differenceLevel) : gain,
                    StudyTexts::tr("Verdict")};
    table.tonedColumns = {4, 5};
    table.data.header =
        QStringList{StudyTexts::tr("Places"), StudyTexts::tr("Split")} +
        numbersHeader(numbersName(spec, currency), outcome.study.plan.level) +
        numbersHeader(gain, levels.differenceLevel) + numbersHeader(StudyTexts::tr("Gain, %"), levels.differenceLevel) +
        QStringList{StudyTexts::tr("Verdict")} + numbersHeader(StudyTexts::tr("Equal split"), outcome.study.plan.level);
    if (!outcome.result) {
        table.headline = outcome.isStopped ? StudyTexts::tr("Stopped before it was done; the values are exploratory.")
                                           : StudyTexts::tr("Searching; the values are exploratory.");
        for (const auto& estimate : outcome.estimates) {
            table.rows.push_back({{numberText(static_cast<double>(estimate.total), 0),
                                   splitWords(outcome.line, estimate.split),
                                   figureText(spec, estimate.figure),
                                   {},
                                   {},
                                   {}},
                                  DifferenceReading::Tone::Undecided,
                                  {},
                                  false,
                                  false,
                                  table.rows.size()});
        }
        return table;
    }
    const BufferSizing& sizing = *outcome.result;
    for (std::size_t i = 0; i < sizing.frontier.size(); ++i) {
        const FrontierPoint& point = sizing.frontier[i];
        addReport(table, outcome, numberText(static_cast<double>(point.total), 0), point.best, &point.equal);
        table.rows.back().explanation += u'\n' + overEqualWords(spec, outcome, static_cast<double>(point.total));
        table.rows.back().source = i;
        table.rows.back().isMarked = sizing.targetPoint == i;
    }
    addReport(table, outcome, StudyTexts::tr("present"), sizing.present);
    table.rows.back().source = sizing.frontier.size();
    addReport(table, outcome, StudyTexts::tr("unlimited"), sizing.unlimited);
    table.rows.back().source = sizing.frontier.size();
    table.linesPerRow = linesIn(table.rows);
    table.headline = StudyTexts::tr("Each total's best split, run again on %1 fresh shifts.").arg(sizing.reportRuns);
    if (sizing.target)
        table.headline = joinedSentences({table.headline, targetWords(spec, sizing), targetRangeWords(sizing)});
    return table;
}

} // namespace linetwin::app
