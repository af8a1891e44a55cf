// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace linetwin {

/// The name of a file or folder that this program is writing: it says whose it is. `number` tells several apart.
std::string temporaryName(int number);
/// Whether this program, running anywhere, may have given that name.
bool isTemporaryName(std::string_view name);

/// Removes what programs that are gone left half-written in a folder: those that ran here at once, those that may run
/// on another computer or in another container once they are a day old. What a save that was interrupted still needs
/// stays. `isOwn` says whether this program is writing something of that name. Looks into a folder once in a second at
/// most. One thread at a time.
void removeLeftovers(const std::filesystem::path& folder, const std::function<bool(const std::string& name)>& isOwn);

} // namespace linetwin
