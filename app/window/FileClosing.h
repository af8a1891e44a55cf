// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/FileWatch.h"
#include "app/document/ProjectDocument.h"

#include <functional>
#include <utility>

class QWidget;

namespace linetwin::app {

class FileSaving;

/// Whether the document may be left for another one, or with the program.
class FileClosing {
public:
    /// `window` is the parent of the dialogs. All outlive it.
    FileClosing(const ProjectDocument& document, const FileWatch& watch, FileSaving& saving, QWidget* window);

    /// Asks whether to save changes, if there are any, and does so; before that, whether to drop entries that were
    /// refused, which no file holds. False if the user stays or saving failed.
    bool maybeSave();
    enum class Answer { Stay, Leave, LeaveAtOnce };
    /// The same for leaving the program, which the user may do at once where a save takes long and `isKept` says that
    /// nothing would be lost.
    Answer maybeLeave(const std::function<bool()>& isKept);

    /// Asks last, where the files are well: false if the user stays.
    void setLastQuestion(std::function<bool()> mayLeave) { m_mayLeave = std::move(mayLeave); }

private:
    Answer answer(const std::function<bool()>& isKept);
    Answer answerForFiles(const std::function<bool()>& isKept);
    Answer waitForSaving(const std::function<bool()>& isKept);

    const ProjectDocument& m_document;
    const FileWatch& m_watch;
    FileSaving& m_saving;
    QWidget* m_window;
    std::function<bool()> m_mayLeave = [] { return true; };
};

} // namespace linetwin::app
