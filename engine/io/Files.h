// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Line.h"
#include "engine/model/Scenario.h"
#include "engine/support/Finding.h"
#include "engine/support/Messages.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace linetwin {

/// A file could not be read or written (as opposed to: its content is wrong). what() is a complete sentence, in the
/// language of useMessages().
class FileError : public std::runtime_error {
public:
    explicit FileError(const std::string& sentence, std::string reason = {})
        : std::runtime_error(sentence), m_reason(std::move(reason))
    {
    }
    /// A sentence of localText() with its %1, %2 …
    FileError(std::string_view sentence, const std::vector<std::string>& arguments, std::string reason = {})
        : FileError(filledText(sentence, arguments), std::move(reason))
    {
    }

    /// Why, without what it was about, where that is known; else the whole sentence.
    std::string reason() const { return m_reason.empty() ? what() : m_reason; }

private:
    std::string m_reason;
};

/// Where a scenario's line comes from: another file, a line that ships with the program, or the scenario file itself.
struct LineSource {
    enum class Kind { File, Builtin, Inline };
    Kind kind = Kind::Builtin;
    std::filesystem::path path; ///< absolute, for File
    std::string builtin;        ///< without the prefix, e.g. `cosmetics`

    bool operator==(const LineSource&) const = default;
};

/// Where files are that are not where another file names them, by the path at which they were looked for.
using LocatedFiles = std::map<std::string, std::filesystem::path>;

/// What a line may be like that is read.
enum class Acceptance {
    Runnable,   ///< as it can be run
    Unfinished, ///< without stations, too: a window can show and fill it
    Anything,   ///< with all values that can be read, whatever they are: what was typed has to come back
};

/// How to read a file, also one that names others which are not all where they should be.
struct ProjectReading {
    LocatedFiles located;
    bool skipsMissingScenarios = false; ///< a project's are left out, with a warning each
    Acceptance accepts = Acceptance::Runnable;
};

/// What a file holds: a line alone, or a scenario with its line.
struct LoadedFile {
    enum class Kind { Line, Scenario };
    Kind kind = Kind::Line;
    Line line;
    LineSource lineSource;
    Scenario scenario; ///< for a line alone: default run settings, no overrides, the line's name
};

/// A file as it was read, byte for byte.
struct SourceText {
    std::string name; ///< its path as it was asked for, or `builtin:NAME`
    std::string bytes;
};

struct Project;

/// `file` has a value only if there is no error among the findings; warnings and notes come with a value.
struct LoadResult {
    std::optional<LoadedFile> file;
    Findings findings;
    std::vector<SourceText> sources = {};            ///< the file, then those that it names
    std::shared_ptr<const Project> project = {};     ///< where the file is a project, of which `file` is a part
    std::vector<std::filesystem::path> missing = {}; ///< files that it names and that are not there
};

/// Reads a line or a scenario with the line it names. `argument` is a path, `builtin:LINE`, `builtin:LINE/SCENARIO`, a
/// project, which stands for its line, or `PROJECT/NAME` for a scenario or other line of it (SPEC 9).
/// Throws FileError if the file cannot be read; an unreadable line of a scenario is a finding at its `line` key.
LoadResult loadFile(const std::string& argument, const ProjectReading& how = {});

/// Reads YAML text that stands for the file `fileName` (used in findings, for default names and relative paths).
LoadResult loadText(std::string_view yaml, const std::filesystem::path& fileName, const ProjectReading& how = {});

/// The text of a line or scenario that ships with the program (see Examples.h), or nullopt; `name` is without the
/// prefix. `cosmetics` is the line of SPEC 9.
std::optional<std::string_view> builtinText(std::string_view name);

/// YAML text in stable key order, ending in a newline. Reading it gives back an equal line.
std::string writeLine(const Line& line);

/// `scenarioPath` is where the text will be saved: the line's path is written relative to it where that is possible.
/// With an inline source the line is written into the scenario.
std::string writeScenario(const Scenario& scenario, const Line& line, const LineSource& source,
                          const std::filesystem::path& scenarioPath);

/// Replaces the file's content as a whole or not at all (temporary file in the same folder, sync, rename).
/// Follows a symbolic link and keeps the permissions. Throws FileError.
void writeFileAtomically(const std::filesystem::path& path, std::string_view content);

} // namespace linetwin
