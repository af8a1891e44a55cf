// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/BuiltinTexts.h"
#include "engine/io/FileAccess.h"
#include "engine/io/Files.h"
#include "engine/io/ReadModel.h"
#include "engine/model/Validation.h"
#include "engine/support/Suggestion.h"
#include "engine/support/Translatable.h"
#include "engine/support/Utf8.h"

#include <algorithm>

namespace linetwin {

namespace {

using Kind = LoadedFile::Kind;
constexpr std::string_view builtinPrefix = "builtin:";

/// What `format` says; nullopt with a finding if it is not one that this program reads.
std::optional<Kind> kindOfFormat(Reading& reading, const YamlNode& format)
{
    if (format.kind == YamlNode::Kind::Scalar && format.text == "linetwin/line/1")
        return Kind::Line;
    if (format.kind == YamlNode::Kind::Scalar && format.text == "linetwin/scenario/1")
        return Kind::Scenario;
    const bool isOurs = format.kind == YamlNode::Kind::Scalar &&
                        (format.text.starts_with("linetwin/line/") || format.text.starts_with("linetwin/scenario/"));
    if (isOurs)
        reading.error(format, "format",
                      LINETWIN_TEXT("Finding", "this program does not know `%1`, only version 1; a newer LineTwin may"),
                      {abbreviated(format.text)});
    else
        reading.error(format, "format", LINETWIN_TEXT("Finding", "must be linetwin/line/1 or linetwin/scenario/1"));
    return std::nullopt;
}

/// A line or a scenario, by `format`, else by the keys that only one of them has.
std::optional<Kind> kindOf(Reading& reading, const YamlNode& root)
{
    if (root.kind != YamlNode::Kind::Map) {
        reading.error(root, {}, LINETWIN_TEXT("Finding", "this is neither a line nor a scenario"));
        return std::nullopt;
    }
    if (const YamlNode* format = valueOf(root, "format"); !isNull(format))
        return kindOfFormat(reading, *format);
    for (const char* key : {"topology", "line", "baseline", "equipment"}) {
        const std::string_view name = key;
        if (valueOf(root, name))
            return name == "topology" || name == "baseline" ? Kind::Line : Kind::Scenario;
    }
    reading.error(root, {},
                  LINETWIN_TEXT("Finding", "this is neither a line, which has the key `topology`, nor a scenario, "
                                           "which has the key `line`"));
    return std::nullopt;
}

/// The line's own findings, under the path where it stands in the file.
Findings lineFindings(const Line& line, const std::string& path)
{
    Findings findings = validate(line);
    for (Finding& finding : findings)
        finding.keyPath = finding.keyPath.empty() ? path : path + "." + finding.keyPath;
    return findings;
}

std::string stemOf(const std::filesystem::path& fileName)
{
    const std::string text = fileName.string();
    return text.starts_with(builtinPrefix) ? text.substr(builtinPrefix.size()) : fileName.stem().string();
}

LineSource sourceOf(const std::filesystem::path& fileName)
{
    const std::string text = fileName.string();
    if (text.starts_with(builtinPrefix))
        return {LineSource::Kind::Builtin, {}, text.substr(builtinPrefix.size())};
    std::error_code error; // without a current folder the path stays relative
    const auto absolute = std::filesystem::absolute(fileName, error);
    return {LineSource::Kind::File, error ? fileName : absolute, {}};
}

/// What there is instead of `name`: the nearest that there is, else the lines.
std::string otherBuiltins(const std::string& name)
{
    std::vector<std::string> names;
    std::string lines;
    for (const NamedText& text : builtinTexts()) {
        names.push_back(std::string(builtinPrefix) + std::string(text.name));
        if (text.isLine())
            lines += (lines.empty() ? "" : ", ") + names.back();
    }
    const auto meant = nearest(std::string(builtinPrefix) + name, names);
    return meant ? "did you mean " + *meant + "?" : "there are " + lines;
}

std::string textOf(const std::string& argument)
{
    if (!argument.starts_with(builtinPrefix))
        return readFile(argument, largestFileBytes);
    const std::string name = argument.substr(builtinPrefix.size());
    const auto text = builtinText(name);
    if (!text)
        throw FileError("there is no built-in line `" + name + "`; " + otherBuiltins(name));
    return std::string(*text);
}

/// A file's text with what has been made of it so far.
struct OpenFile {
    OpenFile(std::string_view text, const std::string& fileName)
        : document(parseYaml(text, fileName)), reading(fileName), stem(stemOf(fileName))
    {
        if (!document.root)
            return;
        reading.note({}, *document.root);
        kind = kindOf(reading, *document.root);
    }

