// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quantities/NameEdit.h"

#include "app/quantities/PendingText.h"
#include "app/settings/TypedText.h"

#include <QKeyEvent>

namespace linetwin::app {

namespace {

constexpr int longestTypedName = 200;

} // namespace

NameEdit::NameEdit(QWidget* parent) : QLineEdit(parent)
{
    setMaxLength(longestTypedName);
    connect(this, &QLineEdit::editingFinished, this, &NameEdit::commit);
    connect(&typedText(), &TypedText::wanted, this, &NameEdit::commit);
}

void NameEdit::allowEmpty(const QString& meaning)
{
    m_mayBeEmpty = true;
    setPlaceholderText(meaning);
}

void NameEdit::showName(const QString& name)
{
    if (hasPendingText() || name == m_shown)
        return;
    m_shown = name;
    setText(name);
    setCursorPosition(0);
}

void NameEdit::commit()
{
    if (!hasPendingText())
        return;
    const QString name = text().simplified();
    if ((name.isEmpty() && !m_mayBeEmpty) || name == m_shown) {
        discard();
        return;
    }
    m_shown = name;
    setText(name);
    Q_EMIT edited(name);
}

void NameEdit::discard()
{
    setText(m_shown);
}

bool NameEdit::event(QEvent* event)
{
    return leavesShortcut(*event, *this) || QLineEdit::event(event);
}

void NameEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && hasPendingText())
        discard();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace linetwin::app
