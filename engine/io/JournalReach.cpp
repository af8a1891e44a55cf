// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/JournalReach.h"

#include "engine/io/FileAccess.h"
#include "engine/io/Files.h"
#include "engine/io/TemporaryLeftovers.h"

#include <algorithm>
#include <array>
#include <system_error>

namespace linetwin {

namespace {

/// Of files that are saved together, none of which any system runs or obeys.
constexpr std::array<std::string_view, 5> documentEndings{".yaml", ".yml", ".json", ".txt", ".csv"};

std::filesystem::path folderOf(const std::filesystem::path& file)
{
    std::error_code error;
    return std::filesystem::weakly_canonical(file.parent_path(), error);
}

bool isDocument(const std::filesystem::path& file)
{
    std::string ending = file.extension().string();
    for (char& sign : ending)
        sign = sign >= 'A' && sign <= 'Z' ? static_cast<char>(sign - 'A' + 'a') : sign;
    return file.is_absolute() && !file.filename().string().starts_with('.') &&
           std::ranges::find(documentEndings, ending) != documentEndings.end();
}

bool isSoundEntry(const JournalEntry& entry, const std::set<std::filesystem::path>& folders)
{
    return isDocument(entry.target) && folders.contains(folderOf(entry.target)) &&
           entry.part.parent_path() == entry.target.parent_path() && isTemporaryName(entry.part.filename().string());
}

bool holds(const std::filesystem::path& place, std::string_view text)
{
    if (!isPlainFile(place))
        return false;
    try {
        return readFile(place, text.size()) == text;
    } catch (const FileError&) {
        return false;
    }
}

} // namespace

JournalReach::JournalReach(const Journal& journal, const std::filesystem::path& found, std::string_view text)
{
    std::set<std::filesystem::path> folders;
    for (const auto& place : journal.places)
        folders.insert(folderOf(place));
    const auto isNamedAlike = [&](const auto& place) {
        return place.is_absolute() && place.filename() == found.filename();
    };
    m_isSound = folders.contains(folderOf(found)) && std::ranges::all_of(journal.places, isNamedAlike) &&
                std::ranges::all_of(journal.entries, [&](const auto& each) { return isSoundEntry(each, folders); });
    if (!m_isSound)
        return;
    for (const auto& folder : folders) {
        std::error_code error;
        if (holds(folder / found.filename(), text))
            m_holders.insert(folder);
        else if (std::filesystem::exists(folder, error) || error)
            m_isWhole = false;
    }
}

bool JournalReach::includes(const std::filesystem::path& file) const
{
    return m_holders.contains(folderOf(file));
}

} // namespace linetwin
