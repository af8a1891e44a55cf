// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/studies/StudyTable.h"
#include "app/charts/studies/StudyTableColumns.h"
#include "app/text/ChangeWords.h"
#include "app/text/PaybackWords.h"
#include "app/text/StudyTexts.h"
#include "app/text/StudyWords.h"
#include "app/text/Texts.h"
#include "engine/study/Payback.h"

namespace linetwin::app {

namespace {

QString racedWords(const SensitivityOutcome& outcome)
{
    return StudyTexts::tr("Rows stop once they are decided, or all shifts would leave them open; %1 of %2 have all %3.")
        .arg(rowsInFull(outcome.result))
        .arg(outcome.result.effects.size())
        .arg(outcome.study.plan.replications);
}

/// By what an effect becomes money a year; nullopt where the figure is none of margin, or the hours are not known.
std::optional<double> yearlyFactorOf(const SensitivityOutcome& outcome)
{
    return yearlyFactor(outcome.study.figure, outcome.study.plan.durationHours,
                        outcome.study.scenario.line.operatingHoursPerYear);
}

bool isMarginWithoutHours(const SensitivityOutcome& outcome)
{
    constexpr double anyHours = 1;
    return !yearlyFactorOf(outcome) &&
           yearlyFactor(outcome.study.figure, outcome.study.plan.durationHours, anyHours).has_value();
}

/// "+41,000 EUR (96 %: 35,000 to 47,000)".
QString yearlyWords(const std::optional<Estimate>& yearly, double level, const QString& currency)
{
    if (!yearly || yearly->value == 0)
        return noValue;
    const QString amount = amountWithInterval(*yearly, level, currency);
    return yearly->value > 0 ? u'+' + amount : amount;
}

QVariantList yearlyNumbersOf(const std::optional<Estimate>& yearly)
{
    if (!yearly)
        return {QVariant(), QVariant(), QVariant()};
    return {yearly->value, yearly->interval.lower, yearly->interval.upper};
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
                                             .arg(figureLabel(spec, outcome.study.scenario.line.currency),
                                                  meanInSentence(spec, result.figure, result.rare))
                                       : progressWords(result.replications, outcome.study.plan.replications);
    const QString effectOn = StudyTexts::tr("Effect on %1").arg(numbersName(spec));
    table.header = {StudyTexts::tr("Change"), withLevel(StudyTexts::tr("Effect"), level), StudyTexts::tr("Verdict"),
                    StudyTexts::tr("From → to")};
    if (outcome.study.isRaced && result.isComplete)
        table.headline += u' ' + racedWords(outcome);
    if (hasShifts)
        table.header.insert(2, StudyTexts::tr("Shifts"));
    table.tonedColumns = hasShifts ? QList{1, 3} : QList{1, 2};
    const std::optional<double> factor = yearlyFactorOf(outcome);
    const QString currency = toQString(outcome.study.scenario.line.currency);
    if (factor) {
        table.header.insert(1, StudyTexts::tr("Worth a year"));
        table.tonedColumns = hasShifts ? QList{1, 2, 4} : QList{1, 2, 3};
    } else if (isMarginWithoutHours(outcome)) {
        table.headline += u' ' + StudyTexts::tr("Say under Products how many hours the line runs a year, to see what "
                                                "each is worth a year.");
    }
    table.data.header =
        QStringList{StudyTexts::tr("Change"), StudyTexts::tr("Kind"), StudyTexts::tr("From"), StudyTexts::tr("To")} +
        numbersHeader(effectOn, level) + numbersHeader(StudyTexts::tr("Effect, %"), level) +
        QStringList{StudyTexts::tr("Verdict")};
    if (factor)
        table.data.header += numbersHeader(currency.isEmpty() ? StudyTexts::tr("Worth a year")
                                                              : StudyTexts::tr("Worth a year, %1").arg(currency),
                                           level);
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
        const std::optional<Estimate> yearly =
            factor ? yearlyEstimate(effect.comparison.difference, *factor) : std::nullopt;
        if (factor) {
            const QString worth = yearlyWords(yearly, effect.comparison.differenceLevel, currency);
            row.cells.insert(1, worth);
            if (yearly)
                row.explanation.prepend(StudyTexts::tr("%1 %2: %3 a year. ", "change, its values, amount")
                                            .arg(changeName(change), changeValues(change), worth));
        }
        table.rows.push_back(row);
        table.data.rows.append(
            QVariantList{changeName(change), toQString(rowKey(change.kind)), cellOf(change.from), cellOf(change.to)} +
            numbersOf(effect.comparison.difference) + percentNumbersOf(effect.comparison.relative) +
            QVariantList{reading.words});
        if (factor)
            table.data.rows.back() += yearlyNumbersOf(yearly);
        if (hasShifts)
            table.data.rows.back() +=
                QVariantList{static_cast<qulonglong>(effect.replications), effect.comparison.differenceLevel};
    }
    return table;
}

} // namespace linetwin::app
