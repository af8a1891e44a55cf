// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/FileWatch.h"
#include "app/document/RecoveryFile.h"
#include "app/document/RecoveryWriter.h"

#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <memory>
#include <vector>

namespace linetwin::app {

/// A recovery file that a program left behind which did not end properly.
struct LeftBehind {
    QString path;
    std::unique_ptr<QLockFile> lock; ///< while it lives, no other program can take the file
    QString computer;                ///< another one, whose program may still have the file; then there is no lock
    RecoveryRecord record;
};

/// The recovery files in a folder that no program on this computer has, newest first. Those that cannot be read are
/// renamed to `….damaged`, and their new paths added to `damaged`.
std::vector<LeftBehind> findLeftBehind(const QString& folder, QStringList& damaged);

/// Takes the file from the other computer that had it. False if that is seen to have it still.
bool takeFromComputer(LeftBehind& file);

/// Deletes the file.
void discard(LeftBehind& file);

/// Keeps a document's unsaved changes in a recovery file, so that they outlive a crash: at most `delay` after each
/// edit a worker writes the whole document. The file belongs to this object alone (a lock says so to other programs)
/// and is removed as soon as there is nothing unsaved. An object that is destroyed without finish() leaves the file.
/// Lives in the GUI thread, which never waits for the disk; only the destructor does.
class Autosave : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usualDelay{2000};
    /// In the user's own data.
    static QString usualFolder();

    Autosave(ProjectDocument& document, const FileWatch& watch, const QString& folder = usualFolder(),
             std::chrono::milliseconds delay = usualDelay, QObject* parent = nullptr);
    ~Autosave() override;

    void setDelay(std::chrono::milliseconds delay) { m_timer.setInterval(delay); }
    /// Goes on with a file that was left behind: its document has to be the one that is shown now.
    void adopt(LeftBehind file);
    /// The user saved or gave up his changes: removes the file and writes no more.
    void finish();
    const QString& folder() const { return m_folder; }
    /// Whether a crash now would lose nothing: what is unsaved is in the file as it is.
    bool isKept() const { return !hasUnsaved() || m_keptEdit == m_edit; }
    /// Whether the file is being written or removed.
    bool isBusy() const { return m_writer.isBusy(); }

Q_SIGNALS:
    /// Changes could not be kept, said once until it works again.
    void failed(const QString& reason);
    /// What was said then holds no longer: they are kept again, or none are left.
    void worksAgain();

private:
    void documentChanged();
    /// Also what was saved, where its file no longer has it.
    bool hasUnsaved() const;
    void write();
    void written(std::uint64_t edit, const QString& failure);
    void setFailureKnown(bool isKnown);

    ProjectDocument& m_document;
    const FileWatch& m_watch;
    QString m_folder;
    RecoveryWriter m_writer;
    QTimer m_timer;
    std::uint64_t m_edit = 0;     ///< counts them
    std::uint64_t m_keptEdit = 0; ///< the last one in the file
    bool m_isWriting = false;
    bool m_isWriteWanted = false; ///< behind the one that is under way
    bool m_isFinished = false;
    bool m_isFailureKnown = false;
};

} // namespace linetwin::app
