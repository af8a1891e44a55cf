// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/LineEditing.h"

#include <cstddef>
#include <string>

namespace linetwin {

// What edits of stations and scenarios do to the calendar, in the line and in every scenario.

void renameInCalendar(LineContent& content, const std::string& from, const std::string& to);

/// An entry that closed only this station is gone with it: without a list it would close all.
void removeFromCalendar(LineContent& content, const std::string& station);

/// A copy is closed when the original is.
void addToCalendar(LineContent& content, const std::string& original, const std::string& copy);

/// Makes what scenario `index` says of the line's stops and calendar the line's own, and removes it there.
void adoptCalendar(LineContent& content, std::size_t index);

} // namespace linetwin
