// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/CommandDescription.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace linetwin {

namespace {

std::string inOneLine(std::string text)
{
    std::ranges::replace(text, '\n', ' ');
    return text;
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
    description.help = inOneLine(option.get_description());
    description.isRequired = option.get_required();
    description.isRepeatable = option.get_items_expected_max() > 1;
    return description;
}

CommandDescription describeCommand(const CLI::App& app, const std::string& name)
{
    CommandDescription description{name, inOneLine(app.get_description()), inOneLine(app.get_footer()), {}};
    for (const CLI::Option* option : app.get_options())
        description.options.push_back(describeOption(*option));
    std::ranges::stable_partition(description.options, &OptionDescription::isPositional);
    return description;
}

} // namespace

std::vector<CommandDescription> describeCommands(const CLI::App& app)
{
    std::vector<CommandDescription> all{describeCommand(app, {})};
    for (const CLI::App* command : app.get_subcommands(nullptr)) {
        if (!command->get_group().empty())
            all.push_back(describeCommand(*command, command->get_name()));
    }
    return all;
}

} // namespace linetwin
