// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/playback/PlaybackClock.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace linetwin::app {

namespace {

constexpr int frameIntervalMs = 16;
constexpr double slowest = 1;
constexpr double fastest = 10'000;
/// Time that a frame may stand for. After a suspended machine or a blocked event loop playback goes on from where it
/// was, it does not leap.
constexpr qint64 longestFrameNs = 250'000'000;

} // namespace

PlaybackClock::PlaybackClock(QObject* parent) : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(frameIntervalMs);
    connect(&m_timer, &QTimer::timeout, this, &PlaybackClock::tick);
}

SimTime PlaybackClock::duration() const
{
    return m_recording ? m_recording->duration() : SimTime{};
}

void PlaybackClock::setRecording(std::shared_ptr<const Recording> recording)
{
    if (recording == m_recording)
        return;
    m_recording = std::move(recording);
    const SimTime before = std::exchange(m_time, std::min(m_time, duration()));
    Q_EMIT recordingChanged();
    if (m_time != before)
        Q_EMIT timeChanged();
    if (m_isPlaying && m_time >= duration())
        pause();
}

void PlaybackClock::setSpeed(double speed)
{
    const double cut = std::isnan(speed) ? m_speed : std::clamp(speed, slowest, fastest);
    if (cut == m_speed)
        return;
    // What has passed since the last frame passed at the old speed.
    if (m_isPlaying)
        tick();
    m_speed = cut;
    Q_EMIT speedChanged();
}

void PlaybackClock::play()
{
    if (m_isPlaying || duration() <= SimTime{})
        return;
    if (m_time >= duration())
        seek(SimTime{});
    m_isPlaying = true;
    m_elapsed.start();
    m_timer.start();
    Q_EMIT playingChanged();
}

void PlaybackClock::pause()
{
    if (!m_isPlaying)
        return;
    m_isPlaying = false;
    m_timer.stop();
    Q_EMIT playingChanged();
}

void PlaybackClock::togglePlaying()
{
    if (m_isPlaying)
        pause();
    else
        play();
}

void PlaybackClock::seek(SimTime time)
{
    if (m_isPlaying)
        m_elapsed.start();
    const SimTime cut = std::clamp(time, SimTime{}, duration());
    if (cut == m_time)
        return;
    m_time = cut;
    Q_EMIT timeChanged();
}

void PlaybackClock::stepToNextEvent()
{
    if (!m_recording)
        return;
    pause();
    seek(m_recording->nextEvent(m_time).value_or(duration()));
}

void PlaybackClock::stepToPreviousEvent()
{
    if (!m_recording)
        return;
    pause();
    seek(m_recording->previousEvent(m_time).value_or(SimTime{}));
}

void PlaybackClock::tick()
{
    const qint64 passedNs = std::min(m_elapsed.nsecsElapsed(), longestFrameNs);
    m_elapsed.start();
    const SimTime step{std::llround(static_cast<double>(passedNs) * m_speed)};
    const SimTime next = std::min(m_time + step, duration());
    if (next != m_time) {
        m_time = next;
        Q_EMIT timeChanged();
    }
    // A listener may have paused, sought or changed the recording.
    if (m_isPlaying && m_time >= duration())
        pause();
}

} // namespace linetwin::app
