// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/studies/StudyTable.h"

namespace linetwin::app {

/// All key figures of every compared scenario, with their intervals and differences to the reference.
StudyTable figureTableOf(const CompareOutcome& outcome);

/// The parameters in which the compared scenarios differ from the reference, with every one's values.
StudyTable changeTableOf(const CompareOutcome& outcome);

} // namespace linetwin::app
