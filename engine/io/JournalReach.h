// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/FileJournal.h"

#include <filesystem>
#include <set>
#include <string_view>

namespace linetwin {

/// How far a journal may be followed. Whoever sends a folder can have put one into it, and its writer can be told from
/// nobody else's. So it is followed only to documents, and to what lies hidden beside them until it has their names, in
/// folders that hold the very same journal: a save puts it into each folder before it changes a file of one.
class JournalReach {
public:
    /// Of the journal with this text that was found there.
    JournalReach(const Journal& journal, const std::filesystem::path& found, std::string_view text);

    /// It says nothing that a save of several files would not.
    bool isSound() const { return m_isSound; }
    /// All folders that are still there hold it. Else the save has not begun, or is settled but for what it left.
    bool isWhole() const { return m_isWhole; }
    /// The file's folder holds the journal.
    bool includes(const std::filesystem::path& file) const;

private:
    std::set<std::filesystem::path> m_holders; ///< without links
    bool m_isSound;
    bool m_isWhole = true;
};

} // namespace linetwin
