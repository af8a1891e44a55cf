// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/Loading.h"
#include "engine/io/ProjectFile.h"
#include "engine/model/Checks.h"
#include "engine/model/Limits.h"
#include "engine/model/Validation.h"
#include "engine/support/Translatable.h"
#include "engine/support/Utf8.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace linetwin {

namespace {

constexpr double lowestLevel = 0.5;
constexpr double highestLevel = 0.9999;

std::string textIn(Reading& reading, Fields& fields, std::string_view key)
{
    const YamlNode* node = fields.find(key);
    return isNull(node) ? std::string() : readText(reading, *node, fields.pathOf(key)).value_or("");
}

std::optional<double> shareIn(Reading& reading, Fields& fields, std::string_view key, double least, double most)
{
    std::optional<double> value;
    readOptionalNumber(reading, fields, key, value);
    Checks checks;
    checks.range(value, least, most, fields.pathOf(key));
    reading.addValueFindings(std::move(checks.findings));
    return value;
}

class ProjectReader {
public:
    ProjectReader(OpenFile& file, const ProjectReading& how) : m_file(file), m_reading(file.reading), m_how(how) {}

    void read(ProjectResult& result)
    {
        Project project;
        Fields fields(m_reading, *m_file.document.root, {});
        fields.find("format"); // its value was looked at to tell what kind of file this is
        project.leadingComment = m_file.document.leadingComment;
        project.hasOtherComments = m_file.document.hasOtherComments;
        readHead(fields, project);
        const LineAndSource line = readLineAt(fields, m_file.stem);
        project.line = line.line;
        project.lineSource = line.source;
        if (const YamlNode* scenarios = fields.require("scenarios"); !isNull(scenarios))
            project.scenarios = readScenarios(*scenarios, fields.pathOf("scenarios"), line);
        if (const YamlNode* others = fields.find("other_lines"); !isNull(others))
            readOtherLines(*others, fields.pathOf("other_lines"), project);
        if (const YamlNode* moments = fields.find("moments"); !isNull(moments))
            readMoments(*moments, fields.pathOf("moments"), project);
        fields.finish();
        result.findings = std::move(m_findings);
        std::ranges::move(m_file.takeFindings(), std::back_inserter(result.findings));
        std::ranges::move(m_sources, std::back_inserter(result.sources));
        result.missing = std::move(m_missing);
        if (!hasErrors(result.findings))
            result.project = std::move(project);
    }

private:
    struct LineAndSource {
        Line line;
        LineSource source;
        bool isRead = false; ///< without errors, so that scenarios can be held against it
    };

    void readHead(Fields& fields, Project& project)
    {
        project.name = isNull(fields.find("name")) ? m_file.stem : textIn(m_reading, fields, "name");
        project.description = textIn(m_reading, fields, "description");
        project.author = textIn(m_reading, fields, "author");
        project.level = shareIn(m_reading, fields, "level", lowestLevel, highestLevel);
        project.relevance = shareIn(m_reading, fields, "relevance", 0, 1);
    }

    LineAndSource readLineAt(Fields& fields, const std::string& defaultName)
    {
        LineAndSource result;
        const YamlNode* node = fields.require("line");
        if (!node)
            return result;
        const std::size_t errorsBefore = m_reading.findings().size();
        NamedLine named = loadNamedLine(m_reading, *node, fields.pathOf("line"), defaultName, m_how.located);
        if (named.missing)
            m_missing.push_back(*named.missing);
        result.isRead = !hasErrors(named.findings) && m_reading.findings().size() == errorsBefore;
        std::ranges::move(named.findings, std::back_inserter(m_findings));
        if (named.text)
            m_sources.push_back(std::move(*named.text));
        result.line = std::move(named.line);
        result.source = std::move(named.source);
        return result;
    }

    /// A file that the node names and that is nowhere.
    bool noteIfMissing(const YamlNode& node)
    {
        if (node.kind != YamlNode::Kind::Scalar || node.text.starts_with(builtinPrefix))
            return false;
        const std::string path = pathFor(node.text);
        std::error_code error;
        if (std::filesystem::exists(path, error))
            return false;
        m_missing.emplace_back(path);
        return true;
    }

    std::string pathFor(const std::string& text) const
    {
        const std::string path = argumentFrom(m_reading, text);
        const auto located = m_how.located.find(path);
        return located == m_how.located.end() ? path : located->second.string();
    }

    std::vector<ProjectScenario> readScenarios(const YamlNode& node, const std::string& path, const LineAndSource& line)
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
            m_reading.note(itemPath, *node.items[i]);
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

    ProjectScenario readWritten(const YamlNode& node, const std::string& path, const LineAndSource& line)
    {
        ProjectScenario result;
        result.scenario = readScenarioWithoutLine(m_reading, node, path);
        if (line.isRead)
            m_reading.addValueFindings(findingsUnder(path, validate(line.line, result.scenario)));
        dropEmptyEntries(result.scenario);
        return result;
    }

