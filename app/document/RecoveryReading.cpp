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

void placeOtherLines(Reading& reading, const YamlNode* node, Project& project)
{
    if (!node)
        return;
    for (std::size_t i = 0; i < node->items.size() && i < project.otherLines.size(); ++i) {
        Head head(reading, *node->items[i], "other_lines");
        OtherLine& other = project.otherLines[i];
        other.source = sourceOf(head);
        const auto& files = head.node("files").items;
        for (std::size_t k = 0; k < files.size() && k < other.scenarios.size(); ++k) {
            if (!files[k]->text.empty())
                other.scenarios[k].file = files[k]->text;
        }
    }
}

void takeProjects(Reading& reading, const YamlNode& node, Parts& parts, ProjectOnFile& project)
{
    Head head(reading, node, "project");
    project.path = head.words("path");
    project.head = takeProject(parts);
    project.head.hasOtherComments = head.isTrue("comments");
    const bool isChanged = head.isTrue("changed");
    project.saved = isChanged ? takeProject(parts) : project.head;
    placeOtherLines(reading, head.find("other_lines"), project.head);
    placeOtherLines(reading, head.find("saved_other_lines"), project.saved);
    Head source(reading, head.node("source"), "project.source");
    project.savedSource = sourceOf(source);
    for (const YamlNodePointer& part : head.node("parts").items)
        project.savedParts.push_back(part->text);
}

ScenarioEntry takeEntry(Reading& reading, const YamlNode& node, Parts& parts)
{
    Head head(reading, node, "scenarios");
    ScenarioEntry entry;
    entry.path = head.words("path");
    entry.isInProject = head.isTrue("in_project");
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
    takeLines(reading, head.node("line"), parts, state);
    for (const YamlNodePointer& each : head.node("scenarios").items)
        state.scenarios.push_back(takeEntry(reading, *each, parts));
    const std::int64_t active = head.whole("active", -1, std::numeric_limits<std::int32_t>::max());
    if (active >= 0)
        state.active = static_cast<std::size_t>(active);
    record.knownFiles = knownFilesOf(reading, head.find("files"));
    std::size_t entries = state.scenarios.size();
    for (const OtherLine& other : state.project.head.otherLines)
        entries += 1 + other.scenarios.size();
    const bool isActiveThere = !state.active || *state.active < entries;
    if (!isActiveThere || !parts.areAllTaken() || hasErrors(reading.findings()))
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
