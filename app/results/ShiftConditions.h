// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results/ChartKinds.h"

namespace linetwin::app {

/// What a picture of shifts says below its heading, in two lines: which shifts it shows, and how far they can be
/// relied on. `shown` is the part of the time axis in words, empty without one.
QString shiftConditions(ChartKind kind, const LiveResult& result, const QString& shown);

/// The same of figures: means with their intervals, or those of the shift that is played back.
QString figureConditions(const LiveResult& result, bool isPlayedShift);

/// "Shift 1 of 100", the one that is played back.
QString playedShiftName(const LiveResult& result);

/// "The baseline is run like this scenario: 12 h." Where the scenario's run settings differ in value from those that
/// the Baseline itself has, in what figures depend on; else empty.
QString referenceConditions(const LiveResult& result);

} // namespace linetwin::app
