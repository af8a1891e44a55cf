// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace linetwin {

enum class Severity : std::uint8_t { Error, Warning, Note };

/// Where in a file something stands; lines and columns count from 1, 0 means unknown.
struct SourcePosition {
    std::string file;
    int line = 0;
    int column = 0;

    bool operator==(const SourcePosition&) const = default;
};

/// One thing that is wrong with, or worth saying about, the user's data. Findings are for users and are always
/// collected, never thrown. The text is an English template with %1, %2 … so that the window can translate it.
struct Finding {
    Severity severity = Severity::Error;
    std::string_view messageTemplate;   ///< static text, marked with LINETWIN_TEXT("Finding", …)
    std::vector<std::string> arguments; ///< the values for %1, %2 …
    std::string keyPath;                ///< e.g. `baseline.Filler.reliability.mtbf_min`; empty for the whole file
    std::string station;                ///< the station it is about, or empty
    SourcePosition position;

    bool operator==(const Finding&) const = default;
};

using Findings = std::vector<Finding>;

/// The template with its arguments filled in, in English.
std::string messageOf(const Finding& finding);

/// `file:line:column: error: path: message`, leaving out what is unknown (SPEC 10).
std::string describe(const Finding& finding);

bool hasErrors(const Findings& findings);
/// As many errors as are collected at most, or as many of the others: those shall not take the errors' room.
bool hasMostErrors(const Findings& findings);
bool hasMostHints(const Findings& findings);

} // namespace linetwin
