// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/support/SimTime.h"

namespace linetwin::app {

/// Distance between ticks of 1, 2 or 5 times a power of ten, such that `span` holds at most `most` of them.
double niceStep(double span, int most);
/// The same for times: 1, 2, 5, 10, 15, 30 seconds or minutes, 1, 2, 3, 6, 12 hours, whole days.
SimTime niceTimeStep(SimTime span, int most);
/// `value` rounded up to a multiple of its own niceStep().
double niceCeiling(double value, int most);

} // namespace linetwin::app
