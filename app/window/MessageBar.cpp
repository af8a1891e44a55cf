// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MessageBar.h"

#include "app/settings/Announcement.h"
#include "app/settings/SpokenText.h"
#include "app/settings/Theme.h"
#include "app/settings/TypedText.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace linetwin::app {

namespace {

QColor mixed(const QColor& a, const QColor& b, double shareOfA)
{
    const auto part = [&](int x, int y) { return static_cast<int>(x * shareOfA + y * (1 - shareOfA)); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_icon(new QLabel), m_text(new QLabel), m_buttonRow(new QHBoxLayout), m_close(new QToolButton)
{
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message"));
    setSpokenName(*m_close, tr("Close this message"));
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(gridUnit * 2, gridUnit / 2, gridUnit, gridUnit / 2);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    m_buttonRow->setSpacing(gridUnit);
    layout->addLayout(m_buttonRow);
    layout->addWidget(m_close);
    hide();
}

void MessageBar::setChoices(const std::vector<Choice>& choices)
{
    for (QPushButton* each : m_buttons) {
        each->hide();
        each->deleteLater(); // it may be the one that was just pressed
    }
    m_buttons.clear();
    m_choices = choices;
    for (const Choice& choice : choices) {
        auto* button = new QPushButton(choice.text);
        button->setObjectName(QString::fromLatin1(choice.name));
        m_buttonRow->addWidget(button);
        m_buttons.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, text = choice.text] { choose(text); });
    }
}

void MessageBar::choose(const QString& text)
{
    takeOverTypedText();
    const auto choice = std::ranges::find(m_choices, text, &Choice::text);
    if (isHidden() || choice == m_choices.end())
        return;
    const std::function<void()> act = choice->act; // it may show another message
    hide();
    act();
}

void MessageBar::showMessage(Kind kind, const QString& text, const std::vector<Choice>& choices)
{
    m_kind = kind;
    m_text->setText(text);
    setChoices(choices);
    setSpokenName(*this, text);
    applyLook();
    show();
    announce(*this, text);
}

void MessageBar::retract(const QString& text)
{
    if (m_text->text() == text)
        hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::applyLook()
{
    const Theme& colors = theme();
    const QColor tint = m_kind == Kind::Error ? colors.bad : m_kind == Kind::Warning ? colors.warning : colors.accent;
    const QString icon = m_kind == Kind::Error     ? QStringLiteral("error")
                         : m_kind == Kind::Warning ? QStringLiteral("warning")
                                                   : QStringLiteral("info");
    const QColor background = mixed(tint, colors.surface, 0.15);
    if (palette().color(QPalette::Window) != background) {
        QPalette own; // all else is the program's, whatever it becomes
        own.setColor(QPalette::Window, background);
        setPalette(own);
    }
    m_icon->setPixmap(themedIcon(icon).pixmap(gridUnit * 2));
    m_close->setIcon(themedIcon(QStringLiteral("close")));
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    // The one comes to windows only.
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        applyLook();
}

} // namespace linetwin::app
