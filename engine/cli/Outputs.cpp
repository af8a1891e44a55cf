// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/Outputs.h"

#include "engine/io/SameFile.h"
#include "engine/support/Messages.h"

#include <algorithm>

namespace linetwin {

namespace {

std::vector<Output> outputsOf(const RunOptions& options)
{
    return {{"--json", options.json},
            {"--telemetry", options.telemetry},
            {"--events", options.events},
            {"--products", options.products},
            {"--production", options.production}};
}

} // namespace

void checkOutputs(std::vector<Output> outputs)
{
    std::erase_if(outputs, [](const Output& output) { return !output.path; });
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        if (outputs[i].path->empty())
            throw UsageError(localText("CommandLine", "%1 needs the name of a file, or -"),
                             {std::string(outputs[i].option)});
        for (std::size_t j = 0; j < i; ++j) {
            const bool areBothStandard = *outputs[i].path == "-" && *outputs[j].path == "-";
            const bool areFiles = *outputs[i].path != "-" && *outputs[j].path != "-";
            if (areBothStandard || (areFiles && areSameFile(*outputs[i].path, *outputs[j].path)))
                throw UsageError(areBothStandard
                                     ? localText("CommandLine", "%1 and %2 cannot both be the standard output")
                                     : localText("CommandLine", "%1 and %2 name the same file"),
                                 {std::string(outputs[j].option), std::string(outputs[i].option)});
        }
    }
}

std::vector<std::filesystem::path> pathsOf(const std::vector<SourceText>& sources)
{
    std::vector<std::filesystem::path> paths;
    for (const SourceText& source : sources) {
        if (!source.name.starts_with("builtin:"))
            paths.emplace_back(source.name);
    }
    return paths;
}

void checkOutputsAgainst(const std::vector<Output>& outputs, const std::vector<std::filesystem::path>& inputs)
{
    for (const auto& [option, path] : outputs) {
        if (!path || *path == "-")
            continue;
        if (std::ranges::any_of(inputs, [&file = *path](const auto& input) { return areSameFile(file, input); }))
            throw UsageError(localText("CommandLine", "%1 %2: would replace the input"), {std::string(option), *path});
    }
}

void checkOutputs(const RunOptions& options)
{
    if (options.bundle && (options.bundle->empty() || options.bundle == "-"))
        throw UsageError(localText("CommandLine", "--bundle needs the name of a folder"), {});
    std::vector<Output> outputs = outputsOf(options);
    outputs.push_back({"--bundle", options.bundle});
    checkOutputs(std::move(outputs));
    csvStyleOf(options.csv); // throws what is wrong with it
}

void checkOutputsAgainst(const RunOptions& options, const LoadResult& loaded)
{
    checkOutputsAgainst(outputsOf(options), pathsOf(loaded.sources));
}

} // namespace linetwin
