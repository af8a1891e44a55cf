// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/FileWriter.h"

#include "engine/io/Files.h"

#include <QFileInfo>
#include <QMetaObject>

#include <exception>
#include <utility>

namespace linetwin::app {

namespace {

struct ForeignChange : FileError {
    using FileError::FileError;
};

void compare(const FileLook::Hashes& expected)
{
    for (const auto& [path, hash] : expected) {
        // Where it is gone nothing of another's is lost by writing it.
        if (const QByteArray now = FileLook::hashOf(path); !now.isEmpty() && now != hash)
            throw ForeignChange(FileWriter::tr("“%1” was changed by another program while it was being saved.")
                                    .arg(QFileInfo(path).fileName())
                                    .toStdString());
    }
}

FileWriter::Outcome outcomeOf(const std::vector<FileContent>& files, const FileLook::Hashes& expected)
{
    const auto compareFirst = [&expected](std::size_t renamed) {
        if (renamed == 0)
            compare(expected);
    };
    try {
        return {QString(), writeFilesTogether(files, compareFirst), false};
    } catch (const ForeignChange& change) {
        return {QString::fromUtf8(change.what()), {}, true};
    } catch (const std::exception& error) {
        return {QString::fromUtf8(error.what()), {}, false};
    }
}

} // namespace

FileWriter::FileWriter(QObject* parent) : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
}

FileWriter::~FileWriter()
{
    m_thread.waitForDone();
}

void FileWriter::write(std::vector<FileContent> files, Then then, FileLook::Hashes expected)
{
    ++m_pending;
    m_thread.start([this, files = std::move(files), then = std::move(then), expected = std::move(expected)] {
        const Outcome outcome = outcomeOf(files, expected);
        QMetaObject::invokeMethod(
            this, [this, outcome, then] { end(outcome, then); }, Qt::QueuedConnection);
    });
    if (m_pending == 1)
        Q_EMIT busyChanged();
}

void FileWriter::end(const Outcome& outcome, const Then& then)
{
    --m_pending;
    then(outcome); // which may hand over the next
    if (m_pending == 0)
        Q_EMIT busyChanged();
}

} // namespace linetwin::app
