// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/ChartTable.h"
#include "app/text/DifferenceReading.h"
#include "engine/study/StudyOutcome.h"

#include <QStringList>

#include <vector>

namespace linetwin::app {

/// A study's result as rows of words for people; the same rows as numbers for a spreadsheet are in `data`.
struct StudyTable {
    struct Row {
        QStringList cells;
        DifferenceReading::Tone tone = DifferenceReading::Tone::Undecided;
        QString explanation;    ///< for the tooltip
        bool isMarked = false;  ///< the best, the target's total: bold
        bool isPale = false;    ///< explores, beside rows that are confirmed
        std::size_t source = 0; ///< index into what the outcome lists
    };
    QString headline; ///< what was found, in a sentence or two
    QStringList header;
    QList<int> tonedColumns; ///< columns that take the colour of their row's tone
    std::vector<Row> rows;
    int linesPerRow = 1;
    ChartTable data;
};

/// Where the level of the intervals stands: over its column, or in every row that has another.
enum class LevelPlace { Header, Rows };

StudyTable tableOf(const CompareOutcome& outcome);
StudyTable tableOf(const SweepOutcome& outcome, LevelPlace place = LevelPlace::Header);
StudyTable tableOf(const SensitivityOutcome& outcome, LevelPlace place = LevelPlace::Header);
StudyTable tableOf(const SizingOutcome& outcome);
StudyTable tableOf(const PortfolioOutcome& outcome);
StudyTable tableOf(const MixOutcome& outcome);

/// Sources of what is confirmed begin here where all that was explored is shown besides, with its own indexes.
inline constexpr std::size_t firstConfirmedSource = 1'000'000;
/// All rows that were explored, and above each that was confirmed the confirmed one.
StudyTable tableOf(const SweepOutcome& confirmed, const SweepOutcome& explored);
StudyTable tableOf(const SensitivityOutcome& confirmed, const SensitivityOutcome& explored);

/// So many lines the tallest cell has.
int linesIn(const std::vector<StudyTable::Row>& rows);
/// Leaves out such of these columns of words as have a value in no row; the numbers in `data` stay.
void dropEmptyColumns(StudyTable& table, const QList<int>& columns);
/// A cell of StudyTable::data, empty where there is no number.
QVariant cellOf(const std::optional<double>& value);
/// Of a figure, in the unit that numbersName() says.
QVariant cellOf(const FigureSpec& spec, const std::optional<double>& value);
/// Mean and interval as cells of StudyTable::data, likewise.
QVariantList numbersOf(const FigureSpec& spec, const FigureStatistics& statistics);
/// Words of a verdict as a cell of StudyTable::data, with what is to be said of the mean beside it.
QString withMeanCaveat(const QString& words, const std::optional<RareStops>& rare);
/// A difference in percent with the ends of its interval; empty cells without one.
QVariantList percentNumbersOf(const std::optional<Estimate>& relative);
/// An amount or a time with the ends of its interval; empty cells without one.
QVariantList estimateNumbersOf(const std::optional<Estimate>& estimate);

} // namespace linetwin::app
