// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/FileLook.h"

#include "engine/io/FileAccess.h"
#include "engine/io/Files.h"
#include "engine/io/Platform.h"
#include "engine/io/YamlTree.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QMetaObject>

#include <memory>
#include <string>
#include <utility>

namespace linetwin::app {

/// Made, used and destroyed in the thread: also telling the system what to watch waits for the disk.
class FileLook::Watcher : public QObject {
public:
    explicit Watcher(FileLook& look) : m_look(look) {}

    void watch(const QStringList& paths)
    {
        if (!m_watcher) {
            m_watcher = std::make_unique<QFileSystemWatcher>();
            connect(m_watcher.get(), &QFileSystemWatcher::fileChanged, &m_look, &FileLook::touched);
            connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, &m_look, &FileLook::touched);
        }
        const QStringList wanted = present(paths);
        const QStringList watched = m_watcher->files() + m_watcher->directories();
        for (const QString& each : watched) {
            if (!wanted.contains(each))
                m_watcher->removePath(each);
        }
        for (const QString& each : wanted) {
            if (!watched.contains(each))
                m_watcher->addPath(each);
        }
    }

private:
    /// The folder tells of a file that comes back under its name, which the file's own watch does not outlive.
    static QStringList present(const QStringList& paths)
    {
        QStringList wanted;
        for (const QString& path : paths) {
            for (const QString& each : {path, QFileInfo(path).absolutePath()}) {
                if (!wanted.contains(each) && platform::statusOf(QFileInfo(each).filesystemFilePath()))
                    wanted << each;
            }
        }
        return wanted;
    }

    FileLook& m_look;
    std::unique_ptr<QFileSystemWatcher> m_watcher;
};

QByteArray FileLook::hashOf(const QString& path)
{
    const auto file = QFileInfo(path).filesystemFilePath();
    const auto status = platform::statusOf(file);
    if (!status || !status->isRegular)
        return {};
    std::string content;
    try {
        content = readFile(file, largestProjectBytes);
    } catch (const FileError&) {
        content.clear();
    }
    return QCryptographicHash::hash(QByteArrayView(content.data(), static_cast<qsizetype>(content.size())),
                                    QCryptographicHash::Sha256);
}

FileLook::FileLook(QObject* parent) : QObject(parent), m_watcher(new Watcher(*this))
{
    m_watcher->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_watcher, &QObject::deleteLater);
}

FileLook::~FileLook()
{
    if (!m_thread.isRunning()) {
        delete m_watcher;
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

void FileLook::look(const QStringList& paths)
{
    if (!m_thread.isRunning()) {
        if (paths.isEmpty())
            return;
        m_thread.start();
    }
    m_paths = paths;
    m_isWanted = true;
    if (!m_isUnderWay)
        start();
}

void FileLook::start()
{
    m_isWanted = false;
    m_isUnderWay = true;
    QMetaObject::invokeMethod(
        m_watcher,
        [this, paths = m_paths] {
            m_watcher->watch(paths); // first: what changes after the look is told
            Hashes hashes;
            for (const QString& path : paths)
                hashes.emplace(path, hashOf(path));
            QMetaObject::invokeMethod(
                this, [this, hashes = std::move(hashes)] { end(hashes); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void FileLook::end(const Hashes& hashes)
{
    m_isUnderWay = false;
    if (m_isWanted)
        start();
    else
        Q_EMIT looked(hashes);
}

} // namespace linetwin::app
