// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace linetwin {

/// A folder that appears under its name as a whole or not at all: until commit() it is a temporary one beside that.
class AtomicFolder {
public:
    /// Throws FileError if it cannot be made, or if something other than an empty folder has the name.
    explicit AtomicFolder(const std::filesystem::path& path);
    AtomicFolder(const AtomicFolder&) = delete;
    AtomicFolder& operator=(const AtomicFolder&) = delete;
    /// Removes what was not committed with all that is in it.
    ~AtomicFolder();

    /// Where its files are to be written for now.
    const std::filesystem::path& path() const { return m_temporary; }
    /// Gives it its name. Its files have been closed. Throws FileError.
    void commit();

private:
    [[noreturn]] void fail(const std::string& reason) const;

    std::string m_name; ///< for messages
    std::filesystem::path m_target;
    std::filesystem::path m_temporary; ///< empty once committed
};

} // namespace linetwin
