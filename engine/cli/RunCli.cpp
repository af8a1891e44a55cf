// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/RunCli.h"

#include "engine/cli/DescribeCommand.h"
#include "engine/cli/DiffCommand.h"
#include "engine/cli/HelpText.h"
#include "engine/cli/ParserMessage.h"
#include "engine/cli/RunCommand.h"
#include "engine/cli/SetupOptions.h"
#include "engine/cli/StudyCommands.h"
#include "engine/cli/ValidateCommand.h"
#include "engine/io/FileAccess.h"
#include "engine/io/Files.h"
#include "engine/support/Messages.h"
#include "engine/support/Suggestion.h"
#include "engine/support/Translatable.h"
#include "engine/support/Version.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cerrno>

namespace linetwin {

namespace {

constexpr std::string_view program = "linetwin-cli";

std::string explain(const CLI::Error& error)
{
    return std::string(program) + ": " + parserMessage(error.what()) + "\n" +
           cliText(LINETWIN_TEXT("CommandLine", "Run with --help for more information.")) + "\n";
}

class CommandLine {
public:
    CommandLine()
        : m_app(LINETWIN_TEXT("CommandLine",
                              "LineTwin simulates production lines: what a change does to output and OEE."),
                std::string(program))
    {
        m_app.require_subcommand(1);
        m_app.allow_windows_style_options(false); // /lines/a.yaml is a file, there too
        m_app.formatter_fn(
            [](const CLI::App* app, const std::string& name, CLI::AppFormatMode) { return helpText(*app, name); });
        m_app.failure_message([](const CLI::App*, const CLI::Error& error) { return explain(error); });
        m_app.set_help_flag("-h,--help", LINETWIN_TEXT("CommandLine", "Show this help and end"));
        m_app.set_version_flag("--version", std::string(program) + " " + versionText(),
                               LINETWIN_TEXT("CommandLine", "Show the version and end"));
        addRun();
        addValidate();
        addDiff();
        m_studies.emplace(m_app);
        m_describe.emplace(m_app);
    }

    int execute(const std::vector<std::string>& arguments, const CommandContext& context)
    {
        rejectUnknownCommand(arguments);
        try {
            m_app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
        } catch (const CLI::ExtrasError&) {
            throw unexpected(arguments);
        } catch (const CLI::RequiredError& error) {
            if (std::ranges::any_of(m_app.remaining(true), [](const auto& each) { return each.starts_with('-'); }))
                throw unexpected(arguments);
            return m_app.exit(error, context.out, context.err) == 0 ? exitStatus::done : exitStatus::wrongUsage;
        } catch (const CLI::ParseError& error) {
            return m_app.exit(error, context.out, context.err) == 0 ? exitStatus::done : exitStatus::wrongUsage;
        }
        if (const auto status = m_studies->execute(context))
            return *status;
        if (const auto status = m_describe->execute(context))
            return *status;
        if (m_validate->parsed())
            return validateCommand(m_files, context);
        if (m_diff->parsed())
            return diffCommand(m_diffFiles, context);
        return runCommand(m_runOptions, context);
    }

private:
    void rejectUnknownCommand(const std::vector<std::string>& arguments) const
    {
        if (arguments.empty() || arguments.front().starts_with('-'))
            return;
        std::vector<std::string> names;
        for (const CLI::App* command : m_app.get_subcommands(nullptr))
            names.push_back(command->get_name());
        if (std::ranges::find(names, arguments.front()) != names.end())
            return;
        const auto meant = nearest(arguments.front(), names);
        throw UsageError(meant ? localText("CommandLine", "there is no command `%1`; did you mean `%2`?")
                               : localText("CommandLine", "there is no command `%1`; --help lists them"),
                         {arguments.front(), meant.value_or("")});
    }

    /// An option that is not there, or else too many arguments.
    UsageError unexpected(const std::vector<std::string>& arguments) const
    {
        const std::vector<std::string> left = m_app.remaining(true); // in no useful order
        std::vector<std::string> ordered;
        std::ranges::copy_if(arguments, std::back_inserter(ordered), [&](const std::string& argument) {
            return std::ranges::find(left, argument) != left.end();
        });
        const auto option = std::ranges::find_if(ordered, [](std::string_view each) { return each.starts_with('-'); });
        if (option == ordered.end()) {
            std::string all;
            for (const std::string& argument : ordered)
                all += (all.empty() ? "" : " ") + argument;
            return UsageError(ordered.size() == 1 ? localText("CommandLine", "one argument too many: %1")
                                                  : localText("CommandLine", "arguments too many: %1"),
                              {all});
        }
        const std::string name = option->substr(0, option->find('='));
        const auto meant = nearest(name, optionsOf(m_app));
        return UsageError(meant ? localText("CommandLine", "there is no option `%1`; did you mean `%2`?")
                                : localText("CommandLine", "there is no option `%1`; --help lists them"),
                          {name, meant.value_or("")});
    }

    /// Of the command that was given.
    static std::vector<std::string> optionsOf(const CLI::App& app)
    {
        std::vector<std::string> names;
        for (const CLI::Option* option : app.get_options())
            names.push_back(option->get_name());
        for (const CLI::App* command : app.get_subcommands()) {
            const std::vector<std::string> more = optionsOf(*command);
            names.insert(names.end(), more.begin(), more.end());
        }
        return names;
    }

