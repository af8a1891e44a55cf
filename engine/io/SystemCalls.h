// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <string_view>

namespace linetwin {

/// The system's calls for files and for the time, as all that LineTwin writes and reads of files makes them. Each
/// answers as the system's call does: -1 with errno where it fails. A test puts another one in place, whose calls fail,
/// wait or do but a part. For any thread.
class SystemCalls {
public:
    SystemCalls() = default;
    SystemCalls(const SystemCalls&) = delete;
    SystemCalls& operator=(const SystemCalls&) = delete;
    virtual ~SystemCalls() = default;

    /// The flags are those of fcntl.h, and platform::folderFlag.
    virtual int open(const std::filesystem::path& path, int flags, unsigned permissions);
    /// How many bytes were read; 0 at the end of the file.
    virtual std::ptrdiff_t read(int descriptor, void* bytes, std::size_t size);
    /// How many bytes were written, which may be fewer than wanted.
    virtual std::ptrdiff_t write(int descriptor, const void* bytes, std::size_t size);
    /// Until what was written would outlive a loss of power.
    virtual int flush(int descriptor);
    virtual int close(int descriptor);
    /// Takes the place of a file or an empty folder that is there already.
    virtual int rename(const std::filesystem::path& from, const std::filesystem::path& to);
    /// A file.
    virtual int remove(const std::filesystem::path& path);
    virtual int makeFolder(const std::filesystem::path& path, unsigned permissions);
    virtual std::chrono::system_clock::time_point now();
};

/// Those in place: the system's own unless replaceSystemCalls() said otherwise.
SystemCalls& systemCalls();

/// All of the bytes, in as many calls as it takes; the error (errno) of the one that failed, 0 where none did.
int writeAll(int descriptor, std::string_view bytes);

/// `calls` outlive their use; null for the system's own. For tests.
void replaceSystemCalls(SystemCalls* calls);

} // namespace linetwin
