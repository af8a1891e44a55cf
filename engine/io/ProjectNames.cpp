// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/Loading.h"
#include "engine/io/ProjectFile.h"
#include "engine/model/Limits.h"
#include "engine/support/Translatable.h"
#include "engine/support/Utf8.h"

namespace linetwin {

std::pair<std::string, std::string> splitProjectArgument(const std::string& argument)
{
    std::error_code error;
    if (argument.starts_with(builtinPrefix) || std::filesystem::exists(argument, error))
        return {argument, {}};
    for (std::size_t slash = argument.find('/', 1); slash != std::string::npos; slash = argument.find('/', slash + 1)) {
        const std::string path = argument.substr(0, slash);
        if (std::filesystem::is_regular_file(path, error))
            return {path, argument.substr(slash + 1)};
    }
    return {argument, {}};
}

std::vector<std::string> scenarioNames(const Project& project)
{
    std::vector<std::string> names;
    const auto addAll = [&names](const std::vector<ProjectScenario>& scenarios) {
        for (const ProjectScenario& each : scenarios)
            names.push_back(each.scenario.name);
    };
    addAll(project.scenarios);
    for (const OtherLine& other : project.otherLines) {
        names.push_back(other.name);
        addAll(other.scenarios);
    }
    return names;
}

std::optional<Finding> projectNameProblem(const std::string& name)
{
    const auto problem = [](std::string_view message, std::vector<std::string> arguments = {}) {
        Finding finding;
        finding.messageTemplate = message;
        finding.arguments = std::move(arguments);
        return finding;
    };
    if (name.empty())
        return problem(LINETWIN_TEXT("Finding", "a name is missing"));
    if (characterCount(name) > longestProjectName)
        return problem(LINETWIN_TEXT("Finding", "a name may have at most %1 characters"),
                       {std::to_string(longestProjectName)});
    if (hasControlCharacter(name))
        return problem(LINETWIN_TEXT("Finding", "a control character is not allowed in a name"));
    if (name.front() == ' ' || name.back() == ' ')
        return problem(LINETWIN_TEXT("Finding", "a name must not begin or end with a space"));
    if (name == baselineName)
        return problem(LINETWIN_TEXT("Finding", "Baseline is the line as it is today; choose another name"));
    return std::nullopt;
}

} // namespace linetwin
