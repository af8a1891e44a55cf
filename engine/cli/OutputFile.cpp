// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/cli/OutputFile.h"

#include "engine/io/FileAccess.h"
#include "engine/io/Files.h"
#include "engine/output/TextBuffer.h"

#include <cerrno>

namespace linetwin {

OutputFile::OutputFile(const std::string& path, std::ostream& standardOutput) : m_standardOutput(standardOutput)
{
    if (path != "-")
        m_file.emplace(path);
}

void OutputFile::write(const std::function<void(std::ostream&)>& writer)
{
    std::ostream& stream = m_file ? m_file->stream() : m_standardOutput;
    try {
        writer(stream);
    } catch (const StreamError&) {
        fail();
    }
    if (!stream.flush())
        fail();
}

void OutputFile::commit()
{
    if (m_file)
        m_file->commit();
}

void OutputFile::fail() const
{
    const int error = errno;
    if (m_file)
        m_file->fail();
    throw FileError(localText("CommandLine", "cannot write the standard output: %1"), {reasonOf(error)});
}

} // namespace linetwin
