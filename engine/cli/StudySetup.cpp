// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/StudySetup.h"

#include "engine/cli/OutputFile.h"
#include "engine/cli/ProgressLine.h"
#include "engine/output/StudyJson.h"
#include "engine/output/StudyTables.h"
#include "engine/output/SweepCsv.h"
#include "engine/support/NumberText.h"

#include <cmath>
#include <memory>

namespace linetwin {

namespace {

std::vector<Output> outputsOf(const StudyOutputs& outputs)
{
    return {{"--json", outputs.json}, {"--csv", outputs.csv}};
}

std::unique_ptr<OutputFile> open(const std::optional<std::string>& path, const CommandContext& context)
{
    return path ? std::make_unique<OutputFile>(*path, context.out) : nullptr;
}

void refuseWhatDoesNotFit(std::size_t variants, int replications)
{
    constexpr double mostBytes = double{1U << 31U};
    // Twice: while the runs are collected they are there in the order of their threads and in that of the variants.
    const double bytesPerReplication = 2.0 * sizeof(LineFigureValues) * static_cast<double>(variants);
    if (bytesPerReplication * replications > mostBytes)
        throw InputError(std::to_string(replications) + " replications of " + std::to_string(variants) +
                         " variants would not fit in memory; at most " +
                         numberText(std::floor(mostBytes / bytesPerReplication)) +
                         " do, and --shard divides them among several runs");
}

/// nullopt if interrupted.
std::optional<std::vector<VariantRuns>> run(const Study& study, const ReplicationRange& range,
                                            const StudyOptions& options, const CommandContext& context)
{
    const std::vector<ResolvedLine> lines = linesOf(study);
    refuseWhatDoesNotFit(lines.size(), range.count);
    VariantsRequest request = requestFor(planOf(study), detailOf(study));
    request.firstReplication += static_cast<std::uint32_t>(range.first);
    request.count = range.count;
    request.threads = threadsFor(options);
    request.stop = context.stop;
    ProgressLine progress(context.err, context.isErrTerminal && !options.isQuiet, range.count);
    request.progress = [&](double share) {
        if (const int done = static_cast<int>(share * range.count); done > 0)
            progress.update(done);
    };
    return runVariants(lines, request);
}

} // namespace

std::optional<std::vector<StudyScenario>> loadScenarios(const StudyOptions& options, const CommandContext& context)
{
    checkOutputs(outputsOf(options.outputs));
    std::vector<StudyScenario> scenarios;
    std::vector<std::filesystem::path> inputs;
    for (const std::string& file : options.files) {
        LoadResult loaded = loadFile(file);
        for (const Finding& finding : loaded.findings) {
            if (!options.isQuiet || finding.severity == Severity::Error)
                context.err << describe(finding) << '\n';
        }
        if (!loaded.file)
            continue;
        inputs.emplace_back(file);
        if (loaded.file->lineSource.kind == LineSource::Kind::File)
            inputs.push_back(loaded.file->lineSource.path);
        applyOptions(options, *loaded.file);
        scenarios.push_back({std::move(loaded.file->line), std::move(loaded.file->scenario)});
    }
    if (scenarios.size() < options.files.size())
        return std::nullopt;
    checkOutputsAgainst(outputsOf(options.outputs), inputs);
    return scenarios;
}

LineFigure figureFor(const StudyOptions& options)
{
    if (!options.figure)
        return usualFigure;
    return lineFigureOf("--figure " + *options.figure, *options.figure);
}

std::uint64_t studySeedFor(const StudyOptions& options, const StudyScenario& scenario)
{
    const RunSettings& settings = scenario.scenario.settings;
    if (options.shard && !settings.randomSeed)
        throw UsageError("--shard needs a seed, the same for all parts; give it with --seed");
    return seedFor(settings);
}

int executeStudy(const Study& study, const StudyOptions& options, const CommandContext& context)
{
    const auto runs = run(study, {0, planOf(study).replications}, options, context);
    if (!runs)
        return exitStatus::interrupted;
    writeStudy(study, *runs, options.outputs, options.isQuiet, context);
    return exitStatus::done;
}

void writeStudy(const Study& study, std::span<const VariantRuns> runs, const StudyOutputs& outputs, bool isQuiet,
                const CommandContext& context)
{
    const auto json = open(outputs.json, context);
    const auto csv = open(outputs.csv, context);
    if (json)
        json->write([&](std::ostream& out) { writeStudyJson(out, study, runs); });
    if (csv)
        csv->write([&](std::ostream& out) { writeSweepCsv(out, std::get<SweepStudy>(study), runs); });
    if (!isQuiet && outputs.json != "-" && outputs.csv != "-")
        OutputFile("-", context.out).write([&](std::ostream& out) { writeStudyTable(out, study, runs); });
    for (OutputFile* output : {json.get(), csv.get()}) {
        if (output)
            output->commit();
    }
}

} // namespace linetwin
