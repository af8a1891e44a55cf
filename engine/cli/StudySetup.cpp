// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/StudySetup.h"

#include "engine/cli/ProgressLine.h"
#include "engine/model/Limits.h"
#include "engine/output/StudyJson.h"
#include "engine/output/StudyParts.h"
#include "engine/output/StudyTables.h"
#include "engine/output/SweepCsv.h"
#include "engine/study/SensitivityRace.h"
#include "engine/support/Messages.h"
#include "engine/support/NumberText.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <memory>
#include <set>

namespace linetwin {

namespace {

std::vector<Output> outputsOf(const StudyOutputs& outputs)
{
    return {{"--json", outputs.json}, {"--csv", outputs.csv}};
}

void checkOutputs(const StudyOutputs& outputs)
{
    checkOutputs(outputsOf(outputs));
    csvStyleOf(outputs.csvOptions); // throws what is wrong with it
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
        throw InputError(localText("CommandLine", "%1 replications of %2 variants would not fit in memory; at most %3 "
                                                  "do, and --shard divides them among several runs"),
                         {std::to_string(replications), std::to_string(variants),
                          numberText(std::floor(mostBytes / bytesPerReplication))});
}

bool isTableShown(const StudyOutputs& outputs, bool isQuiet)
{
    return !isQuiet && outputs.json != "-" && outputs.csv != "-";
}

/// Without it nobody could repeat the study; table and JSON have it anyway.
void reportFreshSeed(const StudyOptions& options, std::uint64_t seed, const CommandContext& context)
{
    if (!isTableShown(options.outputs, options.isQuiet) && !options.outputs.json && !options.isQuiet)
        reportSeedTo(context, seed);
}

/// nullopt if interrupted.
std::optional<std::vector<VariantRuns>> run(const Study& study, const ReplicationRange& range,
                                            const StudyOptions& options, const CommandContext& context)
{
    const std::vector<ResolvedLine> lines = linesOf(study);
    refuseWhatDoesNotFit(lines.size(), range.count);
    VariantsRequest request = requestFor(planOf(study));
    request.firstReplication += static_cast<std::uint32_t>(range.first);
    request.count = range.count;
    request.threads = threadsFor(options);
    request.stop = context.stop;
    ProgressLine progress(context.err, context.isErrTerminal && !options.isQuiet, Progress::Replications, range.count);
    request.progress = [&](double share) { progress.updateShare(share); };
    const auto* sensitivity = std::get_if<SensitivityStudy>(&study);
    return sensitivity && sensitivity->isRaced ? runSensitivity(*sensitivity, variantsOf(*sensitivity), request)
                                               : runVariants(lines, request);
}

} // namespace

std::optional<std::vector<StudyScenario>> loadScenarios(StudyOptions& options, const CommandContext& context)
{
    checkOutputs(options.outputs);
    std::vector<StudyScenario> scenarios;
    std::vector<std::filesystem::path> inputs;
    std::set<std::string> said; // scenarios of one project have its findings in common
    for (const std::string& file : options.files) {
        LoadResult loaded = loadFile(file);
        for (const Finding& finding : loaded.findings) {
            const std::string text = describe(finding);
            if ((!options.isQuiet || finding.severity == Severity::Error) && said.insert(text).second)
                context.err << text << '\n';
        }
        if (!loaded.file)
            continue;
        std::ranges::move(pathsOf(loaded.sources), std::back_inserter(inputs));
        applyOptions(options, *loaded.file);
        if (scenarios.empty())
            adoptProject(options, loaded.project.get());
        scenarios.push_back({std::move(loaded.file->line), std::move(loaded.file->scenario)});
    }
    if (scenarios.size() < options.files.size())
        return std::nullopt;
    if (options.figure)
        requireMoney(figureFor(options), scenarios.front());
    checkOutputsAgainst(outputsOf(options.outputs), inputs);
    return scenarios;
}

bool readOnlyProject(const StudyOptions& options, const CommandContext& context,
                     std::shared_ptr<const Project>& project)
{
    if (options.files.size() != 1)
        return true;
    const LoadResult loaded = loadFile(options.files.front());
    if (!loaded.file) {
        for (const Finding& finding : loaded.findings)
            context.err << describe(finding) << '\n';
        return false;
    }
    project = loaded.project;
    return true;
}

void requireMoney(LineFigure figure, const StudyScenario& scenario)
{
    if (specOf(figure).use == FigureUse::Product && !resolve(scenario.line, scenario.scenario).hasMoney())
        throw InputError(localText("CommandLine", "%1: product: %2 needs a product that names its material_type; give "
                                                  "one in the line's `run` or the scenario"),
                         {scenario.scenario.name, std::string(specOf(figure).key)});
}

LineFigure figureFor(const StudyOptions& options)
{
    if (!options.figure)
        return usualFigure;
    return lineFigureOf("--figure " + *options.figure, *options.figure);
}

std::uint64_t studySeedFor(const StudyOptions& options, const StudyScenario& scenario, const CommandContext& context)
{
    const RunSettings settings = settingsOf(scenario);
    if (options.shard && !settings.randomSeed)
        throw UsageError(localText("CommandLine", "--shard needs a seed, the same for all parts; give it with --seed"),
                         {});
    const std::uint64_t seed = seedFor(settings);
    if (!settings.randomSeed)
        reportFreshSeed(options, seed, context);
    return seed;
}

StudyPlan planFor(const StudyOptions& options, const StudyScenario& reference, const CommandContext& context)
{
    const RunSettings settings = settingsOf(reference);
    const std::uint64_t seed = studySeedFor(options, reference, context);
    if (options.isConfirmation && options.replications && settings.replications < fewestConfirming)
        throw UsageError(localText("CommandLine", "--confirm needs at least %1 replications"),
                         {std::to_string(fewestConfirming)});
    StudyPlan plan = options.isConfirmation ? confirmingPlan(settings, seed) : exploringPlan(settings, seed);
    plan.level = levelFor(options);
    return plan;
}

std::optional<Shard> shardFor(const StudyOptions& options, const StudyPlan& plan)
{
    if (!options.shard)
        return std::nullopt;
    const std::string& text = *options.shard;
    const std::size_t slash = text.find('/');
    const auto part = parseNumber(text.substr(0, slash));
    const auto parts = slash == std::string::npos ? std::nullopt : parseNumber(text.substr(slash + 1));
    const auto isWhole = [](double number) { return number == std::floor(number); };
    if (!part || !parts || !isWhole(*part) || !isWhole(*parts) || *part < 1 || *part > *parts)
        throw wrongValue("--shard", text, localText("CommandLine", "a part and the number of parts, like 1/4 to 4/4"));
    if (*parts > plan.replications)
        throw UsageError(localText("CommandLine", "--shard %1: %2 replications cannot be divided among more parts"),
                         {text, std::to_string(plan.replications)});
    if (!options.outputs.json || options.outputs.csv)
        throw UsageError(
            localText("CommandLine", "--shard writes its part as --json, and nothing else; merge writes the rest"), {});
    return Shard{static_cast<int>(*part), static_cast<int>(*parts)};
}

std::uint32_t confirmedReplications(const std::optional<std::string>& text)
{
    if (!text)
        return 0;
    const std::optional<double> count = parseNumber(*text);
    constexpr double most = std::numeric_limits<std::uint32_t>::max() - firstConfirming - double{mostReplications};
    if (!count || *count < 0 || *count > most || *count != std::floor(*count))
        throw wrongValue("--confirmed", *text,
                         localText("CommandLine", "the number of replications that were confirmed on, 0 or more"));
    return static_cast<std::uint32_t>(*count);
}

int executeStudy(const Study& study, const StudyOptions& options, const CommandContext& context)
{
    const StudyPlan& plan = planOf(study);
    const std::optional<Shard> shard = shardFor(options, plan);
    const auto runs = run(study, shard.value_or(Shard{}).rangeOf(plan.replications), options, context);
    if (!runs)
        return exitStatus::interrupted;
    if (shard) {
        OutputFile part(*options.outputs.json, context.out);
        part.write([&](std::ostream& out) { writeStudyPart(out, study, *shard, *runs); });
        part.commit();
        return exitStatus::done;
    }
    writeStudy(study, *runs, options.outputs, options.isQuiet, context);
    return exitStatus::done;
}

JsonAndTable::JsonAndTable(const StudyOptions& options, const CommandContext& context)
    : m_context(context), m_hasTable(isTableShown(options.outputs, options.isQuiet)),
      m_json(open(options.outputs.json, context))
{
}

void JsonAndTable::write(const std::function<void(std::ostream&)>& writeJson,
                         const std::function<void(std::ostream&)>& writeTable) const
{
    if (m_json) {
        m_json->write(writeJson);
        m_json->commit();
    }
    // Last, as whoever reads it may end before its end: the file is there then.
    if (m_hasTable)
        OutputFile("-", m_context.out).write(writeTable);
}

void writeStudy(const Study& study, std::span<const VariantRuns> runs, const StudyOutputs& outputs, bool isQuiet,
                const CommandContext& context)
{
    const auto json = open(outputs.json, context);
    const auto csv = open(outputs.csv, context);
    if (json)
        json->write([&](std::ostream& out) { writeStudyJson(out, study, runs); });
    if (csv && !std::holds_alternative<SweepStudy>(study))
        throw UsageError(localText("CommandLine", "--csv is for sweeps; --json serves every study"), {});
    if (csv)
        csv->write([&](std::ostream& out) {
            writeSweepCsv(out, std::get<SweepStudy>(study), runs, csvStyleOf(outputs.csvOptions));
        });
    for (OutputFile* output : {json.get(), csv.get()}) {
        if (output)
            output->commit();
    }
    if (isTableShown(outputs, isQuiet))
        OutputFile("-", context.out).write([&](std::ostream& out) { writeStudyTable(out, study, runs); });
}

} // namespace linetwin
