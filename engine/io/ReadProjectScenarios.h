// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/Loading.h"
#include "engine/io/ProjectFile.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace linetwin {

/// A line of a project, that its scenarios are held against.
struct ProjectLine {
    Line line;
    LineSource source;
    bool isRead = false; ///< without errors
};

/// What reading the files that a project names brings up.
struct NamedFiles {
    Findings findings;
    std::vector<SourceText> sources;
    std::vector<std::filesystem::path> missing;
};

/// Reads a project's lists of scenarios, that of the project and those of its other lines. Findings on the project
/// itself go to `reading`. All arguments of the constructor outlive the object.
class ProjectScenarioReader {
public:
    ProjectScenarioReader(Reading& reading, const ProjectReading& how, NamedFiles& files)
        : m_reading(reading), m_how(how), m_files(files)
    {
    }

    std::vector<ProjectScenario> read(const YamlNode& node, const std::string& path, const ProjectLine& line);
    /// An error where no scenario or other line may have the name, or one has it already.
    void takeName(const YamlNode& node, const std::string& path, const std::string& name);
    /// An error where the file, after links, is another part of the project already: two that are edited apart from
    /// each other cannot both be kept in it.
    void takeFile(const YamlNode& node, const std::string& path, const std::filesystem::path& file);

private:
    ProjectScenario readWritten(const YamlNode& node, const std::string& path, const ProjectLine& line);
    std::optional<ProjectScenario> readFile(const YamlNode& node, const std::string& path, const ProjectLine& line);
    std::optional<ProjectScenario> readScenarioFile(const std::string& argument, const YamlNode& node,
                                                    const std::string& path, const ProjectLine& line);
    void checkLineOf(Reading& scenario, const YamlNode& named, const ProjectLine& line, const YamlNode& node,
                     const std::string& path);
    bool noteIfMissing(const YamlNode& node);
    void warnOfMissing(const YamlNode& node, const std::string& path, const std::string& text);
    std::string pathFor(const std::string& text) const;

    Reading& m_reading;
    const ProjectReading& m_how;
    NamedFiles& m_files;
    std::set<std::string> m_names;
    std::set<std::filesystem::path> m_taken;
    std::size_t m_count = 0;
};

} // namespace linetwin
