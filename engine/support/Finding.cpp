// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/Finding.h"

#include "engine/support/Messages.h"

#include <algorithm>
#include <cctype>

namespace linetwin {

namespace {

std::string_view severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error: return localText("CommandLine", "error");
    case Severity::Warning: return localText("CommandLine", "warning");
    case Severity::Note: return localText("CommandLine", "note");
    }
    return localText("CommandLine", "error");
}

/// The unit of a parameter behind a number, in the language in force; any other text as it is.
std::string withLocalUnit(const std::string& argument)
{
    const std::size_t space = argument.find(' ');
    if (space == std::string::npos || argument.find_first_not_of("0123456789.e+-") != space)
        return argument;
    const std::string number = argument.substr(0, space + 1);
    return number + std::string(localText("Parameter", std::string_view(argument).substr(space + 1)));
}

constexpr std::size_t mostOfAKind = 1000;

} // namespace

std::string messageOf(const Finding& finding)
{
    std::vector<std::string> arguments = finding.arguments;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        // What stands in quotes is a name, also when it looks like a number with a unit.
        if (finding.messageTemplate.find("`%" + std::to_string(i + 1)) == std::string_view::npos)
            arguments[i] = withLocalUnit(arguments[i]);
    }
    return filledText(localText("Finding", finding.messageTemplate), arguments);
}

std::string describe(const Finding& finding)
{
    std::string text;
    if (!finding.position.file.empty()) {
        text += finding.position.file + ":";
        if (finding.position.line > 0)
            text += std::to_string(finding.position.line) + ":" + std::to_string(finding.position.column) + ":";
        text += " ";
    }
    const auto with = [](const std::string& what, const std::string& said) {
        return filledText(localText("CommandLine", "%1: %2"), {what, said});
    };
    const std::string message = messageOf(finding);
    text += with(std::string(severityWord(finding.severity)),
                 finding.keyPath.empty() ? message : with(finding.keyPath, message));
    // A user's own text must not break the line or reach the terminal as a command.
    std::ranges::replace_if(
        text, [](char c) { return (c >= 0 && c < ' ') || c == '\x7F'; }, '?');
    return text;
}

bool hasErrors(const Findings& findings)
{
    return std::ranges::any_of(findings, [](const Finding& finding) { return finding.severity == Severity::Error; });
}

bool hasMostErrors(const Findings& findings)
{
    return findings.size() >= mostOfAKind && std::ranges::count(findings, Severity::Error, &Finding::severity) >=
                                                 static_cast<std::ptrdiff_t>(mostOfAKind);
}

bool hasMostHints(const Findings& findings)
{
    const auto isHint = [](const Finding& finding) { return finding.severity != Severity::Error; };
    return findings.size() >= mostOfAKind &&
           std::ranges::count_if(findings, isHint) >= static_cast<std::ptrdiff_t>(mostOfAKind);
}

} // namespace linetwin
