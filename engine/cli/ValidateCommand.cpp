// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/ValidateCommand.h"

#include "engine/io/Files.h"

#include <algorithm>

namespace linetwin {

int validateCommand(const std::vector<std::string>& files, const CommandContext& context)
{
    int status = exitStatus::done;
    for (const std::string& file : files) {
        try {
            const LoadResult result = loadFile(file);
            for (const Finding& finding : result.findings)
                context.err << describe(finding) << '\n';
            if (!result.file)
                status = std::max(status, exitStatus::wrongInput);
            else
                context.out << (files.size() > 1 ? file + ": ok\n" : "ok\n");
        } catch (const FileError& error) {
            context.err << "linetwin-cli: " << error.what() << '\n';
            status = exitStatus::fileFailure;
        }
    }
    return status;
}

} // namespace linetwin
