// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/DifferenceReading.h"

#include "app/settings/Theme.h"
#include "app/text/Numbers.h"
#include "app/text/Texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

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

/// With the space before it; empty for a bare number.
QString unitOf(const QString& figure)
{
    static const QRegularExpression unitPattern(QStringLiteral("[ \u00A0][^0-9 \u00A0]+$"));
    return unitPattern.match(figure).captured();
}

/// "+180 ± 20 /h": the unit once, where it is the same for both.
QString withHalfWidth(const QString& mean, const QString& halfWidth)
{
    if (halfWidth.isEmpty())
        return mean;
    const QString unit = unitOf(mean);
    const bool isShared = !unit.isEmpty() && halfWidth.endsWith(unit);
    return (isShared ? mean.chopped(unit.size()) : mean) + u' ' + halfWidth;
}

QString arrowOf(double difference)
{
    return difference > 0 ? QStringLiteral("▲ ") : difference < 0 ? QStringLiteral("▼ ") : QString();
}

QString verdictWords(const Verdict& verdict, int planned)
{
    const auto count = [](std::size_t number) { return QLocale().toString(static_cast<qulonglong>(number)); };
    switch (verdict.kind) {
    case VerdictKind::TooEarly: return DifferenceTexts::tr("%1 of %2 shifts").arg(count(verdict.runs)).arg(planned);
    case VerdictKind::TooFewDiffer:
        return DifferenceTexts::tr("%1 of %2 shifts differ").arg(count(verdict.differingRuns), count(verdict.runs));
    case VerdictKind::Better: return DifferenceTexts::tr("better");
    case VerdictKind::Worse: return DifferenceTexts::tr("worse");
    case VerdictKind::Different: return DifferenceTexts::tr("different");
    case VerdictKind::NoRelevantDifference: return DifferenceTexts::tr("no relevant difference");
    case VerdictKind::NotEnoughEvidence: return DifferenceTexts::tr("not enough evidence yet");
    default: return {};
    }
}

QString sentenceFor(const FigureSpec& spec, const Verdict& verdict, const QString& reference)
{
    switch (verdict.kind) {
    case VerdictKind::NothingToCompare: return DifferenceTexts::tr("There is nothing to compare.");
    case VerdictKind::TooEarly:
        return DifferenceTexts::tr("More shifts are being simulated; it is too early for a verdict.");
    case VerdictKind::NoDifference:
        return DifferenceTexts::tr("Agrees exactly with %1 in every shift simulated; at most %2 of all shifts can "
                                   "differ.")
            .arg(reference, percentText(verdict.differingAtMost.value_or(1), 1));
    case VerdictKind::TooFewDiffer:
        return DifferenceTexts::tr("Only %1 of %2 shifts differ: too few for a verdict.")
            .arg(verdict.differingRuns)
            .arg(verdict.runs);
    case VerdictKind::Better: return DifferenceTexts::tr("Better than %1: the interval excludes 0.").arg(reference);
    case VerdictKind::Worse: return DifferenceTexts::tr("Worse than %1: the interval excludes 0.").arg(reference);
    case VerdictKind::Different:
        return DifferenceTexts::tr("Different from %1: the interval excludes 0.").arg(reference);
    case VerdictKind::NoRelevantDifference:
        return DifferenceTexts::tr("No relevant difference to %1: the interval lies within ±%2.")
            .arg(reference, figureDifferenceText(spec, verdict.relevantMargin).mid(1));
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
        sentenceFor(spec, verdict, reference.isEmpty() ? DifferenceTexts::tr("the baseline") : reference);
    reading.differs = verdict.differingRuns > 0;
    reading.wantsMoreRuns = verdict.kind == VerdictKind::NotEnoughEvidence || verdict.kind == VerdictKind::TooFewDiffer;
    if (verdict.kind == VerdictKind::NothingToCompare || !comparison.difference.mean) {
        reading.text = noValue;
        return reading;
    }
    reading.verdict = verdictWords(verdict, planned);
    if (!reading.differs) {
        const int runs = static_cast<int>(verdict.runs);
        reading.text = DifferenceTexts::tr("no difference in %n shift(s)", nullptr, runs);
        if (verdict.kind == VerdictKind::NoDifference && verdict.differingAtMost)
            reading.verdict =
                DifferenceTexts::tr("at most %1 of shifts can differ").arg(percentText(*verdict.differingAtMost, 1));
        return reading;
    }
    reading.text = arrowOf(*comparison.difference.mean) + differenceText(spec, comparison.difference);
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
    QStringList parts{DifferenceTexts::tr("look %1, interval at %2")
                          .arg(look.number)
                          .arg(confidenceText(comparison.differenceLevel))};
    if (comparison.pairingGain)
        parts.append(DifferenceTexts::tr("pairing gain %1").arg(numberText(*comparison.pairingGain, 1)));
    if (comparison.verdict.relevantMargin)
        parts.append(DifferenceTexts::tr("relevant from %1")
                         .arg(figureDifferenceText(spec, comparison.verdict.relevantMargin).mid(1)));
    return parts.join(QStringLiteral(" · "));
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

QString halfWidthText(const FigureSpec& spec, const std::optional<Interval>& interval)
{
    if (!interval)
        return {};
    const double half = (interval->upper - interval->lower) / 2;
    const QString size =
        spec.unit == FigureUnit::Share ? figureDifferenceText(spec, half).mid(1) : figureText(spec, half);
    return QStringLiteral("±") + noBreakSpace + size;
}

QString meanText(const FigureSpec& spec, const FigureStatistics& statistics)
{
    return withHalfWidth(figureText(spec, statistics.mean), halfWidthText(spec, statistics.interval));
}

QString differenceText(const FigureSpec& spec, const FigureStatistics& difference)
{
    return withHalfWidth(figureDifferenceText(spec, difference.mean), halfWidthText(spec, difference.interval));
}

QString spreadText(const FigureSpec& spec, const FigureStatistics& statistics)
{
    if (!statistics.standardDeviation)
        return {};
    const QString low = figureText(spec, percentile(statistics.values, 0.1));
    const QString high = figureText(spec, percentile(statistics.values, 0.9));
    const QString unit = unitOf(high);
    return DifferenceTexts::tr("shifts %1 … %2").arg(low.endsWith(unit) ? low.chopped(unit.size()) : low, high);
}

} // namespace linetwin::app
