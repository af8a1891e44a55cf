// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace linetwin {

/// A file of a save of several: what it is to become, and what it was.
struct JournalEntry {
    std::filesystem::path target;
    std::filesystem::path part;            ///< the new content, until it has the target's name
    std::string newHash;                   ///< SHA-256 of the new content
    std::optional<std::string> oldContent; ///< nullopt: there was no such file
};

struct Journal {
    std::vector<std::filesystem::path> places; ///< of this journal: one in each folder
    std::vector<JournalEntry> entries;
};

inline constexpr std::string_view journalPrefix = ".linetwin-save-";

std::string writeJournal(const Journal& journal);
/// nullopt if the text is not whole.
std::optional<Journal> readJournal(std::string_view text);

/// The journals in the folder of a file.
std::vector<std::filesystem::path> journalsBeside(const std::filesystem::path& file);

} // namespace linetwin
