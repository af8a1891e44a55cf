// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"
#include "app/reading/RealLineReading.h"
#include "app/run/LiveResult.h"
#include "app/text/DifferenceReading.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace linetwin::app {

/// A figure as a slide or a report tells it.
struct SummaryFigure {
    QString label;
    QString value;                               ///< "6,195 /h"
    QString interval;                            ///< "± 24 /h"
    std::optional<DifferenceReading> difference; ///< to the baseline
};

/// A row of the loss waterfall.
struct SummaryLoss {
    QString name;
    double share = 0;                                ///< of the scheduled time, or of all time
    std::optional<double> difference = std::nullopt; ///< to the baseline
    std::optional<State> state = std::nullopt;
    bool isTotal = false; ///< what there was at first, and what is left
    /// Of a waterfall of gains: what the row is worth, in base units of output.
    std::optional<double> unitsPerHour = std::nullopt;

    QString value() const;  ///< "12.4 %", "+184 /h"
    QString change() const; ///< "+0.4 pp"; empty without a difference
};

/// What an entry's figures rest on.
struct EntryEvidence {
    QString line;
    QString evidence;           ///< "Exploratory: 100 shifts", "Confirmed on 200 fresh shifts"
    bool isTold = false;        ///< there are figures
    bool isConfirmed = false;   ///< the figures are those of the confirmation
    bool isPreliminary = false; ///< more shifts are on their way
    QString problem;            ///< why there are no figures; empty otherwise
    QString caveat;             ///< shifts, seed and what the intervals do not tell
};

/// What one entry of the project says where there is little room: on its slide, in a report.
struct EntrySummary : EntryEvidence {
    QString entry;
    QStringList changes;                ///< each "Filler · Buffer capacity 50 → 500 items"
    QString payback;                    ///< what its investment brings; empty without one
    std::vector<SummaryFigure> figures; ///< the key figure first
    /// The same figures of the baseline on the shifts that the differences are of, without differences; empty of the
    /// baseline itself.
    std::vector<SummaryFigure> reference;
    QString referenceEvidence;             ///< as `evidence`
    std::vector<RealLineReading> realLine; ///< what was observed beside the model; of the baseline only
    std::vector<SummaryLoss> losses;
};

/// As entrySummary(), of which it is a part that is worked out at once.
EntryEvidence entryEvidence(const ProjectDocument& document, const LiveResultPointer& result, bool isCurrent);

/// Of the shown entry. `result` is null, or the newest answer; where it `isCurrent` its figures are told.
EntrySummary entrySummary(const ProjectDocument& document, const LiveResultPointer& result, bool isCurrent,
                          double relevantShare);

/// Where the gain over the baseline comes from: its output, what each loss gives back or takes, the scenario's output;
/// the mean of all shifts, closing exactly. Shares are of the rated pace. Empty where the two cannot be compared so.
/// `reference`: what the baseline is called, where it is another scenario.
/// `own` likewise of the scenario.
std::vector<SummaryLoss> gainWaterfall(const LiveResult& result, const QString& reference = {},
                                       const QString& own = {});

} // namespace linetwin::app
