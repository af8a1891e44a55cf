// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/DocumentState.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace linetwin::app {

/// Entries of `read`, which has no ids yet, that are those of `present` get their ids, and all others new ones by
/// `takeId`. A line is the same by its name, one of its scenarios by its file and else by its name.
void adoptIds(std::vector<LineEntry>& read, const std::vector<LineEntry>& present,
              const std::function<ScenarioId()>& takeId);

/// What files hold of `lines` is known at that time.
void setKnownAt(std::vector<LineEntry>& lines, std::uint32_t time);

/// What was known at another time of what a file holds is forgotten, so that it counts as modified, and which file it
/// was, where the document went elsewhere since; what is new is known now.
void forgetOlder(ScenarioEntry& scenario, const FileTimes& times);
void forgetOlder(LineEntry& line, const FileTimes& times);
void forgetOlder(std::vector<LineEntry>& lines, const FileTimes& times);

/// What files hold of `entries` is as it is known of those among `known` of the same id: where they are, what was read
/// or written there, and whether that has comments of its own.
void keepFileState(std::vector<LineEntry>& entries, const std::vector<LineEntry>& known);

/// Whether both say the same of lines, scenarios and the project, whatever their files hold.
bool isSameContent(const DocumentState& a, const DocumentState& b);

} // namespace linetwin::app
