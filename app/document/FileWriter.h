// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/FileLook.h"
#include "engine/io/FileGroup.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>

#include <functional>
#include <vector>

namespace linetwin::app {

/// Writes files on a thread of its own, however long the disk takes, one group after another in the order in which they
/// were handed over. Lives in the GUI thread; the destructor waits for what is under way.
class FileWriter : public QObject {
    Q_OBJECT

public:
    struct Outcome {
        QString failure; ///< a sentence; empty if all is written
        std::vector<AttributeLoss> losses;
        bool isForeign = false; ///< failed because a file no longer was what was expected
    };
    /// In the GUI thread. Not called once this object is gone.
    using Then = std::function<void(const Outcome& outcome)>;

    explicit FileWriter(QObject* parent = nullptr);
    ~FileWriter() override;

    /// All of the files or none: none also where, just before they get their names, one of them holds other than
    /// `expected`, because another program has written it meanwhile.
    void write(std::vector<FileContent> files, Then then, FileLook::Hashes expected = {});
    bool isBusy() const { return m_pending > 0; }

Q_SIGNALS:
    /// isBusy() is other than before.
    void busyChanged();

private:
    void end(const Outcome& outcome, const Then& then);

    QThreadPool m_thread;
    int m_pending = 0;
};

} // namespace linetwin::app
