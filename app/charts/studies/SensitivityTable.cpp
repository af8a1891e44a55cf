// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/studies/StudyTable.h"
#include "app/charts/studies/StudyTableColumns.h"
#include "app/text/ChangeWords.h"
#include "app/text/PaybackWords.h"
#include "app/text/Punctuation.h"
#include "app/text/StudyTexts.h"
#include "app/text/StudyWords.h"
#include "app/text/Texts.h"
#include "engine/study/Payback.h"

#include <optional>
#include <utility>

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

/// Which columns the table has: how many shifts a row has where rows stop early, and the worth a year of a margin.
class SensitivityTable {
public:
    SensitivityTable(const SensitivityOutcome& outcome, LevelPlace place)
        : m_outcome(outcome), m_spec(specOf(outcome.study.figure)), m_factor(yearlyFactorOf(outcome)),
          m_currency(toQString(outcome.study.scenario.line.currency)),
          m_hasShifts(outcome.study.isRaced && place == LevelPlace::Header),
          m_level(place == LevelPlace::Header && !outcome.study.isRaced ? outcome.result.differenceLevel : 0)
    {
    }

    StudyTable make()
    {
        m_table.headline = headline();
        addHeader();
        addDataHeader();
        for (const SensitivityEffect& effect : m_outcome.result.effects) {
            addRow(effect);
            addDataRow(effect);
        }
        return std::move(m_table);
    }

private:
    QString headline() const
    {
        const SensitivityResult& result = m_outcome.result;
        if (!result.isComplete)
            return progressWords(result.replications, m_outcome.study.plan.replications);
        QStringList sentences{StudyTexts::tr("%1 is now %2. The intervals hold for all rows together.")
                                  .arg(figureLabel(m_spec, m_outcome.study.scenario.line.currency),
                                       meanInSentence(m_spec, result.figure, result.rare))};
        if (m_outcome.study.isRaced)
            sentences << racedWords(m_outcome);
        if (isMarginWithoutHours(m_outcome))
            sentences << StudyTexts::tr("Say under Products how many hours the line runs a year, to see what each is "
                                        "worth a year.");
        return joinedSentences(sentences);
    }

    void addHeader()
    {
        QStringList& header = m_table.header;
        header << StudyTexts::tr("Change");
        if (m_factor)
            header << StudyTexts::tr("Worth a year");
        header << withLevel(StudyTexts::tr("Effect"), m_level);
        for (int column = 1; column < header.size(); ++column)
            m_table.tonedColumns << column;
        if (m_hasShifts)
            header << StudyTexts::tr("Shifts");
        m_table.tonedColumns << static_cast<int>(header.size());
        header << StudyTexts::tr("Verdict") << StudyTexts::tr("From → to");
    }

    void addDataHeader()
    {
        m_table.data.header =
            QStringList{StudyTexts::tr("Change"), StudyTexts::tr("Kind"), StudyTexts::tr("From"),
                        StudyTexts::tr("To")} +
            numbersHeader(
                StudyTexts::tr("Effect on %1").arg(numbersName(m_spec, m_outcome.study.scenario.line.currency)),
                m_level) +
            numbersHeader(StudyTexts::tr("Effect, %"), m_level) + QStringList{StudyTexts::tr("Verdict")};
        if (m_factor)
            m_table.data.header +=
                numbersHeader(m_currency.isEmpty() ? StudyTexts::tr("Worth a year")
                                                   : StudyTexts::tr("Worth a year, %1").arg(m_currency),
                              m_level);
        if (m_hasShifts)
            m_table.data.header << StudyTexts::tr("Shifts") << StudyTexts::tr("Level of the intervals");
    }

    const SensitivityRow& changeOf(const SensitivityEffect& effect) const
    {
        return m_outcome.variants.rows[effect.row];
    }
    DifferenceReading readingOf(const SensitivityEffect& effect) const
    {
        return readDifference(m_spec, effect.comparison, m_outcome.study.plan.replications,
                              StudyTexts::tr("what is now"));
    }
    std::optional<Estimate> yearlyOf(const SensitivityEffect& effect) const
    {
        // Where few shifts differ the interval proves nothing.
        return m_factor && effect.comparison.verdict.kind != VerdictKind::TooFewDiffer
                   ? yearlyEstimate(effect.comparison.difference, *m_factor)
                   : std::nullopt;
    }

    void addRow(const SensitivityEffect& effect)
    {
        const DifferenceReading reading = readingOf(effect);
        const QString name = changeName(changeOf(effect));
        StudyTable::Row row;
        row.source = effect.row;
        row.tone = reading.tone;
        row.explanation = reading.sentence;
        row.cells << name;
        if (m_factor) {
            const std::optional<Estimate> yearly = yearlyOf(effect);
            row.cells << yearlyWords(yearly, effect.comparison.differenceLevel, m_currency);
            if (yearly)
                row.explanation.prepend(StudyTexts::tr("%1 %2: %3 a year. ", "change, its values, amount")
                                            .arg(name, changeValues(changeOf(effect)), row.cells.back()));
        }
        row.cells << reading.text;
        if (m_hasShifts)
            row.cells << numberText(static_cast<double>(effect.replications), 0);
        row.cells << reading.verdict << changeValues(changeOf(effect));
        if (m_outcome.study.isRaced)
            row.explanation =
                joinedSentences({row.explanation, StudyTexts::tr("%1 shifts, ± at %2.")
                                                      .arg(effect.replications)
                                                      .arg(confidenceText(effect.comparison.differenceLevel))});
        m_table.rows.push_back(row);
    }

    void addDataRow(const SensitivityEffect& effect)
    {
        const SensitivityRow& change = changeOf(effect);
        QVariantList row =
            QVariantList{changeName(change), toQString(rowKey(change.kind)), cellOf(change.from), cellOf(change.to)} +
            numbersOf(m_spec, effect.comparison.difference) + percentNumbersOf(effect.comparison.relative) +
            QVariantList{readingOf(effect).words};
        if (m_factor)
            row += estimateNumbersOf(yearlyOf(effect));
        if (m_hasShifts)
            row += QVariantList{static_cast<qulonglong>(effect.replications), effect.comparison.differenceLevel};
        m_table.data.rows.append(row);
    }

    const SensitivityOutcome& m_outcome;
    const FigureSpec& m_spec;
    std::optional<double> m_factor;
    QString m_currency;
    bool m_hasShifts;
    double m_level; ///< of the intervals; 0: it stands elsewhere
    StudyTable m_table;
};

} // namespace

StudyTable tableOf(const SensitivityOutcome& outcome, LevelPlace place)
{
    return SensitivityTable(outcome, place).make();
}

} // namespace linetwin::app
