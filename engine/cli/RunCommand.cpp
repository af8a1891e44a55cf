// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/RunCommand.h"

#include "engine/cli/BundleRun.h"
#include "engine/cli/OutputFile.h"
#include "engine/cli/Outputs.h"
#include "engine/cli/ProgressLine.h"
#include "engine/cli/RunSetup.h"
#include "engine/output/EventsCsv.h"
#include "engine/output/ProductionCsv.h"
#include "engine/output/ProductsCsv.h"
#include "engine/output/ResultJson.h"
#include "engine/output/ResultTable.h"
#include "engine/output/TelemetryCsv.h"
#include "engine/simulation/Simulate.h"
#include "engine/support/NumberText.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <sstream>

namespace linetwin {

namespace {

class RunCommand {
public:
    RunCommand(const RunOptions& options, const CommandContext& context, LoadedFile file)
        : m_options(options), m_context(context), m_file(std::move(file)), m_threads(threadsFor(options)),
          m_level(levelFor(options)), m_targets(targetsOf(options)), m_line(resolve(m_file.line, m_file.scenario)),
          m_seed(seedFor(settings())), m_csvStyle(csvStyleOf(options.csv))
    {
    }

    int execute()
    {
        refuseWhatDoesNotFit();
        reportSeed();
        const auto json = openOutput(m_options.json);
        const auto telemetry = openOutput(m_options.telemetry);
        const auto events = openOutput(m_options.events);
        const auto products = openOutput(m_options.products);
        const auto production = openOutput(m_options.production);
        std::string table;
        if (!writeHistory(telemetry.get(), events.get(), production.get()) || !writeProducts(products.get()) ||
            !writeFigures(json.get(), table))
            return exitStatus::interrupted;
        for (OutputFile* output : {json.get(), telemetry.get(), events.get(), products.get(), production.get()}) {
            if (output)
                output->commit();
        }
        // Last, as whoever reads it may end before its end: the files are there then.
        if (!table.empty())
            OutputFile("-", m_context.out).write([&](std::ostream& out) { out << table; });
        return exitStatus::done;
    }

private:
    RunSettings settings() const { return resolveSettings(m_file.line, m_file.scenario); }

    bool isTableShown() const
    {
        return !m_options.isQuiet && m_options.isTableWanted &&
               std::ranges::none_of(outputPaths(), [](const auto& path) { return path == "-"; });
    }

    void refuseWhatDoesNotFit() const
    {
        constexpr double mostBytes = double{1U << 31U};
        constexpr double lossesPerStation = 6; // rejected, and waiting for it by reason, at most
        const auto stations = static_cast<double>(m_line.stations.size());
        double reasons = 0;
        for (const ResolvedStation& station : m_line.stations)
            reasons += m_line.hasReasons() ? static_cast<double>(station.reasons.size()) : 0;
        const double bytesPerRun = sizeof(FigureValue) * (lineFigureCount + stationFigureCount * stations) +
                                   sizeof(LossLeaf) * (lossCount + lossesPerStation * stations + reasons) +
                                   sizeof(FigureValue) * reasonFigureCount * reasons;
        if (bytesPerRun * settings().replications > mostBytes)
            throw InputError(
                localText("CommandLine", "%1 replications of this line would not fit in memory; at most %2 do"),
                {std::to_string(settings().replications), numberText(std::floor(mostBytes / bytesPerRun))});
    }

    /// Without it nobody could repeat the run; table and JSON have it anyway.
    void reportSeed() const
    {
        if (!settings().randomSeed && !isTableShown() && !m_options.json && !m_options.isQuiet)
            reportSeedTo(m_context, m_seed);
    }

    std::unique_ptr<OutputFile> openOutput(const std::optional<std::string>& path) const
    {
        return path ? std::make_unique<OutputFile>(*path, m_context.out) : nullptr;
    }

    std::array<std::optional<std::string>, 5> outputPaths() const
    {
        return {m_options.json, m_options.telemetry, m_options.events, m_options.products, m_options.production};
    }

    RunRequest firstReplication() const
    {
        RunRequest request = requestFor(settings(), m_seed, 0, Detail::Full);
        request.stop = m_context.stop;
        return request;
    }

