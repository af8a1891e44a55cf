// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/FileWriter.h"
#include "app/document/SavePlan.h"

#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace linetwin::app {

class FileEvents;
class RecentFiles;

/// Saves the document: a plan, at most one question about it, one write of all files or none, which goes on behind the
/// window however slow the disk is. What is edited meanwhile is not saved.
class FileSaving : public QObject {
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs. All outlive it.
    FileSaving(ProjectDocument& document, FileWatch& watch, RecentFiles& recent, FileEvents& events, QWidget* window);

    /// Everything to where it is; asks for a place where there is none. While a save is under way another one follows
    /// it. False if the user thought better of it.
    bool save();
    /// Everything to another place, which the user goes on with. Waits for a save that is under way.
    bool saveAs();
    /// The entry that is shown with its line to one file; the document stays where it is.
    bool saveCopy();

    bool isSaving() const { return m_writer.isBusy(); }
    /// What is being saved, in words.
    QString savedNames() const { return m_names; }
    enum class End { Saved, NotSaved, Leave };
    /// Waits for what is being saved, with a dialog where that takes long. NotSaved if it fails or the user does not
    /// wait; Leave if he wants to leave the program, which is offered while `canLeave` says that nothing would be lost.
    End waitForSaving(const std::function<bool()>& canLeave = {});

Q_SIGNALS:
    /// isSaving() or savedNames() is other than before.
    void savingChanged();

private:
    /// Asks where something would be lost by it.
    bool saveTo(const Placement& placement);
    /// False if it is refused.
    bool savePlanned(const SavePlan& plan);
    void end(const SavePlan& plan, DocumentState written, int document, const FileWriter::Outcome& outcome);
    void endCopy(const QString& path, const QString& message, const FileWriter::Outcome& outcome);
    /// Another program has written to one of the files meanwhile.
    void askAgain(const Placement& placement, int document);
    void setNames(const QString& names);
    void say(const SavePlan& plan, const std::vector<AttributeLoss>& losses);

    ProjectDocument& m_document;
    FileWatch& m_watch;
    RecentFiles& m_recent;
    FileEvents& m_events;
    QWidget* m_window;
    QString m_names;
    int m_documents = 0;              ///< counts those that were opened
    bool m_isSaveWanted = false;      ///< behind the one that is under way
    std::function<void()> m_askAgain; ///< once the copy is written that is under way
    bool m_hasFailed = false;         ///< the last one
    FileWriter m_writer;
};

} // namespace linetwin::app
