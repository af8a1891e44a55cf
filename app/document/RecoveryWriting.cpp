// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/RecoveryFile.h"
#include "app/document/RecoveryFormat.h"
#include "engine/io/Files.h"
#include "engine/io/YamlText.h"

namespace linetwin::app {

namespace {

const char* kindText(LineSource::Kind kind)
{
    switch (kind) {
    case LineSource::Kind::File: return "file";
    case LineSource::Kind::Builtin: return "builtin";
    case LineSource::Kind::Inline: break;
    }
    return "inline";
}

void addSource(FlowMap& map, const LineSource& source)
{
    map.addText("line_kind", kindText(source.kind));
    if (source.kind == LineSource::Kind::File)
        map.addText("line_path", source.path.string());
    if (source.kind == LineSource::Kind::Builtin)
        map.addText("line_name", source.builtin);
}

const char* truthText(bool value)
{
    return value ? "yes" : "no";
}

/// The scenario as it would stand in a file of its own. Where the line is kept is said in the head.
std::string scenarioText(const Scenario& scenario, const Line& line)
{
    return writeScenario(scenario, line, LineSource{LineSource::Kind::Builtin, {}, "recovered"}, {});
}

/// The project without its lines and scenarios, which stand for themselves.
std::string projectText(Project project)
{
    project.lineSource = {LineSource::Kind::Builtin, {}, "cosmetics"}; // not used; a project has to have one
    return writeProject(project, {});
}

std::string lineInProjectText(const LineInProject& line)
{
    FlowMap map;
    map.addText("name", line.name);
    addSource(map, line.source);
    std::string parts;
    for (const std::string& part : line.parts)
        parts += (parts.empty() ? "" : ", ") + yamlScalar(part);
    map.add("parts", "[" + parts + "]");
    return map.text();
}

void writeProjectHead(YamlText& yaml, const ProjectOnFile& project)
{
    yaml.open("project");
    yaml.entry("path", yamlScalar(project.path.toStdString()));
    yaml.entry("comments", truthText(project.head.hasOtherComments));
    yaml.entry("saved_comments", truthText(project.saved.hasOtherComments));
    yaml.entry("changed", truthText(project.head != project.saved));
    if (!project.savedLines.empty()) {
        yaml.open("lines");
        for (const LineInProject& line : project.savedLines)
            yaml.item(lineInProjectText(line));
        yaml.close();
    }
    yaml.close();
}

/// The texts of project, lines and scenarios; one that is saved as it is stands there once.
std::string bodyOf(const DocumentState& state)
{
    std::string body = projectText(state.project.head);
    const auto add = [&body](const std::string& text) {
        body += recoverySeparator;
        body += text;
    };
    if (state.project.saved != state.project.head)
        add(projectText(state.project.saved));
    for (const LineEntry& entry : state.lines) {
        const LineOnFile& line = entry.line;
        add(writeLine(line.line));
        if (line.isModified())
            add(writeLine(line.saved));
        for (const ScenarioEntry& each : entry.scenarios) {
            add(scenarioText(each.scenario, line.line));
            if (each.saved != each.scenario)
                add(scenarioText(each.saved, line.line));
        }
    }
    return body;
}

std::string scenarioHead(const ScenarioEntry& entry)
{
    FlowMap map;
    map.addText("path", entry.path.toStdString());
    map.add("in_project", truthText(entry.isInProject));
    map.add("comments", truthText(entry.scenario.hasOtherComments));
    map.add("saved_comments", truthText(entry.saved.hasOtherComments));
    map.add("changed", truthText(entry.saved != entry.scenario));
    addSource(map, entry.savedSource);
    return map.text();
}

void writeLineHead(YamlText& yaml, const LineEntry& entry)
{
    const LineOnFile& line = entry.line;
    FlowMap map;
    map.add("comments", truthText(line.line.hasOtherComments));
    map.add("saved_comments", truthText(line.saved.hasOtherComments));
    map.add("changed", truthText(line.isModified()));
    addSource(map, line.source);
    yaml.openItem("name", yamlScalar(entry.name));
    yaml.entry("line", map.text());
    if (!entry.scenarios.empty()) {
        yaml.open("scenarios");
        for (const ScenarioEntry& each : entry.scenarios)
            yaml.item(scenarioHead(each));
        yaml.close();
    }
    yaml.close();
}

std::string headOf(const RecoveryRecord& record, const std::string& body)
{
    const DocumentState& state = record.state;
    YamlText yaml;
    yaml.comment("# Unsaved changes that LineTwin offers to recover when it was closed unexpectedly.");
    yaml.entry("format", recoveryFormat);
    yaml.entry("written_at", yamlScalar(record.writtenAt.toUTC().toString(Qt::ISODateWithMs).toStdString()));
    yaml.entry("checksum", yamlScalar(recoveryChecksum(body)));
    yaml.entry("active", state.active ? std::to_string(*state.active) : "-1");
    yaml.entry("drawn_seed", std::to_string(state.drawnSeed));
    writeProjectHead(yaml, state.project);
    yaml.open("lines");
    for (const LineEntry& each : state.lines)
        writeLineHead(yaml, each);
    yaml.close();
    if (!record.knownFiles.empty()) {
        yaml.open("files");
        for (const auto& [path, hash] : record.knownFiles)
            yaml.entry(yamlScalar(path.toStdString()), yamlScalar(hash.toHex().toStdString()));
        yaml.close();
    }
    return yaml.text();
}

} // namespace

std::string writeRecovery(const RecoveryRecord& record)
{
    const std::string body = bodyOf(record.state);
    return headOf(record, body) + std::string(recoverySeparator) + body;
}

} // namespace linetwin::app
