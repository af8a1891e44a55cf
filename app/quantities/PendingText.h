// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QKeySequence>

namespace linetwin::app {

/// What a field that keeps what is typed until it is taken over makes of a shortcut. Undo and redo are the document's
/// while nothing is pending: true, and the event is left to it. Saving takes over first, as what is saved is what
/// stands on the screen.
template <class Edit> bool leavesShortcut(QEvent& event, Edit& edit)
{
    if (event.type() != QEvent::ShortcutOverride)
        return false;
    auto& key = static_cast<QKeyEvent&>(event);
    if ((key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo)) && !edit.hasPendingText()) {
        key.ignore();
        return true;
    }
    if (key.matches(QKeySequence::Save) || key.matches(QKeySequence::SaveAs))
        edit.commit();
    return false;
}

} // namespace linetwin::app
