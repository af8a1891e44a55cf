// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenarios/ExcludesEdit.h"

#include "app/settings/SpokenText.h"
#include "app/settings/Theme.h"
#include "app/text/Punctuation.h"

#include <QAction>
#include <QMenu>

namespace linetwin::app {

ExcludesEdit::ExcludesEdit(QWidget* parent) : QToolButton(parent), m_menu(new QMenu(this))
{
    setMenu(m_menu);
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_menu, &QMenu::aboutToShow, this, &ExcludesEdit::fill);
}

void ExcludesEdit::showNames(const QStringList& all, const QStringList& chosen)
{
    m_chosen = chosen;
    m_all = all;
    for (const QString& name : chosen) {
        if (!m_all.contains(name))
            m_all << name;
    }
    showText();
}

void ExcludesEdit::fill()
{
    m_menu->clear();
    for (const QString& name : m_all) {
        QAction* action = m_menu->addAction(QString(name).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(name));
        connect(action, &QAction::toggled, this, [this, name](bool isChosen) { toggle(name, isChosen); });
    }
}

void ExcludesEdit::toggle(const QString& name, bool isChosen)
{
    QStringList chosen;
    for (const QString& each : std::as_const(m_all)) {
        if (each == name ? isChosen : m_chosen.contains(each))
            chosen << each;
    }
    m_chosen = chosen;
    showText();
    Q_EMIT edited(chosen);
}

void ExcludesEdit::showText()
{
    const QString text = m_chosen.isEmpty() ? tr("none", "scenarios") : joinedNames(m_chosen);
    constexpr int arrowAndFrame = 4 * gridUnit;
    setText(
        fontMetrics().elidedText(text, Qt::ElideRight, width() - arrowAndFrame).replace(u'&', QStringLiteral("&&")));
    setToolTip(m_chosen.isEmpty() ? QString() : m_chosen.join(u'\n').toHtmlEscaped());
    setSpokenDescription(*this, text);
}

QSize ExcludesEdit::minimumSizeHint() const
{
    return {8 * gridUnit, QToolButton::minimumSizeHint().height()};
}

void ExcludesEdit::resizeEvent(QResizeEvent* event)
{
    QToolButton::resizeEvent(event);
    showText();
}

} // namespace linetwin::app
