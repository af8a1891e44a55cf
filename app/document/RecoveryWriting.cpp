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

/// The texts of line and scenarios; one that is saved as it is stands there once.
std::string bodyOf(const DocumentState& state)
{
    std::string body = writeLine(state.line);
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
    map.add("unnamed", truthText(entry.isUnnamed));
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
