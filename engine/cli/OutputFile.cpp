// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/OutputFile.h"

#include "engine/io/FileAccess.h"
#include "engine/io/Files.h"
#include "engine/output/TextBuffer.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <mutex>
#include <set>
#include <streambuf>
#include <system_error>
#include <tuple>
#include <utility>

namespace linetwin {

/// An open file as the unbuffered end of a stream; the writers bring large pieces.
class DescriptorBuffer : public std::streambuf {
public:
    explicit DescriptorBuffer(int descriptor) : m_descriptor(descriptor) {}
    DescriptorBuffer(const DescriptorBuffer&) = delete;
    DescriptorBuffer& operator=(const DescriptorBuffer&) = delete;
    ~DescriptorBuffer() override { close(false); }

    /// Of the first failure, 0 without one.
    int error() const { return m_error; }

    void close(bool isDurable)
    {
        if (m_descriptor < 0)
            return;
        // EINVAL: pipes and devices have nothing to make durable.
        if (isDurable && ::fsync(m_descriptor) != 0 && errno != EINVAL && errno != EROFS)
            note(errno);
        if (::close(m_descriptor) != 0)
            note(errno);
        m_descriptor = -1;
    }

protected:
    std::streamsize xsputn(const char* text, std::streamsize size) override
    {
        std::streamsize done = 0;
        while (done < size) {
            const ssize_t written = ::write(m_descriptor, text + done, static_cast<std::size_t>(size - done));
            if (written < 0 && errno == EINTR)
                continue;
            if (written < 0) {
                note(errno);
                break;
            }
            done += written;
        }
        return done;
    }
    int_type overflow(int_type character) override
    {
        const char byte = traits_type::to_char_type(character);
        return xsputn(&byte, 1) == 1 ? traits_type::not_eof(character) : traits_type::eof();
    }

private:
    void note(int error)
    {
        if (m_error == 0)
            m_error = error;
    }

    int m_descriptor;
    int m_error = 0;
};

namespace {

struct TemporaryFiles {
    std::mutex mutex;
    std::set<std::string> paths;
};

TemporaryFiles& temporaryFiles()
{
    static TemporaryFiles files;
    return files;
}

/// A new file beside the target that nobody else has, and its name.
std::pair<int, std::string> openBeside(const std::filesystem::path& target, mode_t permissions)
{
    TemporaryFiles& files = temporaryFiles();
    const std::scoped_lock lock(files.mutex);
    for (int attempt = 0;; ++attempt) {
        const std::string name = ".linetwin-" + std::to_string(::getpid()) + "-" + std::to_string(attempt) + ".part";
        std::string path = (target.parent_path() / name).string();
        const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, permissions);
        if (descriptor >= 0)
            files.paths.insert(path);
        if (descriptor >= 0 || errno != EEXIST)
            return {descriptor, std::move(path)};
    }
}

void forget(const std::string& path)
{
    TemporaryFiles& files = temporaryFiles();
    const std::scoped_lock lock(files.mutex);
    files.paths.erase(path);
}

/// The file that symbolic links lead to, which need not exist.
std::filesystem::path linkTarget(std::filesystem::path path)
{
    constexpr int mostLinks = 40;
    for (int i = 0; i < mostLinks; ++i) {
        std::error_code error;
        const auto target = std::filesystem::read_symlink(path, error);
        if (error)
            break;
        path = path.parent_path() / target;
    }
    return path;
}

} // namespace

OutputFile::OutputFile(const std::string& path, std::ostream& standardOutput)
    : m_name(path == "-" ? "the standard output" : path), m_stream(&standardOutput)
{
    if (path != "-")
        open(linkTarget(path));
}

OutputFile::~OutputFile()
{
    if (m_temporary.empty())
        return;
    ::unlink(m_temporary.c_str());
    forget(m_temporary);
}

void OutputFile::open(const std::filesystem::path& target)
{
    struct stat status {};
    const bool isThere = ::stat(target.c_str(), &status) == 0;
    int descriptor = -1;
    if (isThere && (!S_ISREG(status.st_mode) || ::access(target.c_str(), W_OK) != 0)) {
        descriptor = ::open(target.c_str(), O_WRONLY | O_CLOEXEC);
    } else {
        std::tie(descriptor, m_temporary) = openBeside(target, isThere ? status.st_mode & 0777U : 0666U);
        m_target = target;
    }
    if (descriptor < 0) {
        m_temporary.clear();
        fail(errno);
    }
    if (isThere && !m_temporary.empty())
        ::fchmod(descriptor, status.st_mode & 07777U);
    m_buffer = std::make_unique<DescriptorBuffer>(descriptor);
    m_fileStream = std::make_unique<std::ostream>(m_buffer.get());
    m_stream = m_fileStream.get();
}

void OutputFile::write(const std::function<void(std::ostream&)>& writer)
{
    try {
        writer(*m_stream);
    } catch (const StreamError&) {
        fail(m_buffer ? m_buffer->error() : errno);
    }
    if (!m_stream->flush())
        fail(m_buffer ? m_buffer->error() : errno);
}

void OutputFile::commit()
{
    if (!m_buffer)
        return;
    m_buffer->close(true);
    if (m_buffer->error() != 0)
        fail(m_buffer->error());
    if (m_temporary.empty())
        return;
    if (::rename(m_temporary.c_str(), m_target.c_str()) != 0)
        fail(errno);
    forget(m_temporary);
    m_temporary.clear();
}

void OutputFile::fail(int error) const
{
    throw FileError("cannot write " + m_name + ": " + (error == 0 ? "the reason is unknown" : reasonOf(error)));
}

void removeTemporaryFiles()
{
    TemporaryFiles& files = temporaryFiles();
    const std::scoped_lock lock(files.mutex);
    for (const std::string& path : files.paths)
        ::unlink(path.c_str());
}

} // namespace linetwin
