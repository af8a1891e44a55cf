// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

namespace linetwin {

/// The file's bytes, at most `most` + 1 of them, so that a longer file can be told. Throws FileError.
std::string readFile(const std::filesystem::path& path, std::size_t most);

/// What went wrong, in English whatever the locale; `code` is an errno.
std::string reasonOf(int code);

} // namespace linetwin
