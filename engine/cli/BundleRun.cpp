// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/BundleRun.h"

#include "engine/cli/BundleManifest.h"
#include "engine/cli/OutputFile.h"
#include "engine/cli/RunSetup.h"
#include "engine/io/AtomicFolder.h"
#include "engine/io/FileAccess.h"
#include "engine/io/SystemCalls.h"
#include "engine/model/ExplicitLine.h"

#include <array>
#include <cerrno>
#include <memory>
#include <utility>

namespace linetwin {

namespace {

/// The outputs that a bundle holds.
struct BundledOutput {
    std::string_view option;
    std::optional<std::string> RunOptions::*path;
    std::string_view fileName;
};
constexpr std::array bundledOutputs{
    BundledOutput{"--json", &RunOptions::json, "result.json"},
    BundledOutput{"--telemetry", &RunOptions::telemetry, "telemetry.csv"},
    BundledOutput{"--events", &RunOptions::events, "events.csv"},
    BundledOutput{"--products", &RunOptions::products, "products.csv"},
    BundledOutput{"--production", &RunOptions::production, "production.csv"},
};
constexpr const char* scenarioName = "scenario.yaml";

class BundleRun {
public:
    BundleRun(const RunOptions& options, const CommandContext& context, LoadResult loaded)
        : m_options(options), m_context(context), m_loaded(std::move(loaded)), m_folder(*options.bundle)
    {
        LoadedFile& file = *m_loaded.file;
        const RunSettings settings = resolveSettings(file.line, file.scenario);
        m_seed = seedFor(settings);
        const auto product = file.scenario.settings.product;
        file.scenario.settings = sparseSettings(settings);
        file.scenario.settings.randomSeed = static_cast<std::int64_t>(m_seed);
        file.scenario.settings.product = product;
    }

    /// Whatever fails is told of the folder that the user named, not of the one that holds it for now.
    int execute()
    {
        try {
            return write();
        } catch (const FileError& error) {
            throw FileError(withFolderNamed(error.what()));
        }
    }

private:
    int write()
    {
        writeInputs();
        writeResolvedScenario();
        const RunOptions inside = openOutputs();
        const int status = executeRun(inside, m_context, *m_loaded.file);
        if (status != exitStatus::done)
            return status;
        for (const BundledOutput& output : bundledOutputs)
            m_files.push_back({std::string(output.fileName)});
        writeManifest(m_folder.path(), head(), m_files);
        for (auto& [fileName, copy] : m_copies)
            fill(*copy, m_folder.path() / fileName);
        m_folder.commit();
        for (auto& [fileName, copy] : m_copies)
            copy->commit();
        return exitStatus::done;
    }

    std::string withFolderNamed(std::string message) const
    {
        const std::string inner = m_folder.path().string();
        if (inner.empty())
            return message;
        for (auto found = message.find(inner); found != std::string::npos;
             found = message.find(inner, found + m_options.bundle->size()))
            message.replace(found, inner.size(), *m_options.bundle);
        return message;
    }

    /// The scenario's file, if it is one, and the line's; or the project and all files that it names.
    void writeInputs()
    {
        const std::filesystem::path folder = m_folder.path() / "inputs";
        if (constexpr unsigned permissions = 0777; systemCalls().makeFolder(folder, permissions) != 0)
            throw cannotWrite(folder.string(), errno);
        for (std::size_t i = 0; i < m_loaded.sources.size(); ++i) {
            const SourceText& source = m_loaded.sources[i];
            const std::string path = "inputs/" + inputName(i);
            writeFileAtomically(m_folder.path() / path, source.bytes);
            m_files.push_back({path, source.name});
        }
    }

    std::string inputName(std::size_t index) const
    {
        if (!m_loaded.project)
            return index > 0 || m_loaded.file->kind == LoadedFile::Kind::Line ? "line.yaml" : "scenario.yaml";
        // Files of one name may come from several folders.
        const std::string name = std::filesystem::path(m_loaded.sources[index].name).filename().string();
        return index == 0 ? "project.yaml" : std::to_string(index) + "_" + name;
    }

    /// Baseline and overrides stay apart, so that the OEE is measured against the same pace again.
    void writeResolvedScenario()
    {
        const LoadedFile& file = *m_loaded.file;
        const LineSource source{LineSource::Kind::Inline, {}, {}};
        const std::filesystem::path path = m_folder.path() / scenarioName;
        writeFileAtomically(path, writeScenario(file.scenario, explicitLine(file.line), source, path));
        m_files.push_back({scenarioName});
    }

    /// The options with all outputs in the folder; those that were asked for by name are opened as well, so that a
    /// mistake shows before the run.
    RunOptions openOutputs()
    {
        RunOptions inside = m_options;
        for (const BundledOutput& output : bundledOutputs) {
            const std::optional<std::string>& wanted = m_options.*output.path;
            if (wanted)
                m_copies.emplace_back(output.fileName, std::make_unique<OutputFile>(*wanted, m_context.out));
            if (wanted == "-")
                inside.isTableWanted = false;
            inside.*output.path = (m_folder.path() / output.fileName).string();
        }
        return inside;
    }

    static void fill(OutputFile& copy, const std::filesystem::path& original)
    {
        copy.write([&](std::ostream& out) {
            readInPieces(original, [&](std::string_view piece) {
                return static_cast<bool>(out.write(piece.data(), static_cast<std::streamsize>(piece.size())));
            });
        });
    }

    BundleHead head() const
    {
        BundleHead head{.file = m_options.file, .arguments = {}, .seed = 0, .repeat = {}};
        const auto add = [&](const char* option, const std::optional<std::string>& value) {
            if (value)
                head.arguments.insert(head.arguments.end(), {option, *value});
        };
        add("--replications", m_options.replications);
        add("--seed", m_options.seed);
        add("--hours", m_options.hours);
        add("--warmup-hours", m_options.warmupHours);
        add("--level", m_options.level);
        for (const std::string& assignment : m_options.assignments)
            add("--set", assignment);
        for (const std::string& target : m_options.targets)
            add("--target", target);
        const std::vector<std::string> csv = csvArguments(m_options.csv);
        head.arguments.insert(head.arguments.end(), csv.begin(), csv.end());
        head.seed = m_seed;
        head.repeat = std::string("linetwin-cli run ") + scenarioName;
        for (const std::string& target : m_options.targets) // the scenario holds all but these
            head.repeat += " --target " + target;
        for (const std::string& argument : csv) // and these
            head.repeat += " " + argument;
        if (m_options.level)
            head.repeat += " --level " + *m_options.level;
        for (const BundledOutput& output : bundledOutputs)
            head.repeat += " " + std::string(output.option) + " " + std::string(output.fileName);
        return head;
    }

    const RunOptions& m_options;
    const CommandContext& m_context;
    LoadResult m_loaded;
    AtomicFolder m_folder;
    std::uint64_t m_seed = 0;
    std::vector<BundledFile> m_files;
    std::vector<std::pair<std::string_view, std::unique_ptr<OutputFile>>> m_copies; ///< by the file that they copy
};

} // namespace

int runBundled(const RunOptions& options, const CommandContext& context, LoadResult loaded)
{
    return BundleRun(options, context, std::move(loaded)).execute();
}

} // namespace linetwin
