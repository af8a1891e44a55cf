// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/DifferenceReading.h"

#include "app/settings/Appearance.h"
#include "app/settings/Theme.h"
#include "app/text/FigureNumbers.h"
#include "app/text/Numbers.h"
#include "app/text/Punctuation.h"
#include "app/text/Texts.h"

#include <QCoreApplication>
#include <QLocale>

namespace linetwin::app {

namespace {

class DifferenceTexts {
    Q_DECLARE_TR_FUNCTIONS(linetwin::app::DifferenceReading)
};

DifferenceReading::Tone toneOf(VerdictKind kind)
{
    using Tone = DifferenceReading::Tone;
    switch (kind) {
    case VerdictKind::Better: return Tone::Better;
    case VerdictKind::Worse: return Tone::Worse;
    case VerdictKind::Different: return Tone::Different;
    default: return Tone::Undecided;
    }
}

QString arrowOf(double difference)
{
    return difference > 0 ? QStringLiteral("▲ ") : difference < 0 ? QStringLiteral("▼ ") : QString();
}

/// Told apart without colour.
QString markOf(const Verdict& verdict)
{
    switch (verdict.kind) {
    case VerdictKind::Better:
    case VerdictKind::Worse: return linetwin::app::markOf(toneOf(verdict.kind));
    case VerdictKind::Different: return QStringLiteral("≠ ");
    case VerdictKind::NoRelevantDifference: return QStringLiteral("≈ ");
    default: return {};
    }
}

QString verdictWords(const Verdict& verdict, int planned)
{
    const auto count = [](std::size_t number) { return numberLocale().toString(static_cast<qulonglong>(number)); };
    switch (verdict.kind) {
    case VerdictKind::TooEarly: return DifferenceTexts::tr("%1 of %2 shifts").arg(count(verdict.runs)).arg(planned);
    case VerdictKind::TooFewDiffer:
        return DifferenceTexts::tr("%1 of %2 shifts differ").arg(count(verdict.differingRuns), count(verdict.runs));
    case VerdictKind::Better: return DifferenceTexts::tr("better");
    case VerdictKind::Worse: return DifferenceTexts::tr("worse");
    case VerdictKind::Different: return DifferenceTexts::tr("different");
    case VerdictKind::NoRelevantDifference:
        return verdict.isSure ? DifferenceTexts::tr("sure, but not relevant")
                              : DifferenceTexts::tr("no relevant difference");
    case VerdictKind::NotEnoughEvidence: return DifferenceTexts::tr("not enough evidence yet");
    default: return {};
    }
}

QString marginText(const FigureSpec& spec, const Verdict& verdict)
{
    const QString text = figureDifferenceText(spec, verdict.relevantMargin);
    return text.startsWith(u'+') ? text.mid(1) : text;
}

QString sentenceFor(const FigureSpec& spec, const Verdict& verdict, const QString& reference)
{
    switch (verdict.kind) {
    case VerdictKind::NothingToCompare: return DifferenceTexts::tr("There is nothing to compare.");
    case VerdictKind::TooEarly:
        return DifferenceTexts::tr("More shifts are being simulated; it is too early for a verdict.");
    case VerdictKind::NoDifference:
        return DifferenceTexts::tr("Agrees exactly with %1 in every shift simulated; %2.", "at most so many can differ")
            .arg(reference, atMostDifferText(verdict.differingAtMost.value_or(1)));
    case VerdictKind::TooFewDiffer:
        return DifferenceTexts::tr("Only %1 of %2 shifts differ: too few for a verdict.")
            .arg(verdict.differingRuns)
            .arg(verdict.runs);
    case VerdictKind::Better: return DifferenceTexts::tr("Better than %1: the interval excludes 0.").arg(reference);
    case VerdictKind::Worse: return DifferenceTexts::tr("Worse than %1: the interval excludes 0.").arg(reference);
    case VerdictKind::Different:
        return DifferenceTexts::tr("Different from %1: the interval excludes 0.").arg(reference);
    case VerdictKind::NoRelevantDifference:
        return (verdict.isSure ? DifferenceTexts::tr("There is a difference to %1, but too small to be relevant: the "
                                                     "interval lies within ±%2.")
                               : DifferenceTexts::tr("No relevant difference to %1: the interval lies within ±%2."))
            .arg(reference, marginText(spec, verdict));
    case VerdictKind::NotEnoughEvidence:
        return DifferenceTexts::tr("Not enough evidence for a difference to %1.").arg(reference);
    }
    return {};
}

} // namespace

DifferenceReading readDifference(const FigureSpec& spec, const FigureComparison& comparison, int planned,
                                 const QString& reference)
{
    const Verdict& verdict = comparison.verdict;
    DifferenceReading reading;
    reading.tone = toneOf(verdict.kind);
    reading.sentence =
        closedUp(sentenceFor(spec, verdict, reference.isEmpty() ? DifferenceTexts::tr("the baseline") : reference));
    reading.differs = verdict.differingRuns > 0;
    reading.wantsMoreRuns = verdict.kind == VerdictKind::NotEnoughEvidence || verdict.kind == VerdictKind::TooFewDiffer;
    if (verdict.kind == VerdictKind::NothingToCompare || !comparison.difference.mean) {
        reading.text = noValue;
        return reading;
    }
    reading.words = verdictWords(verdict, planned);
    reading.verdict = markOf(verdict) + reading.words;
    if (!reading.differs) {
        const int runs = static_cast<int>(verdict.runs);
        reading.text = DifferenceTexts::tr("the same in all %Ln shift(s)", nullptr, runs);
        if (verdict.kind == VerdictKind::NoDifference)
            reading.verdict = reading.words = atMostDifferText(verdict.differingAtMost.value_or(1));
        return reading;
    }
    reading.text = arrowOf(*comparison.difference.mean) + differenceText(spec, comparison);
    if (comparison.rare && isOfInterval(verdict.kind)) {
        reading.caveat = rareStopsText(*comparison.rare);
        reading.verdict = joinedClauses({reading.verdict, reading.caveat});
        reading.words = joinedClauses({reading.words, reading.caveat});
        reading.sentence = joinedSentences({reading.sentence, fewStopsSentence(*comparison.rare)});
    }
    return reading;
}

DifferenceReading readSingleDifference(const FigureSpec& spec, std::optional<double> difference)
{
    DifferenceReading reading;
    if (!difference) {
        reading.text = noValue;
        reading.sentence = DifferenceTexts::tr("There is nothing to compare.");
        return reading;
    }
    reading.differs = *difference != 0;
    reading.text = reading.differs ? arrowOf(*difference) + figureDifferenceText(spec, *difference)
                                   : DifferenceTexts::tr("no difference in this shift");
    reading.sentence = DifferenceTexts::tr("In this one shift; another shift may show the opposite.");
    return reading;
}

QString comparisonDetails(const FigureSpec& spec, const FigureComparison& comparison, const Look& look)
{
    const QString level = confidenceText(comparison.differenceLevel);
    QStringList parts{look.number == 1 ? DifferenceTexts::tr("± of the difference at %1").arg(level)
                                       : DifferenceTexts::tr("± of the difference at %1, as this is verdict %2 on "
                                                             "growing data")
                                             .arg(level)
                                             .arg(look.number)};
    if (comparison.pairingGain)
        parts.append(DifferenceTexts::tr("the same luck for both: as sure as with %1 times as many shifts")
                         .arg(numberText(*comparison.pairingGain, *comparison.pairingGain < 10 ? 1 : 0)));
    if (comparison.verdict.relevantMargin)
        parts.append(DifferenceTexts::tr("relevant from %1").arg(marginText(spec, comparison.verdict)));
    return parts.join(QStringLiteral(" · "));
}

QString markOf(DifferenceReading::Tone tone)
{
    switch (tone) {
    case DifferenceReading::Tone::Better: return QStringLiteral("✓ ");
    case DifferenceReading::Tone::Worse: return QStringLiteral("✗ ");
    case DifferenceReading::Tone::Different:
    case DifferenceReading::Tone::Undecided: break;
    }
    return {};
}

QColor colorOf(DifferenceReading::Tone tone)
{
    return colorOf(tone, theme());
}

QColor colorOf(DifferenceReading::Tone tone, const Theme& colors)
{
    switch (tone) {
    case DifferenceReading::Tone::Better: return colors.good;
    case DifferenceReading::Tone::Worse: return colors.bad;
    case DifferenceReading::Tone::Different: return colors.text;
    case DifferenceReading::Tone::Undecided: return colors.mutedText;
    }
    return colors.mutedText;
}

QString halfWidthText(const FigureSpec& spec, const FigureStatistics& statistics)
{
    return FigureNumbers(spec, statistics, FigureNumbers::Kind::Value).halfText();
}

QString valueText(const FigureSpec& spec, const FigureStatistics& statistics)
{
    return FigureNumbers(spec, statistics, FigureNumbers::Kind::Value).meanText();
}

QString meanText(const FigureSpec& spec, const FigureStatistics& statistics)
{
    return FigureNumbers(spec, statistics, FigureNumbers::Kind::Value).text();
}

QString meanText(const FigureSpec& spec, const FigureStatistics& statistics, const std::optional<RareStops>& rare)
{
    const QString text = meanText(spec, statistics);
    return rare ? text + u'\n' + rareStopsText(*rare) : text;
}

QString meanInSentence(const FigureSpec& spec, const FigureStatistics& statistics, const std::optional<RareStops>& rare)
{
    const QString text = meanText(spec, statistics);
    return rare ? DifferenceTexts::tr("%1 (%2)", "a figure, so many stops: too few").arg(text, rareStopsText(*rare))
                : text;
}

QString fewStopsSentence(const RareStops& rare)
{
    return DifferenceTexts::tr("The interval hangs on few stops: %1.", "so many: too few").arg(rareStopsText(rare));
}

QString differenceText(const FigureSpec& spec, const FigureStatistics& difference)
{
    return FigureNumbers(spec, difference, FigureNumbers::Kind::Difference).text();
}

QString differenceText(const FigureSpec& spec, const FigureComparison& comparison)
{
    const QString absolute = differenceText(spec, comparison.difference);
    return joinedClauses({absolute, comparison.relative ? relativeText(*comparison.relative) : QString()});
}

QString spreadText(const FigureSpec& spec, const FigureStatistics& statistics)
{
    if (!statistics.standardDeviation)
        return {};
    FigureStatistics low = statistics;
    FigureStatistics high = statistics;
    low.mean = percentile(statistics.values, 0.1);
    high.mean = percentile(statistics.values, 0.9);
    const FigureNumbers highest(spec, high, FigureNumbers::Kind::Value);
    // One unit for both: that of the higher one.
    return DifferenceTexts::tr("shifts %1 … %2").arg(highest.inSameUnit(*low.mean), highest.meanText());
}

} // namespace linetwin::app
