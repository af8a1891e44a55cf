// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/Chart.h"
#include "engine/analysis/Figures.h"
#include "engine/model/ResolvedLine.h"
#include "engine/study/Replications.h"

#include <memory>
#include <string>
#include <vector>

namespace linetwin::app {

/// How the output per hour of the shifts spreads, beside that of the reference where it differs in any of them.
/// `reference` is null where nothing is compared; `isBaseline`: the shifts are the Baseline's own;
/// `level` is that of the intervals of the means.
std::shared_ptr<const Chart> outputSpread(const ReplicationSet& shifts, const ReplicationSet* reference,
                                          bool isBaseline, double level);

/// Of each station the time in each state, in one shift and as the mean of all. Stations in `selected` stand out.
std::shared_ptr<const Chart> timeInStates(const ResolvedLine& line, const ShiftFigures& shift,
                                          const ReplicationSet& shifts, const std::vector<std::string>& selected = {});

} // namespace linetwin::app
