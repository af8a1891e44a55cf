// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study/FigureSeries.h"

#include <functional>

namespace linetwin {

/// Room that the interval of the lead times' 95th percentile leaves for shifts with a stop of hours.
///
/// The figure is the mean of each shift's own percentile. Items that wait for a stop are seldom a twentieth of a
/// shift's items, so that the percentile tells nothing of stops until one is so long that little else is finished; then
/// it is hours. With half a stop per shift and a repair_cv of 2.5 two shifts in 1000 add 6 % to the mean, while 100
/// shifts without one agree within 2 %. No method reads that from their percentiles alone. That long stops are to be
/// expected is seen in the OEE: its tail downwards gives the weight, none up to a skewness of the mean of 0.2 (which is
/// more than luck makes of symmetric shifts) and all from 0.3 above. The most that a shift can show is its own length.
///
/// Sets `series.unseen` where the series is of that figure; `seriesOf` gives those of the same runs.
void leaveRoom(FigureSeries& series, LineFigure figure, const std::function<FigureSeries(LineFigure)>& seriesOf);

} // namespace linetwin
