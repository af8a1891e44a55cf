// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace linetwin {

/// Makes standard output and error take bytes as they are, in UTF-8, on every system. For main().
void prepareConsole();
/// Those of main() without the program's name, in UTF-8 on every system.
std::vector<std::string> commandLineArguments(int count, char** arguments);
/// Standard error is read by somebody; standard output.
bool isErrorTerminal();
bool isOutputTerminal();

} // namespace linetwin
