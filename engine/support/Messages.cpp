// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/Messages.h"

#include "engine/support/MessageTables.h"
#include "engine/support/SystemLanguage.h"
#include "engine/support/Utf8.h"

#include <algorithm>
#include <atomic>
#include <cctype>
#include <cstdlib>
#include <tuple>

namespace linetwin {

namespace {

/// Threads that write files ask while the user changes the language.
std::atomic<const MessageTable*>& tableInUse()
{
    static std::atomic<const MessageTable*> table = nullptr;
    return table;
}

std::string_view variable(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

/// `de_AT.UTF-8@euro` → `de_AT`; empty where the terminal expects other bytes than UTF-8.
std::string_view languageOf(std::string_view locale)
{
    const std::size_t dot = locale.find('.');
    if (dot != std::string_view::npos) {
        const std::string_view encoding = locale.substr(dot + 1, locale.find('@') - dot - 1);
        if (encoding != "UTF-8" && encoding != "utf8" && encoding != "utf-8" && encoding != "UTF8")
            return {};
    }
    return locale.substr(0, locale.find_first_of(".@"));
}

bool isOffered(std::string_view code, std::string_view language)
{
    if (code.starts_with("zh")) // the other places write the traditional signs
        return language == "zh" || language == "zh_CN" || language == "zh_SG";
    return language.substr(0, language.find('_')) == code;
}

/// The first of our own languages that a list such as `de_AT:fr` names; English ends the search.
std::string firstOffered(std::string_view list)
{
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(':'), list.size());
        const std::string_view language = languageOf(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
        if (isOffered("en", language))
            return {};
        for (const MessageTable& table : messageTables()) {
            if (table.isComplete && isOffered(table.code, language))
                return std::string(table.code);
        }
    }
    return {};
}

bool endsWord(std::string_view text)
{
    return !text.empty() && (std::isalnum(static_cast<unsigned char>(text.back())) != 0 || text.back() == '%');
}

} // namespace

std::string messageLanguage()
{
    std::string_view locale;
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (locale.empty())
            locale = variable(name);
    }
    const std::string ofSystem = locale.empty() ? systemLanguage() : std::string();
    const std::string_view language = languageOf(locale.empty() ? ofSystem : locale);
    if (language.empty() || language == "C" || language == "POSIX")
        return {};
    const std::string_view list = variable("LANGUAGE");
    return firstOffered(list.empty() ? language : list);
}

void useMessages(std::string_view code)
{
    const auto tables = messageTables();
    const auto found = std::ranges::find(tables, code, &MessageTable::code);
    tableInUse() = found == tables.end() ? nullptr : &*found;
}

std::vector<std::string> languagesOfMessages()
{
    std::vector<std::string> codes;
    for (const MessageTable& table : messageTables())
        codes.emplace_back(table.code);
    return codes;
}

std::string_view localText(std::string_view context, std::string_view english)
{
    const MessageTable* table = tableInUse();
    if (!table)
        return english;
    const auto keyOf = [](const LocalMessage& message) { return std::tuple(message.context, message.english); };
    const auto& messages = table->messages;
    const auto found = std::ranges::lower_bound(messages, std::tuple(context, english), {}, keyOf);
    return found != messages.end() && keyOf(*found) == std::tuple(context, english) ? found->text : english;
}

std::optional<std::string_view> englishOf(std::string_view context, std::string_view text)
{
    for (const MessageTable& table : messageTables()) {
        const auto found = std::ranges::find_if(table.messages, [&](const LocalMessage& message) {
            return message.context == context && (message.text == text || message.english == text);
        });
        if (found != table.messages.end())
            return found->english;
    }
    return std::nullopt;
}

std::string filledText(std::string_view text, const std::vector<std::string>& arguments)
{
    std::string filled;
    std::size_t blank = std::string::npos; // the template's, at the end of what is filled
    const auto append = [&](std::string_view piece) {
        const bool isAfterBlank = blank + 1 == filled.size() && !filled.empty();
        const auto isCloser = [&](std::string_view before) {
            return (beginsIdeographic(piece) && endsIdeographic(before)) ||
                   (piece.starts_with("（") && endsWord(before));
        };
        if (isAfterBlank && isCloser(std::string_view(filled).substr(0, blank)))
            filled.pop_back();
        filled += piece;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isPlace = text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9';
        if (isPlace) {
            const auto index = static_cast<std::size_t>(text[++i] - '1');
            append(index < arguments.size() ? std::string_view(arguments[index]) : std::string_view());
        } else if (text[i] == ' ') {
            blank = filled.size();
            filled += ' ';
        } else {
            const std::size_t next = std::min(text.find_first_of(" %", i + 1), text.size());
            append(text.substr(i, next - i));
            i = next - 1;
        }
    }
    return filled;
}

std::string listText(const std::vector<std::string>& entries)
{
    std::string text;
    for (const std::string& entry : entries)
        text = text.empty() ? entry : filledText(localText("CommandLine", "%1, %2"), {text, entry});
    return text;
}

} // namespace linetwin
