// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/SettingRow.h"

#include "app/properties/CounterRow.h"
#include "app/settings/SpokenText.h"
#include "app/settings/WidgetParts.h"

#include <QEvent>
#include <QLabel>

namespace linetwin::app {

SettingRow::SettingRow(const QString& label, const QString& help, QWidget* editor, QWidget* under, QWidget* parent)
    : QWidget(parent)
{
    markAsOfDocument(*this);
    auto* text = new QLabel(label, this);
    text->setWordWrap(true);
    text->setBuddy(editor);
    m_layout = {new QGridLayout(this), text, nullptr, editor, nullptr, nullptr, under};
    m_layout.arrange(false);
    setSpokenName(*editor, label);
    setSpokenDescription(*editor, help);
    editor->setFocusPolicy(Qt::StrongFocus);
    editor->installEventFilter(this);
    if (under)
        setTabOrder(editor, under);
    setToolTip(QStringLiteral("<p>%1</p>").arg(help.toHtmlEscaped()));
    setWhatsThis(QStringLiteral("<b>%1</b><p>%2</p>").arg(label.toHtmlEscaped(), help.toHtmlEscaped()));
}

void SettingRow::addBeside(QWidget* end, QWidget* below)
{
    m_layout.end = end;
    m_layout.below = below;
    m_layout.arrange(false);
    setTabOrder(m_layout.under ? m_layout.under : m_layout.editor, end);
}

QSize SettingRow::minimumSizeHint() const
{
    return {m_layout.narrowWidth(), QWidget::minimumSizeHint().height()};
}

bool SettingRow::event(QEvent* event)
{
    if (!isHelpKey(*event)) // others come before there is an editor
        return QWidget::event(event);
    showHelpOnKey(*event, this, m_layout.editor);
    return true;
}

bool SettingRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_layout.editor && event->type() == QEvent::Wheel && !m_layout.editor->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace linetwin::app
