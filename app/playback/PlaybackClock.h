// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/Recording.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

namespace linetwin::app {

/// Turns wall-clock time into simulated time over a recording: the one truth about "now" for diagram, charts and
/// slider.
class PlaybackClock : public QObject {
    Q_OBJECT

public:
    explicit PlaybackClock(QObject* parent = nullptr);

    const std::shared_ptr<const Recording>& recording() const { return m_recording; }
    /// Keeps the present time (cut to the new length) and goes on playing if it was.
    void setRecording(std::shared_ptr<const Recording> recording);

    SimTime time() const { return m_time; }
    SimTime duration() const;
    bool isPlaying() const { return m_isPlaying; }
    /// Simulated seconds per second, 1 … 10 000.
    double speed() const { return m_speed; }
    void setSpeed(double speed);

    void play(); ///< at the end starts again from 0
    void pause();
    void togglePlaying();
    void seek(SimTime time);
    void stepToNextEvent();
    void stepToPreviousEvent();

Q_SIGNALS:
    void timeChanged();
    void playingChanged();
    void speedChanged();
    void recordingChanged();

private:
    void tick();

    std::shared_ptr<const Recording> m_recording;
    QTimer m_timer;
    QElapsedTimer m_elapsed;
    SimTime m_time{};
    double m_speed = 60;
    bool m_isPlaying = false;
};

} // namespace linetwin::app
