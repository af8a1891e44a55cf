// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fcntl.h>

#include <chrono>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>

/// What POSIX (Linux, macOS) and Windows do in different ways with files and processes. For any thread.
namespace linetwin::platform {

/// To open() a folder, which is then only flushed and closed.
#ifdef _WIN32
inline constexpr int folderFlag = 0x1000000; // none of those that Windows knows
#else
inline constexpr int folderFlag = O_DIRECTORY;
#endif

/// The calls for files answer as POSIX's do: -1 with errno where they fail. No program that is started inherits a file,
/// and bytes are written as they are.
int open(const std::filesystem::path& path, int flags, unsigned permissions);
std::ptrdiff_t read(int descriptor, void* bytes, std::size_t size);
std::ptrdiff_t write(int descriptor, const void* bytes, std::size_t size);
int flush(int descriptor);
int close(int descriptor);
/// Takes the place of a file or an empty folder that is there already.
int rename(const std::filesystem::path& from, const std::filesystem::path& to);
int remove(const std::filesystem::path& path);
int makeFolder(const std::filesystem::path& path, unsigned permissions);

struct FileStatus {
    bool isRegular = false;
    bool isWritable = false; ///< by this user
    unsigned permissions = 0;
};
/// Of what the links lead to; nullopt where there is nothing.
std::optional<FileStatus> statusOf(const std::filesystem::path& path);
/// Of a link its own.
std::optional<std::chrono::system_clock::time_point> lastWritten(const std::filesystem::path& path);

/// Keeps other programs from locking the file until it is closed. False if one of them has locked it.
bool lock(int descriptor);
/// The file has not been removed since it was opened.
bool hasName(int descriptor);

/// Whoever closed standard input, output or error wants nothing there: no file that is opened later takes their place.
void occupyStandardStreams();

int ownProcess();
bool isRunning(int process);
/// Within which a process number means one process: this computer, and on it this container.
std::string processSpace();

} // namespace linetwin::platform
