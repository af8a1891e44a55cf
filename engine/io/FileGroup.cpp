// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/FileGroup.h"

#include "engine/io/AtomicFile.h"
#include "engine/io/FileAccess.h"
#include "engine/io/FileJournal.h"
#include "engine/io/Files.h"
#include "engine/io/JournalReach.h"
#include "engine/io/Platform.h"
#include "engine/io/SystemCalls.h"
#include "engine/io/TemporaryPaths.h"
#include "engine/support/Sha256.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <limits>
#include <memory>
#include <set>
#include <system_error>
#include <thread>

namespace linetwin {

namespace {

/// nullopt where there is no such file.
std::optional<std::string> bytesOf(const std::filesystem::path& path)
{
    std::error_code error;
    if (!std::filesystem::exists(path, error))
        return std::nullopt;
    return readFile(path, std::numeric_limits<std::size_t>::max() - 1);
}

/// The same of what a journal names, which may be anything: no more of it than any file of a project has.
std::optional<std::string> namedBytesOf(const std::filesystem::path& path)
{
    constexpr std::size_t most = std::size_t{1} << 30;
    return isPlainFile(path) ? std::optional(readFile(path, most)) : std::nullopt;
}

/// Empty for what is written in its place, as devices are.
std::filesystem::path wholePath(const std::filesystem::path& path)
{
    return path.empty() ? path : std::filesystem::absolute(path);
}

void removeQuietly(const std::filesystem::path& path)
{
    systemCalls().remove(path);
}

/// A journal in each folder that one of the files is in, locked while this lives. It is left behind, for whoever opens
/// one of the files next, unless the save is settled.
class HeldJournals {
public:
    HeldJournals(Journal& journal, const std::vector<std::unique_ptr<AtomicFile>>& files)
    {
        std::set<std::filesystem::path> folders;
        for (const auto& file : files)
            folders.insert(std::filesystem::absolute(file->target()).parent_path());
        const std::string suffix = std::to_string(platform::ownProcess()) + "-" +
                                   std::to_string(std::chrono::steady_clock::now().time_since_epoch().count());
        for (const auto& folder : folders)
            journal.places.push_back(folder / (std::string(journalPrefix) + suffix));
        const std::string text = writeJournal(journal);
        try {
            for (const auto& place : journal.places)
                write(place, text);
        } catch (...) {
            settled(); // no file has another name yet
            closeAll();
            throw;
        }
    }
    HeldJournals(const HeldJournals&) = delete;
    HeldJournals& operator=(const HeldJournals&) = delete;
    ~HeldJournals() { closeAll(); }

    /// All files are new, or all are old.
    void settled()
    {
        for (const auto& place : m_places) {
            removeQuietly(place);
            syncFolder(place.parent_path());
        }
    }

private:
    void closeAll()
    {
        for (const int descriptor : m_descriptors)
            systemCalls().close(descriptor);
    }

    void write(const std::filesystem::path& place, const std::string& text)
    {
        AtomicFile file(place);
        if (!file.stream().write(text.data(), static_cast<std::streamsize>(text.size())))
            file.fail();
        file.commit();
        m_places.push_back(place);
        const int descriptor = systemCalls().open(place, O_RDONLY, 0);
        if (descriptor >= 0) {
            platform::lock(descriptor);
            m_descriptors.push_back(descriptor);
        }
    }

