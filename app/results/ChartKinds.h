// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/Chart.h"
#include "app/charts/RecordingSeries.h"
#include "app/results/ChartScale.h"
#include "app/run/LiveResult.h"

#include <array>
#include <memory>

namespace linetwin::app {

/// What a chart panel can show.
enum class ChartKind { Overview, Levels, Throughput, Output, States, TimeInState, Histogram, Spread, Money };
inline constexpr std::array allChartKinds{ChartKind::Overview,  ChartKind::Levels, ChartKind::Throughput,
                                          ChartKind::Output,    ChartKind::States, ChartKind::TimeInState,
                                          ChartKind::Histogram, ChartKind::Spread, ChartKind::Money};

/// Whether there is anything to show of it in the line's runs.
bool isOffered(ChartKind kind, const ResolvedLine& line);

/// True for what changes with every replication that comes in, not only with another recording.
bool isOfReplications(ChartKind kind);

QString chartName(ChartKind kind);
/// For settings; the first kind for a key that is not known.
QString keyOf(ChartKind kind);
ChartKind chartKindOf(const QString& key);

/// From which charts are made; all of one run.
struct ChartInputs {
    std::shared_ptr<const ChartData> data; ///< not null
    LiveResultPointer result;              ///< not null
    std::vector<std::string> selected;     ///< stations that stand out
    ChartScale scale;                      ///< that axes show at least
};

/// The charts of a kind, from top to bottom.
std::vector<std::shared_ptr<const Chart>> makeCharts(ChartKind kind, const ChartInputs& inputs);

} // namespace linetwin::app
