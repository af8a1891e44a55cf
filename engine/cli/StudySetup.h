// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cli/CommandContext.h"
#include "engine/cli/OutputFile.h"
#include "engine/cli/Outputs.h"
#include "engine/cli/RunSetup.h"
#include "engine/cli/StudyOptions.h"
#include "engine/io/ProjectFile.h"
#include "engine/study/Study.h"

#include <functional>
#include <memory>
#include <optional>
#include <ostream>
#include <vector>

namespace linetwin {

/// Reads the files with the options written over them, and reports what they get wrong; nullopt with errors. The level
/// of intervals is that of the project that the first file is of where no option says another. Throws UsageError and
/// FileError.
std::optional<std::vector<StudyScenario>> loadScenarios(StudyOptions& options, const CommandContext& context);

/// Where one file is asked for alone, and it is a project, that one. False, with its problems said, if the file is
/// wrong. Throws FileError.
bool readOnlyProject(const StudyOptions& options, const CommandContext& context,
                     std::shared_ptr<const Project>& project);

/// The figure that --figure names, else the usual one. Throws UsageError.
LineFigure figureFor(const StudyOptions& options);

/// The seed of the study: the scenario's, or a fresh one where that is null, which is reported where no output is going
/// to. Parts of a study must have the same, so
/// with --shard null is refused. Throws UsageError.
std::uint64_t studySeedFor(const StudyOptions& options, const StudyScenario& scenario, const CommandContext& context);

/// The plan of the study by the reference's settings: exploring, or with --confirm confirming. Throws UsageError.
StudyPlan planFor(const StudyOptions& options, const StudyScenario& reference, const CommandContext& context);

/// What --shard says, nullopt without it. Throws UsageError where that is wrong: it also needs --json and nothing else,
/// and no part may be without a run.
std::optional<Shard> shardFor(const StudyOptions& options, const StudyPlan& plan);

/// Throws InputError where the figure is one of money and the scenario makes no product that has any.
void requireMoney(LineFigure figure, const StudyScenario& scenario);

/// What --confirmed says: so many fresh replications are used already; 0 without it. Throws UsageError.
std::uint32_t confirmedReplications(const std::optional<std::string>& text);

/// Runs the study, or the part that --shard names, and writes its table and outputs. Returns the exit status; throws
/// UsageError, InputError and FileError.
int executeStudy(const Study& study, const StudyOptions& options, const CommandContext& context);

/// Opens the JSON that is asked for, writes it and the table by writeJson(stream) and writeTable(stream), and keeps it
/// when both are written.
class JsonAndTable {
public:
    JsonAndTable(const StudyOptions& options, const CommandContext& context);
    void write(const std::function<void(std::ostream&)>& writeJson,
               const std::function<void(std::ostream&)>& writeTable) const;

private:
    const CommandContext& m_context;
    bool m_hasTable;
    std::unique_ptr<OutputFile> m_json; ///< null where none is asked for
};

/// Writes the table and outputs of a study whose runs are there.
void writeStudy(const Study& study, std::span<const VariantRuns> runs, const StudyOutputs& outputs, bool isQuiet,
                const CommandContext& context);

} // namespace linetwin
