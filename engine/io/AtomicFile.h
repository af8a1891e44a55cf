// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/FileAttributes.h"

#include <filesystem>
#include <memory>
#include <ostream>
#include <string>

namespace linetwin {

class DescriptorBuffer;

/// A file that is written as a stream and appears under its name as a whole or not at all: until commit() it is a
/// temporary file in the same folder. Follows symbolic links and keeps what copyAttributes() can keep of a file that it
/// replaces.
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
    /// Makes all that was written durable under the file's name: prepare() and publish(). Throws FileError.
    void commit();
    /// Makes all that was written durable under the temporary name; nothing can be written after it.
    void prepare();
    /// Gives what was prepared its name.
    void publish();
    /// Where links end.
    const std::filesystem::path& target() const { return m_target; }
    /// Empty for devices and pipes, and once it has its name.
    const std::string& temporary() const { return m_temporary; }
    /// What of the file that is replaced cannot be kept.
    const LostAttributes& lost() const { return m_lost; }
    /// Throws the FileError of what the stream failed of.
    [[noreturn]] void fail() const;

private:
    [[noreturn]] void fail(int error) const;

    std::string m_name; ///< for messages
    std::filesystem::path m_target;
    std::string m_temporary; ///< empty where there is none
    LostAttributes m_lost;
    std::unique_ptr<DescriptorBuffer> m_buffer;
    std::unique_ptr<std::ostream> m_stream;
};

} // namespace linetwin
