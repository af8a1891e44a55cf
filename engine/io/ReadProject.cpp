// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/Loading.h"
#include "engine/io/ProjectFile.h"
#include "engine/io/ReadProjectScenarios.h"
#include "engine/model/Checks.h"
#include "engine/statistics/Level.h"
#include "engine/support/Suggestion.h"
#include "engine/support/Translatable.h"

#include <algorithm>
#include <iterator>

namespace linetwin {

namespace {

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
        const ProjectLine line = readLineAt(fields, m_file.stem);
        project.line = line.line;
        project.lineSource = line.source;
        if (const YamlNode* scenarios = fields.require("scenarios"); !isNull(scenarios))
            project.scenarios = m_scenarios.read(*scenarios, fields.pathOf("scenarios"), line);
        if (const YamlNode* others = fields.find("other_lines"); !isNull(others))
            readOtherLines(*others, fields.pathOf("other_lines"), project);
        if (const YamlNode* moments = fields.find("moments"); !isNull(moments))
            readMoments(*moments, fields.pathOf("moments"), project);
        fields.finish();
        warnOfUnknownExclusions(project);
        result.findings = std::move(m_files.findings);
        std::ranges::move(m_file.takeFindings(), std::back_inserter(result.findings));
        std::ranges::move(m_files.sources, std::back_inserter(result.sources));
        result.missing = std::move(m_files.missing);
        if (!hasErrors(result.findings))
            result.project = std::move(project);
    }

private:
    void readHead(Fields& fields, Project& project)
    {
        project.name = isNull(fields.find("name")) ? m_file.stem : textIn(m_reading, fields, "name");
        project.description = textIn(m_reading, fields, "description");
        project.author = textIn(m_reading, fields, "author");
        project.level = shareIn(m_reading, fields, "level", lowestLevel, highestLevel);
        project.relevance = shareIn(m_reading, fields, "relevance", 0, 1);
    }

    /// Names under `excludes` that no scenario bears, a warning each: a scenario that is deleted stays named elsewhere.
    void warnOfUnknownExclusions(const Project& project)
    {
        std::vector<std::string> names;
        for (const ProjectScenario& each : project.scenarios)
            names.push_back(each.scenario.name);
        Checks checks;
        for (std::size_t i = 0; i < project.scenarios.size(); ++i) {
            const auto& investment = project.scenarios[i].scenario.investment;
            for (const std::string& name : investment ? investment->excludes : std::vector<std::string>()) {
                if (std::ranges::find(names, name) != names.end())
                    continue;
                const auto meant = nearest(name, names);
                const std::string path = itemPathOf("scenarios", i) + ".investment.excludes";
                if (meant)
                    checks.warn(path, LINETWIN_TEXT("Finding", "there is no scenario `%1`; did you mean `%2`?"),
                                {name, *meant});
                else
                    checks.warn(path, LINETWIN_TEXT("Finding", "there is no scenario `%1` in the project"), {name});
            }
        }
        m_reading.addValueFindings(std::move(checks.findings));
    }

    ProjectLine readLineAt(Fields& fields, const std::string& defaultName)
    {
        ProjectLine result;
        const YamlNode* node = fields.require("line");
        if (!node)
            return result;
        const std::size_t errorsBefore = m_reading.findings().size();
        NamedLine named = loadNamedLine(m_reading, *node, fields.pathOf("line"), defaultName, m_how.located);
        if (named.missing)
            m_files.missing.push_back(*named.missing);
        result.isRead = !hasErrors(named.findings) && m_reading.findings().size() == errorsBefore;
        std::ranges::move(named.findings, std::back_inserter(m_files.findings));
        if (named.text)
            m_files.sources.push_back(std::move(*named.text));
        result.line = std::move(named.line);
        result.source = std::move(named.source);
        if (result.source.kind == LineSource::Kind::File)
            m_scenarios.takeFile(*node, fields.pathOf("line"), result.source.path);
        return result;
    }

    void readOtherLines(const YamlNode& node, const std::string& path, Project& project)
    {
        if (node.kind != YamlNode::Kind::Sequence) {
            m_reading.error(node, path, LINETWIN_TEXT("Finding", "must be a list of lines, each after a `-`"));
            return;
        }
        for (std::size_t i = 0; i < node.items.size(); ++i) {
            const std::string itemPath = itemPathOf(path, i);
            Fields fields(m_reading, *node.items[i], itemPath);
            OtherLine other;
            fields.require("name");
            other.name = textIn(m_reading, fields, "name");
            m_scenarios.takeName(*node.items[i], itemPath, other.name);
            const ProjectLine line = readLineAt(fields, other.name);
            other.line = line.line;
            other.source = line.source;
            if (const YamlNode* scenarios = fields.find("scenarios"); !isNull(scenarios))
                other.scenarios = m_scenarios.read(*scenarios, fields.pathOf("scenarios"), line);
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
    NamedFiles m_files;
    ProjectScenarioReader m_scenarios{m_reading, m_how, m_files};
};

} // namespace

ProjectResult readOpenProject(OpenFile& file, std::string_view yaml, const ProjectReading& how)
{
    ProjectResult result;
    result.sources.push_back({file.reading.fileName(), std::string(yaml)});
    if (file.kind == FileKind::Project) {
        ProjectReader(file, how).read(result);
        return result;
    }
    if (file.kind)
        file.reading.error(*file.document.root, {}, LINETWIN_TEXT("Finding", "this is no project"));
    result.findings = file.takeFindings();
    return result;
}

ProjectResult readProjectText(std::string_view yaml, const std::filesystem::path& path, const ProjectReading& how)
{
    OpenFile file(yaml, path.string(), how.accepts);
    return readOpenProject(file, yaml, how);
}

ProjectResult readProject(const std::filesystem::path& path, const ProjectReading& how)
{
    return readProjectText(textOf(path.string()), path, how);
}

} // namespace linetwin