    std::optional<ProjectScenario> readFile(const YamlNode& node, const std::string& path, const LineAndSource& line)
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

    void warnOfMissing(const YamlNode& node, const std::string& path, const std::string& text)
    {
        m_reading.findings().push_back({Severity::Warning,
                                        LINETWIN_TEXT("Finding", "the scenario `%1` is not there and was left out"),
                                        {abbreviated(text)},
                                        path,
                                        {},
                                        {m_reading.fileName(), node.line, node.column}});
    }

    std::optional<ProjectScenario> readScenarioFile(const std::string& argument, const YamlNode& node,
                                                    const std::string& path, const LineAndSource& line)
    {
        m_sources.push_back({argument, textOf(argument)});
        OpenFile file(m_sources.back().bytes, argument);
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
            if (line.isRead)
                file.reading.addValueFindings(validate(line.line, read.scenario));
            dropEmptyEntries(read.scenario);
            result = ProjectScenario{std::move(read.scenario), sourceOf(argument).path};
        }
        std::ranges::move(file.takeFindings(), std::back_inserter(m_findings));
        return result;
    }

    /// It has to be the project's, by whatever path.
    void checkLineOf(Reading& scenario, const YamlNode& named, const LineAndSource& line, const YamlNode& node,
                     const std::string& path)
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

    void takeName(const YamlNode& node, const std::string& path, const std::string& name)
    {
        if (auto problem = projectNameProblem(name))
            m_reading.error(node, path, problem->messageTemplate, problem->arguments);
        else if (!m_names.insert(name).second)
            m_reading.error(node, path, LINETWIN_TEXT("Finding", "the project has another scenario or line `%1`"),
                            {abbreviated(name)});
    }

    void readOtherLines(const YamlNode& node, const std::string& path, Project& project)
    {
        if (node.kind != YamlNode::Kind::Sequence) {
            m_reading.error(node, path, LINETWIN_TEXT("Finding", "must be a list of lines, each after a `-`"));
            return;
        }
        for (std::size_t i = 0; i < node.items.size(); ++i) {
            const std::string itemPath = itemPathOf(path, i);
            m_reading.note(itemPath, *node.items[i]);
            Fields fields(m_reading, *node.items[i], itemPath);
            OtherLine other;
            fields.require("name");
            other.name = textIn(m_reading, fields, "name");
            takeName(*node.items[i], itemPath, other.name);
            const LineAndSource line = readLineAt(fields, other.name);
            other.line = line.line;
            other.source = line.source;
            if (const YamlNode* scenarios = fields.find("scenarios"); !isNull(scenarios))
                other.scenarios = readScenarios(*scenarios, fields.pathOf("scenarios"), line);
            fields.finish();
            project.otherLines.push_back(std::move(other));
        }
    }

    void readMoments(const YamlNode& node, const std::string& path, Project& project)
    {
        if (node.kind != YamlNode::Kind::Sequence) {
            m_reading.error(node, path, LINETWIN_TEXT("Finding", "must be a list of moments, each after a `-`"));
            return;
        }
        for (std::size_t i = 0; i < node.items.size(); ++i) {
            Fields fields(m_reading, *node.items[i], itemPathOf(path, i));
            ProjectMoment moment;
            moment.name = textIn(m_reading, fields, "name");
            moment.caption = textIn(m_reading, fields, "caption");
            moment.scenario = textIn(m_reading, fields, "scenario");
            moment.view = textIn(m_reading, fields, "view");
            readNumberInto(m_reading, fields, "time_sec", moment.timeSec);
            if (const YamlNode* replication = fields.find("replication"))
                moment.replication =
                    readWhole(m_reading, *replication, fields.pathOf("replication"), 0, mostReplicationNumber)
                        .value_or(0);
            fields.finish();
            project.moments.push_back(std::move(moment));
        }
    }

    static constexpr std::int64_t mostReplicationNumber = 4'294'967'295;

    OpenFile& m_file;
    Reading& m_reading;
    const ProjectReading& m_how;
    Findings m_findings; ///< of the files that the project names
    std::vector<SourceText> m_sources;
    std::vector<std::filesystem::path> m_missing;
    std::set<std::string> m_names;
    std::size_t m_count = 0;
};

} // namespace

ProjectResult readProjectText(std::string_view yaml, const std::filesystem::path& path, const ProjectReading& how)
{
    ProjectResult result;
    result.sources.push_back({path.string(), std::string(yaml)});
    OpenFile file(yaml, path.string());
    if (file.kind == FileKind::Project) {
        ProjectReader(file, how).read(result);
        return result;
    }
    if (file.kind)
        file.reading.error(*file.document.root, {}, LINETWIN_TEXT("Finding", "this is no project"));
    result.findings = file.takeFindings();
    return result;
}

ProjectResult readProject(const std::filesystem::path& path, const ProjectReading& how)
{
    return readProjectText(textOf(path.string()), path, how);
}

bool isProjectText(std::string_view yaml)
{
    return OpenFile(yaml, "project.yaml").kind == FileKind::Project;
}

} // namespace linetwin
