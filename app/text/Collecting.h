// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"
#include "engine/simulation/Recording.h"

#include <utility>
#include <vector>

namespace linetwin::app {

/// A batch is collected calmly as long as no single item is waited for longer than this: five items at the line's rated
/// pace, and never less than half a minute. After that the station is shown as starved.
SimTime collectingPatience(const ResolvedLine& line, std::size_t station);

/// The parts of a recording in which a station is starved as a state, but calmly collects a batch: ascending, from and
/// to; a wait that is longer than the patience is starved from its beginning on. None in a sampled recording, or
/// where the station takes single items.
std::vector<std::pair<SimTime, SimTime>> collectingSpans(const Recording& recording, std::size_t station,
                                                         SimTime patience);

} // namespace linetwin::app
