// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study/StudyOutcome.h"

#include <QString>

namespace linetwin::app {

/// What is asked, in words: the kind and all settings but the entries and how precisely, so that equal titles
/// are equal questions about the same entries. "Sweep: Output per hour over Filler: Buffer capacity, 0 to 500 by
/// 25".
QString titleOf(const StudyQuestion& question);

} // namespace linetwin::app
