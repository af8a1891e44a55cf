// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/AtomicFile.h"

#include "engine/io/FileAccess.h"
#include "engine/io/Files.h"
#include "engine/io/Platform.h"
#include "engine/io/SystemCalls.h"
#include "engine/io/TemporaryPaths.h"

#include <fcntl.h>

#include <cerrno>
#include <optional>
#include <streambuf>

namespace linetwin {

/// An open file as the unbuffered end of a stream.
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
        if (isDurable && systemCalls().flush(m_descriptor) != 0 && errno != EINVAL && errno != EROFS)
            note(errno);
        if (systemCalls().close(m_descriptor) != 0)
            note(errno);
        m_descriptor = -1;
    }

protected:
    std::streamsize xsputn(const char* text, std::streamsize size) override
    {
        const int error = writeAll(m_descriptor, {text, static_cast<std::size_t>(size)});
        note(error);
        return error == 0 ? size : 0;
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

AtomicFile::AtomicFile(const std::filesystem::path& path) : m_name(path.string()), m_target(linkTarget(path))
{
    const std::optional<platform::FileStatus> there = platform::statusOf(m_target);
    int descriptor = -1;
    int error = 0;
    const auto open = [&](const std::string& name, int flags, unsigned permissions) {
        descriptor = systemCalls().open(name, O_WRONLY | flags, permissions);
        return error = descriptor < 0 ? errno : 0;
    };
    if (there && (!there->isRegular || !there->isWritable)) {
        open(m_target.string(), 0, 0); // a device, a pipe, or nothing to be written
    } else {
        const unsigned permissions = there ? there->permissions : 0666U;
        m_temporary = temporaryPaths::makeBeside(
            m_target, [&](const std::string& name) { return open(name, O_CREAT | O_EXCL, permissions); });
    }
    if (error != 0)
        fail(error);
    if (there && !m_temporary.empty())
        m_lost = copyAttributes(m_target, descriptor);
    m_buffer = std::make_unique<DescriptorBuffer>(descriptor);
    m_stream = std::make_unique<std::ostream>(m_buffer.get());
}

AtomicFile::~AtomicFile()
{
    if (m_temporary.empty())
        return;
    systemCalls().remove(m_temporary);
    temporaryPaths::forget(m_temporary);
}

void AtomicFile::commit()
{
    prepare();
    publish();
}

void AtomicFile::prepare()
{
    m_buffer->close(true);
    if (m_buffer->error() != 0)
        fail();
}

void AtomicFile::publish()
{
    if (m_temporary.empty())
        return;
    if (systemCalls().rename(m_temporary, m_target) != 0)
        fail(errno);
    temporaryPaths::forget(m_temporary);
    m_temporary.clear();
    syncFolder(m_target.parent_path());
}

void AtomicFile::fail() const
{
    fail(m_buffer->error());
}

void AtomicFile::fail(int error) const
{
    throw cannotWrite(m_name, error);
}

void writeFileAtomically(const std::filesystem::path& path, std::string_view content)
{
    AtomicFile file(path);
    if (!file.stream().write(content.data(), static_cast<std::streamsize>(content.size())))
        file.fail();
    file.commit();
}

} // namespace linetwin
