// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/StepFunction.h"

namespace linetwin::app {

/// `factor` times as long, with `fixed` staying where it is. May reach beyond the whole; see within().
TimeRange zoomed(TimeRange range, double factor, SimTime fixed);

/// Moved by a share of its length. May reach beyond the whole; see within().
TimeRange moved(TimeRange range, double share);

/// The range nearest to `wanted` that lies within `whole` and is no shorter than two seconds, or than the whole.
TimeRange within(TimeRange whole, TimeRange wanted);

} // namespace linetwin::app
