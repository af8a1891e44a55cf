// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QKeySequence>

namespace linetwin::app {

/// What a field that keeps what is typed until it is taken over makes of a shortcut. Undo and redo are the document's
/// while nothing is pending: true, and the event is left to it.
template <class Edit> bool leavesShortcut(QEvent& event, Edit& edit)
{
    if (event.type() != QEvent::ShortcutOverride)
        return false;
    auto& key = static_cast<QKeyEvent&>(event);
    if ((key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo)) && !edit.hasPendingText()) {
        key.ignore();
        return true;
    }
    return false;
}

} // namespace linetwin::app
