// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/AtomicFile.h"

#include <functional>
#include <optional>
#include <ostream>
#include <string>

namespace linetwin {

/// Where an output of a command goes: a file that appears as a whole or not at all (AtomicFile), or the standard
/// output.
class OutputFile {
public:
    /// `-` is the standard output. Throws FileError if the file cannot be created.
    OutputFile(const std::string& path, std::ostream& standardOutput);

    /// Has `writer` write to the file. Throws FileError where the stream fails it.
    void write(const std::function<void(std::ostream&)>& writer);
    /// Makes all that was written durable under the file's name. Throws FileError.
    void commit();

private:
    [[noreturn]] void fail() const;

    std::ostream& m_standardOutput;
    std::optional<AtomicFile> m_file; ///< nullopt for the standard output
};

} // namespace linetwin
