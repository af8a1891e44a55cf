// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/output/CsvText.h"
#include "engine/study/Sweep.h"

#include <ostream>
#include <span>

namespace linetwin {

/// A row per point: its values, and of each line figure the mean, the ends of the interval and the 10th and 90th
/// percentile of single runs; then of the declared figure the paired difference to the scenario as it is, with its
/// interval. Null is an empty field. Throws StreamError.
void writeSweepCsv(std::ostream& out, const SweepStudy& study, std::span<const VariantRuns> runs,
                   const CsvStyle& style = {});

} // namespace linetwin
