// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/text/ShiftClock.h"
#include "engine/simulation/Recording.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace linetwin::app {

/// Instead of a speed: every frame moves on by the same stretch of the shift, so that playback is as fast as the frames
/// can be drawn, and none is left out.
inline constexpr double asFastAsShown = std::numeric_limits<double>::infinity();

/// Turns wall-clock time into simulated time over a recording: the one truth about "now" for diagram, charts and
/// slider.
class PlaybackClock : public QObject {
    Q_OBJECT

public:
    explicit PlaybackClock(QObject* parent = nullptr);

    /// How the recording stands to the line as it is now.
    enum class Freshness { Current, Updating, OutOfDate };
    /// Of what is shown of a recording that is not current.
    static constexpr double staleOpacity = 0.45;

    const std::shared_ptr<const Recording>& recording() const { return m_recording; }
    /// Keeps the present time (cut to the new length) and goes on playing if it was.
    void setRecording(std::shared_ptr<const Recording> recording);

    /// As it is shown: a recording that is replaced at once never counts as anything but current, or every edit would
    /// flicker.
    Freshness freshness() const { return m_freshness; }
    void setFreshness(Freshness freshness);
    /// "updating…", "out of date" or, while it is current, nothing.
    QString freshnessText() const;

    SimTime time() const { return m_time; }
    SimTime duration() const;
    bool isPlaying() const { return m_isPlaying; }
    /// Simulated seconds per second, 1 … 10 000, or more while as fast as shown.
    double speed() const;
    /// As it was chosen: 1 … 10 000 or asFastAsShown.
    double chosenSpeed() const { return m_speed; }
    void setSpeed(double speed);

    /// How moments of this shift are written.
    const ShiftClock& shiftClock() const { return m_shiftClock; }
    QString timeText(SimTime time) const { return m_shiftClock.text(time); }
    /// The scenario's `start_time`.
    void setStartTime(const std::optional<std::string>& startTime);

    void play(); ///< at the end starts again from 0
    void pause();
    void togglePlaying();
    void seek(SimTime time);
    void stepToNextEvent();
    void stepToPreviousEvent();
    /// To the nearest begin of a breakdown or jam of these stations, or of any if none of them is in the recording.
    void stepToNextStop(const std::vector<std::string>& stations);
    void stepToPreviousStop(const std::vector<std::string>& stations);

Q_SIGNALS:
    void timeChanged();
    void playingChanged();
    void speedChanged();
    void recordingChanged();
    void shiftClockChanged();
    void freshnessChanged();
    void noStopFound(bool isForward); ///< the step to a stop led nowhere; the time stays

private:
    void tick();
    void showShiftClock();
    void showFreshness();
    void stepToStop(const std::vector<std::string>& stations, bool isForward);
    SimTime frameStep() const;

    std::shared_ptr<const Recording> m_recording;
    QTimer m_timer;
    QTimer m_patience; ///< before a recording is shown as anything but current
    QElapsedTimer m_elapsed;
    Freshness m_freshness = Freshness::Current;
    Freshness m_nextFreshness = Freshness::Current; ///< when patience ends
    SimTime m_time{};
    std::optional<std::string> m_startTime;
    ShiftClock m_shiftClock;
    double m_speed = 60;
    bool m_isPlaying = false;
};

} // namespace linetwin::app
