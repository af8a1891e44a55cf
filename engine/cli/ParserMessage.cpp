// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/ParserMessage.h"

#include "engine/cli/CommandDescription.h"
#include "engine/support/Messages.h"
#include "engine/support/Translatable.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace linetwin {

namespace {

struct Complaint {
    std::string_view parsers; ///< with %1, %2 … in this order where the parser puts a name or a number
    std::string_view ours;
    bool hasUsersText = false; ///< which is no name of ours
};

/// The first that fits counts.
constexpr std::array complaints{
    Complaint{"A subcommand is required", LINETWIN_TEXT("CommandLine", "a command is needed")},
    Complaint{"%1 is required", LINETWIN_TEXT("CommandLine", "%1 is required")},
    Complaint{"%1: At Most 1 required%2", LINETWIN_TEXT("CommandLine", "%1 may be given only once")},
    Complaint{"%1: At Most %2 required but received %3",
              LINETWIN_TEXT("CommandLine", "%1: at most %2 possible, but %3 given")},
    Complaint{"%1: At least %2 required but received %3",
              LINETWIN_TEXT("CommandLine", "%1: at least %2 needed, but %3 given")},
    Complaint{"%1: 1 required %2 missing", LINETWIN_TEXT("CommandLine", "%1 needs a value: %2")},
    Complaint{"Could not convert: %1 = %2", LINETWIN_TEXT("CommandLine", "%1 takes no value such as %2"), true},
};

/// The texts that stand in `text` where the pattern has %1, %2 …; nullopt where it is another text.
std::optional<std::vector<std::string>> argumentsIn(std::string_view text, std::string_view pattern)
{
    std::vector<std::string> arguments;
    while (true) {
        const std::size_t place = pattern.find('%');
        if (place == std::string_view::npos)
            return text == pattern ? std::optional(arguments) : std::nullopt;
        if (!text.starts_with(pattern.substr(0, place)))
            return std::nullopt;
        text.remove_prefix(place);
        pattern.remove_prefix(place + 2);
        const std::string_view next = pattern.substr(0, pattern.find('%'));
        const std::size_t end = pattern.empty() ? text.size() : text.find(next);
        if (end == std::string_view::npos)
            return std::nullopt;
        arguments.emplace_back(text.substr(0, end));
        text.remove_prefix(end);
    }
}

} // namespace

std::string parserMessage(std::string_view complaint)
{
    for (const Complaint& known : complaints) {
        auto arguments = argumentsIn(complaint, known.parsers);
        if (!arguments)
            continue;
        if (!known.hasUsersText)
            std::ranges::transform(*arguments, arguments->begin(), placeholderText);
        return filledText(localText("CommandLine", known.ours), *arguments);
    }
    return std::string(complaint);
}

} // namespace linetwin
