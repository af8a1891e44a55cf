// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/FileAttributes.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <optional>
#include <vector>

#ifdef __linux__
#include <sys/xattr.h>
#endif

namespace linetwin {

namespace {

constexpr mode_t modeBits = 07777U;

#ifdef __linux__

constexpr const char* accessListName = "system.posix_acl_access";

/// Empty without a list; nullopt where the file system has none at all.
std::optional<std::vector<char>> accessListOf(const std::filesystem::path& path)
{
    const ssize_t size = ::getxattr(path.c_str(), accessListName, nullptr, 0);
    if (size < 0)
        return errno == ENODATA ? std::optional(std::vector<char>()) : std::nullopt;
    std::vector<char> list(static_cast<std::size_t>(size));
    const ssize_t read = ::getxattr(path.c_str(), accessListName, list.data(), list.size());
    if (read < 0)
        return std::nullopt;
    list.resize(static_cast<std::size_t>(read));
    return list;
}

bool setAccessList(int descriptor, const std::vector<char>& list)
{
    if (!list.empty())
        return ::fsetxattr(descriptor, accessListName, list.data(), list.size(), 0) == 0;
    // A new file may have got one from its folder.
    return ::fremovexattr(descriptor, accessListName) == 0 || errno == ENODATA || errno == ENOTSUP;
}

/// True if the system does not let this user give it.
bool losesAccessList(const std::filesystem::path& original, int descriptor)
{
    const auto list = accessListOf(original);
    return list && !setAccessList(descriptor, *list);
}

#else

/// POSIX has no calls for them.
bool losesAccessList(const std::filesystem::path&, int)
{
    return false;
}

#endif

} // namespace

LostAttributes copyAttributes(const std::filesystem::path& original, int descriptor)
{
    struct stat wanted {};
    struct stat own {};
    LostAttributes lost;
    if (::stat(original.c_str(), &wanted) != 0 || ::fstat(descriptor, &own) != 0)
        return lost;
    const bool isOthers = own.st_uid != wanted.st_uid;
    const bool isOtherGroup = own.st_gid != wanted.st_gid;
    lost.owner = isOthers && ::fchown(descriptor, wanted.st_uid, static_cast<gid_t>(-1)) != 0;
    lost.group = isOtherGroup && ::fchown(descriptor, static_cast<uid_t>(-1), wanted.st_gid) != 0;
    lost.accessList = losesAccessList(original, descriptor);
    // What was meant for another group is not given to the one that the file has now.
    const mode_t mode = wanted.st_mode & modeBits & (lost.group ? ~static_cast<mode_t>(S_IRWXG) : modeBits);
    lost.mode = ::fchmod(descriptor, mode) != 0 && (own.st_mode & modeBits) != mode;
    return lost;
}

} // namespace linetwin
