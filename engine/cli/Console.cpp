// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/Console.h"

#include "engine/io/Platform.h"

#include <unistd.h>

namespace linetwin {

void prepareConsole()
{
    platform::occupyStandardStreams();
}

std::vector<std::string> commandLineArguments(int count, char** arguments)
{
    return {arguments + 1, arguments + count};
}

bool isErrorTerminal()
{
    return ::isatty(STDERR_FILENO) == 1;
}

bool isOutputTerminal()
{
    return ::isatty(STDOUT_FILENO) == 1;
}

} // namespace linetwin
