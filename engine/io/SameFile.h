// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace linetwin {

/// Whether a write to one would replace what is written to the other, or is there: links are followed, also to what is
/// not there yet. A device or a pipe can be written twice.
bool areSameFile(const std::filesystem::path& a, const std::filesystem::path& b);

} // namespace linetwin
