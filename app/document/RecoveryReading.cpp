// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/RecoveryFile.h"
#include "app/document/RecoveryFormat.h"
#include "app/text/Texts.h"
#include "engine/io/ProjectFile.h"
#include "engine/io/ReadModel.h"
#include "engine/model/Limits.h"

#include <limits>

namespace linetwin::app {

namespace {

std::vector<std::string_view> partsOf(std::string_view text)
{
    std::vector<std::string_view> parts;
    const std::string mark = "\n" + std::string(recoverySeparator);
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
    // Larger than a file may be: what the document had, it gets back.
    YamlDocument document = parseYaml(text, "recovery", largestProjectBytes);
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

Project takeProject(Parts& parts)
{
    ProjectReading all;
    all.accepts = Acceptance::Anything;
    ProjectResult read = readProjectText(parts.take(), "recovery", all);
    if (!read.project)
        throw Broken();
    read.project->line = {};
    read.project->lineSource = {};
    return std::move(*read.project);
}

void takeProjects(Reading& reading, const YamlNode& node, Parts& parts, ProjectOnFile& project)
{
    Head head(reading, node, "project");
    project.path = head.words("path");
    project.head = takeProject(parts);
    project.saved = head.isTrue("changed") ? takeProject(parts) : project.head;
    project.head.hasOtherComments = head.isTrue("comments");
    project.saved.hasOtherComments = head.isTrue("saved_comments");
    const YamlNode* lines = head.find("lines");
    if (!lines)
        return;
    for (const YamlNodePointer& each : lines->items) {
        Head line(reading, *each, "project.lines");
        LineInProject& saved = project.savedLines.emplace_back();
        saved.name = line.text("name");
        saved.source = sourceOf(line);
        for (const YamlNodePointer& part : line.node("parts").items)
            saved.parts.push_back(part->text);
    }
}

LineOnFile takeLineOnFile(Reading& reading, const YamlNode& node, Parts& parts)
{
    Head head(reading, node, "lines.line");
    LineOnFile line;
    line.source = sourceOf(head);
    line.line = takeLine(parts, head.isTrue("comments"));
    const bool hadComments = head.isTrue("saved_comments");
    line.saved = head.isTrue("changed") ? takeLine(parts, hadComments) : line.line;
    return line;
}

ScenarioEntry takeScenarioEntry(Reading& reading, const YamlNode& node, Parts& parts)
{
    Head head(reading, node, "lines.scenarios");
    ScenarioEntry entry;
    entry.path = head.words("path");
    entry.isInProject = head.isTrue("in_project");
    entry.savedSource = sourceOf(head);
    entry.scenario = takeScenario(parts, head.isTrue("comments"));
    const bool hadComments = head.isTrue("saved_comments");
    entry.saved = head.isTrue("changed") ? takeScenario(parts, hadComments) : entry.scenario;
    return entry;
}

LineEntry takeLineEntry(Reading& reading, const YamlNode& node, Parts& parts)
{
    Head head(reading, node, "lines");
    LineEntry entry;
    entry.name = head.text("name");
    entry.line = takeLineOnFile(reading, head.node("line"), parts);
    if (const YamlNode* scenarios = head.find("scenarios")) {
        for (const YamlNodePointer& each : scenarios->items)
            entry.scenarios.push_back(takeScenarioEntry(reading, *each, parts));
    }
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
    const std::string mark = "\n" + std::string(recoverySeparator);
    const std::size_t end = text.find(mark);
    if (end == std::string_view::npos)
        throw Broken();
    const std::string_view body = text.substr(end + mark.size());
    const YamlDocument document = parsed(text.substr(0, end + 1));
    Reading reading("recovery");
    Head head(reading, *document.root, {});
    if (head.text("format") != recoveryFormat || head.text("checksum") != recoveryChecksum(body))
        throw Broken();

    RecoveryRecord record;
    DocumentState& state = record.state;
    record.writtenAt = QDateTime::fromString(head.words("written_at"), Qt::ISODateWithMs).toLocalTime();
    state.drawnSeed = static_cast<std::uint64_t>(head.whole("drawn_seed", 0, std::numeric_limits<std::int64_t>::max()));
    Parts parts(partsOf(body));
    takeProjects(reading, head.node("project"), parts, state.project);
    state.lines.clear();
    for (const YamlNodePointer& each : head.node("lines").items)
        state.lines.push_back(takeLineEntry(reading, *each, parts));
    const std::int64_t active = head.whole("active", -1, std::numeric_limits<std::int32_t>::max());
    if (active >= 0)
        state.active = static_cast<std::size_t>(active);
    record.knownFiles = knownFilesOf(reading, head.find("files"));
    std::size_t entries = 0;
    for (const LineEntry& line : state.lines)
        entries += 1 + line.scenarios.size();
    const bool isActiveThere = !state.active || *state.active + 1 < entries;
    if (state.lines.empty() || !isActiveThere || !parts.areAllTaken() || hasErrors(reading.findings()))
        throw Broken();
    return record;
}

} // namespace

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
