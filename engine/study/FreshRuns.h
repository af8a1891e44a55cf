// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study/BufferSizing.h"
#include "engine/study/FigureSeries.h"

#include <cstdint>
#include <functional>
#include <map>
#include <vector>

namespace linetwin {

/// The splits that a sizing reports, on luck that its search has not seen.
class FreshRuns {
public:
    /// Both outlive it. `worked` is called with the number of shifts simulated so far.
    FreshRuns(const ResolvedLine& line, const BufferSizingRequest& request, std::function<void(std::int64_t)> worked);

    /// Runs those that were not yet run. Throws SearchStopped.
    void add(const std::vector<BufferSplit>& splits);
    std::int64_t shiftsSimulated() const { return m_shifts; }
    int count() const;

    /// Of splits that were added.
    SplitReport reportOf(const BufferSplit& split, const BufferSplit& reference) const;
    FrontierPoint pointOf(const BufferSplit& best, const BufferSplit& present) const;

private:
    const ResolvedLine& m_line;
    const BufferSizingRequest& m_request;
    std::function<void(std::int64_t)> m_worked;
    struct OfSplit {
        FigureSeries series; ///< of the figure
        std::vector<FewStops> fewStops;
    };
    FigureComparison compare(const BufferSplit& split, const BufferSplit& reference) const;

    std::map<BufferSplit, OfSplit> m_runs;
    std::int64_t m_shifts = 0;
};

} // namespace linetwin
