// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/Console.h"
#include "engine/cli/Interrupts.h"
#include "engine/cli/RunCli.h"
#include "engine/cli/TerminalText.h"
#include "engine/support/Messages.h"

#include <iostream>

int main(int argumentCount, char** arguments)
{
    std::ios_base::sync_with_stdio(false);
    linetwin::prepareConsole();
    linetwin::useMessages(linetwin::messageLanguage());
    const linetwin::Interrupts interrupts;
    linetwin::TerminalText shownOutput(*std::cout.rdbuf());
    linetwin::TerminalText shownErrors(*std::cerr.rdbuf());
    std::ostream output(linetwin::isOutputTerminal() ? &shownOutput : std::cout.rdbuf());
    std::ostream errors(linetwin::isErrorTerminal() ? &shownErrors : std::cerr.rdbuf());
    errors.setf(std::ios_base::unitbuf);
    const int status = linetwin::runCli(linetwin::commandLineArguments(argumentCount, arguments),
                                        {output, errors, linetwin::isErrorTerminal(), interrupts.token()});
    output.flush();
    return status;
}
