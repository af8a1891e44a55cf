// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/EntrySummary.h"

#include "app/reading/FigureContents.h"
#include "app/reading/LossTexts.h"
#include "app/reading/LossWaterfall.h"
#include "app/reading/PaybackReading.h"
#include "app/reading/ScenarioChanges.h"
#include "app/settings/Appearance.h"
#include "app/text/Numbers.h"
#include "app/text/PaybackWords.h"
#include "app/text/Texts.h"
#include "engine/model/Validation.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

class SummaryTexts {
    Q_DECLARE_TR_FUNCTIONS(linetwin::app::EntrySummary)
};

std::vector<LineFigure> shownFigures(const ResolvedLine& line)
{
    std::vector<LineFigure> figures{LineFigure::OutputPerHour, LineFigure::Oee};
    if (line.hasMoney())
        figures.push_back(LineFigure::MarginPerHour);
    return figures;
}

QString labelOf(const LiveResult& result, LineFigure figure)
{
    return figureLabel(specOf(figure), result.line->currency);
}

SummaryFigure exploredFigure(const ResultReading& reading, LineFigure figure)
{
    const FigureContent content = cardContent(reading, figure);
    return {labelOf(*reading.result, figure), content.value, content.interval, content.difference};
}

SummaryFigure confirmedFigure(const LiveResult& result, LineFigure figure, double relevantShare)
{
    const FigureSpec& spec = specOf(figure);
    const FigureStatistics statistics =
        result.confirmation->scenario.statistics(figure, result.confirmation->look.confidence);
    return {labelOf(result, figure), valueText(spec, statistics), halfWidthText(spec, statistics),
            confirmedReading(result, figure, relevantShare)};
}

/// Of what the entry is compared with.
void tellReference(EntrySummary& content, const LiveResult& result)
{
    const ReplicationSet* reference = content.isConfirmed ? &result.confirmation->reference : result.reference.get();
    if (result.isBaseline || !reference || reference->shifts.empty())
        return;
    for (const LineFigure figure : shownFigures(*result.line)) {
        const FigureSpec& spec = specOf(figure);
        const FigureStatistics statistics = reference->statistics(figure, result.look.confidence);
        content.reference.push_back(
            {labelOf(result, figure), valueText(spec, statistics), halfWidthText(spec, statistics), std::nullopt});
    }
    content.referenceEvidence = content.isConfirmed ? content.evidence
                                                    : SummaryTexts::tr("%Ln simulated shift(s)", nullptr,
                                                                       static_cast<int>(reference->shifts.size()));
}

QString evidenceOf(const LiveResult& result, bool isConfirmed)
{
    if (isConfirmed)
        return SummaryTexts::tr("Confirmed on %Ln fresh shift(s)", nullptr, result.confirmation->replicationCount());
    if (!result.isFinal())
        return SummaryTexts::tr("%1 of %2 shifts", "so far")
            .arg(numberLocale().toString(result.replicationCount()),
                 numberLocale().toString(result.plannedReplications));
    return result.isBaseline ? SummaryTexts::tr("%Ln simulated shift(s)", nullptr, result.replicationCount())
                             : SummaryTexts::tr("Exploratory: %Ln shift(s)", nullptr, result.replicationCount());
}

QString caveatOf(const LiveResult& result, bool isConfirmed)
{
    const Look look = isConfirmed ? result.confirmation->look : result.look;
    QStringList parts{
        SummaryTexts::tr("Shift of %1", "length of a shift").arg(setHoursText(result.durationHours())),
        SummaryTexts::tr("seed %1").arg(QString::number(result.seed)),
        result.isBaseline
            ? SummaryTexts::tr("± at %1: simulation luck only, not the uncertainty of the input data")
                  .arg(confidenceText(look.confidence))
            : SummaryTexts::tr("± at %1, of differences at %2: simulation luck only, not the uncertainty of the input "
                               "data")
                  .arg(confidenceText(look.confidence), confidenceText(look.level()))};
    if (isConfirmed)
        parts << SummaryTexts::tr("losses of the exploring shifts");
    return parts.join(QStringLiteral(" · "));
}

std::vector<SummaryLoss> lossesOf(const LiveResult& result)
{
    LossTexts texts;
    texts.setScale(lossScaleOf(result));
    const std::vector<LossBar> bars = lossWaterfall(result, false, SmallCauses::Alone);
    std::vector<SummaryLoss> losses;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const LossBar& bar = bars[i];
        const bool isEnd = i == 0 || i + 1 == bars.size();
        losses.push_back({texts.nameOf(bar), bar.share, bar.difference,
                          isEnd || bar.isScheduled ? std::nullopt : stateOf(bar.loss), isEnd});
    }
    return losses;
}