    void addRun()
    {
        CLI::App* run = m_app.add_subcommand(
            "run", LINETWIN_TEXT("CommandLine", "Simulate a line or a scenario and print its key figures"));
        run->add_option("FILE", m_runOptions.file,
                        LINETWIN_TEXT("CommandLine", "A line, a scenario, or builtin:cosmetics"))
            ->required()
            ->type_name("");
        addSetupOptions(*run, m_runOptions);
        addOption(*run, "--product", m_runOptions.product, "NAME",
                  LINETWIN_TEXT("CommandLine", "Make this one of the line's products"));
        run->add_option("--set", m_runOptions.assignments,
                        LINETWIN_TEXT("CommandLine", "Change a parameter, e.g. Filler.buffer_capacity=500 or "
                                                     "Filler.reliability.mtbf_min=null; may be repeated"))
            ->type_name("STATION.KEY=VALUE")
            ->allow_extra_args(false);
        run->add_option("--target", m_runOptions.targets,
                        LINETWIN_TEXT("CommandLine",
                                      "Also tell the share of runs in which a line figure reaches a value, e.g. "
                                      "good_units_per_hour=6000 or oee=0.6; may be repeated"))
            ->type_name("FIGURE=VALUE")
            ->allow_extra_args(false);
        addOption(*run, "--json", m_runOptions.json, "F",
                  LINETWIN_TEXT("CommandLine", "Write all figures as JSON; - is standard output"));
        addOption(*run, "--telemetry", m_runOptions.telemetry, "F",
                  LINETWIN_TEXT("CommandLine", "Write levels, states and outputs of replication 0 as CSV"));
        addOption(*run, "--events", m_runOptions.events, "F",
                  LINETWIN_TEXT("CommandLine", "Write every change of state of replication 0 as CSV"));
        addOption(
            *run, "--products", m_runOptions.products, "F",
            LINETWIN_TEXT("CommandLine",
                          "Write every item of replication 0, what it was made from and its measurements as CSV"));
        addOption(
            *run, "--production", m_runOptions.production, "F",
            LINETWIN_TEXT("CommandLine",
                          "Write units, good, scrap and money of every station per interval of replication 0 as CSV"));
        addCsvOptions(*run, m_runOptions.csv);
        addOption(*run, "--bundle", m_runOptions.bundle, "DIR",
                  LINETWIN_TEXT("CommandLine",
                                "Make a folder of all it takes to repeat and audit the run: the resolved "
                                "scenario, the inputs, all outputs, version and SHA-256"));
        run->add_flag("--quiet", m_runOptions.isQuiet,
                      LINETWIN_TEXT("CommandLine", "No table, no progress; errors still appear"));
    }

    void addValidate()
    {
        m_validate = m_app.add_subcommand(
            "validate", LINETWIN_TEXT("CommandLine", "Print every problem of lines and scenarios, or ok"));
        m_validate->add_option("FILE", m_files, LINETWIN_TEXT("CommandLine", "Lines, scenarios, or builtin:cosmetics"))
            ->required()
            ->type_name("");
    }

    void addDiff()
    {
        m_diff = m_app.add_subcommand(
            "diff",
            LINETWIN_TEXT("CommandLine", "Print what two scenarios differ in: stations, parameters, run settings"));
        m_diff
            ->add_option("FILE", m_diffFiles,
                         LINETWIN_TEXT("CommandLine", "Two lines, scenarios, or builtin:cosmetics"))
            ->required()
            ->expected(2)
            ->type_name("");
        m_diff->footer(LINETWIN_TEXT("CommandLine", "Compared is what would be simulated, wherever a value comes from. "
                                                    "The exit status is 0 also where the two differ."));
    }

    CLI::App m_app;
    RunOptions m_runOptions;
    std::vector<std::string> m_files;
    CLI::App* m_validate = nullptr;
    std::vector<std::string> m_diffFiles;
    CLI::App* m_diff = nullptr;
    std::optional<StudyCommands> m_studies;
    std::optional<DescribeCommand> m_describe;
};

int reportFailure(const CommandContext& context, int status, std::string_view what)
{
    context.err << program << ": " << what << '\n';
    return status;
}

int executeGuarded(const std::vector<std::string>& arguments, const CommandContext& context)
{
    try {
        return CommandLine().execute(arguments, context);
    } catch (const UsageError& error) {
        return reportFailure(context, exitStatus::wrongUsage, error.what());
    } catch (const FileError& error) {
        return reportFailure(context, exitStatus::fileFailure, error.what());
    } catch (const std::bad_alloc&) {
        return reportFailure(context, exitStatus::wrongInput,
                             localText("CommandLine", "there is not enough memory for this run"));
    } catch (const std::exception& error) {
        return reportFailure(context, exitStatus::wrongInput, error.what());
    }
}

} // namespace

int runCli(const std::vector<std::string>& arguments, const CommandContext& context)
{
    const int status = executeGuarded(arguments, context);
    errno = 0;
    if (context.out.flush() || status != exitStatus::done)
        return status;
    const int error = errno; // 0 if it failed before
    return reportFailure(
        context, exitStatus::fileFailure,
        error == 0 ? std::string(localText("CommandLine", "cannot write the standard output"))
                   : filledText(localText("CommandLine", "cannot write the standard output: %1"), {reasonOf(error)}));
}

} // namespace linetwin
