// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/FileJournal.h"

#include "engine/io/FileAccess.h"
#include "engine/support/Sha256.h"

#include <charconv>
#include <system_error>

namespace linetwin {

namespace {

constexpr std::string_view journalFormat = "linetwin/save-journal/1\n";
constexpr std::size_t hashLength = 64;

/// Any bytes, so that what follows is found again.
void add(std::string& text, std::string_view bytes)
{
    text += std::to_string(bytes.size()) + ":";
    text += bytes;
    text += '\n';
}

/// Takes what add() put in. That the text is whole does not say who wrote it.
class Taking {
public:
    explicit Taking(std::string_view text) : m_text(text) {}

    std::optional<std::string> take()
    {
        std::size_t size = 0;
        const auto [end, error] = std::from_chars(m_text.data(), m_text.data() + m_text.size(), size);
        const auto digits = static_cast<std::size_t>(end - m_text.data());
        if (error != std::errc{} || size > m_text.size() || m_text.size() - size < digits + 2 || m_text[digits] != ':')
            return std::nullopt;
        std::string bytes(m_text.substr(digits + 1, size));
        m_text.remove_prefix(digits + size + 2);
        return bytes;
    }
    bool isEmpty() const { return m_text.empty(); }

private:
    std::string_view m_text;
};

} // namespace

std::string writeJournal(const Journal& journal)
{
    std::string body;
    add(body, std::to_string(journal.places.size()));
    for (const auto& place : journal.places)
        add(body, place.string());
    for (const JournalEntry& entry : journal.entries) {
        add(body, entry.target.string());
        add(body, entry.part.string());
        add(body, entry.newHash);
        add(body, entry.oldContent ? "was" : "new");
        add(body, entry.oldContent.value_or(""));
    }
    return std::string(journalFormat) + sha256Of(body) + "\n" + body;
}

std::optional<Journal> readJournal(std::string_view text)
{
    const std::size_t head = journalFormat.size() + hashLength + 1;
    if (!text.starts_with(journalFormat) || text.size() < head)
        return std::nullopt;
    const std::string_view body = text.substr(head);
    if (text.substr(journalFormat.size(), hashLength) != sha256Of(body))
        return std::nullopt;
    Journal journal;
    Taking taking(body);
    std::size_t count = 0;
    const std::string digits = taking.take().value_or("");
    if (std::from_chars(digits.data(), digits.data() + digits.size(), count).ec != std::errc{})
        return std::nullopt;
    for (; count > 0; --count) {
        const auto place = taking.take();
        if (!place)
            return std::nullopt;
        journal.places.emplace_back(*place);
    }
    while (!taking.isEmpty()) {
        JournalEntry entry;
        entry.target = taking.take().value_or("");
        entry.part = taking.take().value_or("");
        entry.newHash = taking.take().value_or("");
        const bool wasThere = taking.take().value_or("") == "was";
        auto old = taking.take();
        if (!old)
            return std::nullopt;
        if (wasThere)
            entry.oldContent = std::move(old);
        journal.entries.push_back(std::move(entry));
    }
    return journal;
}

std::vector<std::filesystem::path> journalsBeside(const std::filesystem::path& file)
{
    std::error_code error;
    const auto folder = std::filesystem::absolute(file, error).parent_path();
    std::vector<std::filesystem::path> journals;
    for (std::filesystem::directory_iterator each(folder, error), end; !error && each != end; each.increment(error)) {
        if (each->path().filename().string().starts_with(journalPrefix) && isPlainFile(each->path()))
            journals.push_back(each->path());
    }
    return journals;
}

} // namespace linetwin
