// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/SystemCalls.h"

#include "engine/io/Platform.h"

#include <atomic>
#include <cerrno>

namespace linetwin {

namespace {

std::atomic<SystemCalls*>& replacement()
{
    static std::atomic<SystemCalls*> calls{nullptr};
    return calls;
}

} // namespace

int SystemCalls::open(const std::filesystem::path& path, int flags, unsigned permissions)
{
    return platform::open(path, flags, permissions);
}

std::ptrdiff_t SystemCalls::read(int descriptor, void* bytes, std::size_t size)
{
    return platform::read(descriptor, bytes, size);
}

std::ptrdiff_t SystemCalls::write(int descriptor, const void* bytes, std::size_t size)
{
    return platform::write(descriptor, bytes, size);
}

int SystemCalls::flush(int descriptor)
{
    return platform::flush(descriptor);
}

int SystemCalls::close(int descriptor)
{
    return platform::close(descriptor);
}

int SystemCalls::rename(const std::filesystem::path& from, const std::filesystem::path& to)
{
    return platform::rename(from, to);
}

int SystemCalls::remove(const std::filesystem::path& path)
{
    return platform::remove(path);
}

int SystemCalls::makeFolder(const std::filesystem::path& path, unsigned permissions)
{
    return platform::makeFolder(path, permissions);
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
        const std::ptrdiff_t written = systemCalls().write(descriptor, bytes.data(), bytes.size());
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
