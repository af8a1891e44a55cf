// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <ostream>
#include <string>

namespace linetwin {

class DescriptorBuffer;

/// A file that is written as a stream and appears under its name as a whole or not at all: until commit() it is a
/// temporary file in the same folder. Follows symbolic links and keeps the permissions of a file that it replaces.
/// Devices and pipes are written directly. One thread at a time.
class AtomicFile {
public:
    /// Throws FileError if the file cannot be created.
    explicit AtomicFile(const std::filesystem::path& path);
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;
    /// Removes what was not committed.
    ~AtomicFile();

    /// Unbuffered: bring it large pieces. Where it fails, call fail().
    std::ostream& stream() { return *m_stream; }
    /// Makes all that was written durable under the file's name. Throws FileError.
    void commit();
    /// Throws the FileError of what the stream failed of.
    [[noreturn]] void fail() const;

private:
    [[noreturn]] void fail(int error) const;

    std::string m_name; ///< for messages
    std::filesystem::path m_target;
    std::string m_temporary; ///< empty where there is none
    std::unique_ptr<DescriptorBuffer> m_buffer;
    std::unique_ptr<std::ostream> m_stream;
};

} // namespace linetwin
