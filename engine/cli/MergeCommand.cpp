// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/MergeCommand.h"

#include "engine/cli/StudySetup.h"
#include "engine/io/Loading.h"
#include "engine/output/StudyParts.h"

namespace linetwin {

namespace {

constexpr std::size_t largestPartBytes = std::size_t{1} << 31U;

} // namespace

int mergeCommand(const MergeOptions& options, const CommandContext& context)
{
    const std::vector<Output> outputs{{"--json", options.outputs.json}, {"--csv", options.outputs.csv}};
    checkOutputs(outputs);
    csvStyleOf(options.outputs.csvOptions); // throws what is wrong with it
    checkOutputsAgainst(outputs, {options.files.begin(), options.files.end()});
    StudyParts parts;
    for (const std::string& file : options.files) {
        if (context.stop.stop_requested())
            return exitStatus::interrupted;
        parts.add(file, readNamedFile(file, largestPartBytes));
    }
    const JoinedStudy joined = std::move(parts).join();
    writeStudy(joined.study, joined.runs, options.outputs, options.isQuiet, context);
    return exitStatus::done;
}

} // namespace linetwin
