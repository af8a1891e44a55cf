// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/FileWatch.h"

#include "app/document/DocumentFiles.h"
#include "app/document/FileNames.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>
#include <chrono>
#include <utility>

namespace linetwin::app {

namespace {

/// A program that replaces a file needs a moment between removing the old and naming the new one.
constexpr std::chrono::milliseconds settleTime{200};

} // namespace

FileWatch::FileWatch(ProjectDocument& document, QObject* parent) : QObject(parent), m_document(document)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &FileWatch::check);
    connect(&m_look, &FileLook::touched, this, [this] { m_settle.start(); });
    connect(&m_look, &FileLook::looked, this, &FileWatch::adopt);
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
    if (watched.seen == watched.kept)
        return State::Kept;
    if (watched.seen == watched.refused)
        return State::Refused;
    return watched.seen == hashOf({}) ? State::Emptied : State::Changed;
}

bool FileWatch::isForsaken(State state)
{
    return state == State::Vanished || state == State::Emptied || state == State::Refused || state == State::Kept;
}

bool FileWatch::isAnyFileForsaken() const
{
    return std::ranges::any_of(m_files,
                               [this](const auto& file) { return isForsaken(stateOf(file.first, file.second)); });
}

FileWatch::State FileWatch::stateOf(const QString& path) const
{
    return m_files.contains(path) ? stateOf(path, FileLook::hashOf(path)) : State::Same;
}

FileWatch::State FileWatch::stateOf(const QString& path, const QByteArray& hash) const
{
    const auto found = m_files.find(path);
    return found == m_files.end()
               ? State::Same
               : stateOf(path, {found->second.known, hash, found->second.kept, found->second.refused});
}

FileWatch::State FileWatch::lastStateOf(const QString& path) const
{
    const auto found = m_files.find(path);
    return found == m_files.end() ? State::Same : stateOf(path, found->second);
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
    QStringList paths;
    for (const auto& [path, watched] : m_files)
        paths << path;
    m_look.look(paths);
}

void FileWatch::adopt(const FileLook::Hashes& hashes)
{
    bool isOther = false;
    bool isAnyRefusedOther = false;
    for (auto& [path, watched] : m_files) {
        const auto found = hashes.find(path);
        if (found == hashes.end())
            continue; // asked for since; its own look follows
        isOther = isOther || found->second != watched.seen;
        watched.seen = found->second;
        isAnyRefusedOther = isAnyRefusedOther || (!watched.refused.isEmpty() && watched.refused != watched.seen);
    }
    if (isAnyRefusedOther) { // which of them was the reason, nobody knows
        for (auto& [path, watched] : m_files)
            watched.refused.clear();
    }
    if (isOther)
        Q_EMIT stateChanged();
}

void FileWatch::whileTaking(const std::vector<SourceText>& sources, const std::function<void()>& take)
{
    for (const SourceText& each : sources)
        m_taken.emplace(identityOf(QFile::decodeName(each.name.c_str())), hashOf(each.bytes));
    take();
    const auto taken = std::exchange(m_taken, {});
    std::map<QString, QByteArray> accepted;
    for (const QString& path : filesOf(m_document)) {
        if (const auto found = taken.find(identityOf(path)); found != taken.end())
            accepted.emplace(path, found->second);
    }
    accept(accepted);
}

void FileWatch::accept(const std::map<QString, QByteArray>& hashes)
{
    bool isOther = false;
    for (const auto& [path, hash] : hashes) {
        Watched& watched = m_files.try_emplace(path, Watched{hash, hash, {}}).first->second;
        isOther = isOther || stateOf(path, watched) != State::Same;
        watched = {hash, hash, {}};
    }
    check(); // a file that was replaced has to be watched anew
    if (isOther)
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

void FileWatch::refuse(const QStringList& paths)
{
    for (const QString& path : paths) {
        if (const auto found = m_files.find(path); found != m_files.end())
            found->second.refused = found->second.seen;
    }
    Q_EMIT stateChanged();
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
    m_left.clear();
    followDocument();
    Q_EMIT stateChanged();
}

void FileWatch::followDocument()
{
    const QStringList paths = filesOf(m_document);
    bool isOther = false;
    for (auto each = m_files.begin(); each != m_files.end();) {
        const auto file = each++;
        if (!paths.contains(file->first)) {
            m_left.insert_or_assign(file->first, file->second);
            m_files.erase(file);
            isOther = true;
        }
    }
    for (const QString& path : paths) {
        if (m_files.contains(path))
            continue;
        isOther = true;
        if (const auto left = m_left.find(path); left != m_left.end()) {
            m_files.insert(*left);
        } else {
            const auto taken = m_taken.find(identityOf(path));
            const QByteArray hash = taken == m_taken.end() ? FileLook::hashOf(path) : taken->second;
            m_files.emplace(path, Watched{hash, hash, {}});
        }
    }
    if (!isOther)
        return;
    check();
    Q_EMIT stateChanged();
}

} // namespace linetwin::app
