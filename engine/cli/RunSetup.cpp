// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/RunSetup.h"

#include "engine/io/ProjectFile.h"
#include "engine/model/Assignment.h"
#include "engine/model/Limits.h"
#include "engine/model/Validation.h"
#include "engine/statistics/Level.h"
#include "engine/study/Verdict.h"
#include "engine/support/Messages.h"
#include "engine/support/NumberText.h"
#include "engine/support/SimTime.h"
#include "engine/support/Suggestion.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <iterator>
#include <random>
#include <thread>

namespace linetwin {

namespace {

constexpr std::int64_t mostThreads = 1024;

std::int64_t wholeNumber(std::string_view option, const std::string& text, std::int64_t minimum, std::int64_t maximum)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || number < minimum || number > maximum)
        throw wrongValue(option, text,
                         filledText(localText("CommandLine", "a whole number from %1 to %2"),
                                    {std::to_string(minimum), std::to_string(maximum)}));
    return number;
}

double numberBetween(std::string_view option, const std::string& text, double least, double most)
{
    const std::optional<double> number = parseNumber(text);
    if (!number || *number < least || *number > most)
        throw wrongValue(
            option, text,
            filledText(localText("CommandLine", "a number from %1 to %2"), {numberText(least), numberText(most)}));
    return *number;
}

double hours(std::string_view option, const std::string& text, bool mayBeZero)
{
    const std::optional<double> number = parseNumber(text);
    if (!number || *number < 0 || *number > longestHorizonHours ||
        (!mayBeZero && horizonFromHours(*number) == SimTime{}))
        throw wrongValue(
            option, text,
            filledText(mayBeZero ? localText("CommandLine", "a number from 0 to %1")
                                 : localText("CommandLine", "a number above 0 to %1, and a nanosecond or longer"),
                       {numberText(longestHorizonHours)}));
    return *number;
}

void applySettings(const SetupOptions& options, const Line& line, Scenario& scenario)
{
    SparseRunSettings& settings = scenario.settings;
    if (options.replications)
        settings.replications =
            static_cast<int>(wholeNumber("--replications", *options.replications, 1, mostReplications));
    if (options.seed == "null")
        settings.randomSeed.emplace();
    else if (options.seed)
        settings.randomSeed = wholeNumber("--seed", *options.seed, 0, largestSeed);
    if (options.hours)
        settings.durationHours = hours("--hours", *options.hours, false);
    if (options.warmupHours)
        settings.warmupHours = hours("--warmup-hours", *options.warmupHours, true);
    const RunSettings resolved = resolveSettings(line, scenario);
    if (resolved.durationHours + resolved.warmupHours > longestHorizonHours)
        throw UsageError(localText("CommandLine", "duration and warm-up together may be at most %1 hours"),
                         {numberText(longestHorizonHours)});
}

/// The errors as text, a line each.
std::string errorsOf(const std::string& where, const Findings& findings)
{
    std::string text;
    for (const Finding& finding : findings) {
        if (finding.severity == Severity::Error)
            text += filledText(localText("CommandLine", "%1: %2"), {where, messageOf(finding)}) + "\n";
    }
    return text;
}

void applyProduct(const std::string& name, const Line& line, Scenario& scenario)
{
    std::vector<std::string> names;
    std::ranges::transform(line.products, std::back_inserter(names), &Product::name);
    if (std::ranges::find(names, name) != names.end()) {
        scenario.settings.product = name;
        return;
    }
    const auto meant = nearest(name, names);
    std::ranges::for_each(names, [](std::string& each) { each = "`" + each + "`"; });
    const std::string known = listText(names);
    throw UsageError(
        meant ? localText("CommandLine", "--product %1: there is no product `%1` in the line; did you mean `%2`?")
        : known.empty() ? localText("CommandLine", "--product %1: there is no product `%1` in the line; it has none")
                        : localText("CommandLine", "--product %1: there is no product `%1` in the line; it has %2"),
        {name, meant.value_or(known)});
}

void applyAssignments(const std::vector<std::string>& assignments, LoadedFile& file)
{
    std::string errors;
    std::vector<ParameterPath> set;
    for (const std::string& text : assignments) {
        Findings findings;
        const std::optional<Assignment> assignment = parseAssignment(text, file.line, file.scenario, findings);
        if (assignment && std::ranges::find(set, assignment->path) != set.end())
            throw UsageError(localText("CommandLine", "--set %1: this parameter is set already"), {text});
        if (assignment)
            applyTo(file.scenario, file.line, *assignment, findings);
        if (assignment)
            set.push_back(assignment->path);
        errors += errorsOf("--set " + text, findings);
    }
    if (errors.empty())
        errors =
            errorsOf(std::string(localText("CommandLine", "with these options")), validate(file.line, file.scenario));
    if (!errors.empty())
        throw UsageError(errors.substr(0, errors.size() - 1));
}

} // namespace

