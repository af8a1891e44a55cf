// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/Autosave.h"

#include "app/document/RecoveryLock.h"
#include "engine/io/SystemCalls.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <functional>
#include <optional>
#include <utility>

namespace linetwin::app {

namespace {

/// Locks of programs that are gone without a file.
void removeLeftovers(const QDir& folder)
{
    for (const QFileInfo& each : folder.entryInfoList({QStringLiteral("*.yaml.lock")}, QDir::Files)) {
        const QString path = each.absoluteFilePath().chopped(static_cast<qsizetype>(sizeof(".lock") - 1));
        if (!QFileInfo::exists(path) && !QFileInfo::exists(nextRecovery(path)))
            holdRecovery(path); // and let go at once, which removes it
    }
}

QString setAside(const QString& path)
{
    QString aside = path + QStringLiteral(".damaged");
    return QFile::rename(path, aside) ? aside : path;
}

QDateTime presentTime()
{
    const auto since = systemCalls().now().time_since_epoch();
    return QDateTime::fromMSecsSinceEpoch(std::chrono::duration_cast<std::chrono::milliseconds>(since).count());
}

std::optional<RecoveryRecord> readRecord(const QString& path)
{
    QFile content(path);
    return content.open(QIODevice::ReadOnly) ? readRecovery(content.readAll().toStdString()) : std::nullopt;
}

/// What is there of a program's recovery file: one that it was killed over, if that is whole, else the one before.
std::optional<RecoveryRecord> newestRecord(const QString& path)
{
    auto record = readRecord(nextRecovery(path));
    return record ? std::move(record) : readRecord(path);
}

/// Where there were two, the newer one is left, under the usual name.
void tidyUp(const QString& path)
{
    const QString next = nextRecovery(path);
    if (readRecord(next)) {
        QFile::remove(path);
        QFile::rename(next, path);
    } else {
        QFile::remove(next);
    }
}

/// Each once, by the path that it has or would have had.
QStringList recoveryFilesIn(const QDir& folder)
{
    QStringList paths;
    for (const QFileInfo& each :
         folder.entryInfoList({QStringLiteral("*.yaml"), nextRecovery(QStringLiteral("*.yaml"))}, QDir::Files)) {
        QString path = each.absoluteFilePath();
        if (!path.endsWith(QStringLiteral(".yaml")))
            path.chop(nextRecovery(QString()).size());
        if (!paths.contains(path))
            paths << path;
    }
    return paths;
}

} // namespace

std::vector<LeftBehind> findLeftBehind(const QString& folder, QStringList& damaged)
{
    std::vector<LeftBehind> found;
    const QDir place(folder);
    removeLeftovers(place);
    for (const QString& path : recoveryFilesIn(place)) {
        RecoveryHold hold = holdRecovery(path);
        if (hold.isTaken)
            continue;
        LeftBehind file{path, std::move(hold.lock), hold.computer, {}};
        if (file.lock)
            tidyUp(path);
        auto record = newestRecord(path);
        if (!record && file.lock && QFileInfo::exists(path)) // what another computer has may be in the making
            damaged << setAside(path);
        if (!record)
            continue;
        file.record = std::move(*record);
        found.push_back(std::move(file));
    }
    std::ranges::sort(found, std::greater<>(), [](const LeftBehind& file) { return file.record.writtenAt; });
    return found;
}

bool takeFromComputer(LeftBehind& file)
{
    file.lock = takeRecovery(file.path);
    if (!file.lock)
        return false;
    tidyUp(file.path);
    auto record = newestRecord(file.path); // that computer may have gone on meanwhile
    if (!record) {
        file.lock.reset();
        return false;
    }
    file.record = std::move(*record);
    file.computer.clear();
    return true;
}

void discard(LeftBehind& file)
{
    QFile::remove(nextRecovery(file.path));
    QFile::remove(file.path);
    file.lock.reset();
}

QString Autosave::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/recovery");
}

Autosave::Autosave(ProjectDocument& document, const FileWatch& watch, const QString& folder,
                   std::chrono::milliseconds delay, QObject* parent)
    : QObject(parent), m_document(document), m_watch(watch), m_folder(folder), m_writer(folder)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &Autosave::write);
    connect(&document, &ProjectDocument::changed, this, &Autosave::documentChanged);
    connect(&watch, &FileWatch::stateChanged, this, &Autosave::documentChanged);
    connect(&watch, &FileWatch::expectationChanged, this, [this] {
        if (!m_document.isModified())
            documentChanged();
    });
}

Autosave::~Autosave() = default;

void Autosave::documentChanged()
{
    if (m_isFinished)
        return;
    ++m_edit;
    if (!hasUnsaved()) {
        m_timer.stop();
        m_isWriteWanted = false;
        m_writer.remove();
        setFailureKnown(false);
    } else if (!m_timer.isActive()) {
        m_timer.start(); // not again with every edit: a long series of edits is kept, too
        m_writer.prepare();
    }
}

bool Autosave::hasUnsaved() const
{
    // What is undone during a save is what the file held, and no longer does once it is written.
    return m_document.isModified() || m_watch.isAnyFileForsaken() || m_watch.isExpecting();
}

void Autosave::write()
{
    if (m_isFinished || !hasUnsaved())
        return;
    if (m_isWriting) {
        m_isWriteWanted = true; // at once behind it: the wait is over already
        return;
    }
    m_isWriting = true;
    m_writer.write({m_document.state(), m_watch.knownFiles(), presentTime()},
                   [this, edit = m_edit](const QString& failure) { written(edit, failure); });
}

void Autosave::written(std::uint64_t edit, const QString& failure)
{
    m_isWriting = false;
    if (failure.isEmpty())
        m_keptEdit = edit;
    const bool isLoss = !failure.isEmpty() && hasUnsaved();
    if (isLoss && !m_isFailureKnown)
        Q_EMIT failed(failure);
    setFailureKnown(isLoss);
    if (std::exchange(m_isWriteWanted, false))
        write();
}

void Autosave::setFailureKnown(bool isKnown)
{
    if (std::exchange(m_isFailureKnown, isKnown) && !isKnown)
        Q_EMIT worksAgain();
}

void Autosave::adopt(LeftBehind file)
{
    if (file.lock)
        m_writer.adopt(file.path, std::move(file.lock));
    documentChanged();
}

void Autosave::finish()
{
    m_isFinished = true;
    m_timer.stop();
    m_writer.remove();
}

} // namespace linetwin::app
