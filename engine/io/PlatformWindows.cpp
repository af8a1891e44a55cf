// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/FileAttributes.h"
#include "engine/io/Platform.h"

#include <io.h>
#include <process.h>
#include <sys/stat.h>
#include <windows.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <thread>

namespace linetwin::platform {

namespace {

constexpr DWORD shared = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;

int errorNumber(DWORD error)
{
    switch (error) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_INVALID_DRIVE:
    case ERROR_BAD_NETPATH:
    case ERROR_INVALID_NAME: return ENOENT;
    case ERROR_ACCESS_DENIED:
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION: return EACCES;
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS: return EEXIST;
    case ERROR_DIR_NOT_EMPTY: return ENOTEMPTY;
    case ERROR_DIRECTORY: return ENOTDIR;
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL: return ENOSPC;
    case ERROR_WRITE_PROTECT: return EROFS;
    case ERROR_FILENAME_EXCED_RANGE: return ENAMETOOLONG;
    default: return EIO;
    }
}

int failed()
{
    errno = errorNumber(::GetLastError());
    return -1;
}

HANDLE handleOf(int descriptor)
{
    return reinterpret_cast<HANDLE>(::_get_osfhandle(descriptor));
}

bool isFolder(const std::filesystem::path& path)
{
    const DWORD attributes = ::GetFileAttributesW(path.c_str());
    return attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
}

DWORD creationOf(int flags)
{
    if ((flags & O_CREAT) == 0)
        return (flags & O_TRUNC) != 0 ? TRUNCATE_EXISTING : OPEN_EXISTING;
    if ((flags & O_EXCL) != 0)
        return CREATE_NEW;
    return (flags & O_TRUNC) != 0 ? CREATE_ALWAYS : OPEN_ALWAYS;
}

/// A scanner of viruses may hold a new file for moments, which is over soon.
template <class Try> int tried(Try attempt)
{
    constexpr int mostTries = 50;
    constexpr std::chrono::milliseconds pause{10};
    for (int i = 1;; ++i) {
        if (attempt())
            return 0;
        const DWORD error = ::GetLastError();
        if ((error != ERROR_ACCESS_DENIED && error != ERROR_SHARING_VIOLATION) || i == mostTries)
            return failed();
        std::this_thread::sleep_for(pause);
    }
}

} // namespace

int open(const std::filesystem::path& path, int flags, unsigned)
{
    const bool isWritten = (flags & (O_WRONLY | O_RDWR | folderFlag)) != 0;
    const DWORD access = isWritten ? ((flags & O_RDWR) != 0 ? GENERIC_READ : 0U) | GENERIC_WRITE : GENERIC_READ;
    const DWORD kind = (flags & folderFlag) != 0 ? FILE_FLAG_BACKUP_SEMANTICS : FILE_ATTRIBUTE_NORMAL;
    if ((flags & folderFlag) == 0 && isFolder(path)) {
        errno = EISDIR;
        return -1;
    }
    const HANDLE handle = ::CreateFileW(path.c_str(), access, shared, nullptr, creationOf(flags), kind, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return failed();
    const int descriptor = ::_open_osfhandle(reinterpret_cast<std::intptr_t>(handle), isWritten ? 0 : O_RDONLY);
    if (descriptor < 0)
        ::CloseHandle(handle);
    return descriptor;
}

std::ptrdiff_t read(int descriptor, void* bytes, std::size_t size)
{
    return ::_read(descriptor, bytes, static_cast<unsigned>(std::min<std::size_t>(size, INT_MAX)));
}

std::ptrdiff_t write(int descriptor, const void* bytes, std::size_t size)
{
    return ::_write(descriptor, bytes, static_cast<unsigned>(std::min<std::size_t>(size, INT_MAX)));
}

int flush(int descriptor)
{
    // Pipes and devices have nothing to make durable.
    if (::GetFileType(handleOf(descriptor)) != FILE_TYPE_DISK)
        return 0;
    return ::FlushFileBuffers(handleOf(descriptor)) != 0 ? 0 : failed();
}

int close(int descriptor)
{
    return ::_close(descriptor);
}

int rename(const std::filesystem::path& from, const std::filesystem::path& to)
{
    if (isFolder(to) && isFolder(from) && ::RemoveDirectoryW(to.c_str()) == 0)
        return failed();
    return tried([&] {
        return ::MoveFileExW(from.c_str(), to.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) != 0;
    });
}

int remove(const std::filesystem::path& path)
{
    return tried([&] { return ::DeleteFileW(path.c_str()) != 0; });
}

int makeFolder(const std::filesystem::path& path, unsigned)
{
    return ::CreateDirectoryW(path.c_str(), nullptr) != 0 ? 0 : failed();
}

std::optional<FileStatus> statusOf(const std::filesystem::path& path)
{
    struct _stat64 status {};
    if (::_wstat64(path.c_str(), &status) != 0)
        return std::nullopt;
    constexpr int forWriting = 2;
    return FileStatus{(status.st_mode & _S_IFMT) == _S_IFREG, ::_waccess(path.c_str(), forWriting) == 0, 0};
}

std::optional<std::chrono::system_clock::time_point> lastWritten(const std::filesystem::path& path)
{
    struct _stat64 status {};
    if (::_wstat64(path.c_str(), &status) != 0)
        return std::nullopt;
    return std::chrono::system_clock::from_time_t(status.st_mtime);
}

bool lock(int descriptor)
{
    // Of a byte that no file has, as what is locked cannot be read.
    OVERLAPPED place{};
    place.OffsetHigh = 0x40000000;
    return ::LockFileEx(handleOf(descriptor), LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &place) !=
           0;
}

bool hasName(int descriptor)
{
    FILE_STANDARD_INFO info{};
    return ::GetFileInformationByHandleEx(handleOf(descriptor), FileStandardInfo, &info, sizeof info) != 0 &&
           info.DeletePending == FALSE && info.NumberOfLinks > 0;
}

void occupyStandardStreams() {} // files take no numbers of theirs

int ownProcess()
{
    return ::_getpid();
}

bool isRunning(int process)
{
    const HANDLE handle = ::OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(process));
    if (!handle)
        return ::GetLastError() != ERROR_INVALID_PARAMETER;
    DWORD code = 0;
    const bool hasEnded = ::GetExitCodeProcess(handle, &code) != 0 && code != STILL_ACTIVE;
    ::CloseHandle(handle);
    return !hasEnded;
}

std::string processSpace()
{
    std::array<char, 256> name{};
    DWORD size = name.size();
    return ::GetComputerNameA(name.data(), &size) != 0 ? std::string(name.data(), size) : std::string();
}

} // namespace linetwin::platform

namespace linetwin {

/// A new file has those of its folder, which is what Windows' own programs give it.
LostAttributes copyAttributes(const std::filesystem::path&, int)
{
    return {};
}

} // namespace linetwin
