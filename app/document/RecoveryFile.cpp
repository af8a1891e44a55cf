// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/RecoveryFile.h"

#include "app/text/Texts.h"
#include "engine/io/ReadModel.h"
#include "engine/io/YamlText.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <limits>

namespace linetwin::app {

namespace {

constexpr std::string_view formatName = "linetwin/recovery/1";
constexpr std::string_view separator = "---\n";
constexpr std::int64_t mostScenarios = 100'000;

std::string checksumOf(std::string_view text)
{
    return QCryptographicHash::hash(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())),
                                    QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

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
        body += separator;
        body += text;
    };
    if (state.savedLine != state.line)
        add(writeLine(state.savedLine));
    add(scenarioText(state.baselineScenario, state.line));
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
    yaml.entry("format", formatName);
    yaml.entry("written_at", yamlScalar(record.writtenAt.toUTC().toString(Qt::ISODateWithMs).toStdString()));
    yaml.entry("checksum", yamlScalar(checksumOf(body)));
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

std::vector<std::string_view> partsOf(std::string_view text)
{
    std::vector<std::string_view> parts;
    const std::string mark = "\n" + std::string(separator);
    while (true) {
        const std::size_t end = text.find(mark);
        parts.push_back(text.substr(0, end == std::string_view::npos ? end : end + 1));
        if (end == std::string_view::npos)
            return parts;
        text.remove_prefix(end + mark.size());
    }
}

/// What is wrong anywhere makes the whole file unfit, so that a failure needs no place.
class Broken {};

/// Takes the texts one after the other.
class Parts {
public:
    explicit Parts(std::vector<std::string_view> texts) : m_texts(std::move(texts)) {}

    std::string_view take()
    {
        if (m_next == m_texts.size())
            throw Broken();
        return m_texts[m_next++];
    }
    bool areAllTaken() const { return m_next == m_texts.size(); }

private:
    std::vector<std::string_view> m_texts;
    std::size_t m_next = 0;
};

YamlDocument parsed(std::string_view text)
{
    YamlDocument document = parseYaml(text, "recovery");
    if (!document.root)
        throw Broken();
    return document;
}

Line takeLine(Parts& parts, bool hasComments)
{
    const YamlDocument document = parsed(parts.take());
    Reading reading("recovery");
    Line line = readLine(reading, *document.root, {}, {});
    if (hasErrors(reading.findings()))
        throw Broken();
    dropEmptyEntries(line);
    line.leadingComment = document.leadingComment;
    line.hasOtherComments = hasComments;
    return line;
}

Scenario takeScenario(Parts& parts, bool hasComments)
{
    const YamlDocument document = parsed(parts.take());
    Reading reading("recovery");
    Scenario scenario = readScenario(reading, *document.root, {}).scenario;
    if (hasErrors(reading.findings()))
        throw Broken();
    dropEmptyEntries(scenario);
    scenario.leadingComment = document.leadingComment;
    scenario.hasOtherComments = hasComments;
    return scenario;
}

/// A mapping of the head; every key has to be there.
class Head {
public:
    Head(Reading& reading, const YamlNode& node, const std::string& path)
        : m_reading(reading), m_fields(reading, node, path)
    {
    }

