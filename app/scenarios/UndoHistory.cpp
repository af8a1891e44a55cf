// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenarios/UndoHistory.h"

#include "app/settings/Theme.h"
#include "app/settings/TypedText.h"

#include <QEvent>

namespace linetwin::app {

UndoHistory::UndoHistory(ProjectDocument& document, QWidget* parent)
    : QuietView(document.undoStack(), parent), m_document(document)
{
    setObjectName(QStringLiteral("undoHistory"));
    setAccessibleName(tr("Undo history"));
    setToolTip(tr("A click goes back or forward to that step. The disk marks the state that is saved."));
    setEmptyLabel(tr("As opened"));
    setCleanIcon(themedIcon(QStringLiteral("save")));
    setFrameShape(NoFrame);
    setSpacing(gridUnit / 4);
    setWordWrap(true);
    setResizeMode(Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&document, &ProjectDocument::changed, this, &UndoHistory::markSaved);
    connect(document.undoStack(), &QUndoStack::indexChanged, this, &UndoHistory::findSaved);
}

void UndoHistory::markSaved(const Change& change)
{
    if (!std::holds_alternative<DocumentReplaced>(change) && !std::holds_alternative<FileStateChanged>(change))
        return;
    // Line and scenarios have files of their own: only when all are saved, the whole is.
    if (!m_document.isModified())
        m_document.undoStack()->setClean();
    else
        m_document.undoStack()->resetClean(); // came back after a crash, or was edited while it was being saved
}

/// The step that was saved is known again once undo or redo comes to it.
void UndoHistory::findSaved()
{
    if (m_document.undoStack()->cleanIndex() < 0 && !m_document.isModified())
        m_document.undoStack()->setClean();
}

void UndoHistory::mousePressEvent(QMouseEvent* event)
{
    takeOverTypedText();
    QuietView::mousePressEvent(event);
}

void UndoHistory::keyPressEvent(QKeyEvent* event)
{
    takeOverTypedText();
    QuietView::keyPressEvent(event);
}

void UndoHistory::changeEvent(QEvent* event)
{
    QuietView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setCleanIcon(themedIcon(QStringLiteral("save")));
}

} // namespace linetwin::app
