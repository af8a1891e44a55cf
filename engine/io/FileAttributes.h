// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace linetwin {

/// What a file that was replaced by a new one no longer has, because the system does not let this user give it.
struct LostAttributes {
    bool owner = false;
    bool group = false;
    bool accessList = false;
    bool mode = false;

    bool isAny() const { return owner || group || accessList || mode; }
    bool operator==(const LostAttributes&) const = default;
};

/// Gives the open file the owner, group, access control list (POSIX ACL) and mode of the file at `original`, as far as
/// the system allows it.
LostAttributes copyAttributes(const std::filesystem::path& original, int descriptor);

} // namespace linetwin
