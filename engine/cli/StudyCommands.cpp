// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/StudyCommands.h"

#include "engine/cli/SetupOptions.h"
#include "engine/support/Translatable.h"

#include <CLI/CLI.hpp>

namespace linetwin {

namespace {

void addStudyOptions(CLI::App& command, StudyOptions& options, const std::string& figureHelp)
{
    addOption(command, "--figure", options.figure, "FIGURE", figureHelp);
    addSetupOptions(command, options);
    command
        .add_option("--set", options.assignments,
                    LINETWIN_TEXT("CommandLine",
                                  "Change a parameter beforehand, e.g. Filler.buffer_capacity=500; may be repeated"))
        ->type_name("STATION.KEY=VALUE")
        ->allow_extra_args(false);
    addOption(command, "--json", options.outputs.json, "F",
              LINETWIN_TEXT("CommandLine", "Write the result as JSON; - is standard output"));
    command.add_flag("--quiet", options.isQuiet,
                     LINETWIN_TEXT("CommandLine", "No table, no progress; errors still appear"));
}

void addRelevance(CLI::App& command, StudyOptions& options)
{
    addOption(
        command, "--relevance", options.relevance, "P",
        LINETWIN_TEXT(
            "CommandLine",
            "Differences below this share of the reference's figure are not relevant, 0 to 1; 0.005 unless given"));
}

void addShard(CLI::App& command, StudyOptions& options)
{
    addOption(command, "--shard", options.shard, "I/N",
              LINETWIN_TEXT("CommandLine", "Run only the I-th of N parts and write it as --json, for merge"));
}

void addConfirm(CLI::App& command, StudyOptions& options)
{
    command.add_flag(
        "--confirm", options.isConfirmation,
        LINETWIN_TEXT("CommandLine",
                      "Run on fresh luck, at least 200 replications; a larger number adds to a smaller one"));
}

void addRows(CLI::App& command, StudyOptions& options, const std::string& help)
{
    command.add_option("--rows", options.rows, help)->type_name("A,B,...")->allow_extra_args(false);
}

} // namespace

StudyCommands::StudyCommands(CLI::App& app)
{
    addCompare(app);
    addSweep(app);
    addSensitivity(app);
    addOptimize(app);
    addPortfolio(app);
    addMix(app);
    addMerge(app);
}

std::optional<int> StudyCommands::execute(const CommandContext& context) const
{
    for (const auto& [command, execute] : m_commands) {
        if (command->parsed())
            return execute(context);
    }
    return std::nullopt;
}

void StudyCommands::addCompare(CLI::App& app)
{
    CLI::App* command = app.add_subcommand(
        "compare", LINETWIN_TEXT("CommandLine", "Compare up to ten scenarios with the first, on the same luck"));
    command
        ->add_option("FILE", m_compare.files, LINETWIN_TEXT("CommandLine", "Lines or scenarios, the reference first"))
        ->required()
        ->type_name("");
    addStudyOptions(
        *command, m_compare,
        LINETWIN_TEXT("CommandLine", "Key figure that the verdicts are about; output_per_hour unless given"));
    addRelevance(*command, m_compare);
    addShard(*command, m_compare);
    addConfirm(*command, m_compare);
    m_commands.emplace_back(command,
                            [this](const CommandContext& context) { return compareCommand(m_compare, context); });
}

void StudyCommands::addFile(CLI::App& command)
{
    command.add_option("FILE", m_file, LINETWIN_TEXT("CommandLine", "A line, a scenario, or builtin:cosmetics"))
        ->required()
        ->type_name("");
}

void StudyCommands::addSweep(CLI::App& app)
{
    CLI::App* command =
        app.add_subcommand("sweep", LINETWIN_TEXT("CommandLine", "Vary one parameter over a range, or two as a grid"));
    addFile(*command);
    command
        ->add_option(
            "--vary", m_sweep.ranges,
            LINETWIN_TEXT("CommandLine", "What to vary, e.g. Filler.buffer_capacity=0:500:25; twice for a grid"))
        ->required()
        ->type_name("STATION.KEY=FROM:TO:STEP")
        ->allow_extra_args(false);
    addStudyOptions(
        *command, m_sweep,
        LINETWIN_TEXT("CommandLine", "Key figure that the knee and the table are about; output_per_hour unless given"));
    addRelevance(*command, m_sweep);
    addShard(*command, m_sweep);
    addConfirm(*command, m_sweep);
    addRows(*command, m_sweep,
            LINETWIN_TEXT("CommandLine",
                          "Run these rows alone, which makes their intervals narrower: values, of a grid 60/0.02"));
    addOption(*command, "--csv", m_sweep.outputs.csv, "F",
              LINETWIN_TEXT("CommandLine", "Write all figures of every point as CSV; - is standard output"));
    addCsvOptions(*command, m_sweep.outputs.csvOptions);
    m_commands.emplace_back(command, [this](const CommandContext& context) {
        m_sweep.files = {m_file};
        return sweepCommand(m_sweep, context);
    });
}

void StudyCommands::addSensitivity(CLI::App& app)
{
    CLI::App* command = app.add_subcommand(
        "sensitivity",
        LINETWIN_TEXT("CommandLine", "What is each loss worth? Every parameter better and worse, every loss off"));
    addFile(*command);
    addOption(*command, "--percent", m_sensitivity.percent, "P",
              LINETWIN_TEXT("CommandLine", "By how much parameters change; 10 unless given"));
    addStudyOptions(*command, m_sensitivity,
                    LINETWIN_TEXT("CommandLine", "Key figure that is looked at; output_per_hour unless given"));
    addRelevance(*command, m_sensitivity);
    addShard(*command, m_sensitivity);
    addConfirm(*command, m_sensitivity);
    addRows(*command, m_sensitivity,
            LINETWIN_TEXT("CommandLine", "Run these rows alone, which makes their intervals narrower: Filler.uph "
                                         "(better and worse), Filler.performance.jam_prob=0, unlimited_buffers"));
    command->add_flag("--race", m_sensitivity.isRace,
                      LINETWIN_TEXT("CommandLine", "Stop each row as soon as it is decided; the table says after how "
                                                   "many runs. Not with --shard or --confirm"));
    m_commands.emplace_back(command, [this](const CommandContext& context) {
        m_sensitivity.files = {m_file};
        return sensitivityCommand(m_sensitivity, context);
    });
}

void StudyCommands::addOptimize(CLI::App& app)
{
    CLI::App* command = app.add_subcommand(
        "optimize", LINETWIN_TEXT("CommandLine", "Size all buffers at once: the best split of every total"));
    addFile(*command);
    addOption(*command, "--total", m_optimize.total, "K",
              LINETWIN_TEXT("CommandLine", "The largest total of buffer places that is looked at"));
    addOption(*command, "--target", m_optimize.target, "V",
              LINETWIN_TEXT(
                  "CommandLine",
                  "Find the smallest total with which the figure reaches this value; of a share a fraction, e.g. 0.6"));
    addOption(*command, "--confirmed", m_optimize.confirmed, "N",
              LINETWIN_TEXT("CommandLine",
                            "So many fresh replications were used by confirmations; report on those behind them"));
    command->add_flag("--race", m_optimize.isRace,
                      LINETWIN_TEXT("CommandLine",
                                    "Compare splits by half as many runs in the search: faster, with splits that may "
                                    "be a little less good. What is shown is run in full"));
    addStudyOptions(*command, m_optimize,
                    LINETWIN_TEXT("CommandLine", "Key figure that is made best; output_per_hour unless given"));
    m_commands.emplace_back(command, [this](const CommandContext& context) {
        m_optimize.files = {m_file};
        return optimizeCommand(m_optimize, context);
    });
}

void StudyCommands::addPortfolio(CLI::App& app)
{
    CLI::App* command = app.add_subcommand(
        "portfolio", LINETWIN_TEXT("CommandLine", "Which measures are worth their cost together, within a budget?"));
    command
        ->add_option(
            "FILE", m_portfolio.files,
            LINETWIN_TEXT(
                "CommandLine",
                "A project, of which the scenarios with an investment are the measures; or files, the reference first"))
        ->required()
        ->type_name("");
    addOption(*command, "--budget", m_portfolio.budget, "B",
              LINETWIN_TEXT("CommandLine", "What the measures may cost in all"));
    addOption(*command, "--confirmed", m_portfolio.confirmed, "N",
              LINETWIN_TEXT("CommandLine",
                            "So many fresh replications were used by confirmations; report on those behind them"));
    addStudyOptions(*command, m_portfolio, LINETWIN_TEXT("CommandLine", "Is always margin_per_hour here"));
    m_commands.emplace_back(command,
                            [this](const CommandContext& context) { return portfolioCommand(m_portfolio, context); });
}

void StudyCommands::addMix(CLI::App& app)
{
    CLI::App* command = app.add_subcommand(
        "mix",
        LINETWIN_TEXT("CommandLine", "Which product earns most in an hour of the line, and what does a mix earn?"));
    addFile(*command);
    command
        ->add_option("--share", m_mix.shares,
                     LINETWIN_TEXT("CommandLine", "Share of a product in a mix, e.g. Cream=60; may be repeated"))
        ->type_name("PRODUCT=SHARE")
        ->allow_extra_args(false);
    addOption(*command, "--by", m_mix.basis, "WHAT",
              LINETWIN_TEXT("CommandLine",
                            "Shares are of the running time (time) or of the good units (units); time unless given"));
    addStudyOptions(*command, m_mix, LINETWIN_TEXT("CommandLine", "Is always margin_per_hour here"));
    addConfirm(*command, m_mix);
    m_commands.emplace_back(command, [this](const CommandContext& context) {
        m_mix.files = {m_file};
        return mixCommand(m_mix, context);
    });
}

void StudyCommands::addMerge(CLI::App& app)
{
    CLI::App* command = app.add_subcommand(
        "merge", LINETWIN_TEXT("CommandLine", "Join the parts that --shard wrote into the whole study"));
    command->add_option("PART", m_merge.files, LINETWIN_TEXT("CommandLine", "All parts of one study, in any order"))
        ->required()
        ->type_name("");
    addOption(
        *command, "--json", m_merge.outputs.json, "F",
        LINETWIN_TEXT("CommandLine", "Write the result as JSON, as the undivided study would; - is standard output"));
    addOption(*command, "--csv", m_merge.outputs.csv, "F",
              LINETWIN_TEXT("CommandLine", "Write a sweep's figures as CSV; - is standard output"));
    addCsvOptions(*command, m_merge.outputs.csvOptions);
    command->add_flag("--quiet", m_merge.isQuiet, LINETWIN_TEXT("CommandLine", "No table; errors still appear"));
    m_commands.emplace_back(command, [this](const CommandContext& context) { return mergeCommand(m_merge, context); });
}

} // namespace linetwin
