// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/studies/StudyTable.h"
#include "app/text/DifferenceReading.h"
#include "app/text/Punctuation.h"
#include "app/text/StudyTexts.h"
#include "app/text/StudyWords.h"
#include "app/text/Texts.h"

#include <array>

namespace linetwin::app {

namespace {

/// Shown beside the swept figure.
constexpr std::array furtherFigures{LineFigure::Oee, LineFigure::OutputPerHour, LineFigure::WipUnits,
                                    LineFigure::LeadTimeMeanSec};

std::vector<LineFigure> furtherThan(LineFigure swept)
{
    std::vector<LineFigure> figures;
    for (const LineFigure figure : furtherFigures) {
        if (figure != swept)
            figures.push_back(figure);
    }
    return figures;
}

void addRow(StudyTable& table, const SweepOutcome& outcome, const QStringList& names, const QVariantList& values,
            const LineFigureStatistics& statistics, const std::optional<RareStops>& rare = std::nullopt)
{
    StudyTable::Row row;
    const FigureStatistics& swept = sweptFigure(outcome, statistics);
    row.cells = names;
    row.cells << meanText(specOf(outcome.study.figure), swept, rare);
    QVariantList numbers = values;
    numbers += numbersOf(specOf(outcome.study.figure), swept);
    for (const LineFigure figure : furtherThan(outcome.study.figure)) {
        const FigureStatistics& further = statistics[static_cast<std::size_t>(figure)];
        row.cells << figureText(specOf(figure), further.mean);
        numbers << cellOf(specOf(figure), further.mean);
    }
    row.source = table.rows.size();
    table.rows.push_back(row);
    table.data.rows.append(numbers);
}

bool isCompared(const SweepOutcome& outcome)
{
    return outcome.result.differences.size() == outcome.result.points.size();
}

/// Behind the swept figure in the cells, behind all numbers in the data.
void addDifference(StudyTable& table, const SweepOutcome& outcome, const std::optional<FigureComparison>& comparison,
                   const QString& otherwise, const std::optional<RareStops>& rare = std::nullopt)
{
    if (!isCompared(outcome))
        return;
    StudyTable::Row& row = table.rows.back();
    const auto at = static_cast<qsizetype>(outcome.study.ranges.size()) + 1;
    DifferenceReading reading;
    reading.text = otherwise;
    if (comparison)
        reading = readDifference(specOf(outcome.study.figure), *comparison, outcome.study.plan.replications,
                                 StudyTexts::tr("what is now"));
    row.cells.insert(at, reading.text);
    row.cells.insert(at + 1, reading.verdict);
    row.tone = reading.tone;
    row.explanation = reading.sentence;
    table.data.rows.back() +=
        numbersOf(specOf(outcome.study.figure), comparison ? comparison->difference : FigureStatistics{}) +
        QVariantList{withMeanCaveat(reading.verdict, rare)};
}

void addHeaders(StudyTable& table, const SweepOutcome& outcome, LevelPlace place)
{
    for (const SweepRange& range : outcome.study.ranges) {
        table.header << parameterName(range.path);
        table.data.header << parameterNameWithUnit(range.path);
    }
    const std::string& currency = outcome.study.scenario.line.currency;
    const QString label = figureLabel(specOf(outcome.study.figure), currency);
    table.header << label;
    table.data.header << label << StudyTexts::tr("from") << StudyTexts::tr("to");
    if (isCompared(outcome)) {
        const auto at = static_cast<int>(table.header.size());
        table.header
            << (place == LevelPlace::Rows
                    ? StudyTexts::tr("Difference to now")
                    : StudyTexts::tr("Difference to now\n± at %1").arg(confidenceText(outcome.result.differenceLevel)))
            << StudyTexts::tr("Verdict");
        table.tonedColumns = {at, at + 1};
    }
    for (const LineFigure figure : furtherThan(outcome.study.figure)) {
        table.header << figureLabel(specOf(figure), currency);
        table.data.header << figureLabel(specOf(figure), currency);
    }
    if (isCompared(outcome))
        table.data.header << StudyTexts::tr("Difference to now") << StudyTexts::tr("Difference: interval from")
                          << StudyTexts::tr("Difference: interval to") << StudyTexts::tr("Verdict");
}

void markKnees(StudyTable& table, const SweepOutcome& outcome)
{
    if (const Knee* knee = kneeOf(outcome))
        table.rows[*knee->point].isMarked = true;
    if (!outcome.result.knees)
        return;
    for (const Knee& knee : outcome.result.knees->knees) {
        if (!knee.point)
            continue;
        QString& explanation = table.rows[*knee.point].explanation;
        if (!explanation.isEmpty())
            explanation += u'\n';
        explanation += StudyTexts::tr("The first value with %1").arg(gainShareWords(knee));
    }
}

/// What no buffer and an endless one would give, as rows that are no points of the sweep.
void addEnds(StudyTable& table, const SweepOutcome& outcome)
{
    const std::size_t noPoint = outcome.result.points.size();
    if (outcome.result.withoutBuffer && outcome.study.ranges.front().from > 0) {
        addRow(table, outcome, {StudyTexts::tr("no buffer")}, {0.0}, *outcome.result.withoutBuffer);
        addDifference(table, outcome, std::nullopt, {});
        table.rows.back().source = noPoint;
    }
    if (outcome.result.withUnlimitedBuffer) {
        const QString name = StudyTexts::tr("endless buffer");
        addRow(table, outcome, {name}, {name}, *outcome.result.withUnlimitedBuffer);
        addDifference(table, outcome, std::nullopt, {});
        table.rows.back().source = noPoint;
    }
}

QString gridWords(const SweepOutcome& outcome)
{
    const auto best = bestPoint(outcome);
    if (!best)
        return {};
    const FigureSpec& spec = specOf(outcome.study.figure);
    return closedUp(
        StudyTexts::tr("The best mean is %1, at %2. Points whose intervals overlap with it may be as good.")
            .arg(meanText(spec, sweptFigure(outcome, outcome.result.points[*best])), pointWords(outcome, *best)));
}

} // namespace

StudyTable tableOf(const SweepOutcome& outcome, LevelPlace place)
{
    const bool isGrid = outcome.study.ranges.size() == 2;
    StudyTable table;
    table.headline = !outcome.result.isComplete
                         ? progressWords(outcome.result.replications, outcome.study.plan.replications)
                     : !outcome.study.rows.empty() ? endsWords(outcome)
                     : isGrid                      ? gridWords(outcome)
                                                   : joinedSentences({kneeWords(outcome), endsWords(outcome)});
    addHeaders(table, outcome, place);
    for (std::size_t i = 0; i < outcome.result.points.size(); ++i) {
        QStringList names;
        QVariantList values;
        for (std::size_t j = 0; j < outcome.study.ranges.size(); ++j) {
            const double value = outcome.variants.points[i][j];
            names << valueWords(outcome.study.ranges[j].path, value);
            values << value;
        }
        const std::optional<RareStops> rare = i < outcome.result.rare.size() ? outcome.result.rare[i] : std::nullopt;
        addRow(table, outcome, names, values, outcome.result.points[i], rare);
        if (isCompared(outcome))
            addDifference(table, outcome, outcome.result.differences[i], StudyTexts::tr("as it is now"), rare);
    }
    if (isGrid && outcome.study.rows.empty() && outcome.result.isComplete) {
        if (const auto best = bestPoint(outcome))
            table.rows[*best].isMarked = true;
    }
    markKnees(table, outcome);
    addEnds(table, outcome);
    table.linesPerRow = linesIn(table.rows);
    return table;
}

} // namespace linetwin::app
