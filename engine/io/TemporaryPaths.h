// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <string>

namespace linetwin {

/// Files and folders that are still being written: each has a name that nobody else has, beside the place that it will
/// take. Safe for any thread.
namespace temporaryPaths {

/// Has `create` make the file or folder under such a name, and again under another while it returns EEXIST. Returns the
/// name once `create` returned 0, and an empty one after any other errno.
std::string makeBeside(const std::filesystem::path& target, const std::function<int(const std::string&)>& create);

/// The path has taken its place or is gone.
void forget(const std::string& path);

} // namespace temporaryPaths

/// Removes all that is still being written, before the process ends without the destructors that would.
void removeTemporaryFiles();

/// What a chain of symbolic links ends at, which need not exist. Throws FileError where the chain has no end.
std::filesystem::path linkTarget(const std::filesystem::path& path);

/// Makes names given or changed in a folder durable; a file system that cannot do so is no error.
void syncFolder(const std::filesystem::path& folder);

} // namespace linetwin
