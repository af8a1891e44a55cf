// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/StudyWidgets.h"

#include <QLabel>
#include <QToolButton>

namespace linetwin::app {

QToolButton* makeStudyButton(const QString& text, const QString& objectName, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setObjectName(objectName);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return button;
}

QLabel* makeStudyNote(const QString& objectName, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QPalette inColor(const QColor& text)
{
    QPalette palette; // all else is its parent's
    palette.setColor(QPalette::WindowText, text);
    return palette;
}

} // namespace linetwin::app
