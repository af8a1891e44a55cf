// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FileClosing.h"

#include "app/window/FileEvents.h"
#include "app/window/FileQuestions.h"
#include "app/window/FileSaving.h"
#include "app/window/UnsavedWork.h"

namespace linetwin::app {

FileClosing::FileClosing(const ProjectDocument& document, const FileWatch& watch, FileSaving& saving,
                         FileEvents& events, QWidget* window)
    : m_document(document), m_watch(watch), m_saving(saving), m_events(events), m_window(window)
{
}

bool FileClosing::maybeSave()
{
    Q_EMIT m_events.documentWanted();
    const QStringList unsaved = unsavedItems(m_document, m_watch);
    if (unsaved.isEmpty())
        return true;
    switch (askAboutUnsaved(m_window, unsaved)) {
    case UnsavedAnswer::Save: return m_saving.save();
    case UnsavedAnswer::Discard: return true;
    case UnsavedAnswer::Cancel: break;
    }
    return false;
}

} // namespace linetwin::app
