// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/studies/StudyTable.h"

#include "app/charts/studies/StudyTableColumns.h"
#include "app/text/FigureNumbers.h"
#include "app/text/StudyTexts.h"
#include "app/text/StudyWords.h"
#include "app/text/Texts.h"

#include <utility>

namespace linetwin::app {

namespace {

/// Of the intervals of single figures (SPEC 8).
constexpr double usualLevel = 0.95;

QString bestWords(const CompareResult& result, const QStringList& names)
{
    if (result.best)
        return StudyTexts::tr("Best: %1.").arg(names[static_cast<qsizetype>(*result.best)]);
    QStringList tied;
    for (const std::size_t scenario : result.ties)
        tied << names[static_cast<qsizetype>(scenario)];
    return tied.isEmpty() ? QString()
                          : StudyTexts::tr("No single best; tied in front: %1.").arg(tied.join(QStringLiteral(", ")));
}

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
    table.data.rows.append(QVariantList{name, split} + numbersOf(report.comparison.scenario) +
                           numbersOf(report.comparison.difference) + percentNumbersOf(report.comparison.relative) +
                           QVariantList{withMeanCaveat(gain.words, report.rare)} + numbersOf(equalFigure));
}

QString targetWords(const FigureSpec& spec, const BufferSizing& sizing)
{
    const QString target = figureText(spec, sizing.target);
    if (!sizing.targetPoint)
        return StudyTexts::tr("No total up to %1 places reaches %2 with 95 % confidence.")
            .arg(numberText(static_cast<double>(sizing.frontier.back().total), 0), target);
    return StudyTexts::tr("%1 places are the smallest total that reaches %2 with 95 % confidence.")
        .arg(numberText(static_cast<double>(sizing.frontier[*sizing.targetPoint].total), 0), target);
}

QString scheduledTimeWords()
{
    return StudyTexts::tr(
        "The scheduled time differs from the reference's, so that the OEE are of other hours; TEEP is "
        "of all hours in both.");
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

QVariant cellOf(const std::optional<double>& value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariantList numbersOf(const FigureStatistics& statistics)
{
    const auto& interval = statistics.interval;
    return {cellOf(statistics.mean), interval ? QVariant(interval->lower) : QVariant(),
            interval ? QVariant(interval->upper) : QVariant()};
}

QString withMeanCaveat(const QString& words, const std::optional<RareStops>& rare)
{
    if (!rare)
        return words;
    const QString caveat = StudyTexts::tr("mean: %1", "so many stops: too few").arg(rareStopsText(*rare));
    return words.isEmpty() ? caveat : words + QStringLiteral("; ") + caveat;
}

QVariantList percentNumbersOf(const std::optional<Estimate>& relative)
{
    if (!relative)
        return {QVariant(), QVariant(), QVariant()};
    return {100 * relative->value, 100 * relative->interval.lower, 100 * relative->interval.upper};
}

StudyTable tableOf(const CompareOutcome& outcome)
{
    const CompareResult& result = outcome.result;
    const FigureSpec& spec = specOf(outcome.study.figure);
    const auto figure = static_cast<std::size_t>(outcome.study.figure);
    const std::string& currency = outcome.study.scenarios.front().line.currency;
    QStringList names;
    for (const std::string& label : labelsOf(outcome.study.scenarios))
        names << toQString(label);
    StudyTable table;
    table.headline = result.isComplete ? bestWords(result, names)
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
            row.explanation += u' ' + scheduledTimeWords();
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
        table.data.rows.append(QVariantList{names[static_cast<qsizetype>(i)]} + numbersOf(scenario.figures[figure]) +
                               numbersOf(comparison ? comparison->difference : FigureStatistics{}) +
                               percentNumbersOf(comparison ? comparison->relative : std::nullopt) +
                               QVariantList{withMeanCaveat(reading.words, scenario.rare[figure])} +
                               numbersOf(scenario.figures[static_cast<std::size_t>(LineFigure::Oee)]) +
                               numbersOf(scenario.figures[static_cast<std::size_t>(LineFigure::WipUnits)]));
    }
    table.linesPerRow = linesIn(table.rows);
    return table;
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
        numbersHeader(numbersName(spec, currency), usualLevel) + numbersHeader(gain, levels.differenceLevel) +
        numbersHeader(StudyTexts::tr("Gain, %"), levels.differenceLevel) + QStringList{StudyTexts::tr("Verdict")} +
        numbersHeader(StudyTexts::tr("Equal split"), usualLevel);
    if (!outcome.result) {
        table.headline = StudyTexts::tr("Searching; the values are exploratory.");
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
        table.headline += u' ' + targetWords(spec, sizing) + u' ' + targetRangeWords(sizing);
    return table;
}

} // namespace linetwin::app
