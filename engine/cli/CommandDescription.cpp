// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/CommandDescription.h"

#include "engine/support/Messages.h"
#include "engine/support/Translatable.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <iterator>

namespace linetwin {

namespace {

/// That names of values are made of.
constexpr std::array placeholderWords{
    LINETWIN_TEXT("CommandLine", "DIR"),   LINETWIN_TEXT("CommandLine", "FIGURE"),
    LINETWIN_TEXT("CommandLine", "FILE"),  LINETWIN_TEXT("CommandLine", "FROM"),
    LINETWIN_TEXT("CommandLine", "KEY"),   LINETWIN_TEXT("CommandLine", "NAME"),
    LINETWIN_TEXT("CommandLine", "PART"),  LINETWIN_TEXT("CommandLine", "PRODUCT"),
    LINETWIN_TEXT("CommandLine", "SHARE"), LINETWIN_TEXT("CommandLine", "STATION"),
    LINETWIN_TEXT("CommandLine", "STEP"),  LINETWIN_TEXT("CommandLine", "TO"),
    LINETWIN_TEXT("CommandLine", "VALUE"), LINETWIN_TEXT("CommandLine", "WHAT"),
};

bool isCapital(char sign)
{
    return sign >= 'A' && sign <= 'Z';
}

std::string wordText(std::string_view word)
{
    const bool isKnown = std::ranges::find(placeholderWords, word) != placeholderWords.end();
    return isKnown ? cliText(word) : std::string(word);
}

OptionDescription describeOption(const CLI::Option& option)
{
    OptionDescription description;
    description.isPositional = option.get_positional();
    description.name =
        description.isPositional ? option.get_name(true) : "--" + option.get_lnames().front(); // all have a long name
    if (!option.get_snames().empty())
        description.shortName = "-" + option.get_snames().front();
    if (!description.isPositional && option.get_items_expected_max() > 0)
        description.type = option.get_type_name();
    description.help = option.get_description();
    if (option.get_items_expected_min() == option.get_items_expected_max())
        description.fixedCount = option.get_items_expected_max();
    description.isRequired = option.get_required();
    description.isRepeatable = option.get_items_expected_max() > 1;
    return description;
}

} // namespace

CommandDescription describeCommand(const CLI::App& app)
{
    const std::string name = app.get_parent() ? app.get_name() : "";
    CommandDescription description{name, app.get_description(), app.get_footer(), {}};
    for (const CLI::Option* option : app.get_options())
        description.options.push_back(describeOption(*option));
    std::ranges::stable_partition(description.options, &OptionDescription::isPositional);
    return description;
}

std::vector<CommandDescription> describeSubcommands(const CLI::App& app)
{
    std::vector<CommandDescription> all;
    for (const CLI::App* command : app.get_subcommands(nullptr)) {
        if (!command->get_group().empty())
            all.push_back(describeCommand(*command));
    }
    return all;
}

std::vector<CommandDescription> describeCommands(const CLI::App& app)
{
    std::vector<CommandDescription> all{describeCommand(app)};
    std::ranges::move(describeSubcommands(app), std::back_inserter(all));
    return all;
}

std::string placeholderText(std::string_view placeholder)
{
    std::string text;
    while (!placeholder.empty()) {
        const auto* const end = std::ranges::find_if_not(placeholder, isCapital);
        const auto length = static_cast<std::size_t>(end - placeholder.begin());
        text += wordText(placeholder.substr(0, length));
        placeholder.remove_prefix(length);
        if (!placeholder.empty()) {
            text += placeholder.front();
            placeholder.remove_prefix(1);
        }
    }
    return text;
}

std::string usageOf(const OptionDescription& positional)
{
    const std::string name = placeholderText(positional.name);
    std::string usage = name;
    for (int i = 1; i < positional.fixedCount; ++i)
        usage += " " + name;
    if (positional.isRepeatable && positional.fixedCount == 0)
        usage += "...";
    return positional.isRequired ? usage : "[" + usage + "]";
}

} // namespace linetwin
