// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace linetwin::app {

struct Session;

/// Gives the clock what it plays: the recording of the last run, whether that is up to date, and the time of day at
/// which it starts.
class PlaybackFeed : public QObject {
    Q_OBJECT

public:
    /// `session` outlives it. Views that look at a new result before its playback have to be connected by then.
    PlaybackFeed(Session& session, QObject* parent);

private:
    void takeRecording();
    void showFreshness();
    void showStartTime();

    Session& m_session;
};

} // namespace linetwin::app
