// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/ChartTexts.h"
#include "app/charts/studies/DifferenceBar.h"
#include "app/text/FigureNumbers.h"
#include "app/text/PaybackWords.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"
#include "engine/study/Payback.h"

#include <cmath>

namespace linetwin::app {

QString DifferenceBar::numbers(Length length) const
{
    const QString full = markOf(reading.tone) + reading.text;
    const QString middle = middleText.isEmpty() ? full : middleText;
    switch (length) {
    case Length::Full: return full;
    case Length::Middle: return middle;
    case Length::Short: break;
    }
    return shortText.isEmpty() ? middle : shortText;
}

QString DifferenceBar::longText() const
{
    const QString text = numbers(Length::Full);
    return isSureButNotRelevant ? joinedClauses({text, reading.words}) : text;
}

QStringList DifferenceBar::texts(Length longest) const
{
    QStringList texts;
    if (longest == Length::Full || !reading.differs)
        texts << longText() << numbers(Length::Full);
    if (longest != Length::Short || !reading.differs)
        texts << numbers(Length::Middle);
    texts << numbers(Length::Short);
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

std::optional<double> finiteMean(const FigureStatistics& statistics)
{
    return statistics.mean && std::isfinite(*statistics.mean) ? statistics.mean : std::nullopt;
}

std::optional<Interval> finiteInterval(const FigureStatistics& statistics)
{
    const auto& interval = statistics.interval;
    const bool isFinite = interval && std::isfinite(interval->lower) && std::isfinite(interval->upper);
    return isFinite && finiteMean(statistics) ? interval : std::nullopt;
}

DifferenceBar DifferenceBar::of(const FigureSpec& spec, const FigureComparison& comparison, int planned)
{
    DifferenceBar bar;
    bar.mean = finiteMean(comparison.difference);
    // Where few runs differ the interval proves nothing, and would seem to where it leaves zero out.
    if (comparison.verdict.kind != VerdictKind::TooFewDiffer)
        bar.interval = finiteInterval(comparison.difference);
    bar.reading = readDifference(spec, comparison, planned);
    bar.shortText = bar.reading.differs
                        ? markOf(bar.reading.tone) +
                              FigureNumbers(spec, comparison.difference, FigureNumbers::Kind::Difference).meanText()
                        : Charts::tr("no difference");
    if (bar.reading.differs && bar.mean)
        bar.middleText = markOf(bar.reading.tone) + differenceText(spec, comparison.difference);
    if (bar.interval) {
        bar.lowerText = figureDifferenceText(spec, bar.interval->lower);
        bar.upperText = figureDifferenceText(spec, bar.interval->upper);
    }
    const Verdict& verdict = comparison.verdict;
    bar.isSureButNotRelevant = verdict.kind == VerdictKind::NoRelevantDifference && verdict.isSure;
    if (!bar.mean)
        bar.shortText = bar.reading.text;
    return bar;
}

DifferenceBar DifferenceBar::ofYear(const FigureSpec& spec, const FigureComparison& comparison, int planned,
                                    double factor, const QString& currency)
{
    DifferenceBar bar = of(spec, comparison, planned);
    const auto yearly = yearlyEstimate(comparison.difference, factor);
    if (!bar.mean || !bar.reading.differs || !yearly)
        return bar;
    bar.isAmount = true;
    bar.mean = yearly->value;
    bar.shortText = markOf(bar.reading.tone) + signedAmountText(*yearly, {});
    bar.middleText = bar.shortText;
    bar.reading.text = signedAmountText(*yearly, currency);
    if (bar.interval) {
        bar.interval = yearly->interval;
        bar.lowerText = withCurrency(sizedNumberText(yearly->interval.lower), currency);
        bar.upperText = withCurrency(sizedNumberText(yearly->interval.upper), currency);
    }
    return bar;
}

} // namespace linetwin::app
