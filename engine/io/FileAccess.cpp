// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/FileAccess.h"

#include "engine/io/Files.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <optional>
#include <system_error>
#include <utility>

namespace linetwin {

namespace {

/// An open file, closed at the end of its scope.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close(); }

    int number() const { return m_number; }
    /// 0, or the errno of the failure.
    int close()
    {
        if (m_number < 0)
            return 0;
        const int result = ::close(std::exchange(m_number, -1));
        return result == 0 ? 0 : errno;
    }

private:
    int m_number;
};

[[noreturn]] void fail(const char* what, const std::filesystem::path& path, int code)
{
    throw FileError(std::string(what) + " " + path.string() + ": " + reasonOf(code));
}

/// Removes the temporary file unless it took the place of the real one.
struct TemporaryFile {
    std::string path;
    bool isKept = false;
    ~TemporaryFile()
    {
        if (!isKept)
            ::unlink(path.c_str());
    }
};

/// 0, or the errno of the failure.
int writeAll(int descriptor, std::string_view content)
{
    while (!content.empty()) {
        const ssize_t written = ::write(descriptor, content.data(), content.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return errno;
        content.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

/// The file that a chain of symbolic links ends at, which need not exist.
std::filesystem::path linkTarget(std::filesystem::path path)
{
    constexpr int mostLinks = 40;
    for (int i = 0; i < mostLinks; ++i) {
        std::error_code error;
        const auto target = std::filesystem::read_symlink(path, error);
        if (error)
            return path;
        path = path.parent_path() / target;
    }
    fail("cannot write", path, ELOOP);
}

/// What is known of the file to be replaced; nullopt for a new one.
std::optional<struct stat> statusOf(const std::filesystem::path& target)
{
    struct stat status {};
    if (::stat(target.c_str(), &status) != 0)
        return std::nullopt;
    if (S_ISDIR(status.st_mode))
        fail("cannot write", target, EISDIR);
    if (::access(target.c_str(), W_OK) != 0)
        fail("cannot write", target, errno);
    return status;
}

/// A new file beside the target, which nobody else has. Its name is put into `path`.
int openBeside(const std::filesystem::path& target, mode_t permissions, std::string& path)
{
    static std::atomic<unsigned> counter{0};
    const std::filesystem::path folder = target.has_parent_path() ? target.parent_path() : ".";
    while (true) {
        path = (folder / (".linetwin-" + std::to_string(::getpid()) + "-" + std::to_string(counter++))).string();
        const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, permissions & 0777);
        if (descriptor >= 0 || errno != EEXIST)
            return descriptor;
    }
}

/// Devices and pipes cannot be replaced by a file; what is written to them goes there directly.
void writeToDevice(const std::filesystem::path& target, std::string_view content)
{
    Descriptor descriptor(::open(target.c_str(), O_WRONLY | O_CLOEXEC));
    int error = descriptor.number() < 0 ? errno : writeAll(descriptor.number(), content);
    if (const int closing = descriptor.close(); error == 0)
        error = closing;
    if (error != 0)
        fail("cannot write", target, error);
}

/// Makes the rename itself durable; a file system that cannot do so is no error.
void syncFolder(const std::filesystem::path& folder)
{
    const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.number() >= 0)
        ::fsync(descriptor.number());
}

} // namespace

std::string reasonOf(int code)
{
    switch (code) {
    case ENOENT: return "there is no such file or folder";
    case EACCES:
    case EPERM: return "permission denied";
    case EISDIR: return "it is a folder";
    case ENOTDIR: return "a part of the path is not a folder";
    case ENOSPC: return "the disk is full";
    case EDQUOT: return "the disk quota is used up";
    case EROFS: return "the disk is read-only";
    case ENAMETOOLONG: return "the name is too long";
    case ELOOP: return "too many symbolic links";
    case EIO: return "the disk reports an error";
    case EFBIG: return "the file would be too large";
    default: return std::generic_category().message(code);
    }
}

std::string readFile(const std::filesystem::path& path, std::size_t most)
{
    const Descriptor descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (descriptor.number() < 0)
        fail("cannot read", path, errno);
    std::string text;
    std::array<char, 65536> block{};
    while (text.size() <= most) {
        const ssize_t count = ::read(descriptor.number(), block.data(), block.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            fail("cannot read", path, errno);
        if (count == 0)
            break;
        text.append(block.data(), static_cast<std::size_t>(count));
    }
    if (text.size() > most)
        text.resize(most + 1);
    return text;
}

void writeFileAtomically(const std::filesystem::path& path, std::string_view content)
{
    const std::filesystem::path target = linkTarget(path);
    const auto status = statusOf(target);
    if (status && !S_ISREG(status->st_mode))
        return writeToDevice(target, content);
    TemporaryFile temporary;
    Descriptor descriptor(openBeside(target, status ? status->st_mode : 0666, temporary.path));
    if (descriptor.number() < 0) {
        temporary.isKept = true; // there is nothing to remove
        fail("cannot write", path, errno);
    }
    int error = writeAll(descriptor.number(), content);
    if (error == 0 && status && ::fchmod(descriptor.number(), status->st_mode & 07777) != 0)
        error = errno;
    if (error == 0 && ::fsync(descriptor.number()) != 0)
        error = errno;
    if (const int closing = descriptor.close(); error == 0)
        error = closing;
    if (error == 0 && ::rename(temporary.path.c_str(), target.c_str()) != 0)
        error = errno;
    if (error != 0)
        fail("cannot write", path, error);
    temporary.isKept = true;
    syncFolder(target.has_parent_path() ? target.parent_path() : ".");
}

} // namespace linetwin
