// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Messages.h"

#include <QStatusBar>

namespace linetwin::app {

namespace {

constexpr int messageTimeMs = 6000;

} // namespace

Messages::Messages(QStatusBar& statusBar, MessageBar& bar, QObject* parent)
    : QObject(parent), m_statusBar(statusBar), m_bar(bar)
{
}

void Messages::showShortly(const QString& text)
{
    m_statusBar.showMessage(text, messageTimeMs);
}

void Messages::showNote(const QString& text)
{
    m_bar.showMessage(MessageBar::Kind::Note, text);
}

void Messages::showWarning(const QString& text)
{
    m_bar.showMessage(MessageBar::Kind::Warning, text);
}

void Messages::showError(const QString& text)
{
    m_bar.showMessage(MessageBar::Kind::Error, text);
}

void Messages::showOffer(const QString& text, const QString& label, const std::function<void()>& action)
{
    const auto accept = [this, action] {
        hide();
        action();
    };
    showNoteWith(text, {{label, "acceptOffer", accept}});
}

bool Messages::isShowing(const QString& text) const
{
    return !m_bar.isHidden() && m_bar.text() == text;
}

void Messages::showNoteWith(const QString& text, const std::vector<MessageBar::Choice>& choices)
{
    m_bar.showMessage(MessageBar::Kind::Note, text, choices);
}

void Messages::showWarningWith(const QString& text, const std::vector<MessageBar::Choice>& choices)
{
    m_bar.showMessage(MessageBar::Kind::Warning, text, choices);
}

void Messages::showErrorWith(const QString& text, const std::vector<MessageBar::Choice>& choices)
{
    m_bar.showMessage(MessageBar::Kind::Error, text, choices);
}

} // namespace linetwin::app
