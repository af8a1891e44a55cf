// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/run/LiveResult.h"
#include "engine/study/FewStops.h"

#include <memory>
#include <vector>

namespace linetwin::app {

/// A result as a panel reads its figures: of the mean or of the played shift, with what all of them need worked out
/// once. Immutable.
struct ResultReading {
    ResultReading(LiveResultPointer of, bool isOfPlayedShift, double relevant);

    LiveResultPointer result; ///< never null
    bool isPlayedShift;
    double relevantShare;           ///< δ as a share of the baseline's figure
    std::vector<FewStops> fewStops; ///< of the scenario's shifts
    std::vector<FewStops> fewStopsOfReference;

    /// On which the interval of the figure hangs; `figure` is a series of the scenario.
    std::optional<RareStops> rareStopsOf(const FigureSeries& figure) const;
    /// The same of the paired difference to a series of the reference.
    std::optional<RareStops> rareStopsOf(const FigureSeries& figure, const FigureSeries& reference) const;
};

/// The stops of which the shifts have few.
std::vector<FewStops> fewStopsOf(const ReplicationSet& set);

using ResultReadingPointer = std::shared_ptr<const ResultReading>;

} // namespace linetwin::app
