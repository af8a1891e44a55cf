// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/FileAccess.h"

#include "engine/io/Files.h"
#include "engine/io/SystemCalls.h"
#include "engine/support/Messages.h"
#include "engine/support/Translatable.h"

#include <fcntl.h>

#include <array>
#include <cerrno>
#include <system_error>

namespace linetwin {

namespace {

/// An open file, closed at the end of its scope.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_number >= 0)
            systemCalls().close(m_number);
    }

    int number() const { return m_number; }

private:
    int m_number;
};

[[noreturn]] void failToRead(const std::filesystem::path& path)
{
    throw FileError(localText("Finding", "cannot read %1: %2"), {path.string(), reasonOf(errno, path)});
}

/// Empty where only the system has words.
std::string_view knownReason(int code)
{
    switch (code) {
    case 0: return LINETWIN_TEXT("Finding", "the reason is unknown");
    case ENOENT: return LINETWIN_TEXT("Finding", "there is no such file or folder");
    case EACCES:
    case EPERM: return LINETWIN_TEXT("Finding", "permission denied");
    case EISDIR: return LINETWIN_TEXT("Finding", "it is a folder");
    case ENOTDIR: return LINETWIN_TEXT("Finding", "a part of the path is not a folder");
    case ENOSPC: return LINETWIN_TEXT("Finding", "the disk is full");
#ifdef EDQUOT
    case EDQUOT: return LINETWIN_TEXT("Finding", "the disk quota is used up");
#endif
    case EROFS: return LINETWIN_TEXT("Finding", "the disk is read-only");
    case ENAMETOOLONG: return LINETWIN_TEXT("Finding", "the name is too long");
    case ELOOP: return LINETWIN_TEXT("Finding", "too many symbolic links");
    case EIO: return LINETWIN_TEXT("Finding", "the disk reports an error");
    case EFBIG: return LINETWIN_TEXT("Finding", "the file would be too large");
    case EEXIST: return LINETWIN_TEXT("Finding", "it is there already");
    case ENOTEMPTY: return LINETWIN_TEXT("Finding", "the folder is not empty");
    case EBUSY: return LINETWIN_TEXT("Finding", "another program uses it");
    case EBADF: return LINETWIN_TEXT("Finding", "it is closed");
    case EPIPE: return LINETWIN_TEXT("Finding", "whatever reads it has ended");
    case EMFILE:
    case ENFILE: return LINETWIN_TEXT("Finding", "too many files are open");
    case ENOMEM: return LINETWIN_TEXT("Finding", "there is not enough memory");
    default: return {};
    }
}

} // namespace

std::string reasonOf(int code)
{
    const std::string_view known = knownReason(code);
    return known.empty() ? std::generic_category().message(code) : std::string(localText("Finding", known));
}

std::string reasonOf(int code, const std::filesystem::path& path)
{
    if (code != ENOENT)
        return reasonOf(code);
    std::error_code ignored;
    const std::filesystem::path folder = path.parent_path();
    if (folder.empty() || std::filesystem::exists(folder, ignored))
        return reasonOf(code);
    return filledText(localText("Finding", "there is no folder %1"), {folder.string()});
}

FileError cannotWrite(const std::string& name, int code)
{
    const std::string reason = reasonOf(code, name);
    return {localText("Finding", "cannot write %1: %2"), {name, reason}, reason};
}

bool isPlainFile(const std::filesystem::path& path)
{
    std::error_code error;
    return std::filesystem::is_regular_file(std::filesystem::symlink_status(path, error));
}

void readInPieces(const std::filesystem::path& path, const std::function<bool(std::string_view)>& visit)
{
    const Descriptor descriptor(systemCalls().open(path, O_RDONLY, 0));
    if (descriptor.number() < 0)
        failToRead(path);
    std::array<char, 65536> block{};
    while (true) {
        const std::ptrdiff_t count = systemCalls().read(descriptor.number(), block.data(), block.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            failToRead(path);
        if (count == 0 || !visit({block.data(), static_cast<std::size_t>(count)}))
            return;
    }
}

std::string readFile(const std::filesystem::path& path, std::size_t most)
{
    std::string text;
    readInPieces(path, [&](std::string_view piece) {
        text.append(piece);
        return text.size() <= most;
    });
    if (text.size() > most)
        text.resize(most + 1);
    return text;
}

} // namespace linetwin
