// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/Autosave.h"

#include "engine/io/Files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <functional>

namespace linetwin::app {

namespace {

std::unique_ptr<QLockFile> lockOf(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(path + QStringLiteral(".lock"));
    lock->setStaleLockTime(0); // however old, it holds as long as its program lives
    return lock;
}

/// Files that a program was killed over while it wrote them, and locks of programs that are gone without a file.
void removeLeftovers(const QDir& folder)
{
    for (const QFileInfo& each : folder.entryInfoList({QStringLiteral("*.yaml.lock")}, QDir::Files)) {
        const QString path = each.absoluteFilePath().chopped(static_cast<qsizetype>(sizeof(".lock") - 1));
        if (!QFileInfo::exists(path))
            lockOf(path)->tryLock(0); // and unlocked at once, which removes it
    }
    constexpr int oldSeconds = 3600;
    const auto found =
        folder.entryInfoList({QStringLiteral(".linetwin-*")}, QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo& each : found) {
        if (each.lastModified().secsTo(QDateTime::currentDateTime()) > oldSeconds)
            QFile::remove(each.filePath());
    }
}

QString setAside(const QString& path)
{
    QString aside = path + QStringLiteral(".damaged");
    return QFile::rename(path, aside) ? aside : path;
}

/// The failure in words, or an empty text.
QString writeRecord(const QString& path, const RecoveryRecord& record)
{
    try {
        writeFileAtomically(QFileInfo(path).filesystemAbsoluteFilePath(), writeRecovery(record));
        return {};
    } catch (const std::exception& error) {
        return QString::fromUtf8(error.what());
    }
}

} // namespace

std::vector<LeftBehind> findLeftBehind(const QString& folder, QStringList& damaged)
{
    std::vector<LeftBehind> found;
    const QDir place(folder);
    removeLeftovers(place);
    for (const QFileInfo& each : place.entryInfoList({QStringLiteral("*.yaml")}, QDir::Files)) {
        LeftBehind file{each.absoluteFilePath(), lockOf(each.absoluteFilePath()), {}};
        if (!file.lock->tryLock(0) || !QFileInfo::exists(file.path))
            continue;
        QFile content(file.path);
        const bool isOpen = content.open(QIODevice::ReadOnly);
        auto record = isOpen ? readRecovery(content.readAll().toStdString()) : std::nullopt;
        if (!record) {
            damaged << setAside(file.path);
            continue;
        }
        file.record = std::move(*record);
        found.push_back(std::move(file));
    }
    std::ranges::sort(found, std::greater<>(), [](const LeftBehind& file) { return file.record.writtenAt; });
    return found;
}

void discard(LeftBehind& file)
{
    QFile::remove(file.path);
    file.lock.reset();
}

QString Autosave::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/recovery");
}

Autosave::Autosave(ProjectDocument& document, const FileWatch& watch, const QString& folder,
                   std::chrono::milliseconds delay, QObject* parent)
    : QObject(parent), m_document(document), m_watch(watch), m_folder(folder)
{
    m_worker.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::write);
    connect(&document, &ProjectDocument::changed, this, &Autosave::documentChanged);
    connect(&watch, &FileWatch::stateChanged, this, &Autosave::documentChanged);
}

Autosave::~Autosave()
{
    m_worker.waitForDone();
}

void Autosave::documentChanged()
{
    if (m_isFinished)
        return;
    if (!hasUnsaved()) {
        m_timer.stop();
        removeFile();
    } else if (!m_timer.isActive()) {
        m_timer.start(); // not again with every edit: a long series of edits is kept, too
    }
}

bool Autosave::hasUnsaved() const
{
    return m_document.isModified() || m_watch.isAnyFileForsaken();
}

void Autosave::write()
{
    if (m_isFinished || !hasUnsaved())
        return;
    if (m_isWriting) {
        m_timer.start();
        return;
    }
    if (!prepareFile()) {
        written(tr("the folder %1 cannot be written").arg(QDir::toNativeSeparators(m_folder)));
        return;
    }
    m_isWriting = true;
    m_worker.start([this, path = m_path,
                    record = RecoveryRecord{m_document.state(), m_watch.knownFiles(), QDateTime::currentDateTime()}] {
        const QString failure = writeRecord(path, record);
        QMetaObject::invokeMethod(
            this,
            [this, failure] {
                m_isWriting = false;
                written(failure);
            },
            Qt::QueuedConnection);
    });
}

void Autosave::written(const QString& failure)
{
    const bool isNew = !failure.isEmpty() && !m_isFailureKnown;
    m_isFailureKnown = !failure.isEmpty();
    if (isNew)
        Q_EMIT failed(failure);
}

bool Autosave::prepareFile()
{
    if (m_lock)
        return true;
    if (!QDir().mkpath(m_folder))
        return false;
    const QString path = m_folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + QStringLiteral(".yaml");
    auto lock = lockOf(path);
    if (!lock->tryLock(0))
        return false;
    m_lock = std::move(lock);
    m_path = path;
    return true;
}

void Autosave::removeFile()
{
    m_worker.waitForDone();
    if (!m_lock)
        return;
    QFile::remove(m_path);
    m_lock.reset();
}

void Autosave::adopt(LeftBehind file)
{
    removeFile();
    m_path = file.path;
    m_lock = std::move(file.lock);
    documentChanged();
}

void Autosave::finish()
{
    m_isFinished = true;
    m_timer.stop();
    removeFile();
}

} // namespace linetwin::app
