// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/studies/StudyTable.h"
#include "app/charts/studies/StudyTableColumns.h"
#include "app/text/ChangeWords.h"
#include "app/text/StudyTexts.h"
#include "app/text/StudyWords.h"
#include "app/text/Texts.h"

namespace linetwin::app {

namespace {

QString racedWords(const SensitivityOutcome& outcome)
{
    return StudyTexts::tr("Rows stop once they are decided, or all shifts would leave them open; %1 of %2 have all %3.")
        .arg(rowsInFull(outcome.result))
        .arg(outcome.result.effects.size())
        .arg(outcome.study.plan.replications);
}

} // namespace

StudyTable tableOf(const SensitivityOutcome& outcome, LevelPlace place)
{
    const SensitivityResult& result = outcome.result;
    const bool hasShifts = outcome.study.isRaced && place == LevelPlace::Header;
    const double level = place == LevelPlace::Header && !outcome.study.isRaced ? result.differenceLevel : 0;
    const FigureSpec& spec = specOf(outcome.study.figure);
    StudyTable table;
    table.headline = result.isComplete ? StudyTexts::tr("%1 is now %2. The intervals hold for all rows together.")
                                             .arg(figureLabel(spec), meanInSentence(spec, result.figure, result.rare))
                                       : progressWords(result.replications, outcome.study.plan.replications);
    const QString effectOn = StudyTexts::tr("Effect on %1").arg(numbersName(spec));
    table.header = {StudyTexts::tr("Change"), withLevel(StudyTexts::tr("Effect"), level), StudyTexts::tr("Verdict"),
                    StudyTexts::tr("From → to")};
    if (outcome.study.isRaced && result.isComplete)
        table.headline += u' ' + racedWords(outcome);
    if (hasShifts)
        table.header.insert(2, StudyTexts::tr("Shifts"));
    table.tonedColumns = hasShifts ? QList{1, 3} : QList{1, 2};
    table.data.header =
        QStringList{StudyTexts::tr("Change"), StudyTexts::tr("Kind"), StudyTexts::tr("From"), StudyTexts::tr("To")} +
        numbersHeader(effectOn, level) + numbersHeader(StudyTexts::tr("Effect, %"), level) +
        QStringList{StudyTexts::tr("Verdict")};
    if (hasShifts)
        table.data.header << StudyTexts::tr("Shifts") << StudyTexts::tr("Level of the intervals");
    for (const SensitivityEffect& effect : result.effects) {
        const SensitivityRow& change = outcome.variants.rows[effect.row];
        const DifferenceReading reading =
            readDifference(spec, effect.comparison, outcome.study.plan.replications, StudyTexts::tr("what is now"));
        StudyTable::Row row;
        row.source = effect.row;
        row.tone = reading.tone;
        row.explanation = reading.sentence;
        if (outcome.study.isRaced)
            row.explanation += u' ' + StudyTexts::tr("%1 shifts, ± at %2.")
                                          .arg(effect.replications)
                                          .arg(confidenceText(effect.comparison.differenceLevel));
        row.cells = {changeName(change), reading.text, reading.verdict, changeValues(change)};
        if (hasShifts)
            row.cells.insert(2, numberText(static_cast<double>(effect.replications), 0));
        table.rows.push_back(row);
        table.data.rows.append(
            QVariantList{changeName(change), toQString(rowKey(change.kind)), cellOf(change.from), cellOf(change.to)} +
            numbersOf(effect.comparison.difference) + percentNumbersOf(effect.comparison.relative) +
            QVariantList{reading.words});
        if (hasShifts)
            table.data.rows.back() +=
                QVariantList{static_cast<qulonglong>(effect.replications), effect.comparison.differenceLevel};
    }
    return table;
}

} // namespace linetwin::app
