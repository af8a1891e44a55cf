// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/playback/PlaybackClock.h"

#include "app/settings/Appearance.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace linetwin::app {

namespace {

constexpr int frameIntervalMs = 16;
/// Where nothing may glide.
constexpr int steppedIntervalMs = 500;
/// Most edits are answered before.
constexpr int patienceMs = 200;
constexpr double slowest = 1;
constexpr double fastest = 10'000;
/// Time that a frame may stand for. After a suspended machine or a blocked event loop playback goes on from where it
/// was, it does not leap.
constexpr qint64 longestFrameNs = 250'000'000;
/// As fast as shown is faster than any speed, and the longest shift passes in about this many frames.
constexpr SimTime shortestFrameStep{std::chrono::milliseconds{frameIntervalMs} * 2 * static_cast<int>(fastest)};
constexpr int framesPerShift = 250;

} // namespace

PlaybackClock::PlaybackClock(QObject* parent) : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(frameIntervalMs);
    connect(&m_timer, &QTimer::timeout, this, &PlaybackClock::tick);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&preferenceEvents(), &PreferenceEvents::changed, this,
            [this] { m_timer.setInterval(isMotionReduced() ? steppedIntervalMs : frameIntervalMs); });
    connect(&m_patience, &QTimer::timeout, this, &PlaybackClock::showFreshness);
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
    showShiftClock();
    Q_EMIT recordingChanged();
    if (m_time != before)
        Q_EMIT timeChanged();
    if (m_isPlaying && m_time >= duration())
        pause();
}

void PlaybackClock::setFreshness(Freshness freshness)
{
    m_nextFreshness = freshness;
    if (freshness == Freshness::Current)
        m_patience.stop();
    if (freshness == Freshness::Current || m_freshness != Freshness::Current)
        showFreshness();
    else if (!m_patience.isActive())
        m_patience.start();
}

void PlaybackClock::showFreshness()
{
    if (std::exchange(m_freshness, m_nextFreshness) != m_freshness)
        Q_EMIT freshnessChanged();
}

QString PlaybackClock::freshnessText() const
{
    switch (m_freshness) {
    case Freshness::Updating: return tr("updating…");
    case Freshness::OutOfDate: return tr("out of date");
    case Freshness::Current: break;
    }
    return {};
}

double PlaybackClock::speed() const
{
    if (m_speed != asFastAsShown)
        return m_speed;
    return toSeconds(frameStep()) / toSeconds(std::chrono::milliseconds{frameIntervalMs});
}

SimTime PlaybackClock::frameStep() const
{
    return std::max(shortestFrameStep, duration() / framesPerShift);
}

void PlaybackClock::setStartTime(const std::optional<std::string>& startTime)
{
    m_startTime = startTime;
    showShiftClock();
}

void PlaybackClock::showShiftClock()
{
    const ShiftClock before = std::exchange(m_shiftClock, ShiftClock(m_startTime, duration()));
    if (m_shiftClock != before)
        Q_EMIT shiftClockChanged();
}

void PlaybackClock::setSpeed(double speed)
{
    const double cut = std::isnan(speed)        ? m_speed
                       : speed == asFastAsShown ? asFastAsShown
                                                : std::clamp(speed, slowest, fastest);
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
    m_timer.setInterval(isMotionReduced() ? steppedIntervalMs : frameIntervalMs);
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

void PlaybackClock::stepToNextStop(const std::vector<std::string>& stations)
{
    stepToStop(stations, true);
}

void PlaybackClock::stepToPreviousStop(const std::vector<std::string>& stations)
{
    stepToStop(stations, false);
}

void PlaybackClock::stepToStop(const std::vector<std::string>& stations, bool isForward)
{
    if (!m_recording)
        return;
    pause();
    std::vector<std::size_t> indices;
    for (std::size_t station = 0; station < m_recording->stationCount(); ++station) {
        if (std::ranges::find(stations, m_recording->track(station).name) != stations.end())
            indices.push_back(station);
    }
    const auto stop = isForward ? m_recording->nextStop(m_time, indices) : m_recording->previousStop(m_time, indices);
    if (stop)
        seek(*stop);
    else
        Q_EMIT noStopFound(isForward);
}

void PlaybackClock::tick()
{
    const int frames = m_timer.interval() / frameIntervalMs;
    const qint64 longestNs = frames > 1 ? 2 * qint64{steppedIntervalMs} * 1'000'000 : longestFrameNs;
    const qint64 passedNs = std::min(m_elapsed.nsecsElapsed(), longestNs);
    m_elapsed.start();
    const SimTime step = m_speed == asFastAsShown ? frameStep() * frames
                                                  : SimTime{std::llround(static_cast<double>(passedNs) * m_speed)};
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
