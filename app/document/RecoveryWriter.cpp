// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/RecoveryWriter.h"

#include "app/document/Autosave.h"
#include "app/document/RecoveryLock.h"
#include "engine/io/FileAccess.h"
#include "engine/io/Files.h"
#include "engine/io/SystemCalls.h"

#include <QDir>
#include <QFileInfo>
#include <QMetaObject>
#include <QUuid>

#include <fcntl.h>

#include <cerrno>
#include <exception>
#include <filesystem>
#include <string_view>
#include <utility>

namespace linetwin::app {

QString nextRecovery(const QString& path)
{
    return path + QStringLiteral(".next");
}

namespace {

std::filesystem::path fileAt(const QString& path)
{
    return QFileInfo(path).filesystemAbsoluteFilePath();
}

/// Kept against a crash as soon as it is written, against a loss of power once it is flushed.
void writeNext(const QString& path, std::string_view text)
{
    constexpr unsigned permissions = 0666;
    const int descriptor = systemCalls().open(fileAt(path), O_WRONLY | O_CREAT | O_TRUNC, permissions);
    if (descriptor < 0)
        throw FileError(reasonOf(errno));
    try {
        if (const int error = writeAll(descriptor, text); error != 0)
            throw FileError(reasonOf(error));
        if (systemCalls().flush(descriptor) != 0)
            throw FileError(reasonOf(errno));
    } catch (...) {
        systemCalls().close(descriptor);
        throw;
    }
    if (systemCalls().close(descriptor) != 0)
        throw FileError(reasonOf(errno));
}

/// The failure in words, or an empty text. What was at the path stays there until the new one is whole.
QString replaceRecovery(const QString& path, const RecoveryRecord& record)
{
    const QString next = nextRecovery(path);
    try {
        writeNext(next, writeRecovery(record));
        if (systemCalls().rename(fileAt(next), fileAt(path)) != 0)
            throw FileError(reasonOf(errno));
        return {};
    } catch (const std::exception& error) {
        systemCalls().remove(fileAt(next));
        return Autosave::tr("%1 cannot be written: %2").arg(path, QString::fromUtf8(error.what()));
    }
}

} // namespace

RecoveryWriter::RecoveryWriter(QString folder, QObject* parent)
    : QObject(parent), m_place(std::make_shared<Place>(Place{std::move(folder), {}, {}}))
{
    m_thread.setMaxThreadCount(1);
}

RecoveryWriter::~RecoveryWriter()
{
    m_thread.waitForDone();
}

void RecoveryWriter::prepare()
{
    if (std::exchange(m_mayHaveFile, true))
        return;
    start([place = m_place] { return prepare(*place); }, [](const QString&) {}); // writing says why not
}

void RecoveryWriter::write(RecoveryRecord record, std::function<void(const QString& failure)> then)
{
    m_mayHaveFile = true;
    const auto work = [place = m_place, record = std::move(record)] {
        const QString failure = prepare(*place);
        return failure.isEmpty() ? replaceRecovery(place->path, record) : failure;
    };
    start(work, std::move(then));
}

void RecoveryWriter::remove()
{
    if (!std::exchange(m_mayHaveFile, false))
        return;
    start(
        [place = m_place] {
            remove(*place);
            return QString();
        },
        [](const QString&) {});
}

void RecoveryWriter::adopt(const QString& path, std::unique_ptr<QLockFile> lock)
{
    m_mayHaveFile = true;
    const auto taken = std::make_shared<std::unique_ptr<QLockFile>>(std::move(lock));
    start(
        [place = m_place, path, taken] {
            remove(*place);
            place->path = path;
            place->lock = std::move(*taken);
            return QString();
        },
        [](const QString&) {});
}

void RecoveryWriter::start(std::function<QString()> work, std::function<void(const QString&)> then)
{
    ++m_pending;
    m_thread.start([this, work = std::move(work), then = std::move(then)] {
        const QString failure = work();
        QMetaObject::invokeMethod(
            this,
            [this, failure, then] {
                --m_pending;
                then(failure);
            },
            Qt::QueuedConnection);
    });
}

/// A file of its own with its lock. The failure in words, or an empty text.
QString RecoveryWriter::prepare(Place& place)
{
    if (place.lock)
        return {};
    const QString path =
        place.folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".yaml");
    auto lock = QDir().mkpath(place.folder) ? holdRecovery(path).lock : nullptr;
    if (!lock)
        return Autosave::tr("the folder %1 cannot be written").arg(QDir::toNativeSeparators(place.folder));
    place.lock = std::move(lock);
    place.path = path;
    return {};
}

void RecoveryWriter::remove(Place& place)
{
    if (!place.lock)
        return;
    systemCalls().remove(fileAt(nextRecovery(place.path)));
    systemCalls().remove(fileAt(place.path));
    place.lock.reset();
}

} // namespace linetwin::app
