// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cli/CommandContext.h"
#include "engine/cli/CompareCommand.h"
#include "engine/cli/MergeCommand.h"
#include "engine/cli/MixCommand.h"
#include "engine/cli/OptimizeCommand.h"
#include "engine/cli/PortfolioCommand.h"
#include "engine/cli/SensitivityCommand.h"
#include "engine/cli/SweepCommand.h"

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace CLI {
class App;
}

namespace linetwin {

/// The commands for studies: what they are called with, and which function does each.
class StudyCommands {
public:
    /// Adds them to the program's commands. `app` refers to this object, which therefore stays where it is.
    explicit StudyCommands(CLI::App& app);
    StudyCommands(const StudyCommands&) = delete;
    StudyCommands& operator=(const StudyCommands&) = delete;

    /// Executes the one that was called; nullopt if none was.
    std::optional<int> execute(const CommandContext& context) const;

private:
    void addFile(CLI::App& command);
    void addCompare(CLI::App& app);
    void addSweep(CLI::App& app);
    void addSensitivity(CLI::App& app);
    void addOptimize(CLI::App& app);
    void addPortfolio(CLI::App& app);
    void addMix(CLI::App& app);
    void addMerge(CLI::App& app);

    std::string m_file; ///< of a study of one scenario
    CompareOptions m_compare;
    SweepOptions m_sweep;
    SensitivityOptions m_sensitivity;
    OptimizeOptions m_optimize;
    PortfolioOptions m_portfolio;
    MixOptions m_mix;
    MergeOptions m_merge;
    std::vector<std::pair<const CLI::App*, std::function<int(const CommandContext&)>>> m_commands;
};

} // namespace linetwin
