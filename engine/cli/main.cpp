// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/Console.h"
#include "engine/cli/Interrupts.h"
#include "engine/cli/RunCli.h"
#include "engine/support/Messages.h"

#include <iostream>

int main(int argumentCount, char** arguments)
{
    std::ios_base::sync_with_stdio(false);
    linetwin::prepareConsole();
    linetwin::useMessages(linetwin::messageLanguage());
    const linetwin::Interrupts interrupts;
    return linetwin::runCli(linetwin::commandLineArguments(argumentCount, arguments),
                            {std::cout, std::cerr, linetwin::isErrorTerminal(), interrupts.token()});
}
