// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace linetwin {

/// A what-if on an example line. The texts are English, as the files are.
struct ExampleScenario {
    std::string argument; ///< what opens it, e.g. `builtin:yoghurt_cups/larger_cup_buffer`
    std::string title;
    std::string description; ///< what it changes and what that teaches, in one or two sentences
    std::string_view text;   ///< the file
};

/// A line that ships with the program, for trying out and learning.
struct ExampleLine {
    std::string argument; ///< what opens it, e.g. `builtin:yoghurt_cups`
    std::string title;
    std::string summary;   ///< one line: the leading comment of its file
    std::string_view text; ///< the file
    /// The first is the line as it is, run as the others are, so that they can be compared with it.
    std::vector<ExampleScenario> scenarios;
};

/// All of them, in the order in which to show them. Read once, at the first call; safe for any thread.
const std::vector<ExampleLine>& exampleLines();

} // namespace linetwin