    /// All findings of the file in the order in which they stand in it.
    Findings takeFindings()
    {
        Findings findings = std::move(document.findings);
        std::ranges::move(reading.findings(), std::back_inserter(findings));
        std::ranges::stable_sort(findings, {}, [](const Finding& finding) {
            return std::pair(finding.position.line, finding.position.column);
        });
        return findings;
    }

    YamlDocument document;
    Reading reading;
    std::string stem;
    std::optional<Kind> kind;
};

Line readLineFile(OpenFile& file)
{
    Line line = readLine(file.reading, *file.document.root, {}, file.stem);
    line.leadingComment = file.document.leadingComment;
    line.hasOtherComments = file.document.hasOtherComments;
    file.reading.addValueFindings(validate(line));
    dropEmptyEntries(line);
    return line;
}

/// The line of a scenario: as far as it could be read, where it comes from, and what its own file gets wrong.
struct ScenarioLine {
    Line line;
    LineSource source;
    Findings findings;
    std::optional<SourceText> text; ///< of its own file
};

void loadNamedLine(OpenFile& scenarioFile, const YamlNode& node, const std::string& text, ScenarioLine& result)
{
    Reading& reading = scenarioFile.reading;
    const auto folder = std::filesystem::path(reading.fileName()).parent_path();
    const std::string argument = text.starts_with(builtinPrefix) ? text : (folder / text).string();
    try {
        result.text = SourceText{argument, textOf(argument)};
        OpenFile file(result.text->bytes, argument);
        if (file.kind == Kind::Scenario) {
            reading.error(node, "line", LINETWIN_TEXT("Finding", "`%1` is a scenario; a line is wanted here"),
                          {abbreviated(text)});
            return;
        }
        if (file.kind == Kind::Line)
            result.line = readLineFile(file);
        result.findings = file.takeFindings();
        result.source = sourceOf(argument);
    } catch (const FileError& error) {
        reading.error(node, "line", LINETWIN_TEXT("Finding", "the line cannot be read: %1"),
                      {abbreviated(error.what(), 300)});
    }
}

ScenarioLine loadLineOf(OpenFile& scenarioFile, const YamlNode& node)
{
    Reading& reading = scenarioFile.reading;
    ScenarioLine result;
    if (node.kind == YamlNode::Kind::Map) {
        result.source.kind = LineSource::Kind::Inline;
        result.line = readLine(reading, node, "line", scenarioFile.stem);
        reading.addValueFindings(lineFindings(result.line, "line"));
        dropEmptyEntries(result.line);
    } else if (const auto text = readText(reading, node, "line")) {
        if (text->empty() || hasControlCharacter(*text))
            reading.error(node, "line", LINETWIN_TEXT("Finding", "must be the path of a line's file"));
        else
            loadNamedLine(scenarioFile, node, *text, result);
    }
    return result;
}

LoadResult loadScenario(OpenFile& file)
{
    ScenarioRead read = readScenario(file.reading, *file.document.root, file.stem);
    read.scenario.leadingComment = file.document.leadingComment;
    read.scenario.hasOtherComments = file.document.hasOtherComments;
    ScenarioLine line;
    if (read.line)
        line = loadLineOf(file, *read.line);
    file.reading.addValueFindings(validate(line.line, read.scenario));
    dropEmptyEntries(read.scenario);
    LoadResult result;
    result.findings = std::move(line.findings);
    std::ranges::move(file.takeFindings(), std::back_inserter(result.findings));
    if (line.text)
        result.sources.push_back(std::move(*line.text));
    if (!hasErrors(result.findings))
        result.file =
            LoadedFile{Kind::Scenario, std::move(line.line), std::move(line.source), std::move(read.scenario)};
    return result;
}

LoadResult loadLine(OpenFile& file, const std::filesystem::path& fileName)
{
    Line line = readLineFile(file);
    LoadResult result;
    result.findings = file.takeFindings();
    if (hasErrors(result.findings))
        return result;
    Scenario scenario;
    scenario.name = line.name;
    result.file = LoadedFile{Kind::Line, std::move(line), sourceOf(fileName), std::move(scenario)};
    return result;
}

} // namespace

std::optional<std::string_view> builtinText(std::string_view name)
{
    const auto texts = builtinTexts();
    const auto found = std::ranges::find(texts, name, &NamedText::name);
    return found == texts.end() ? std::nullopt : std::optional(found->text);
}

LoadResult loadText(std::string_view yaml, const std::filesystem::path& fileName)
{
    OpenFile file(yaml, fileName.string());
    LoadResult result;
    if (file.kind == Kind::Line)
        result = loadLine(file, fileName);
    else if (file.kind == Kind::Scenario)
        result = loadScenario(file);
    else
        result.findings = file.takeFindings();
    result.sources.insert(result.sources.begin(), {fileName.string(), std::string(yaml)});
    return result;
}

LoadResult loadFile(const std::string& argument)
{
    return loadText(textOf(argument), argument);
}

} // namespace linetwin
