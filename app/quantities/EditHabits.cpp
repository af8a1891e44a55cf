// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quantities/EditHabits.h"

#include "app/settings/TypedText.h"

#include <QDateTimeEdit>
#include <QKeyEvent>

namespace linetwin::app {

bool filterEditorEvent(const QWidget& editor, QEvent& event)
{
    const bool isForeignWheel = event.type() == QEvent::Wheel && !editor.hasFocus();
    bool isUndo = false;
    if (event.type() == QEvent::ShortcutOverride && qobject_cast<const QDateTimeEdit*>(&editor)) {
        const auto& key = static_cast<const QKeyEvent&>(event);
        isUndo = key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
    }
    if (isForeignWheel || isUndo)
        event.ignore();
    return isForeignWheel || isUndo;
}

void followTypedText(QAbstractSpinBox& editor)
{
    QObject::connect(&typedText(), &TypedText::wanted, &editor, [&editor] {
        if (editor.isEnabled() && editor.isVisible())
            editor.interpretText();
    });
}

} // namespace linetwin::app
