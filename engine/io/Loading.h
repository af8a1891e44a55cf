// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/Files.h"
#include "engine/io/ProjectFile.h"
#include "engine/io/ReadModel.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace linetwin {

inline constexpr std::string_view builtinPrefix = "builtin:";

enum class FileKind { Line, Scenario, Project };

/// A file's text with what has been made of it so far. `kind` is absent, with a finding, where it is none of ours.
struct OpenFile {
    OpenFile(std::string_view text, const std::string& fileName, Acceptance accepts);

    /// All findings of the file in the order in which they stand in it.
    Findings takeFindings();

    YamlDocument document;
    Reading reading;
    std::string stem;
    std::optional<FileKind> kind;
};

/// The bytes of a file, or of a text that ships with the program. Throws FileError. Besides files it may be what the
/// shell makes of a pipe: nobody but the user says that.
std::string textOf(const std::string& argument);
/// The same of what a file names: nothing that reading could wait for.
std::string namedTextOf(const std::string& argument);

/// The bytes of a file of at most that size that the user names: a pipe only where the shell made it, no device. Throws
/// FileError.
std::string readNamedFile(const std::string& file, std::size_t most);

/// Absolute and without `.` and `..`, for the same file: what `..` means behind a link only the system knows.
std::filesystem::path plainPath(const std::filesystem::path& path);

/// A file of a line by itself, or a built-in line.
LineSource sourceOf(const std::filesystem::path& fileName);

/// The path that a key of `file` gives, as seen from that file; `builtin:…` stays.
std::string argumentFrom(const Reading& file, const std::string& text);

/// A file of which the kind is Line; its findings stay with it.
Line readLineFile(OpenFile& file);

/// A file of any kind, of which `yaml` is the text; one that is no project gets a finding.
ProjectResult readOpenProject(OpenFile& file, std::string_view yaml, const ProjectReading& how);

/// A line that a scenario or a project names or holds: as far as it could be read, where it comes from, and what its
/// own file gets wrong.
struct NamedLine {
    Line line;
    LineSource source;
    Findings findings;
    std::optional<SourceText> text;               ///< of its own file
    std::optional<std::filesystem::path> missing; ///< where its own file was looked for
};
/// `path` is the key's; `defaultName` is that of a line which is held there and has none. Findings on the key itself
/// go to `reading`. `located` gives files that are not where they are named.
NamedLine loadNamedLine(Reading& reading, const YamlNode& node, const std::string& path, const std::string& defaultName,
                        const LocatedFiles& located = {});

/// The line's own findings, under the path where it stands in the file.
Findings findingsUnder(const std::string& path, Findings findings);

/// Whether both are one file, after links and `..`, or one built-in line.
bool isSameSource(const LineSource& a, const LineSource& b);

} // namespace linetwin
