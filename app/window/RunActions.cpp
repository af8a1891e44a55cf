// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/RunActions.h"

#include "app/run/LiveRunner.h"
#include "app/window/Actions.h"
#include "app/window/Messages.h"

#include <QAction>

namespace linetwin::app {

RunActions::RunActions(Actions& actions, LiveRunner& runner, Messages& messages, QObject* parent)
    : QObject(parent), m_actions(actions), m_runner(runner), m_messages(messages)
{
    connect(actions[ActionId::CancelRun], &QAction::triggered, &runner, &LiveRunner::cancel);
    connect(actions[ActionId::RunAgain], &QAction::triggered, &runner, &LiveRunner::restart);
    connect(&runner, &LiveRunner::stateChanged, this, &RunActions::refresh);
    connect(&runner, &LiveRunner::resultChanged, this, &RunActions::forgetNotice);
    connect(&runner, &LiveRunner::failed, &messages, &Messages::showError);
    connect(&runner, &LiveRunner::noticed, this, &RunActions::notice);
    refresh();
}

void RunActions::refresh()
{
    m_actions[ActionId::CancelRun]->setEnabled(m_runner.isRunning());
}

void RunActions::notice(const QString& message)
{
    m_notice = message;
    m_messages.showNote(message);
}

void RunActions::forgetNotice()
{
    const auto recording = m_runner.result() ? m_runner.result()->recording : nullptr;
    if (recording && !recording->isSampled())
        m_messages.retract(m_notice);
}

} // namespace linetwin::app
