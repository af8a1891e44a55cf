// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/Interrupts.h"
#include "engine/cli/RunCli.h"
#include "engine/support/Messages.h"

#include <unistd.h>

#include <iostream>

int main(int argumentCount, char** arguments)
{
    std::ios_base::sync_with_stdio(false);
    linetwin::useMessages(linetwin::messageLanguage());
    const linetwin::Interrupts interrupts;
    return linetwin::runCli({arguments + 1, arguments + argumentCount},
                            {std::cout, std::cerr, ::isatty(STDERR_FILENO) == 1, interrupts.token()});
}
