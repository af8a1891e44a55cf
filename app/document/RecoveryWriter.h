// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/RecoveryFile.h"

#include <QLockFile>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace linetwin::app {

/// Where a recovery file is written before it takes the place of the one at that path. Once it is whole, which its
/// checksum tells, it is the newer one, though a loss of power may still damage it.
QString nextRecovery(const QString& path);

/// The recovery file of one document, with its lock, written and removed on a thread of its own, in the order in which
/// it was asked for. Lives in the GUI thread; the destructor waits for what is under way.
class RecoveryWriter : public QObject {
    Q_OBJECT

public:
    explicit RecoveryWriter(QString folder, QObject* parent = nullptr);
    ~RecoveryWriter() override;

    /// Makes a file of its own ready for writing, which takes long on a slow disk.
    void prepare();
    /// `then` is told in the GUI thread why it failed; nothing if it did not.
    void write(RecoveryRecord record, std::function<void(const QString& failure)> then);
    /// The file and its lock; nothing happens where there are none.
    void remove();
    /// Goes on with a file that is there; the one before is removed.
    void adopt(const QString& path, std::unique_ptr<QLockFile> lock);
    bool isBusy() const { return m_pending > 0; }

private:
    /// Of the thread alone, while there is work for it.
    struct Place {
        QString folder;
        QString path;
        std::unique_ptr<QLockFile> lock; ///< null: there is no file
    };
    static QString prepare(Place& place);
    static void remove(Place& place);
    void start(std::function<QString()> work, std::function<void(const QString&)> then);

    std::shared_ptr<Place> m_place;
    bool m_mayHaveFile = false;
    int m_pending = 0;
    QThreadPool m_thread;
};

} // namespace linetwin::app
