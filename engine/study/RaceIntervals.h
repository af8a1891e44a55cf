// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study/Comparison.h"

namespace linetwin {

/// Makes the intervals of the difference and of its share of the reference hold cautiousInterval(), as the rounds of a
/// race have few runs and levels far beyond 95 %. The series are those that were compared.
void leaveRoomForSkewness(FigureComparison& comparison, const FigureSeries& scenario, const FigureSeries& reference);

} // namespace linetwin
