// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/SystemCalls.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdio>

namespace linetwin {

namespace {

std::atomic<SystemCalls*>& replacement()
{
    static std::atomic<SystemCalls*> calls{nullptr};
    return calls;
}

} // namespace

int SystemCalls::open(const std::filesystem::path& path, int flags, mode_t permissions)
{
    return ::open(path.c_str(), flags, permissions);
}

ssize_t SystemCalls::read(int descriptor, void* bytes, std::size_t size)
{
    return ::read(descriptor, bytes, size);
}

ssize_t SystemCalls::write(int descriptor, const void* bytes, std::size_t size)
{
    return ::write(descriptor, bytes, size);
}

int SystemCalls::flush(int descriptor)
{
    return ::fsync(descriptor);
}

int SystemCalls::close(int descriptor)
{
    return ::close(descriptor);
}

int SystemCalls::rename(const std::filesystem::path& from, const std::filesystem::path& to)
{
    return ::rename(from.c_str(), to.c_str());
}

int SystemCalls::remove(const std::filesystem::path& path)
{
    return ::unlink(path.c_str());
}

int SystemCalls::makeFolder(const std::filesystem::path& path, mode_t permissions)
{
    return ::mkdir(path.c_str(), permissions);
}

std::chrono::system_clock::time_point SystemCalls::now()
{
    return std::chrono::system_clock::now();
}

SystemCalls& systemCalls()
{
    static SystemCalls own;
    SystemCalls* other = replacement();
    return other ? *other : own;
}

int writeAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = systemCalls().write(descriptor, bytes.data(), bytes.size());
        if (written > 0)
            bytes.remove_prefix(static_cast<std::size_t>(written));
        else if (written == 0 || errno != EINTR)
            return written == 0 ? EIO : errno;
    }
    return 0;
}

void replaceSystemCalls(SystemCalls* calls)
{
    replacement() = calls;
}

} // namespace linetwin
