// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/AtomicFolder.h"

#include "engine/io/FileAccess.h"
#include "engine/io/Files.h"
#include "engine/io/SystemCalls.h"
#include "engine/io/TemporaryPaths.h"

#include <cerrno>
#include <system_error>

namespace linetwin {

namespace {

/// Absolute and without links, `.` or a slash at the end, so that its parent is the folder that it stands in.
std::filesystem::path plainPath(const std::filesystem::path& path, std::error_code& error)
{
    const auto absolute = std::filesystem::absolute(path, error);
    if (error)
        return path;
    const auto plain = std::filesystem::weakly_canonical(absolute, error).lexically_normal();
    return plain.has_filename() || !plain.has_relative_path() ? plain : plain.parent_path();
}

} // namespace

AtomicFolder::AtomicFolder(const std::filesystem::path& path) : m_name(path.string())
{
    std::error_code error;
    m_target = plainPath(path, error);
    if (error)
        fail(reasonOf(error.default_error_condition().value()));
    if (std::filesystem::exists(m_target, error)) {
        if (!std::filesystem::is_directory(m_target, error))
            fail(std::string(localText("Finding", "it is there already, and is no folder")));
        const bool isEmpty = std::filesystem::is_empty(m_target, error);
        if (error)
            fail(reasonOf(error.default_error_condition().value()));
        if (!isEmpty)
            fail(std::string(localText("Finding", "it is there already, and is not empty")));
    }
    int code = 0;
    m_temporary = temporaryPaths::makeBeside(m_target, [&](const std::string& name) {
        return code = systemCalls().makeFolder(name, 0777) == 0 ? 0 : errno;
    });
    if (code != 0)
        fail(reasonOf(code, m_target));
}

AtomicFolder::~AtomicFolder()
{
    if (m_temporary.empty())
        return;
    std::error_code ignored;
    std::filesystem::remove_all(m_temporary, ignored);
    temporaryPaths::forget(m_temporary.string());
}

void AtomicFolder::commit()
{
    syncFolder(m_temporary);
    if (systemCalls().rename(m_temporary, m_target) != 0)
        fail(reasonOf(errno));
    temporaryPaths::forget(m_temporary.string());
    m_temporary.clear();
    syncFolder(m_target.parent_path());
}

void AtomicFolder::fail(const std::string& reason) const
{
    throw FileError(localText("Finding", "cannot make the folder %1: %2"), {m_name, reason});
}

} // namespace linetwin