    std::vector<std::filesystem::path> m_places;
    std::vector<int> m_descriptors;
};

void undo(const JournalEntry& entry)
{
    if (entry.oldContent)
        writeFileAtomically(entry.target, *entry.oldContent);
    else
        removeQuietly(entry.target);
}

/// What became of a file of an interrupted save.
enum class EntryState { Done, Pending, Untouched, Foreign };

EntryState stateOf(const JournalEntry& entry)
{
    const std::optional<std::string> now = namedBytesOf(entry.target);
    std::error_code error;
    if (!now && std::filesystem::exists(std::filesystem::symlink_status(entry.target, error)))
        return EntryState::Foreign;
    if (now && sha256Of(*now) == entry.newHash)
        return EntryState::Done;
    if (now != entry.oldContent)
        return EntryState::Foreign; // somebody has written it since
    const std::optional<std::string> part = namedBytesOf(entry.part);
    return part && sha256Of(*part) == entry.newHash ? EntryState::Pending : EntryState::Untouched;
}

void finish(const JournalEntry& entry)
{
    if (systemCalls().rename(entry.part, entry.target) != 0)
        throw cannotWrite(entry.target.string(), errno);
    syncFolder(entry.target.parent_path());
}

void settleFiles(const Journal& journal)
{
    std::vector<EntryState> states;
    std::ranges::transform(journal.entries, std::back_inserter(states), stateOf);
    const bool canFinish = std::ranges::find(states, EntryState::Untouched) == states.end();
    for (std::size_t i = 0; i < states.size(); ++i) {
        if (states[i] == EntryState::Pending && canFinish)
            finish(journal.entries[i]);
        else if (states[i] == EntryState::Done && !canFinish)
            undo(journal.entries[i]);
    }
}

void settle(const Journal& journal, const JournalReach& reach)
{
    if (reach.isWhole())
        settleFiles(journal);
    for (const JournalEntry& entry : journal.entries) {
        if (reach.includes(entry.part) && isPlainFile(entry.part))
            removeQuietly(entry.part);
    }
    for (const auto& place : journal.places) {
        if (reach.includes(place)) {
            removeQuietly(place);
            syncFolder(place.parent_path());
        }
    }
}

/// Waits for a program that is saving now. False if the journal is gone then.
bool waitForWriter(int descriptor, const std::filesystem::path& path)
{
    constexpr int tries = 250;
    constexpr std::chrono::milliseconds pause{20};
    for (int i = 0; !platform::lock(descriptor); ++i) {
        if (i == tries)
            throw FileError(localText("Finding", "%1: another program is saving here"), {path.parent_path().string()});
        std::this_thread::sleep_for(pause);
    }
    return platform::hasName(descriptor);
}

void settleJournal(const std::filesystem::path& path, const std::filesystem::path& file)
{
    const int descriptor = systemCalls().open(path, O_RDONLY, 0);
    if (descriptor < 0)
        return;
    struct Closing {
        int descriptor;
        ~Closing() { systemCalls().close(descriptor); }
    } const closing{descriptor};
    const std::string text = namedBytesOf(path).value_or("");
    const auto journal = readJournal(text);
    const auto isMeant = [&](const JournalEntry& entry) {
        std::error_code error;
        return std::filesystem::weakly_canonical(entry.target, error) == std::filesystem::weakly_canonical(file, error);
    };
    if (!journal || std::ranges::none_of(journal->entries, isMeant))
        return;
    if (!waitForWriter(descriptor, path))
        return;
    if (const JournalReach reach(*journal, path, text); reach.isSound())
        settle(*journal, reach);
}

} // namespace

std::vector<AttributeLoss> writeFilesTogether(const std::vector<FileContent>& files,
                                              const std::function<void(std::size_t)>& renamed)
{
    Journal journal;
    std::vector<std::unique_ptr<AtomicFile>> parts;
    std::vector<AttributeLoss> losses;
    for (const FileContent& file : files) {
        auto part = std::make_unique<AtomicFile>(file.path);
        if (!part->stream().write(file.content.data(), static_cast<std::streamsize>(file.content.size())))
            part->fail();
        part->prepare();
        if (part->lost().isAny())
            losses.push_back({file.path, part->lost()});
        journal.entries.push_back({std::filesystem::absolute(part->target()), wholePath(part->temporary()),
                                   sha256Of(file.content), bytesOf(part->target())});
        parts.push_back(std::move(part));
    }
    std::optional<HeldJournals> held;
    if (parts.size() > 1)
        held.emplace(journal, parts);
    std::size_t done = 0;
    try {
        if (renamed)
            renamed(done);
        for (const auto& part : parts) {
            part->publish();
            ++done;
            if (renamed)
                renamed(done);
        }
    } catch (const FileError&) {
        while (done > 0)
            undo(journal.entries[--done]); // where that fails, too, the journal stays
        if (held)
            held->settled();
        throw;
    }
    if (held)
        held->settled();
    return losses;
}

void settleInterruptedSave(const std::filesystem::path& file)
{
    for (const auto& journal : journalsBeside(file))
        settleJournal(journal, file);
}

} // namespace linetwin
