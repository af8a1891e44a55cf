// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/StepFunction.h"
#include "engine/analysis/RecordingSummary.h"
#include "engine/model/ResolvedLine.h"
#include "engine/simulation/Recording.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace linetwin::app {

/// A buffer's level over the shift.
struct BufferSeries {
    std::string station; ///< upstream of the buffer
    std::int64_t capacity = 0;
    StepFunction level;
};

/// Money since the start, in the currency.
struct MoneySeries {
    StepFunction revenue;
    StepFunction cost; ///< material, conversion and by the hour
    StepFunction margin;
};

/// What the charts draw of a recording. Made off the GUI thread, shared and never changed afterwards.
struct ChartData {
    std::shared_ptr<const Recording> recording; ///< what the rest was made from, and refers to
    SimTime duration{};
    std::vector<std::string> stations;
    std::vector<StateTimeline> states;              ///< of all stations
    std::vector<BufferSeries> buffers;              ///< of all stations but the last
    std::vector<std::vector<SimTime>> timeAtLevels; ///< likewise, as of timeAtLevels()
    SimTime bin{};                                  ///< length of a throughput interval; the last one may be shorter
    StepFunction throughput;                        ///< good base units output per hour, by interval
    StepFunction output;                            ///< good base units output since the start
    std::optional<MoneySeries> money;               ///< of a run that makes a product
};

/// Level of the buffer after `station`, net at each instant.
StepFunction bufferLevel(const Recording& recording, std::size_t station);

/// A round interval in which output is counted 30 times on average, so that one count more or less moves the rate by
/// 3 % only: by the items that the counting point takes, not by the pallets it makes of them; where it takes many at
/// once, by as many equal counts as are as uneven. At least a minute and a 500th of the shift. At most a 16th of it,
/// also where output comes in few large items, as intervals that are longer do not show the shift; of a shift below 16
/// minutes a minute, or all of it. Never shorter than what a sampled recording tells apart.
SimTime throughputBin(const Recording& recording);

/// Good base units output per hour (Recording::goodRawOutputAt()) in intervals (a, b] of length `bin`, drawn over
/// [a, b). Below 0 where more of them were rejected or became defective than were output.
StepFunction throughput(const Recording& recording, SimTime bin);

/// Good base units output since the start.
StepFunction output(const Recording& recording);

/// At 1,000 moments at equal distances; nullopt in a run without money.
std::optional<MoneySeries> moneySeries(const Recording& recording, const ResolvedLine& line);

/// `line` is the recording's; null leaves money out.
ChartData prepareChartData(std::shared_ptr<const Recording> recording, const ResolvedLine* line = nullptr);

} // namespace linetwin::app
