// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cli/RunCommand.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace linetwin {

/// A file of a bundle, by its path inside it.
struct BundledFile {
    std::string path;
    std::string readFrom = {}; ///< of an input: the path as the program was given it, or `builtin:NAME`
};

/// What a bundle is and where it came from.
struct BundleHead {
    std::string_view file;              ///< the argument of `run`
    std::vector<std::string> arguments; ///< the options that shape the run
    std::uint64_t seed = 0;
    std::string repeat; ///< the command that gives the same outputs again, inside the bundle
};

/// Writes `manifest.json`, which tells size and SHA-256 of every file listed, and `SHA256SUMS`, with which sha256sum
/// checks them and the manifest. The files are there already. Throws FileError.
void writeManifest(const std::filesystem::path& folder, const BundleHead& head, const std::vector<BundledFile>& files);

} // namespace linetwin