void requireTarget(LineFigure figure, double target, const std::string& option)
{
    const FigureSpec& spec = specOf(figure);
    const std::string key(spec.key);
    if (target < 0 && !canBeNegative(figure))
        throw UsageError(localText("CommandLine", "%1: %2 is never below 0"), {option, key});
    if (spec.unit == FigureUnit::Share && target > 1)
        throw UsageError(target > 100
                             ? localText("CommandLine", "%1: %2 is a share, a fraction from 0 to 1")
                             : localText("CommandLine", "%1: %2 is a share, a fraction from 0 to 1; for %3 % write %4"),
                         {option, key, numberText(target), numberText(withoutRoundingError(target / 100))});
    if (spec.better == Better::Neither)
        throw UsageError(
            figure == LineFigure::UnitsRejected
                ? localText("CommandLine", "%1: neither more nor less of %2 is better, so it has no "
                                           "target; rejected_share has")
                : localText("CommandLine", "%1: neither more nor less of %2 is better, so it has no target"),
            {option, key});
}

FigureTarget parseTarget(const std::string& text)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos)
        throw wrongValue("--target", text, localText("CommandLine", "FIGURE=VALUE, e.g. good_units_per_hour=6000"));
    const std::string key = text.substr(0, equals);
    const LineFigure figure = lineFigureOf("--target " + text, key);
    const std::optional<double> value = parseNumber(text.substr(equals + 1));
    if (!value)
        throw wrongValue("--target", text, localText("CommandLine", "a number after the `=`"));
    requireTarget(figure, *value, "--target " + text);
    return {figure, *value};
}

LineFigure lineFigureOf(const std::string& option, const std::string& key)
{
    if (const auto figure = findLineFigure(key))
        return *figure;
    std::vector<std::string> keys;
    for (std::size_t i = 0; i < lineFigureCount; ++i)
        keys.emplace_back(specOf(static_cast<LineFigure>(i)).key);
    const auto meant = nearest(key, keys);
    throw UsageError(meant ? localText("CommandLine", "%1: there is no line figure `%2`; did you mean `%3`?")
                           : localText("CommandLine", "%1: there is no line figure `%2`"),
                     {option, key, meant.value_or("")});
}

void applyOptions(const SetupOptions& options, LoadedFile& file)
{
    applySettings(options, file.line, file.scenario);
    if (options.product)
        applyProduct(*options.product, file.line, file.scenario);
    applyAssignments(options.assignments, file);
}

void adoptProject(SetupOptions& options, const Project* project)
{
    if (project && project->level && !options.level)
        options.level = numberText(*project->level);
}

double levelFor(const SetupOptions& options)
{
    return options.level ? numberBetween("--level", *options.level, lowestLevel, highestLevel) : usualLevel;
}

double relevantShareFor(const SetupOptions& options)
{
    return options.relevance ? numberBetween("--relevance", *options.relevance, 0, 1) : usualRelevantShare;
}

int threadsFor(const SetupOptions& options)
{
    if (options.threads)
        return static_cast<int>(wholeNumber("--threads", *options.threads, 1, mostThreads));
    return static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

std::vector<FigureTarget> targetsOf(const RunOptions& options)
{
    std::vector<FigureTarget> targets;
    for (const std::string& text : options.targets) {
        const FigureTarget target = parseTarget(text);
        if (std::ranges::find(targets, target.figure, &FigureTarget::figure) != targets.end())
            throw UsageError(localText("CommandLine", "--target %1: this figure has a target already"), {text});
        targets.push_back(target);
    }
    return targets;
}

std::uint64_t seedFor(const RunSettings& settings)
{
    if (settings.randomSeed)
        return static_cast<std::uint64_t>(*settings.randomSeed);
    std::random_device device;
    return ((std::uint64_t{device()} << 32U) | device()) & static_cast<std::uint64_t>(largestSeed);
}

void reportSeedTo(const CommandContext& context, std::uint64_t seed)
{
    context.err << "linetwin-cli: " << filledText(localText("CommandLine", "seed %1"), {std::to_string(seed)}) << '\n';
}

} // namespace linetwin
