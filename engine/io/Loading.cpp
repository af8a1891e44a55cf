// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/Loading.h"

#include "engine/io/BuiltinTexts.h"
#include "engine/io/FileAccess.h"
#include "engine/io/FileGroup.h"
#include "engine/io/FileStem.h"
#include "engine/io/Platform.h"
#include "engine/model/Validation.h"
#include "engine/support/Messages.h"
#include "engine/support/Suggestion.h"
#include "engine/support/Translatable.h"
#include "engine/support/Utf8.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace linetwin {

namespace {

struct Format {
    std::string_view prefix;
    FileKind kind;
    int newest; ///< version, a digit
};
constexpr std::array formats{Format{"linetwin/line/", FileKind::Line, 2},
                             Format{"linetwin/scenario/", FileKind::Scenario, 2},
                             Format{"linetwin/project/", FileKind::Project, 1}};

/// What `format` says; nullopt with a finding if it is not one that this program reads.
std::optional<FileKind> kindOfFormat(Reading& reading, const YamlNode& format)
{
    const std::string_view text = format.text;
    for (const Format& each : formats) {
        if (!text.starts_with(each.prefix))
            continue;
        for (int version = 1; version <= each.newest; ++version) {
            if (text.substr(each.prefix.size()) == std::to_string(version))
                return each.kind;
        }
        if (each.newest == 1)
            reading.error(
                format, "format",
                LINETWIN_TEXT("Finding", "this program does not know `%1`, only version 1; a newer LineTwin may"),
                {abbreviated(text)});
        else
            reading.error(format, "format",
                          LINETWIN_TEXT("Finding",
                                        "this program does not know `%1`, only versions 1 to %2; a newer LineTwin may"),
                          {abbreviated(text), std::to_string(each.newest)});
        return std::nullopt;
    }
    reading.error(format, "format",
                  LINETWIN_TEXT("Finding", "must be linetwin/line/1, linetwin/scenario/1 or linetwin/project/1"));
    return std::nullopt;
}

/// By `format`, else by the keys that only one kind has.
std::optional<FileKind> kindOf(Reading& reading, const YamlNode& root)
{
    if (root.kind != YamlNode::Kind::Map) {
        reading.error(root, {}, LINETWIN_TEXT("Finding", "this is neither a line, a scenario nor a project"));
        return std::nullopt;
    }
    if (const YamlNode* format = valueOf(root, "format"); !isNull(format))
        return kindOfFormat(reading, *format);
    struct Key {
        const char* name;
        FileKind kind;
    };
    for (const Key& key :
         {Key{"topology", FileKind::Line}, Key{"scenarios", FileKind::Project}, Key{"line", FileKind::Scenario},
          Key{"baseline", FileKind::Line}, Key{"equipment", FileKind::Scenario}}) {
        if (valueOf(root, key.name))
            return key.kind;
    }
    reading.error(root, {},
                  LINETWIN_TEXT("Finding", "this is neither a line, which has the key `topology`, nor a scenario, "
                                           "which has the key `line`, nor a project, which has the key `scenarios`"));
    return std::nullopt;
}

std::string stemOf(const std::filesystem::path& fileName)
{
    const std::string text = fileName.string();
    return text.starts_with(builtinPrefix) ? text.substr(builtinPrefix.size()) : fileStem(fileName);
}

/// Tells what there is instead of `name`: the nearest, else the lines.
FileError noBuiltin(const std::string& name)
{
    std::vector<std::string> names;
    std::vector<std::string> lines;
    for (const NamedText& text : builtinTexts()) {
        names.push_back(std::string(builtinPrefix) + std::string(text.name));
        if (text.isLine())
            lines.push_back(names.back());
    }
    const auto meant = nearest(std::string(builtinPrefix) + name, names);
    const std::string line = name.substr(0, name.find('/'));
    const std::string ofLine = std::string(builtinPrefix) + line + "/";
    if (line != name && builtinText(line) && !(meant && meant->starts_with(ofLine))) {
        std::erase_if(names, [&](const std::string& each) { return !each.starts_with(ofLine); });
        return {localText("Finding", "the built-in line `%1` has no scenario `%2`; there are %3"),
                {line, name.substr(line.size() + 1), listText(names)}};
    }
    return {meant ? localText("Finding", "there is no built-in line `%1`; did you mean %2?")
                  : localText("Finding", "there is no built-in line `%1`; there are %2"),
            {name, meant.value_or(listText(lines))}};
}

/// Only a project may be larger than a line or a scenario.
std::size_t mostBytes(std::string_view text)
{
    const auto hasLine = [&](std::string_view start) {
        return text.starts_with(start) || text.find("\n" + std::string(start)) != std::string_view::npos;
    };
    return hasLine("scenarios:") || hasLine("format: linetwin/project/") ? largestProjectBytes : largestFileBytes;
}

void loadFrom(const std::string& argument, const std::string& text, Reading& reading, const YamlNode& node,
              const std::string& path, NamedLine& result)
{
    result.text = SourceText{argument, namedTextOf(argument)};
    OpenFile file(result.text->bytes, argument, reading.accepts);
    if (file.kind == FileKind::Scenario || file.kind == FileKind::Project) {
        reading.error(node, path, LINETWIN_TEXT("Finding", "`%1` is no line; a line is wanted here"),
                      {abbreviated(text)});
        return;
    }
    if (file.kind == FileKind::Line)
        result.line = readLineFile(file);
    result.findings = file.takeFindings();
    result.source = sourceOf(argument);
}

/// `<(…)`, and what is piped into the program.
bool isPipeOfTheShell(std::string_view path)
{
    return path == "/dev/stdin" || path.starts_with("/dev/fd/") || path.starts_with("/proc/self/fd/");
}

/// Pipes and devices; what is not there at all, or a folder, is told by whoever reads it.
void refuseOtherThanFiles(const std::filesystem::path& path)
{
    std::error_code error;
    const auto status = platform::statusOf(path);
    if (status && !status->isRegular && !std::filesystem::is_directory(path, error)) {
        const std::string reason(localText("Finding", "it is a pipe or a device, and no file"));
        throw FileError(localText("Finding", "cannot read %1: %2"), {path.string(), reason}, reason);
    }
}

} // namespace