    const YamlNode& node(std::string_view key)
    {
        const YamlNode* found = m_fields.find(key);
        if (!found)
            throw Broken();
        return *found;
    }
    const YamlNode* find(std::string_view key) { return m_fields.find(key); }
    std::string text(std::string_view key)
    {
        const auto value = readText(m_reading, node(key), m_fields.pathOf(key));
        if (!value)
            throw Broken();
        return *value;
    }
    QString words(std::string_view key) { return toQString(text(key)); }
    bool isTrue(std::string_view key) { return node(key).text == "yes"; }
    std::int64_t whole(std::string_view key, std::int64_t least, std::int64_t most)
    {
        const auto value = readWhole(m_reading, node(key), m_fields.pathOf(key), least, most);
        if (!value)
            throw Broken();
        return *value;
    }

private:
    Reading& m_reading;
    Fields m_fields;
};

LineSource sourceOf(Head& head)
{
    const std::string kind = head.text("line_kind");
    if (kind == "file")
        return {LineSource::Kind::File, head.text("line_path"), {}};
    if (kind == "builtin")
        return {LineSource::Kind::Builtin, {}, head.text("line_name")};
    if (kind != "inline")
        throw Broken();
    return {LineSource::Kind::Inline, {}, {}};
}

void takeLines(Reading& reading, const YamlNode& node, Parts& parts, DocumentState& state)
{
    Head head(reading, node, "line");
    state.lineSource = sourceOf(head);
    state.line = takeLine(parts, head.isTrue("comments"));
    const bool wasSavedComment = head.isTrue("saved_comments");
    if (head.isTrue("changed"))
        state.savedLine = takeLine(parts, wasSavedComment);
    else
        state.savedLine = state.line;
    state.baselineScenario = takeScenario(parts, false);
}

ScenarioEntry takeEntry(Reading& reading, const YamlNode& node, Parts& parts)
{
    Head head(reading, node, "scenarios");
    ScenarioEntry entry;
    entry.path = head.words("path");
    entry.isUnnamed = head.isTrue("unnamed");
    entry.savedSource = sourceOf(head);
    entry.scenario = takeScenario(parts, head.isTrue("comments"));
    const bool hadComments = head.isTrue("saved_comments");
    entry.saved = head.isTrue("changed") ? takeScenario(parts, hadComments) : entry.scenario;
    return entry;
}

std::map<QString, QByteArray> knownFilesOf(Reading& reading, const YamlNode* node)
{
    std::map<QString, QByteArray> files;
    if (!node)
        return files;
    for (const Fields::Named& each : Fields(reading, *node, "files").named())
        files.emplace(toQString(each.name), QByteArray::fromHex(QByteArray::fromStdString(each.value.text)));
    return files;
}

RecoveryRecord recordOf(std::string_view text)
{
    const std::string mark = "\n" + std::string(separator);
    const std::size_t end = text.find(mark);
    if (end == std::string_view::npos)
        throw Broken();
    const std::string_view body = text.substr(end + mark.size());
    const YamlDocument document = parsed(text.substr(0, end + 1));
    Reading reading("recovery");
    Head head(reading, *document.root, {});
    if (head.text("format") != formatName || head.text("checksum") != checksumOf(body))
        throw Broken();

    RecoveryRecord record;
    DocumentState& state = record.state;
    record.writtenAt = QDateTime::fromString(head.words("written_at"), Qt::ISODateWithMs).toLocalTime();
    state.drawnSeed = static_cast<std::uint64_t>(head.whole("drawn_seed", 0, std::numeric_limits<std::int64_t>::max()));
    Parts parts(partsOf(body));
    takeLines(reading, head.node("line"), parts, state);
    for (const YamlNodePointer& each : head.node("scenarios").items)
        state.scenarios.push_back(takeEntry(reading, *each, parts));
    const std::int64_t active = head.whole("active", -1, mostScenarios);
    if (active >= 0)
        state.active = static_cast<std::size_t>(active);
    record.knownFiles = knownFilesOf(reading, head.find("files"));
    const bool isActiveThere = !state.active || *state.active < state.scenarios.size();
    if (!isActiveThere || !parts.areAllTaken() || hasErrors(reading.findings()))
        throw Broken();
    return record;
}

} // namespace

std::string writeRecovery(const RecoveryRecord& record)
{
    const std::string body = bodyOf(record.state);
    return headOf(record, body) + std::string(separator) + body;
}

std::optional<RecoveryRecord> readRecovery(std::string_view text)
{
    try {
        return recordOf(text);
    } catch (const Broken&) {
        return std::nullopt;
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

} // namespace linetwin::app
