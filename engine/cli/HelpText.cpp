// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/HelpText.h"

#include "engine/cli/CommandDescription.h"
#include "engine/output/DisplayWidth.h"
#include "engine/support/Messages.h"
#include "engine/support/Translatable.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <string_view>
#include <vector>

namespace linetwin {

namespace {

constexpr std::size_t pageWidth = 80;

/// A name and what it means.
struct Entry {
    std::string name;
    std::string text;
};

/// A heading and its entries below each other, texts in a column of their own.
std::string sectionText(const std::string& heading, const std::vector<Entry>& entries)
{
    constexpr std::size_t indent = 2;
    constexpr std::size_t gap = 2;
    constexpr std::size_t longestName = 20; // longer ones have a line of their own
    std::size_t widest = 0;
    for (const Entry& entry : entries) {
        if (const std::size_t width = displayWidth(entry.name); width <= longestName)
            widest = std::max(widest, width);
    }
    const std::size_t column = indent + widest + gap;
    std::string section = "\n" + heading + "\n";
    for (const Entry& entry : entries) {
        std::size_t used = indent + displayWidth(entry.name);
        section += std::string(indent, ' ') + entry.name;
        for (const std::string& line : linesOfWidth(entry.text, pageWidth - column)) {
            if (used + gap > column) {
                section += '\n';
                used = 0;
            }
            section += std::string(column - used, ' ') + line;
            used = pageWidth;
        }
        section += '\n';
    }
    return section;
}

std::string paragraphText(const std::string& text)
{
    std::string paragraph;
    for (const std::string& line : linesOfWidth(text, pageWidth))
        paragraph += line.substr(line.find_first_not_of(' ')) + "\n";
    return paragraph;
}

std::string entryName(const OptionDescription& option)
{
    return (option.shortName.empty() ? "" : option.shortName + ", ") +
           (option.isPositional ? placeholderText(option.name) : option.name) +
           (option.type.empty() ? "" : " " + placeholderText(option.type));
}

std::string entryText(const OptionDescription& option)
{
    const std::string text = cliText(option.help);
    const bool isSaid = option.isRequired && !option.isPositional; // the usage says it of those
    return isSaid ? filledText(localText("CommandLine", "%1 (required)"), {text}) : text;
}

/// As in `run [OPTIONS] FILE`.
std::string usageText(const CommandDescription& description, bool hasCommands)
{
    std::string usage = " " + cliText(LINETWIN_TEXT("CommandLine", "[OPTIONS]"));
    for (const OptionDescription& option : description.options) {
        if (option.isPositional)
            usage += " " + usageOf(option);
    }
    return hasCommands ? usage + " " + cliText(LINETWIN_TEXT("CommandLine", "COMMAND")) : usage;
}

} // namespace

std::string helpText(const CLI::App& app, const std::string& name)
{
    const CommandDescription description = describeCommand(app);
    std::vector<Entry> commands;
    for (const CommandDescription& command : describeSubcommands(app))
        commands.push_back({command.name, cliText(command.help)});
    std::vector<Entry> positionals;
    std::vector<Entry> options;
    for (const OptionDescription& option : description.options)
        (option.isPositional ? positionals : options).push_back({entryName(option), entryText(option)});
    std::string help = paragraphText(cliText(description.help));
    help +=
        filledText(localText("CommandLine", "Usage: %1"), {name + usageText(description, !commands.empty())}) + "\n";
    if (!positionals.empty())
        help += sectionText(cliText(LINETWIN_TEXT("CommandLine", "Arguments:")), positionals);
    help += sectionText(cliText(LINETWIN_TEXT("CommandLine", "Options:")), options);
    if (!commands.empty())
        help += sectionText(cliText(LINETWIN_TEXT("CommandLine", "Commands:")), commands);
    if (!description.footer.empty())
        help += "\n" + paragraphText(cliText(description.footer));
    return help;
}

} // namespace linetwin
