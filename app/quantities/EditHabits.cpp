// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quantities/EditHabits.h"

#include "app/settings/TypedText.h"

#include <QDateTimeEdit>
#include <QKeyEvent>
#include <QLineEdit>

namespace linetwin::app {

namespace {

/// Qt takes digits for the part that the cursor is in, behind those that stand there, and for none if all are selected.
class PartChooser : public QObject {
public:
    explicit PartChooser(QDateTimeEdit& editor)
        : QObject(&editor), m_editor(editor), m_text(editor.findChild<QLineEdit*>())
    {
        editor.installEventFilter(this);
        m_text->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == m_text && event->type() == QEvent::MouseButtonRelease && !m_text->hasSelectedText())
            m_editor.setSelectedSection(m_editor.currentSection());
        if (watched == &m_editor && event->type() == QEvent::KeyPress && isOverAll(*static_cast<QKeyEvent*>(event)))
            m_editor.setSelectedSection(m_editor.sectionAt(0));
        return QObject::eventFilter(watched, event);
    }

private:
    bool isOverAll(const QKeyEvent& key) const
    {
        const QString typed = key.text();
        return !typed.isEmpty() && typed.front().isDigit() && m_text->selectedText() == m_text->text();
    }

    QDateTimeEdit& m_editor;
    QLineEdit* m_text;
};

} // namespace

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

void typeAsInOurFields(QDateTimeEdit& editor)
{
    new PartChooser(editor);
    QObject::connect(&typedText(), &TypedText::wanted, &editor, [&editor] {
        if (editor.isEnabled() && editor.isVisible())
            editor.interpretText();
    });
}

} // namespace linetwin::app
