// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/support/Finding.h"

#include <algorithm>
#include <cctype>

namespace linetwin {

namespace {

std::string_view severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error: return "error";
    case Severity::Warning: return "warning";
    case Severity::Note: return "note";
    }
    return "error";
}

} // namespace

std::string messageOf(const Finding& finding)
{
    const std::string_view text = finding.messageTemplate;
    std::string message;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isPlace = text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9';
        if (!isPlace) {
            message += text[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(text[++i] - '1');
        if (index < finding.arguments.size())
            message += finding.arguments[index];
    }
    return message;
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
    text += severityWord(finding.severity);
    text += ": ";
    if (!finding.keyPath.empty())
        text += finding.keyPath + ": ";
    text += messageOf(finding);
    // A user's own text must not break the line or reach the terminal as a command.
    std::ranges::replace_if(
        text, [](char c) { return (c >= 0 && c < ' ') || c == '\x7F'; }, '?');
    return text;
}

bool hasErrors(const Findings& findings)
{
    return std::ranges::any_of(findings, [](const Finding& finding) { return finding.severity == Severity::Error; });
}

} // namespace linetwin
