// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/RecoveryLock.h"

#include "engine/io/SystemCalls.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <chrono>
#include <optional>

namespace linetwin::app {

namespace {

/// A program that makes a lock needs a moment before it has written its name into it.
constexpr std::chrono::seconds lockMakingTime{5};
constexpr qint64 mostLockBytes = 4096;

QString lockPath(const QString& path)
{
    return path + QStringLiteral(".lock");
}

std::unique_ptr<QLockFile> lockOf(const QString& path)
{
    auto lock = std::make_unique<QLockFile>(lockPath(path));
    lock->setStaleLockTime(0);
    return lock;
}

struct LockOwner {
    QByteArray computer;
    QByteArray computerId; ///< which stays when the name changes; empty where the system has none
};

/// As QLockFile writes it: process, program, computer, its id. Nothing where that is not what is there.
std::optional<LockOwner> ownerOf(const QString& path)
{
    QFile file(lockPath(path));
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> words = file.read(mostLockBytes).split('\n');
    if (words.size() < 4 || words[0].toLongLong() <= 0)
        return std::nullopt;
    return LockOwner{words[2], words[3]};
}

/// Empty for this one.
QString otherComputer(const LockOwner& owner)
{
    const QByteArray ownId = QSysInfo::machineUniqueId();
    const bool isKnownById = !owner.computerId.isEmpty() && !ownId.isEmpty();
    const QString name = QString::fromLocal8Bit(owner.computer);
    const bool isThisOne =
        isKnownById ? owner.computerId == ownId : name.isEmpty() || name == QSysInfo::machineHostName();
    if (isThisOne)
        return {};
    return name.isEmpty() ? QString::fromLatin1(owner.computerId) : name;
}

bool isBeingMade(const QString& path)
{
    const auto now = std::chrono::duration_cast<std::chrono::milliseconds>(systemCalls().now().time_since_epoch());
    const std::chrono::milliseconds made(QFileInfo(lockPath(path)).lastModified().toMSecsSinceEpoch());
    return std::chrono::abs(now - made) < lockMakingTime;
}

/// Takes the place of a lock that no program on this computer has open, whoever it names.
std::unique_ptr<QLockFile> replaceLock(const QString& path)
{
    QLockFile removal(lockPath(path) + QStringLiteral(".rmlock")); // by whose name Qt keeps two from removing one
    if (!removal.tryLock(0))
        return nullptr;
    auto lock = lockOf(path);
    const QFileInfo present(lockPath(path));
    const bool isFree = present.isDir() ? QDir().rmdir(present.filePath()) : lock->removeStaleLockFile();
    return isFree && lock->tryLock(0) ? std::move(lock) : nullptr;
}

} // namespace

RecoveryHold holdRecovery(const QString& path)
{
    auto lock = lockOf(path);
    if (lock->tryLock(0))
        return {std::move(lock), false, {}};
    if (lock->error() != QLockFile::LockFailedError)
        return {nullptr, false, {}};
    const auto owner = ownerOf(path);
    const bool isFolder = QFileInfo(lockPath(path)).isDir(); // which no program makes
    if (!owner && !isFolder && isBeingMade(path))
        return {nullptr, true, {}};
    if (const QString other = owner ? otherComputer(*owner) : QString(); !other.isEmpty())
        return {nullptr, false, other};
    // Its process number may have become another program's since, in a container that of each start: what tells is
    // whether a program has the lock open.
    lock = replaceLock(path);
    const bool isTaken = !lock && !isFolder;
    return {std::move(lock), isTaken, {}};
}

std::unique_ptr<QLockFile> takeRecovery(const QString& path)
{
    RecoveryHold hold = holdRecovery(path);
    return hold.computer.isEmpty() ? std::move(hold.lock) : replaceLock(path);
}

} // namespace linetwin::app
