// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenarios/ScenarioList.h"

#include "app/scenarios/ScenarioDelegate.h"

#include <QKeyEvent>

namespace linetwin::app {

ScenarioList::ScenarioList(QWidget* parent) : WithOpenEditor(parent)
{
    setObjectName(QStringLiteral("scenarioList"));
    setAccessibleName(tr("Baseline and scenarios"));
    setItemDelegate(new ScenarioDelegate(this));
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked);
    setDragDropMode(InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    connect(this, &QListView::clicked, this, &ScenarioList::chosen);
}

bool ScenarioList::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && state() != EditingState) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_Home || key->key() == Qt::Key_End)) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void ScenarioList::keyPressEvent(QKeyEvent* event)
{
    const bool isChoice =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isChoice && isPlain && currentIndex().isValid()) {
        Q_EMIT chosen(currentIndex());
        return;
    }
    // At either end of the list Alt with an arrow moves nothing, the highlight neither.
    const bool isMove = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (!(isMove && event->modifiers().testFlag(Qt::AltModifier)))
        QListView::keyPressEvent(event);
}

void ScenarioList::focusOutEvent(QFocusEvent* event)
{
    QListView::focusOutEvent(event);
    const bool isForGood = event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason &&
                           event->reason() != Qt::MenuBarFocusReason;
    if (isForGood && state() != EditingState)
        Q_EMIT focusLost();
}

} // namespace linetwin::app