QString problemOf(const ProjectDocument& document)
{
    if (document.line().stations.empty())
        return SummaryTexts::tr("The line has no stations yet.");
    for (const Finding& finding : document.findings()) {
        if (finding.severity == Severity::Error)
            return SummaryTexts::tr("The line cannot run like this: %1").arg(messageText(finding));
    }
    return {};
}

} // namespace

QString SummaryLoss::value() const
{
    if (!unitsPerHour)
        return percentText(share, 1);
    return isTotal ? figureText(specOf(LineFigure::OutputPerHour), unitsPerHour)
                   : figureDifferenceText(specOf(LineFigure::OutputPerHour), unitsPerHour);
}

QString SummaryLoss::change() const
{
    if (!difference)
        return {};
    const QString number = numberText(100 * *difference, 1);
    const bool isZero = std::abs(*difference) < 0.0005;
    return SummaryTexts::tr("%1 pp", "percentage points")
        .arg(isZero            ? numberText(0, 1)
             : *difference > 0 ? u'+' + number
                               : number);
}

EntryEvidence entryEvidence(const ProjectDocument& document, const LiveResultPointer& result, bool isCurrent)
{
    EntryEvidence told;
    told.line = toQString(document.ownLine().line.line.name);
    told.problem = problemOf(document);
    if (!told.problem.isEmpty() || !result || !isCurrent)
        return told;
    told.isTold = true;
    told.isConfirmed = result->isConfirmed();
    told.isPreliminary = !told.isConfirmed && !result->isFinal();
    told.evidence = evidenceOf(*result, told.isConfirmed);
    told.caveat = caveatOf(*result, told.isConfirmed);
    return told;
}

EntrySummary entrySummary(const ProjectDocument& document, const LiveResultPointer& result, bool isCurrent,
                          double relevantShare)
{
    EntrySummary content;
    static_cast<EntryEvidence&>(content) = entryEvidence(document, result, isCurrent);
    content.entry = document.activeName();
    for (const ScenarioChange& change : changesOf(document, document.activeScenario())) {
        // What an investment brings is told besides.
        if (!change.key.starts_with("investment.") || change.key == "investment.cost")
            content.changes << changeText(change);
    }
    if (!content.isTold)
        return content;
    const ResultReading reading(result, false, relevantShare);
    for (const LineFigure figure : shownFigures(*result->line))
        content.figures.push_back(content.isConfirmed ? confirmedFigure(*result, figure, relevantShare)
                                                      : exploredFigure(reading, figure));
    tellReference(content, *result);
    if (result->isBaseline && document.isReferenceActive())
        content.realLine =
            realLineReadings(document.ownLine().line.line.observed, *result->scenario, result->look.confidence);
    content.losses = lossesOf(*result);
    if (const auto payback = shownPayback(document, *result, relevantShare))
        content.payback = paybackText(*payback, toQString(result->line->currency));
    return content;
}

std::vector<SummaryLoss> gainWaterfall(const LiveResult& result, const QString& reference, const QString& own)
{
    const std::vector<LossBar> bars = lossWaterfall(result, false, SmallCauses::Alone);
    if (bars.empty() || !bars.back().difference)
        return {};
    const double rated = result.line->yardstick.ratedUnitsPerHour;
    LossTexts texts;
    texts.setScale(lossScaleOf(result));
    const auto rowOf = [&](const QString& name, double share, bool isTotal) {
        SummaryLoss row{name, isTotal ? share : -share, std::nullopt, std::nullopt, isTotal, share * rated};
        return row;
    };
    const LossBar& good = bars.back();
    std::vector<SummaryLoss> rows{
        rowOf(reference.isEmpty() ? SummaryTexts::tr("Baseline") : reference, good.share - *good.difference, true)};
    for (std::size_t i = 1; i + 1 < bars.size(); ++i) {
        if (bars[i].difference.value_or(0) == 0)
            continue;
        rows.push_back(rowOf(texts.nameOf(bars[i]), -*bars[i].difference, false));
        rows.back().state = stateOf(bars[i].loss);
    }
    rows.push_back(rowOf(own.isEmpty() ? SummaryTexts::tr("Scenario") : own, good.share, true));
    return rows;
}

} // namespace linetwin::app
