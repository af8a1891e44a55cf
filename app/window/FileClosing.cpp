// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FileClosing.h"

#include "app/document/FileNames.h"
#include "app/settings/TypedText.h"
#include "app/window/FilePatience.h"
#include "app/window/FileQuestions.h"
#include "app/window/FileSaving.h"
#include "app/window/UnsavedWork.h"

namespace linetwin::app {

FileClosing::FileClosing(const ProjectDocument& document, const FileWatch& watch, FileSaving& saving, QWidget* window)
    : m_document(document), m_watch(watch), m_saving(saving), m_window(window)
{
}

bool FileClosing::maybeSave()
{
    return answer({}) == Answer::Leave;
}

FileClosing::Answer FileClosing::maybeLeave(const std::function<bool()>& isKept)
{
    return answer(isKept);
}

FileClosing::Answer FileClosing::answer(const std::function<bool()>& isKept)
{
    const Answer answer = answerForFiles(isKept);
    return answer == Answer::Leave && !m_mayLeave() ? Answer::Stay : answer;
}

FileClosing::Answer FileClosing::answerForFiles(const std::function<bool()>& isKept)
{
    takeOverTypedText();
    if (const QList<RefusedText> refused = refusedTexts(); !refused.isEmpty()) {
        if (!askToDropRefused(m_window, refused)) {
            refused.constLast().show();
            return Answer::Stay;
        }
    }
    if (const Answer waited = waitForSaving(isKept); waited != Answer::Leave)
        return waited;
    const bool isReached = waitForFiles(filesOf(m_document), m_window);
    const QStringList unsaved = unsavedItems(m_document, m_watch, isReached);
    if (unsaved.isEmpty())
        return Answer::Leave;
    switch (askAboutUnsaved(m_window, unsaved)) {
    case UnsavedAnswer::Save: return m_saving.save() ? waitForSaving(isKept) : Answer::Stay;
    case UnsavedAnswer::Discard: return Answer::Leave;
    case UnsavedAnswer::Cancel: break;
    }
    return Answer::Stay;
}

FileClosing::Answer FileClosing::waitForSaving(const std::function<bool()>& isKept)
{
    switch (m_saving.waitForSaving(isKept)) {
    case FileSaving::End::Saved: return Answer::Leave;
    case FileSaving::End::Leave: return Answer::LeaveAtOnce;
    case FileSaving::End::NotSaved: break;
    }
    return Answer::Stay;
}

} // namespace linetwin::app
