// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/FileWatch.h"

#include "app/document/FileNames.h"
#include "engine/io/YamlTree.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <chrono>

namespace linetwin::app {

namespace {

/// A program that replaces a file needs a moment between removing the old and naming the new one.
constexpr std::chrono::milliseconds settleTime{200};

/// Empty if there is no such file. A file that cannot be read has a hash of its own: that of no content.
QByteArray hashOfFile(const QString& path)
{
    if (!QFileInfo(path).isFile())
        return {};
    QFile file(path);
    const bool isReadable = file.open(QIODevice::ReadOnly);
    return QCryptographicHash::hash(isReadable ? file.read(qint64{largestProjectBytes} + 1) : QByteArray(),
                                    QCryptographicHash::Sha256);
}

} // namespace

FileWatch::FileWatch(ProjectDocument& document, QObject* parent) : QObject(parent), m_document(document)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &FileWatch::check);
    const auto lookSoon = [this] { m_settle.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, lookSoon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, lookSoon);
    connect(&document, &ProjectDocument::changed, this, [this](const Change& change) {
        if (std::holds_alternative<DocumentReplaced>(change))
            forgetAll();
        else if (std::holds_alternative<EntriesChanged>(change) || std::holds_alternative<FileStateChanged>(change))
            followDocument();
    });
    followDocument();
}

FileWatch::State FileWatch::stateOf(const QString& path, const Watched& watched) const
{
    const auto expected = m_expected.find(path);
    if (watched.seen == watched.known || (expected != m_expected.end() && watched.seen == expected->second))
        return State::Same;
    if (watched.seen.isEmpty())
        return State::Vanished;
    return watched.seen == watched.kept ? State::Kept : State::Changed;
}

FileWatch::State FileWatch::stateOf(const QString& path) const
{
    const auto found = m_files.find(path);
    return found == m_files.end() ? State::Same
                                  : stateOf(path, {found->second.known, hashOfFile(path), found->second.kept});
}

QStringList FileWatch::filesIn(State state) const
{
    QStringList paths;
    for (const auto& [path, watched] : m_files) {
        if (stateOf(path, watched) == state)
            paths << path;
    }
    return paths;
}

void FileWatch::check()
{
    bool isOther = false;
    for (auto& [path, watched] : m_files) {
        const QByteArray now = hashOfFile(path);
        isOther = isOther || now != watched.seen;
        watched.seen = now;
    }
    watchAgain();
    if (isOther)
        Q_EMIT stateChanged();
}

void FileWatch::accept(const QString& path)
{
    if (m_files.contains(path))
        accept(path, hashOfFile(path));
}

void FileWatch::acceptContent(const QString& path, std::string_view content)
{
    accept(path, hashOf(content));
}

void FileWatch::accept(const QString& path, const QByteArray& hash)
{
    Watched& watched = m_files.try_emplace(path, Watched{hash, hash, {}}).first->second;
    const State before = stateOf(path, watched);
    watched = {hash, hash, {}};
    watchAgain();
    if (before != State::Same)
        Q_EMIT stateChanged();
}

void FileWatch::expectContents(const std::map<QString, QByteArray>& hashes)
{
    m_expected = hashes;
    Q_EMIT expectationChanged();
}

QByteArray FileWatch::hashOf(std::string_view content)
{
    return QCryptographicHash::hash(QByteArrayView(content.data(), static_cast<qsizetype>(content.size())),
                                    QCryptographicHash::Sha256);
}

void FileWatch::keepOwn(const QString& path)
{
    if (const auto found = m_files.find(path); found != m_files.end()) {
        found->second.kept = found->second.seen;
        Q_EMIT stateChanged();
    }
}

std::map<QString, QByteArray> FileWatch::knownFiles() const
{
    std::map<QString, QByteArray> files;
    for (const auto& [path, watched] : m_files)
        files.emplace(path, watched.known);
    return files;
}

void FileWatch::setKnownFiles(const std::map<QString, QByteArray>& files)
{
    for (const auto& [path, hash] : files) {
        if (const auto found = m_files.find(path); found != m_files.end())
            found->second.known = hash;
    }
    Q_EMIT stateChanged();
}

void FileWatch::forgetAll()
{
    m_files.clear();
    followDocument();
    Q_EMIT stateChanged();
}

void FileWatch::followDocument()
{
    const QStringList paths = filesOf(m_document);
    const auto removed = std::erase_if(m_files, [&](const auto& each) { return !paths.contains(each.first); });
    for (const QString& path : paths) {
        if (!m_files.contains(path)) {
            const QByteArray hash = hashOfFile(path);
            m_files.emplace(path, Watched{hash, hash, {}});
        }
    }
    watchAgain();
    if (removed > 0)
        Q_EMIT stateChanged();
}

void FileWatch::watchAgain()
{
    // The folder tells of a file that comes back under its name, which the file's own watch does not outlive.
    QStringList wanted;
    for (const auto& [path, watched] : m_files) {
        for (const QString& each : {path, QFileInfo(path).absolutePath()}) {
            if (!wanted.contains(each) && QFileInfo::exists(each))
                wanted << each;
        }
    }
    const QStringList present = m_watcher.files() + m_watcher.directories();
    for (const QString& each : present) {
        if (!wanted.contains(each))
            m_watcher.removePath(each);
    }
    for (const QString& each : wanted) {
        if (!present.contains(each))
            m_watcher.addPath(each);
    }
}

} // namespace linetwin::app
