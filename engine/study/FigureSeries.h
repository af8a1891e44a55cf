// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/Figures.h"
#include "engine/statistics/FigureStatistics.h"
#include "engine/statistics/UnseenRuns.h"

#include <optional>
#include <vector>

namespace linetwin {

/// One figure over replications, as numerators and denominators in their order.
struct FigureSeries {
    Averaging averaging = Averaging::MeanOfValues;
    std::vector<double> numerators;
    std::vector<double> denominators;
    std::optional<UnseenRuns> unseen = std::nullopt; ///< for which the interval of a mean leaves room above

    void reserve(std::size_t count);
    void add(const FigureValue& value);
    std::size_t size() const { return numerators.size(); }
    /// The figure of each replication.
    std::vector<std::optional<double>> values() const;
    /// Of all replications, averaged as the figure is (SPEC 8).
    FigureStatistics statistics(double level) const;

    bool operator==(const FigureSeries&) const = default;
};

/// Paired difference of the same figure, scenario minus reference; both of the same replications. The longer one is cut
/// to the shorter.
FigureStatistics difference(FigureSeries scenario, FigureSeries reference, double level);

/// The same as a share of the reference's figure over the pairs that have both, 0.047 for 4.7 % more; of a mean the
/// ratio of the means. Null where that is not defined.
std::optional<Estimate> relativeDifference(FigureSeries scenario, FigureSeries reference, double level);

} // namespace linetwin
