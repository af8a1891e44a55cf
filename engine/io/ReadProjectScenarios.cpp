// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/ReadProjectScenarios.h"

#include "engine/model/Limits.h"
#include "engine/model/Validation.h"
#include "engine/support/Translatable.h"
#include "engine/support/Utf8.h"

#include <algorithm>
#include <iterator>

namespace linetwin {

/// A file that the node names and that is nowhere.
bool ProjectScenarioReader::noteIfMissing(const YamlNode& node)
{
    if (node.kind != YamlNode::Kind::Scalar || node.text.starts_with(builtinPrefix))
        return false;
    const std::string path = pathFor(node.text);
    std::error_code error;
    if (std::filesystem::exists(path, error))
        return false;
    m_files.missing.emplace_back(path);
    return true;
}

std::string ProjectScenarioReader::pathFor(const std::string& text) const
{
    const std::string path = argumentFrom(m_reading, text);
    const auto located = m_how.located.find(path);
    return located == m_how.located.end() ? path : located->second.string();
}

std::vector<ProjectScenario> ProjectScenarioReader::read(const YamlNode& node, const std::string& path,
                                                         const ProjectLine& line)
{
    std::vector<ProjectScenario> scenarios;
    if (node.kind != YamlNode::Kind::Sequence) {
        m_reading.error(node, path, LINETWIN_TEXT("Finding", "must be a list of scenarios, each after a `-`"));
        return scenarios;
    }
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        const std::string itemPath = itemPathOf(path, i);
        if (m_count++ == mostScenarios) {
            m_reading.error(*node.items[i], itemPath,
                            LINETWIN_TEXT("Finding", "a project may have at most %1 scenarios"),
                            {std::to_string(mostScenarios)});
            return scenarios;
        }
        auto scenario = node.items[i]->kind == YamlNode::Kind::Map
                            ? std::optional(readWritten(*node.items[i], itemPath, line))
                            : readFile(*node.items[i], itemPath, line);
        if (!scenario)
            continue;
        takeName(*node.items[i], itemPath, scenario->scenario.name);
        scenarios.push_back(std::move(*scenario));
    }
    return scenarios;
}

namespace {

Findings findingsOf(const ProjectLine& line, const Scenario& scenario)
{
    return line.isRead ? validate(line.line, scenario) : validateWithoutLine(scenario);
}

} // namespace

ProjectScenario ProjectScenarioReader::readWritten(const YamlNode& node, const std::string& path,
                                                   const ProjectLine& line)
{
    ProjectScenario result;
    result.scenario = readScenarioWithoutLine(m_reading, node, path);
    m_reading.addValueFindings(findingsUnder(path, findingsOf(line, result.scenario)));
    dropEmptyEntries(result.scenario);
    return result;
}

std::optional<ProjectScenario> ProjectScenarioReader::readFile(const YamlNode& node, const std::string& path,
                                                               const ProjectLine& line)
{
    const auto text = readText(m_reading, node, path);
    if (!text)
        return std::nullopt;
    if (line.source.kind == LineSource::Kind::Inline && line.isRead) {
        m_reading.error(node, path,
                        LINETWIN_TEXT("Finding", "the line is written in the project, so that its scenarios have "
                                                 "to be written here, too"));
        return std::nullopt;
    }
    const bool isMissing = noteIfMissing(node);
    if (isMissing && m_how.skipsMissingScenarios) {
        warnOfMissing(node, path, *text);
        return std::nullopt;
    }
    try {
        return readScenarioFile(pathFor(*text), node, path, line);
    } catch (const FileError& error) {
        m_reading.error(node, path, LINETWIN_TEXT("Finding", "the scenario cannot be read: %1"),
                        {abbreviated(error.what(), 300)});
    }
    return std::nullopt;
}

void ProjectScenarioReader::warnOfMissing(const YamlNode& node, const std::string& path, const std::string& text)
{
    m_reading.findings().push_back({Severity::Warning,
                                    LINETWIN_TEXT("Finding", "the scenario `%1` is not there and was left out"),
                                    {abbreviated(text)},
                                    path,
                                    {},
                                    {m_reading.fileName(), node.line, node.column}});
}

std::optional<ProjectScenario> ProjectScenarioReader::readScenarioFile(const std::string& argument,
                                                                       const YamlNode& node, const std::string& path,
                                                                       const ProjectLine& line)
{
    m_files.sources.push_back({argument, namedTextOf(argument)});
    OpenFile file(m_files.sources.back().bytes, argument, m_reading.accepts);
    if (file.kind == FileKind::Line || file.kind == FileKind::Project) {
        m_reading.error(node, path, LINETWIN_TEXT("Finding", "`%1` is no scenario; a scenario is wanted here"),
                        {abbreviated(node.text)});
        return std::nullopt;
    }
    std::optional<ProjectScenario> result;
    if (file.kind == FileKind::Scenario) {
        ScenarioRead read = readScenario(file.reading, *file.document.root, file.stem);
        read.scenario.leadingComment = file.document.leadingComment;
        read.scenario.hasOtherComments = file.document.hasOtherComments;
        if (read.line)
            checkLineOf(file.reading, *read.line, line, node, path);
        file.reading.addValueFindings(findingsOf(line, read.scenario));
        dropEmptyEntries(read.scenario);
        result = ProjectScenario{std::move(read.scenario), sourceOf(argument).path};
        takeFile(node, path, *result->file);
    }
    std::ranges::move(file.takeFindings(), std::back_inserter(m_files.findings));
    return result;
}

/// It has to be the project's, by whatever path.
void ProjectScenarioReader::checkLineOf(Reading& scenario, const YamlNode& named, const ProjectLine& line,
                                        const YamlNode& node, const std::string& path)
{
    if (!line.isRead)
        return;
    LineSource source{LineSource::Kind::Inline, {}, {}};
    if (named.kind == YamlNode::Kind::Scalar) {
        std::string argument = argumentFrom(scenario, named.text);
        if (const auto located = m_how.located.find(argument); located != m_how.located.end())
            argument = located->second.string();
        source = sourceOf(argument);
    }
    if (!isSameSource(source, line.source))
        m_reading.error(node, path, LINETWIN_TEXT("Finding", "`%1` is a scenario of another line"),
                        {abbreviated(node.text)});
}

void ProjectScenarioReader::takeName(const YamlNode& node, const std::string& path, const std::string& name)
{
    if (auto problem = projectNameProblem(name))
        m_reading.error(node, path, problem->messageTemplate, problem->arguments);
    else if (!m_names.insert(name).second)
        m_reading.error(node, path, LINETWIN_TEXT("Finding", "the project has another scenario or line `%1`"),
                        {abbreviated(name)});
}

void ProjectScenarioReader::takeFile(const YamlNode& node, const std::string& path, const std::filesystem::path& file)
{
    std::error_code error;
    const auto canonical = std::filesystem::canonical(file, error);
    if (!m_taken.insert(error ? file : canonical).second)
        m_reading.error(node, path,
                        LINETWIN_TEXT("Finding", "`%1` is another line or scenario of this project already, and each "
                                                 "needs a file of its own"),
                        {abbreviated(node.text)});
}

} // namespace linetwin
