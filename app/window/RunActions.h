// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace linetwin::app {

class Actions;
class LiveRunner;
class Messages;

/// Starts and cancels runs by the window's actions, and says what is to be said about them.
class RunActions : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    RunActions(Actions& actions, LiveRunner& runner, Messages& messages, QObject* parent);

private:
    void refresh();
    void notice(const QString& message);
    void forgetNotice();

    Actions& m_actions;
    LiveRunner& m_runner;
    Messages& m_messages;
    QString m_notice; ///< about a run too long to be recorded in full
};

} // namespace linetwin::app
