// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/DifferenceReading.h"

#include "app/settings/Theme.h"
#include "app/text/Numbers.h"
#include "app/text/Texts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace linetwin::app {

namespace {

class DifferenceTexts {
    Q_DECLARE_TR_FUNCTIONS(linetwin::app::DifferenceReading)
};

/// With fewer pairs that differ at all, an interval says nothing worth trusting.
constexpr std::ptrdiff_t fewestDifferingRuns = 20;

DifferenceReading::Tone toneOf(const FigureSpec& spec, const FigureStatistics& difference, bool isUp)
{
    using Tone = DifferenceReading::Tone;
    const bool excludesZero = difference.interval && (difference.interval->lower > 0 || difference.interval->upper < 0);
    if (!excludesZero)
        return Tone::Undecided;
    switch (spec.better) {
    case Better::Up: return isUp ? Tone::Better : Tone::Worse;
    case Better::Down: return isUp ? Tone::Worse : Tone::Better;
    case Better::Neither: return Tone::Different;
    }
    return Tone::Undecided;
}

/// "+180 ± 20 /h": the unit once, where it is the same for both.
QString withHalfWidth(const QString& mean, const QString& halfWidth)
{
    if (halfWidth.isEmpty())
        return mean;
    static const QRegularExpression unitPattern(QStringLiteral("[ \u00A0][^0-9 \u00A0]+$"));
    const QString unit = unitPattern.match(mean).captured();
    const bool isShared = !unit.isEmpty() && halfWidth.endsWith(unit);
    return (isShared ? mean.chopped(unit.size()) : mean) + u' ' + halfWidth;
}

QString sentenceFor(DifferenceReading::Tone tone)
{
    using Tone = DifferenceReading::Tone;
    switch (tone) {
    case Tone::Better: return DifferenceTexts::tr("Better than the baseline: the interval excludes 0.");
    case Tone::Worse: return DifferenceTexts::tr("Worse than the baseline: the interval excludes 0.");
    case Tone::Different: return DifferenceTexts::tr("Different from the baseline: the interval excludes 0.");
    case Tone::Undecided: return DifferenceTexts::tr("Not enough evidence for a difference to the baseline.");
    }
    return {};
}

} // namespace

DifferenceReading readDifference(const FigureSpec& spec, const FigureStatistics& difference, bool isFinal)
{
    DifferenceReading reading;
    if (!difference.mean) {
        reading.text = noValue;
        reading.sentence = DifferenceTexts::tr("There is nothing to compare.");
        return reading;
    }
    const auto isGiven = [](const std::optional<double>& value) { return value.has_value(); };
    const auto differs = [](const std::optional<double>& value) { return value && *value != 0; };
    const auto runs = std::count_if(difference.values.begin(), difference.values.end(), isGiven);
    const auto differing = std::count_if(difference.values.begin(), difference.values.end(), differs);
    if (differing == 0) {
        reading.text = DifferenceTexts::tr("no difference in %n shift(s)", nullptr, static_cast<int>(runs));
        reading.sentence = DifferenceTexts::tr("Scenario and baseline agree exactly in every shift simulated.");
        return reading;
    }
    reading.differs = true;
    const double mean = *difference.mean;
    const QString arrow = mean > 0 ? QStringLiteral("▲ ") : mean < 0 ? QStringLiteral("▼ ") : QString();
    reading.text = arrow + withHalfWidth(figureDifferenceText(spec, mean), halfWidthText(spec, difference.interval));
    if (!isFinal) {
        reading.sentence = DifferenceTexts::tr("More shifts are being simulated; it is too early for a verdict.");
    } else if (differing < fewestDifferingRuns) {
        reading.sentence =
            DifferenceTexts::tr("Only %1 of %2 shifts differ: too few for a verdict.").arg(differing).arg(runs);
    } else {
        reading.tone = toneOf(spec, difference, mean > 0);
        reading.sentence = sentenceFor(reading.tone);
    }
    return reading;
}

QColor colorOf(DifferenceReading::Tone tone)
{
    switch (tone) {
    case DifferenceReading::Tone::Better: return theme().good;
    case DifferenceReading::Tone::Worse: return theme().bad;
    case DifferenceReading::Tone::Different: return theme().text;
    case DifferenceReading::Tone::Undecided: return theme().mutedText;
    }
    return theme().mutedText;
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

} // namespace linetwin::app
