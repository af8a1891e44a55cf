// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/ProjectFile.h"
#include "engine/io/WriteModel.h"

namespace linetwin {

namespace {

void writeLineOf(YamlText& yaml, const Line& line, const LineSource& source, const std::filesystem::path& path)
{
    switch (source.kind) {
    case LineSource::Kind::Builtin: yaml.entry("line", yamlScalar("builtin:" + source.builtin)); break;
    case LineSource::Kind::File: yaml.entry("line", yamlScalar(relativePathText(source.path, path))); break;
    case LineSource::Kind::Inline:
        yaml.open("line");
        writeLineKeys(yaml, line);
        yaml.close();
        break;
    }
}

void writeScenarios(YamlText& yaml, const std::vector<ProjectScenario>& scenarios, const Line& line,
                    const std::filesystem::path& path)
{
    if (scenarios.empty())
        return yaml.entry("scenarios", "[]");
    yaml.open("scenarios");
    for (const ProjectScenario& each : scenarios) {
        if (each.file) {
            yaml.item(yamlScalar(relativePathText(*each.file, path)));
            continue;
        }
        yaml.openItem("name", yamlScalar(each.scenario.name));
        if (!each.scenario.description.empty())
            yaml.textEntry("description", each.scenario.description);
        writeScenarioKeys(yaml, each.scenario, line);
        yaml.close();
    }
    yaml.close();
}

void writeOtherLines(YamlText& yaml, const std::vector<OtherLine>& lines, const std::filesystem::path& path)
{
    if (lines.empty())
        return;
    yaml.open("other_lines");
    for (const OtherLine& each : lines) {
        yaml.openItem("name", yamlScalar(each.name));
        writeLineOf(yaml, each.line, each.source, path);
        writeScenarios(yaml, each.scenarios, each.line, path);
        yaml.close();
    }
    yaml.close();
}

void writeMoments(YamlText& yaml, const std::vector<ProjectMoment>& moments)
{
    if (moments.empty())
        return;
    yaml.open("moments");
    for (const ProjectMoment& each : moments) {
        yaml.openItem("name", yamlScalar(each.name));
        if (!each.caption.empty())
            yaml.textEntry("caption", each.caption);
        if (!each.scenario.empty())
            yaml.entry("scenario", yamlScalar(each.scenario));
        yaml.numberEntry("time_sec", each.timeSec);
        yaml.entry("replication", std::to_string(each.replication));
        if (!each.view.empty())
            yaml.entry("view", yamlScalar(each.view));
        yaml.close();
    }
    yaml.close();
}

} // namespace

std::string writeProject(const Project& project, const std::filesystem::path& path)
{
    YamlText yaml;
    yaml.comment(project.leadingComment);
    yaml.entry("format", "linetwin/project/1");
    yaml.entry("name", yamlScalar(project.name));
    if (!project.description.empty())
        yaml.textEntry("description", project.description);
    if (!project.author.empty())
        yaml.entry("author", yamlScalar(project.author));
    if (project.level)
        yaml.numberEntry("level", *project.level);
    if (project.relevance)
        yaml.numberEntry("relevance", *project.relevance);
    writeLineOf(yaml, project.line, project.lineSource, path);
    writeScenarios(yaml, project.scenarios, project.line, path);
    writeOtherLines(yaml, project.otherLines, path);
    writeMoments(yaml, project.moments);
    return yaml.text();
}

} // namespace linetwin
