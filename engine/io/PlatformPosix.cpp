// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/Platform.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <system_error>

namespace linetwin::platform {

int open(const std::filesystem::path& path, int flags, unsigned permissions)
{
    return ::open(path.c_str(), flags | O_CLOEXEC, static_cast<mode_t>(permissions));
}

std::ptrdiff_t read(int descriptor, void* bytes, std::size_t size)
{
    return ::read(descriptor, bytes, size);
}

std::ptrdiff_t write(int descriptor, const void* bytes, std::size_t size)
{
    return ::write(descriptor, bytes, size);
}

int flush(int descriptor)
{
    return ::fsync(descriptor);
}

int close(int descriptor)
{
    return ::close(descriptor);
}

int rename(const std::filesystem::path& from, const std::filesystem::path& to)
{
    return ::rename(from.c_str(), to.c_str());
}

int remove(const std::filesystem::path& path)
{
    return ::unlink(path.c_str());
}

int makeFolder(const std::filesystem::path& path, unsigned permissions)
{
    return ::mkdir(path.c_str(), static_cast<mode_t>(permissions));
}

std::optional<FileStatus> statusOf(const std::filesystem::path& path)
{
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0)
        return std::nullopt;
    return FileStatus{S_ISREG(status.st_mode), ::access(path.c_str(), W_OK) == 0, status.st_mode & 0777U};
}

std::optional<std::chrono::system_clock::time_point> lastWritten(const std::filesystem::path& path)
{
    struct stat status {};
    if (::lstat(path.c_str(), &status) != 0)
        return std::nullopt;
    return std::chrono::system_clock::from_time_t(status.st_mtime);
}

bool lock(int descriptor)
{
    return ::flock(descriptor, LOCK_EX | LOCK_NB) == 0;
}

bool hasName(int descriptor)
{
    struct stat status {};
    return ::fstat(descriptor, &status) == 0 && status.st_nlink > 0;
}

void occupyStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        // Using them fails as before.
        const int flags = stream == STDIN_FILENO ? O_WRONLY : O_RDONLY;
        if (::fcntl(stream, F_GETFD) < 0 && errno == EBADF)
            ::open("/dev/null", flags); // the lowest number that is free
    }
}

int ownProcess()
{
    return ::getpid();
}

bool isRunning(int process)
{
    return ::kill(process, 0) == 0 || errno != ESRCH;
}

std::string processSpace()
{
    std::array<char, 256> host{};
    ::gethostname(host.data(), host.size() - 1);
    std::error_code error;
    return host.data() + std::filesystem::read_symlink("/proc/self/ns/pid", error).string();
}

} // namespace linetwin::platform
