// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QThread>

#include <map>

namespace linetwin::app {

/// Looks at files and watches them on a thread of its own, however long the disk takes. Lives in the GUI thread; the
/// destructor waits for a look that is under way.
class FileLook : public QObject {
    Q_OBJECT

public:
    /// By path: of each file's content; empty where there is no file.
    using Hashes = std::map<QString, QByteArray>;
    /// Looks at once and in this thread. A file that cannot be read has a hash of its own: that of no content.
    static QByteArray hashOf(const QString& path);

    explicit FileLook(QObject* parent = nullptr);
    ~FileLook() override;

    /// Watches these files, by absolute path, from now on and no others, and looks at them. What an earlier look that
    /// is still under way finds is not told: it may be of before what is known by now.
    void look(const QStringList& paths);
    bool isBusy() const { return m_isUnderWay; }

Q_SIGNALS:
    void looked(const Hashes& hashes);
    /// One of the files, or a folder that one of them is in, is other than before.
    void touched();

private:
    class Watcher;

    void start();
    void end(const Hashes& hashes);

    QThread m_thread;
    Watcher* m_watcher; ///< lives in the thread, and goes with it
    QStringList m_paths;
    bool m_isUnderWay = false;
    bool m_isWanted = false; ///< behind the one that is under way
};

} // namespace linetwin::app
