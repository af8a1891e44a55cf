// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace linetwin {

/// The program's version, e.g. `0.1.0`.
std::string_view version();

/// The day of that version, e.g. `2026-11-29`.
std::string_view releaseDate();

/// What follows a program's name for `--version`: the version, and in further lines the libraries and the compiler that
/// it was built with, in the user's language. `moreLibraries` of the program, e.g. `Qt 6.4.2`, come first. Without a final newline.
std::string versionText(const std::string& moreLibraries = {});

} // namespace linetwin
