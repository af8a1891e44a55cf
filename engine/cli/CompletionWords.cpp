// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/CompletionWords.h"

#include "engine/analysis/Figures.h"
#include "engine/io/BuiltinTexts.h"

#include <algorithm>
#include <array>
#include <map>

namespace linetwin {

ValueKind kindOf(const OptionDescription& option)
{
    struct Named {
        std::string_view type;
        ValueKind kind;
    };
    static constexpr std::array<Named, 6> kinds{{{"F", ValueKind::File},
                                                 {"DIR", ValueKind::Folder},
                                                 {"FIGURE", ValueKind::Figure},
                                                 {"FIGURE=VALUE", ValueKind::FigureAnd},
                                                 {"STATION.KEY=VALUE", ValueKind::Key},
                                                 {"STATION.KEY=FROM:TO:STEP", ValueKind::Key}}};
    const auto* found = std::ranges::find(kinds, option.type, &Named::type);
    return found == kinds.end() ? ValueKind::Other : found->kind;
}

std::string figures(std::string_view ending)
{
    std::string all;
    for (std::size_t i = 0; i < lineFigureCount; ++i) {
        if (i > 0)
            all += ' ';
        all += std::string(specOf(static_cast<LineFigure>(i)).key) + std::string(ending);
    }
    return all;
}

std::string builtins()
{
    std::string all;
    for (const NamedText& builtin : builtinTexts())
        all += std::string(all.empty() ? "" : " ") + "builtin:" + std::string(builtin.name);
    return all;
}

std::string optionsOf(std::span<const CommandDescription> commands, ValueKind kind)
{
    // What an option of the same name takes in another command is offered there, too.
    std::map<std::string, ValueKind> kinds;
    for (const CommandDescription& command : commands) {
        for (const OptionDescription& option : command.options) {
            if (!option.type.empty()) {
                ValueKind& known = kinds.try_emplace(option.name, ValueKind::Other).first->second;
                known = known == ValueKind::Other ? kindOf(option) : known;
            }
        }
    }
    std::string all;
    for (const auto& [name, known] : kinds) {
        if (known == kind)
            all += (all.empty() ? "" : "|") + name;
    }
    return all;
}

std::string escaped(std::string_view text, std::string_view signs)
{
    std::string safe;
    for (const char each : text) {
        if (signs.find(each) != std::string_view::npos)
            safe += '\\';
        safe += each;
    }
    return safe;
}

std::string singleQuoted(std::string_view text)
{
    std::string safe = "'";
    for (const char each : text)
        safe += each == '\'' ? std::string("'\\''") : std::string(1, each);
    return safe + "'";
}

std::string shortHelp(const std::string& help)
{
    return help.substr(0, help.find_first_of(";:"));
}

std::string filled(std::string_view text, std::initializer_list<std::pair<std::string_view, std::string>> words)
{
    std::string all(text);
    for (const auto& [name, word] : words) {
        const std::string place = "@" + std::string(name) + "@";
        for (std::size_t at = all.find(place); at != std::string::npos; at = all.find(place, at + word.size()))
            all.replace(at, place.size(), word);
    }
    return all;
}

} // namespace linetwin
