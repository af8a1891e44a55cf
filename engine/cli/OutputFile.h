// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cli/CommandContext.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <ostream>
#include <string>

namespace linetwin {

class DescriptorBuffer;

/// A file that is written as a stream and appears under its name as a whole or not at all: until commit() it is a
/// temporary file in the same folder. Follows symbolic links and keeps the permissions of a file that it replaces.
/// Devices and pipes are written directly.
class OutputFile {
public:
    /// `-` is the standard output. Throws FileError if the file cannot be created.
    OutputFile(const std::string& path, std::ostream& standardOutput);
    OutputFile(const OutputFile&) = delete;
    OutputFile& operator=(const OutputFile&) = delete;
    /// Removes what was not committed.
    ~OutputFile();

    /// Has `writer` write to the file. Throws FileError where the stream fails it.
    void write(const std::function<void(std::ostream&)>& writer);
    /// Makes all that was written durable under the file's name. Throws FileError.
    void commit();

private:
    void open(const std::filesystem::path& target);
    [[noreturn]] void fail(int error) const;

    std::string m_name; ///< for messages
    std::filesystem::path m_target;
    std::string m_temporary; ///< empty where there is none
    std::unique_ptr<DescriptorBuffer> m_buffer;
    std::unique_ptr<std::ostream> m_fileStream;
    std::ostream* m_stream;
};

/// Removes the temporary files of all OutputFiles there are, before the process ends without their destructors.
void removeTemporaryFiles();

} // namespace linetwin
