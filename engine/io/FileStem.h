// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace linetwin {

/// How files of this program end, for desktops to know them from other YAML; it reads files of any name.
inline constexpr std::string_view fileEnding = ".linetwin.yaml";

/// The file's name without `.linetwin.yaml` or `.linetwin.yml`, else without its last ending: `study` of both
/// `a/study.linetwin.yaml` and `a/study.yaml`.
std::string fileStem(const std::filesystem::path& file);

} // namespace linetwin
