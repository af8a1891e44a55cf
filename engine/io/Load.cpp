// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/BuiltinTexts.h"
#include "engine/io/Loading.h"
#include "engine/io/ProjectFile.h"
#include "engine/model/Validation.h"

#include <algorithm>
#include <iterator>

namespace linetwin {

namespace {

using Kind = LoadedFile::Kind;

LoadResult loadScenario(OpenFile& file, const ProjectReading& how)
{
    ScenarioRead read = readScenario(file.reading, *file.document.root, file.stem);
    read.scenario.leadingComment = file.document.leadingComment;
    read.scenario.hasOtherComments = file.document.hasOtherComments;
    NamedLine line;
    if (read.line)
        line = loadNamedLine(file.reading, *read.line, "line", file.stem, how.located);
    file.reading.addValueFindings(validate(line.line, read.scenario));
    dropEmptyEntries(read.scenario);
    LoadResult result;
    result.findings = std::move(line.findings);
    std::ranges::move(file.takeFindings(), std::back_inserter(result.findings));
    if (line.text)
        result.sources.push_back(std::move(*line.text));
    if (line.missing)
        result.missing.push_back(std::move(*line.missing));
    if (!hasErrors(result.findings))
        result.file =
            LoadedFile{Kind::Scenario, std::move(line.line), std::move(line.source), std::move(read.scenario)};
    return result;
}

LoadedFile lineAlone(Line line, LineSource source)
{
    Scenario scenario;
    scenario.name = line.name;
    return {Kind::Line, std::move(line), std::move(source), std::move(scenario)};
}

LoadResult loadLine(OpenFile& file, const std::filesystem::path& fileName)
{
    Line line = readLineFile(file);
    LoadResult result;
    result.findings = file.takeFindings();
    if (!hasErrors(result.findings))
        result.file = lineAlone(std::move(line), sourceOf(fileName));
    return result;
}

/// The Baseline of a project, or that of its scenarios or other lines which has the name.
std::optional<LoadedFile> partOf(const Project& project, const std::string& name)
{
    if (name.empty())
        return lineAlone(project.line, project.lineSource);
    const auto find = [&](const Line& line, const LineSource& source,
                          const std::vector<ProjectScenario>& scenarios) -> std::optional<LoadedFile> {
        const auto found = std::ranges::find(scenarios, name, [](const auto& each) { return each.scenario.name; });
        if (found == scenarios.end())
            return std::nullopt;
        return LoadedFile{Kind::Scenario, line, source, found->scenario};
    };
    if (auto found = find(project.line, project.lineSource, project.scenarios))
        return found;
    for (const OtherLine& other : project.otherLines) {
        if (other.name == name) {
            LoadedFile file = lineAlone(other.line, other.source);
            file.scenario.name = other.name;
            return file;
        }
        if (auto found = find(other.line, other.source, other.scenarios))
            return found;
    }
    return std::nullopt;
}

LoadResult loadPart(ProjectResult read, const std::filesystem::path& fileName, const std::string& name)
{
    LoadResult result{std::nullopt, std::move(read.findings), std::move(read.sources), {}, std::move(read.missing)};
    if (!read.project)
        return result;
    result.file = partOf(*read.project, name);
    if (!result.file)
        throw FileError(localText("Finding", "the project %1 has no scenario or other line `%2`"),
                        {fileName.string(), name});
    result.project = std::make_shared<const Project>(std::move(*read.project));
    return result;
}

} // namespace

std::optional<std::string_view> builtinText(std::string_view name)
{
    const auto texts = builtinTexts();
    const auto found = std::ranges::find(texts, name, &NamedText::name);
    return found == texts.end() ? std::nullopt : std::optional(found->text);
}

LoadResult loadText(std::string_view yaml, const std::filesystem::path& fileName, const ProjectReading& how)
{
    OpenFile file(yaml, fileName.string(), how.accepts);
    if (file.kind == FileKind::Project)
        return loadPart(readOpenProject(file, yaml, how), fileName, {});
    LoadResult result;
    if (file.kind == FileKind::Line)
        result = loadLine(file, fileName);
    else if (file.kind == FileKind::Scenario)
        result = loadScenario(file, how);
    else
        result.findings = file.takeFindings();
    result.sources.insert(result.sources.begin(), {fileName.string(), std::string(yaml)});
    return result;
}

LoadResult loadFile(const std::string& argument, const ProjectReading& how)
{
    const auto [path, part] = splitProjectArgument(argument);
    if (!part.empty())
        return loadPart(readProject(path, how), path, part);
    return loadText(textOf(argument), argument, how);
}

} // namespace linetwin
