// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/Files.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace linetwin {

/// A scenario of a project: in a file of its own, or written in the project.
struct ProjectScenario {
    Scenario scenario;
    std::optional<std::filesystem::path> file; ///< absolute

    bool operator==(const ProjectScenario&) const = default;
};

/// A structure what-if: another line, with scenarios of its own, that is compared with the Baseline of the project.
struct OtherLine {
    std::string name;
    Line line;
    LineSource source;
    std::vector<ProjectScenario> scenarios;

    bool operator==(const OtherLine&) const = default;
};

/// A moment or a view that somebody wants to come back to. What `view` means is the window's.
struct ProjectMoment {
    std::string name;
    std::string caption;
    std::string scenario; ///< empty: the Baseline
    double timeSec = 0;
    std::int64_t replication = 0;
    std::string view;

    bool operator==(const ProjectMoment&) const = default;
};

/// What is opened and saved together (SPEC 9). Names of scenarios and other lines are unique.
struct Project {
    std::string name;
    std::string description;
    std::string author;
    std::optional<double> level;     ///< of the intervals of differences
    std::optional<double> relevance; ///< share of the reference below which a difference does not matter
    Line line;
    LineSource lineSource;                  ///< Inline: written in the project, and all scenarios with it
    std::vector<ProjectScenario> scenarios; ///< in the user's order
    std::vector<OtherLine> otherLines;
    std::vector<ProjectMoment> moments;
    std::string leadingComment;
    bool hasOtherComments = false;

    bool operator==(const Project&) const = default;
};

/// `project` has a value only if there is no error among the findings.
struct ProjectResult {
    std::optional<Project> project;
    Findings findings;
    std::vector<SourceText> sources; ///< the project, then the files that it names
    /// Files that the project names and that are not there, each an error unless it was skipped.
    std::vector<std::filesystem::path> missing;
};

/// Reads a project with all files that it names. Throws FileError if the project itself cannot be read.
ProjectResult readProject(const std::filesystem::path& path, const ProjectReading& how = {});
/// The same for text that stands for the file `path`.
ProjectResult readProjectText(std::string_view yaml, const std::filesystem::path& path, const ProjectReading& how = {});

/// YAML text in stable key order. `path` is where it will be saved: files are written as seen from there. Reading it
/// gives back an equal project.
std::string writeProject(const Project& project, const std::filesystem::path& path);

/// A file and a name in it: `study.yaml/larger buffer` where `study.yaml` is a file. The name is empty where the
/// argument as a whole is a file, built in, or nothing.
std::pair<std::string, std::string> splitProjectArgument(const std::string& argument);

/// The scenarios in their order, then each other line and its scenarios.
std::vector<std::string> scenarioNames(const Project& project);

/// Why no scenario or other line of a project may have the name, or nullopt.
std::optional<Finding> projectNameProblem(const std::string& name);

} // namespace linetwin
