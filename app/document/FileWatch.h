// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/FileLook.h"
#include "app/document/ProjectDocument.h"
#include "engine/io/Files.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <map>
#include <string_view>
#include <vector>

namespace linetwin::app {

/// Knows what the document's files held when they were read or written, and notices when other programs change, replace
/// or remove them. It compares contents, so that a file that was only touched is no change. Lives in the GUI thread,
/// which waits for the disk only where it says so.
class FileWatch : public QObject {
    Q_OBJECT

public:
    enum class State {
        Same,
        Changed,
        Refused, ///< changed to what could not be read: the document alone has what can be shown
        Kept,    ///< changed, and the user wants to keep his own: not the same, but nothing to ask about
        Vanished,
        Emptied ///< nothing is in it, or it cannot be read: the document alone has what was
    };

    /// What is known of a file.
    struct Watched {
        QByteArray known;        ///< hash of what the document goes with
        QByteArray seen;         ///< hash at the last look; empty where there was no file
        QByteArray kept;         ///< hash of what the user decided against, or empty
        QByteArray refused = {}; ///< hash of what could not be read, or empty
    };
    using Files = std::map<QString, Watched>; ///< by absolute path

    explicit FileWatch(ProjectDocument& document, QObject* parent = nullptr);

    /// Looks at the file now, and waits for it. A file that is none of the document's is Same.
    State stateOf(const QString& path) const;
    /// Of a file that holds what has this hash.
    State stateOf(const QString& path, const QByteArray& hash) const;
    /// At the last look.
    State lastStateOf(const QString& path) const;
    /// What was found at the last look, in the order of the paths.
    QStringList changedFiles() const { return filesIn(State::Changed); }
    QStringList vanishedFiles() const { return filesIn(State::Vanished); }
    QStringList emptiedFiles() const { return filesIn(State::Emptied); }
    /// Whether the document alone has what was in a file of this state: that is gone, or the user keeps his own.
    static bool isForsaken(State state);
    bool isAnyFileForsaken() const;

    /// Looks at all files, e.g. when the window becomes active; stateChanged() tells what is found.
    void check();
    /// Whether that is under way.
    bool isLooking() const { return m_look.isBusy(); }
    /// Runs `take`, by which the document takes what was read: what the files held then is what it goes with, whatever
    /// they hold by now. Of two sources of one file the first counts.
    void whileTaking(const std::vector<SourceText>& sources, const std::function<void()>& take);
    /// The document has written what has these hashes to the files, by absolute path, which may be its files only in a
    /// moment.
    void accept(const std::map<QString, QByteArray>& hashes);
    /// Until it says otherwise the document is writing these contents: a file that holds its own is no change.
    void expectContents(const std::map<QString, QByteArray>& hashes);
    /// Whether files are being written: until that is over they may hold what the document does not.
    bool isExpecting() const { return !m_expected.empty(); }
    /// Of a content, as knownFiles() has it.
    static QByteArray hashOf(std::string_view content);
    /// The user knows what the file holds now, and keeps what the document has.
    void keepOwn(const QString& path);
    /// What the files hold now cannot be taken, until one of those that were refused holds something else.
    void refuse(const QStringList& paths);

    /// SHA-256 of what each file held when it was read or written, by absolute path.
    std::map<QString, QByteArray> knownFiles() const;
    /// For a document that comes back after a crash: what the files held then.
    void setKnownFiles(const std::map<QString, QByteArray>& files);

Q_SIGNALS:
    /// changedFiles(), vanishedFiles() or emptiedFiles() is another list, or one of the files changed once more.
    void stateChanged();
    void expectationChanged();

private:
    QStringList filesIn(State state) const;
    State stateOf(const QString& path, const Watched& watched) const;
    void forgetAll();
    /// Waits for the disk only for files of which nobody told what was read.
    void followDocument();
    void adopt(const FileLook::Hashes& hashes);

    ProjectDocument& m_document;
    FileLook m_look;
    QTimer m_settle;
    Files m_files;
    Files m_left;                             ///< that the document named before, and names again where that is undone
    std::map<QString, QByteArray> m_expected; ///< by absolute path: what is being written
    std::map<QString, QByteArray> m_taken;    ///< by identity: what the document is taking
};

} // namespace linetwin::app
