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

/// The project without its parts. Other lines are written with all that they have, wherever they are kept.
std::string projectText(Project project)
{
    project.lineSource = {LineSource::Kind::Builtin, {}, "cosmetics"}; // not used; a project has to have one
    for (OtherLine& other : project.otherLines) {
        other.source = {LineSource::Kind::Inline, {}, {}};
        for (ProjectScenario& scenario : other.scenarios)
            scenario.file.reset();
    }
    return writeProject(project, {});
}

std::string otherLineHead(const OtherLine& other)
{
    FlowMap map;
    addSource(map, other.source);
    std::string files;
    for (const ProjectScenario& each : other.scenarios)
        files += (files.empty() ? "" : ", ") + yamlScalar(each.file ? each.file->string() : "");
    map.add("files", "[" + files + "]");
    return map.text();
}

void writeProjectHead(YamlText& yaml, const ProjectOnFile& project)
{
    yaml.open("project");
    yaml.entry("path", yamlScalar(project.path.toStdString()));
    yaml.entry("comments", truthText(project.head.hasOtherComments));
    yaml.entry("changed", truthText(project.head != project.saved));
    FlowMap source;
    addSource(source, project.savedSource);
    yaml.entry("source", source.text());
    std::string parts;
    for (const std::string& part : project.savedParts)
        parts += (parts.empty() ? "" : ", ") + yamlScalar(part);
    yaml.entry("parts", "[" + parts + "]");
    for (const auto& [key, head] :
         {std::pair("other_lines", &project.head), std::pair("saved_other_lines", &project.saved)}) {
        if (head->otherLines.empty())
            continue;
        yaml.open(key);
        for (const OtherLine& other : head->otherLines)
            yaml.item(otherLineHead(other));
        yaml.close();
    }
    yaml.close();
}

/// The texts of line and scenarios; one that is saved as it is stands there once.
std::string bodyOf(const DocumentState& state)
{
    std::string body = projectText(state.project.head);
    if (state.project.saved != state.project.head)
        body += std::string(recoverySeparator) + projectText(state.project.saved);
    body += std::string(recoverySeparator) + writeLine(state.line);
    const auto add = [&body](const std::string& text) {
        body += recoverySeparator;
        body += text;
    };
    if (state.savedLine != state.line)
        add(writeLine(state.savedLine));
    for (const ScenarioEntry& each : state.scenarios) {
        add(scenarioText(each.scenario, state.line));
        if (each.saved != each.scenario)
            add(scenarioText(each.saved, state.line));
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

std::string lineHead(const DocumentState& state)
{
    FlowMap map;
    map.add("comments", truthText(state.line.hasOtherComments));
    map.add("saved_comments", truthText(state.savedLine.hasOtherComments));
    map.add("changed", truthText(state.savedLine != state.line));
    addSource(map, state.lineSource);
    return map.text();
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
    yaml.entry("line", lineHead(state));
    writeProjectHead(yaml, state.project);
    yaml.open("scenarios");
    for (const ScenarioEntry& each : state.scenarios)
        yaml.item(scenarioHead(each));
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
