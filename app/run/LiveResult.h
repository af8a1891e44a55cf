// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/LineEntry.h"
#include "engine/analysis/Bottlenecks.h"
#include "engine/analysis/Figures.h"
#include "engine/model/ResolvedLine.h"
#include "engine/simulation/Recording.h"
#include "engine/study/Comparison.h"
#include "engine/study/Replications.h"
#include "engine/study/Verdict.h"

#include <QMetaType>
#include <QString>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>

namespace linetwin::app {

class ProjectDocument;

/// What Confirm found on luck that no exploring has seen: its own replications, its own sequence of looks (SPEC 8).
struct Confirmation {
    ReplicationSet scenario;
    ReplicationSet reference; ///< same replications
    Look look;
    int plannedReplications = 0; ///< of this look

    int replicationCount() const { return static_cast<int>(scenario.shifts.size()); }
    bool isFinal() const { return replicationCount() >= plannedReplications; }
};

/// Of which entry of the document a result is.
struct ResultEntry {
    std::optional<ScenarioId> id; ///< nullopt for the Baseline
    QString name;                 ///< that it had then
};

/// The engine's answer to one state of the document, as far as it has come. Immutable, shared with the engine thread.
struct LiveResult {
    std::uint64_t revision = 0;                     ///< ProjectDocument::revision() that it was made from
    ResultEntry entry;                              ///< of those of the document
    std::shared_ptr<const ResolvedLine> line;       ///< never null
    std::shared_ptr<const ResolvedLine> baseline;   ///< never null; equals `line` while the Baseline is active
    bool isBaseline = false;                        ///< the Baseline itself is shown, there is nothing to compare
    std::shared_ptr<const Recording> recording;     ///< of `playedShift`; null until a long one is made
    std::shared_ptr<const Bottlenecks> bottlenecks; ///< of the recording
    ShiftFigures shift;                             ///< of `playedShift`; without causes while there is no recording
    std::uint32_t playedShift = 0;                  ///< the replication that the recording is of
    /// Replications 0 … so far, never null. Loss causes and bottleneck come after all other figures.
    std::shared_ptr<const ReplicationSet> scenario;
    std::shared_ptr<const ReplicationSet> reference;  ///< the baseline's, same count, same luck; null while isBaseline
    int plannedReplications = 0;                      ///< at this look
    std::uint64_t seed = 0;                           ///< of all replications
    double warmupHours = 0;                           ///< before each of them
    RunSettings settings;                             ///< of the entry, with which its baseline is run, too
    RunSettings ofBaseline;                           ///< those that the Baseline itself has
    Look look;                                        ///< 1, and one more for each "more"
    std::shared_ptr<const Confirmation> confirmation; ///< null until Confirm has results

    bool sharesYardstick = true; ///< OEE and its factors are measured against the same pace in both (SPEC 6)

    int replicationCount() const { return static_cast<int>(scenario->shifts.size()); }
    /// All figures of all planned replications are there but for the causes.
    bool isFinal() const { return replicationCount() >= plannedReplications; }
    /// So many replications have loss causes and bottleneck, in both.
    int causesCount() const
    {
        const std::size_t own = scenario->causesCount();
        return static_cast<int>(reference ? std::min(own, reference->causesCount()) : own);
    }
    bool hasAllCauses() const { return causesCount() >= plannedReplications; }
    double durationHours() const { return settings.durationHours; }
    /// On all the fresh shifts that were asked for.
    bool isConfirmed() const { return confirmation && confirmation->isFinal(); }
    bool isCompared() const { return !isBaseline && reference && !reference->shifts.empty(); }
    /// Whether both have the same stations in the same order, so that what is told of one by its place can be compared.
    bool hasSameStations() const
    {
        return std::ranges::equal(line->stations, baseline->stations, {}, &ResolvedStation::name,
                                  &ResolvedStation::name);
    }
    /// The reference's series of a figure; nullopt where the two cannot be compared in it.
    std::optional<FigureSeries> referenceSeries(LineFigure figure) const
    {
        if (!isCompared() || (!sharesYardstick && needsSharedYardstick(figure)))
            return std::nullopt;
        return reference->series(figure);
    }
    /// By the name of the station, as another line may have others.
    std::optional<FigureSeries> referenceSeries(std::size_t station, StationFigure figure) const
    {
        const auto same = std::ranges::find(baseline->stations, line->stations[station].name, &ResolvedStation::name);
        if (!isCompared() || same == baseline->stations.end())
            return std::nullopt;
        return reference->series(static_cast<std::size_t>(same - baseline->stations.begin()), figure);
    }
};

using LiveResultPointer = std::shared_ptr<const LiveResult>;

/// What the entry is called today; its name of then where it is gone.
QString entryName(const ProjectDocument& document, const LiveResult& result);

/// The same, with the intervals of explored and confirmed shifts at another level of confidence.
std::shared_ptr<const Confirmation> atConfidence(std::shared_ptr<const Confirmation> confirmation, double level);
LiveResultPointer atConfidence(LiveResultPointer result, double level);

} // namespace linetwin::app

Q_DECLARE_METATYPE(linetwin::app::LiveResultPointer)
