// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/DiffCommand.h"

#include "engine/cli/OutputFile.h"
#include "engine/io/Files.h"
#include "engine/model/Differences.h"
#include "engine/output/DifferencesTable.h"

#include <array>

namespace linetwin {

int diffCommand(const std::vector<std::string>& files, const CommandContext& context)
{
    std::array<LoadResult, 2> loaded{loadFile(files[0]), loadFile(files[1])};
    for (const LoadResult& result : loaded) {
        for (const Finding& finding : result.findings)
            context.err << describe(finding) << '\n';
    }
    const auto& [first, second] = loaded;
    if (!first.file || !second.file)
        return exitStatus::wrongInput;
    const auto found = differences(first.file->line, first.file->scenario, second.file->line, second.file->scenario);
    OutputFile("-", context.out).write([&](std::ostream& out) {
        writeDifferencesTable(out, files[0], files[1], found);
    });
    return exitStatus::done;
}

} // namespace linetwin
