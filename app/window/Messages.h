// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/MessageBar.h"

#include <QObject>

#include <functional>

class QStatusBar;

namespace linetwin::app {

/// Where the window says things: a short word in the status bar, anything else above the diagram.
class Messages : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    Messages(QStatusBar& statusBar, MessageBar& bar, QObject* parent);

    void showShortly(const QString& text);
    void showNote(const QString& text);
    void showWarning(const QString& text);
    void showError(const QString& text);
    /// With a button, by which the note goes.
    void showOffer(const QString& text, const QString& label, const std::function<void()>& action);
    /// Whether the bar says so now.
    bool isShowing(const QString& text) const;
    void showNoteWith(const QString& text, const std::vector<MessageBar::Choice>& choices);
    void showWarningWith(const QString& text, const std::vector<MessageBar::Choice>& choices);
    void showErrorWith(const QString& text, const std::vector<MessageBar::Choice>& choices);
    /// What this text said is over.
    void retract(const QString& text) { m_bar.retract(text); }
    void hide() { m_bar.hide(); }

private:
    QStatusBar& m_statusBar;
    MessageBar& m_bar;
};

} // namespace linetwin::app