    /// False if interrupted.
    bool writeHistory(OutputFile* telemetry, OutputFile* events, OutputFile* production) const
    {
        if (!telemetry && !events && !production)
            return true;
        std::optional<TelemetryCsv> telemetryCsv;
        std::optional<EventsCsv> eventsCsv;
        std::optional<ProductionCsv> productionCsv;
        if (telemetry)
            telemetry->write([&](std::ostream& out) {
                telemetryCsv.emplace(out, m_line, nearestTime(settings().telemetryIntervalSec), m_csvStyle);
            });
        if (events)
            events->write([&](std::ostream& out) { eventsCsv.emplace(out, m_line, m_csvStyle); });
        if (production)
            production->write([&](std::ostream& out) {
                productionCsv.emplace(out, m_line, nearestTime(settings().productionIntervalSec), m_csvStyle);
            });
        constexpr std::size_t sliceBytes = std::size_t{8} << 20;
        ProgressLine progress(m_context.err, m_context.isErrTerminal && !m_options.isQuiet, Progress::PercentOfHistory);
        RunRequest request = firstReplication();
        request.recordingByteLimit = sliceBytes;
        request.progress = [&](double share) { progress.updateShare(share); };
        return simulateInSlices(m_line, request, [&](const RecordingSlice& slice) {
            if (telemetry)
                telemetry->write([&](std::ostream&) { append(*telemetryCsv, slice); });
            if (events)
                events->write([&](std::ostream&) { append(*eventsCsv, slice); });
            if (production)
                production->write([&](std::ostream&) { append(*productionCsv, slice); });
        });
    }

    static void append(TelemetryCsv& telemetry, const RecordingSlice& slice)
    {
        telemetry.append(slice.recording, slice.start, slice.end);
        if (slice.isLast)
            telemetry.finish(slice.recording, slice.end);
    }

    static void append(EventsCsv& events, const RecordingSlice& slice)
    {
        events.append(slice.recording, slice.start, slice.end);
        if (slice.isLast)
            events.finish(slice.end);
    }

    static void append(ProductionCsv& production, const RecordingSlice& slice)
    {
        production.append(slice.recording, slice.start, slice.end);
        if (slice.isLast)
            production.finish(slice.end);
    }

    /// False if interrupted.
    bool writeProducts(OutputFile* products) const
    {
        bool isComplete = true;
        if (products)
            products->write(
                [&](std::ostream& out) { isComplete = writeProductsCsv(out, m_line, firstReplication(), m_csvStyle); });
        return isComplete;
    }

    /// False if interrupted. `table` becomes what is to be shown, if anything.
    bool writeFigures(OutputFile* json, std::string& table) const
    {
        const bool isHistoryWanted =
            m_options.telemetry || m_options.events || m_options.products || m_options.production;
        if (!json && !isTableShown() && isHistoryWanted)
            return true; // the history needs replication 0 only
        const auto replications = replicate();
        if (!replications)
            return false;
        const RunReport report{.scenario = m_file.scenario.name,
                               .settings = settings(),
                               .seed = m_seed,
                               .line = m_line,
                               .replications = *replications,
                               .level = m_level,
                               .targets = m_targets};
        if (json)
            json->write([&](std::ostream& out) { writeResultJson(out, report); });
        if (isTableShown()) {
            std::ostringstream shown;
            writeResultTable(shown, report);
            table = std::move(shown).str();
        }
        return true;
    }

    std::optional<ReplicationSet> replicate() const
    {
        ProgressLine progress(m_context.err, m_context.isErrTerminal && !m_options.isQuiet, Progress::Replications,
                              settings().replications);
        ReplicationsRequest request;
        request.settings = settings();
        request.seed = m_seed;
        request.count = settings().replications;
        request.threads = m_threads;
        request.stop = m_context.stop;
        request.progress = [&](int done) { progress.update(done); };
        return runReplications(m_line, request);
    }

    const RunOptions& m_options;
    const CommandContext& m_context;
    LoadedFile m_file;
    int m_threads;
    double m_level;
    std::vector<FigureTarget> m_targets;
    ResolvedLine m_line;
    std::uint64_t m_seed;
    CsvStyle m_csvStyle;
};

} // namespace

int runCommand(const RunOptions& asked, const CommandContext& context)
{
    RunOptions options = asked;
    checkOutputs(options);
    LoadResult loaded = loadFile(options.file);
    for (const Finding& finding : loaded.findings) {
        if (!options.isQuiet || finding.severity == Severity::Error)
            context.err << describe(finding) << '\n';
    }
    if (!loaded.file)
        return exitStatus::wrongInput;
    checkOutputsAgainst(options, loaded);
    applyOptions(options, *loaded.file);
    adoptProject(options, loaded.project.get());
    if (options.bundle)
        return runBundled(options, context, std::move(loaded));
    return executeRun(options, context, std::move(*loaded.file));
}

int executeRun(const RunOptions& options, const CommandContext& context, LoadedFile file)
{
    return RunCommand(options, context, std::move(file)).execute();
}

} // namespace linetwin
