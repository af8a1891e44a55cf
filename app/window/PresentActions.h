// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;

namespace linetwin::app {

class Actions;
class PlaybackClock;
struct PlayedView;
struct Session;

/// A diagram that plays a line beside another.
PlayedView playedView(PlaybackClock& clock);

/// The whole screen: for the presentation, or for the window as it is.
class PresentActions : public QObject {
    Q_OBJECT

public:
    /// All outlive it; it belongs to the window.
    PresentActions(const Actions& actions, Session& session, QMainWindow& window);

private:
    void present();
    void toggleFullScreen();

    Session& m_session;
    QMainWindow& m_window;
};

} // namespace linetwin::app
