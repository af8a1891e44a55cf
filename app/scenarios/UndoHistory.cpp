// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenarios/UndoHistory.h"

#include "app/settings/Theme.h"

#include <QEvent>

namespace linetwin::app {

UndoHistory::UndoHistory(ProjectDocument& document, QWidget* parent)
    : QUndoView(document.undoStack(), parent), m_document(document)
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
}

void UndoHistory::markSaved(const Change& change)
{
    const bool isOpened = std::holds_alternative<DocumentReplaced>(change);
    if (!isOpened && !std::holds_alternative<FileStateChanged>(change))
        return;
    // Line and scenarios have files of their own: only when all are saved, the whole is.
    if (!m_document.isModified())
        m_document.undoStack()->setClean();
    else if (isOpened)
        m_document.undoStack()->resetClean(); // what came back after a crash was never saved
}

void UndoHistory::changeEvent(QEvent* event)
{
    QUndoView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setCleanIcon(themedIcon(QStringLiteral("save")));
}

} // namespace linetwin::app
