// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/SameFile.h"

#include "engine/io/Files.h"
#include "engine/io/TemporaryPaths.h"

#include <system_error>

namespace linetwin {

namespace {

/// Where a file would be made that is not there. Empty where none can be: what cannot be written replaces nothing.
std::filesystem::path placeOfNewFile(const std::filesystem::path& path)
{
    try {
        // weakly_canonical() takes links in the folders, but not the last one when that leads to nothing.
        return std::filesystem::weakly_canonical(std::filesystem::absolute(linkTarget(path)));
    } catch (const FileError&) {
        return {};
    } catch (const std::filesystem::filesystem_error&) {
        return {};
    }
}

} // namespace

bool areSameFile(const std::filesystem::path& a, const std::filesystem::path& b)
{
    std::error_code error;
    if (std::filesystem::equivalent(a, b, error))
        return std::filesystem::is_regular_file(a, error);
    if (std::filesystem::exists(a, error) || std::filesystem::exists(b, error))
        return false;
    const std::filesystem::path place = placeOfNewFile(a);
    return !place.empty() && place == placeOfNewFile(b);
}

} // namespace linetwin
