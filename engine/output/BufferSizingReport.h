// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study/BufferSizing.h"
#include "engine/study/StudyPlan.h"

#include <ostream>
#include <string>

namespace linetwin {

/// What the result of sizing all buffers is written from. The line and the result outlive it.
struct BufferSizingReport {
    std::string scenario;
    const ResolvedLine& line;
    StudyPlan plan; ///< of the fresh luck that everything shown comes from
    const BufferSizing& sizing;
    bool isRaced = false;
};

/// A table for a terminal. Throws StreamError.
void writeBufferSizingTable(std::ostream& out, const BufferSizingReport& report);
/// `linetwin/optimize/1`. Throws StreamError.
void writeBufferSizingJson(std::ostream& out, const BufferSizingReport& report);

} // namespace linetwin
