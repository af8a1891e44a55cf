// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace linetwin::app {

class Actions;
class Messages;
struct Session;

/// Moves the clock by the window's actions.
class PlaybackActions : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    PlaybackActions(Actions& actions, Session& session, Messages& messages, QObject* parent);

private:
    void showPlaying();
    void showNoStop(bool isForward);

    Actions& m_actions;
    Session& m_session;
    Messages& m_messages;
};

} // namespace linetwin::app