OpenFile::OpenFile(std::string_view text, const std::string& fileName, Acceptance accepts)
    : document(parseYaml(text, fileName, mostBytes(text))), reading(fileName), stem(stemOf(fileName))
{
    reading.accepts = accepts;
    if (!document.root)
        return;
    reading.beginAt(*document.root);
    kind = kindOf(reading, *document.root);
}

Findings OpenFile::takeFindings()
{
    Findings findings = std::move(document.findings);
    std::ranges::move(reading.findings(), std::back_inserter(findings));
    std::ranges::stable_sort(
        findings, {}, [](const Finding& finding) { return std::pair(finding.position.line, finding.position.column); });
    return findings;
}

std::string namedTextOf(const std::string& argument)
{
    if (!argument.starts_with(builtinPrefix))
        refuseOtherThanFiles(argument);
    return textOf(argument);
}

std::string textOf(const std::string& argument)
{
    if (!argument.starts_with(builtinPrefix)) {
        settleInterruptedSave(argument);
        return readNamedFile(argument, largestProjectBytes);
    }
    const std::string name = argument.substr(builtinPrefix.size());
    const auto text = builtinText(name);
    if (!text)
        throw noBuiltin(name);
    return std::string(*text);
}

std::string readNamedFile(const std::string& file, std::size_t most)
{
    if (!isPipeOfTheShell(file))
        refuseOtherThanFiles(file);
    return readFile(file, most);
}

std::filesystem::path plainPath(const std::filesystem::path& path)
{
    std::error_code error;
    const auto absolute = std::filesystem::absolute(path, error);
    if (error) // there is no current folder
        return path;
    const auto plain = absolute.lexically_normal();
    if (plain == absolute || std::filesystem::equivalent(plain.parent_path(), absolute.parent_path(), error))
        return plain;
    const auto folder = std::filesystem::canonical(absolute.parent_path(), error);
    return error ? plain : folder / absolute.filename();
}

LineSource sourceOf(const std::filesystem::path& fileName)
{
    const std::string text = fileName.string();
    if (text.starts_with(builtinPrefix))
        return {LineSource::Kind::Builtin, {}, text.substr(builtinPrefix.size())};
    return {LineSource::Kind::File, plainPath(fileName), {}};
}

std::string argumentFrom(const Reading& file, const std::string& text)
{
    if (text.starts_with(builtinPrefix))
        return text;
    return (std::filesystem::path(file.fileName()).parent_path() / text).string();
}

Line readLineFile(OpenFile& file)
{
    Line line = readLine(file.reading, *file.document.root, {}, file.stem);
    line.leadingComment = file.document.leadingComment;
    line.hasOtherComments = file.document.hasOtherComments;
    file.reading.addValueFindings(validate(line));
    dropEmptyEntries(line);
    return line;
}

NamedLine loadNamedLine(Reading& reading, const YamlNode& node, const std::string& path, const std::string& defaultName,
                        const LocatedFiles& located)
{
    NamedLine result;
    if (node.kind == YamlNode::Kind::Map) {
        result.source.kind = LineSource::Kind::Inline;
        result.line = readLine(reading, node, path, defaultName);
        reading.addValueFindings(findingsUnder(path, validate(result.line)));
        dropEmptyEntries(result.line);
        return result;
    }
    const auto text = readText(reading, node, path);
    if (!text)
        return result;
    if (text->empty() || hasControlCharacter(*text)) {
        reading.error(node, path, LINETWIN_TEXT("Finding", "must be the path of a line's file"));
        return result;
    }
    std::string argument = argumentFrom(reading, *text);
    if (const auto found = located.find(argument); found != located.end())
        argument = found->second.string();
    std::error_code ignored;
    if (!argument.starts_with(builtinPrefix) && !std::filesystem::exists(argument, ignored))
        result.missing = argument;
    try {
        loadFrom(argument, *text, reading, node, path, result);
    } catch (const FileError& error) {
        reading.error(node, path, LINETWIN_TEXT("Finding", "the line cannot be read: %1"),
                      {abbreviated(error.what(), 300)});
    }
    return result;
}

Findings findingsUnder(const std::string& path, Findings findings)
{
    for (Finding& finding : findings)
        finding.keyPath = finding.keyPath.empty() ? path : path + "." + finding.keyPath;
    return findings;
}

bool isSameSource(const LineSource& a, const LineSource& b)
{
    if (a.kind != b.kind)
        return false;
    if (a.kind == LineSource::Kind::Builtin)
        return a.builtin == b.builtin;
    std::error_code error;
    return a.kind == LineSource::Kind::File && (std::filesystem::equivalent(a.path, b.path, error) ||
                                                a.path.lexically_normal() == b.path.lexically_normal());
}

} // namespace linetwin
