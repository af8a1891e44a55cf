// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/ShiftConditions.h"

#include "app/text/Numbers.h"
#include "app/text/Punctuation.h"

#include <QCoreApplication>

#include <algorithm>

namespace linetwin::app {

namespace {

class ConditionTexts {
    Q_DECLARE_TR_FUNCTIONS(linetwin::app::ShiftConditions)
};

QString shiftsText(ChartKind kind, const LiveResult& result)
{
    const int count = result.replicationCount();
    if (kind == ChartKind::Spread)
        return ConditionTexts::tr("%Ln shift(s)", nullptr, count);
    const QString shift = playedShiftName(result);
    return kind == ChartKind::TimeInState && count > 1
               ? ConditionTexts::tr("%1, and mean of %Ln shift(s)", nullptr, count).arg(shift)
               : shift;
}

/// Which shifts, and that nothing of them is confirmed.
QString runText(ChartKind kind, const LiveResult& result)
{
    const QString hours = shortestNumberText(result.durationHours());
    const QString length =
        result.warmupHours > 0
            ? ConditionTexts::tr("%1 h (after %2 h warm-up)").arg(hours, shortestNumberText(result.warmupHours))
            : ConditionTexts::tr("%1 h").arg(hours);
    return ConditionTexts::tr("%1, seed %2, %3; exploratory.", "shifts, seed, duration")
        .arg(shiftsText(kind, result), QString::number(result.seed), length);
}

QString reliabilityText(ChartKind kind, const LiveResult& result)
{
    if (!isOfReplications(kind) || result.replicationCount() < 2)
        return ConditionTexts::tr("One simulated shift: simulation luck only, not the uncertainty of the input data.");
    return ConditionTexts::tr("Simulated shifts: simulation luck only, not the uncertainty of the input data.");
}

} // namespace

QString playedShiftName(const LiveResult& result)
{
    const int planned = std::max(result.replicationCount(), result.plannedReplications);
    return ConditionTexts::tr("Shift %1 of %2").arg(numberText(result.playedShift + 1, 0), numberText(planned, 0));
}

QString shiftConditions(ChartKind kind, const LiveResult& result, const QString& shown)
{
    const QString first = runText(kind, result);
    return joinedSentences({first, shown}) + u'\n' + reliabilityText(kind, result);
}

QString figureConditions(const LiveResult& result, bool isPlayedShift)
{
    if (isPlayedShift || result.replicationCount() < 2)
        return shiftConditions(isPlayedShift ? ChartKind::States : ChartKind::Spread, result, {});
    QString shifts = runText(ChartKind::Spread, result);
    if (result.isConfirmed())
        shifts = joinedSentences({shifts, ConditionTexts::tr("What is called confirmed is so on %Ln fresh shift(s).",
                                                             nullptr, result.confirmation->replicationCount())});
    return shifts + u'\n' +
           ConditionTexts::tr("Intervals of means at %1: simulation luck only, not the uncertainty of the input data.")
               .arg(confidenceText(result.look.confidence));
}

QString referenceConditions(const LiveResult& result)
{
    const RunSettings& own = result.settings;
    const RunSettings& baseline = result.ofBaseline;
    QStringList parts;
    if (own.durationHours != baseline.durationHours)
        parts << ConditionTexts::tr("%1 h").arg(shortestNumberText(own.durationHours));
    if (own.warmupHours != baseline.warmupHours)
        parts << ConditionTexts::tr("%1 h warm-up").arg(shortestNumberText(own.warmupHours));
    if (own.replications != baseline.replications)
        parts << ConditionTexts::tr("%Ln shift(s)", nullptr, own.replications);
    if (own.randomSeed != baseline.randomSeed)
        parts << ConditionTexts::tr("seed %1").arg(result.seed);
    if (result.isBaseline || parts.isEmpty())
        return {};
    //: %1 lists the run settings in which the two differ
    return ConditionTexts::tr("For comparison the baseline is run alike: %1.").arg(joinedNames(parts));
}

} // namespace linetwin::app
