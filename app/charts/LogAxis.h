// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/Chart.h"

namespace linetwin::app {

/// An axis of decimal logarithms with the numbers themselves as texts: at 1, 2 and 5 times powers of ten, at fewer of
/// them where those are too many, at evenly spaced numbers where less than a decade is shown. Its ends are such
/// numbers around `lowest` and `highest`, both above 0, but for the frame's zoomed part.
PlotAxis logarithmicAxis(const ShareRange& part, double lowest, double highest, int mostTicks);

} // namespace linetwin::app
