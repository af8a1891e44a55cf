// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/playback/ScrubSlider.h"

#include "app/settings/Theme.h"
#include "app/text/Texts.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <chrono>
#include <limits>

using namespace std::chrono_literals;

namespace linetwin::app {

namespace {

constexpr int sideMargin = gridUnit;
constexpr int trackTop = 9;
constexpr int trackHeight = 4;
constexpr int laneTop = 19;
constexpr int laneHeight = 4;
constexpr int handleRadius = 7;
constexpr SimTime singleStepTime = 1s;
constexpr SimTime pageStepTime = 5min;

void addSpan(std::vector<StopShare>& slices, double StopShare::*share, double first, double last)
{
    const double end = std::min(last, static_cast<double>(slices.size()));
    for (double at = first; at < end;) {
        const auto slice = static_cast<std::size_t>(at);
        const double next = std::min(end, static_cast<double>(slice + 1));
        slices[slice].*share += next - at;
        at = next;
    }
}

/// Shares of one station alone.
std::vector<StopShare> stopSharesOf(const StationTrack& track, SimTime duration, int slices)
{
    std::vector<StopShare> shares(static_cast<std::size_t>(slices));
    const double slicesPerNs = slices / static_cast<double>(duration.count());
    for (std::size_t visit = 0; visit < track.visitStart.size(); ++visit) {
        const State state = track.visitState[visit];
        if (state != State::Down && state != State::Jammed)
            continue;
        const SimTime end = visit + 1 < track.visitStart.size() ? track.visitStart[visit + 1] : duration;
        addSpan(shares, state == State::Down ? &StopShare::down : &StopShare::jammed,
                static_cast<double>(track.visitStart[visit].count()) * slicesPerNs,
                static_cast<double>(end.count()) * slicesPerNs);
    }
    return shares;
}

} // namespace

std::vector<StopShare> stopShares(const Recording& recording, int slices)
{
    std::vector<StopShare> worst(static_cast<std::size_t>(std::max(slices, 0)));
    if (worst.empty() || recording.isSampled() || recording.duration() <= SimTime{})
        return worst;
    for (std::size_t station = 0; station < recording.stationCount(); ++station) {
        const auto shares = stopSharesOf(recording.track(station), recording.duration(), slices);
        for (std::size_t slice = 0; slice < worst.size(); ++slice) {
            worst[slice].down = std::max(worst[slice].down, shares[slice].down);
            worst[slice].jammed = std::max(worst[slice].jammed, shares[slice].jammed);
        }
    }
    return worst;
}

ScrubSlider::ScrubSlider(PlaybackClock& clock, QWidget* parent) : QSlider(Qt::Horizontal, parent), m_clock(clock)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Time in the shift"));
    setAccessibleDescription(tr("Arrow keys move by one second, page keys by five minutes."));
    setMouseTracking(true);
    connect(&m_clock, &PlaybackClock::recordingChanged, this, &ScrubSlider::adoptRecording);
    connect(&m_clock, &PlaybackClock::timeChanged, this, &ScrubSlider::followClock);
    connect(this, &QSlider::valueChanged, this, [this](int value) { m_clock.seek(value * m_unit); });
    adoptRecording();
}

QSize ScrubSlider::sizeHint() const
{
    return {400, laneTop + 2 * laneHeight + 3};
}

QSize ScrubSlider::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

QRect ScrubSlider::track() const
{
    return {sideMargin, trackTop, std::max(1, width() - 2 * sideMargin), trackHeight};
}

SimTime ScrubSlider::timeAt(int x) const
{
    const QRect area = track();
    const double share = std::clamp((x - area.left()) / static_cast<double>(area.width()), 0.0, 1.0);
    return SimTime{static_cast<SimTime::rep>(share * static_cast<double>(m_clock.duration().count()))};
}

int ScrubSlider::positionOf(SimTime time) const
{
    const QRect area = track();
    if (m_clock.duration() <= SimTime{})
        return area.left();
    const double share = static_cast<double>(time.count()) / static_cast<double>(m_clock.duration().count());
    return area.left() + qRound(share * area.width());
}

void ScrubSlider::adoptRecording()
{
    const SimTime duration = m_clock.duration();
    constexpr auto longestInMs = std::chrono::milliseconds{std::numeric_limits<int>::max()};
    m_unit = duration < longestInMs ? SimTime{1ms} : SimTime{1s};
    const QSignalBlocker blocker(this);
    setRange(0, static_cast<int>(duration / m_unit));
    setSingleStep(static_cast<int>(singleStepTime / m_unit));
    setPageStep(static_cast<int>(pageStepTime / m_unit));
    setEnabled(duration > SimTime{});
    m_areStopsCurrent = false;
    followClock();
    update();
}

void ScrubSlider::followClock()
{
    const QSignalBlocker blocker(this);
    setValue(static_cast<int>(m_clock.time() / m_unit));
    update();
}

bool ScrubSlider::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && isEnabled()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(),
                           tr("%1\nBelow: when a station was down (upper lane) or jammed (lower lane)")
                               .arg(clockText(timeAt(help->pos().x()))),
                           this);
        return true;
    }
    return QSlider::event(event);
}

void ScrubSlider::resizeEvent(QResizeEvent* event)
{
    m_areStopsCurrent = false;
    QSlider::resizeEvent(event);
}

void ScrubSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    setSliderDown(true);
    m_clock.seek(timeAt(qRound(event->position().x())));
}

void ScrubSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (isSliderDown())
        m_clock.seek(timeAt(qRound(event->position().x())));
}

void ScrubSlider::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        setSliderDown(false);
}

void ScrubSlider::wheelEvent(QWheelEvent* event)
{
    // A notch is a hundredth of the shift: a second would be nothing, and the window must not scroll away under it.
    const int degrees8 = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    m_clock.seek(m_clock.time() + m_clock.duration() / 12'000 * degrees8);
    event->accept();
}

void ScrubSlider::paintEvent(QPaintEvent*)
{
    const Theme& colors = theme();
    const QRect area = track();
    const int x = positionOf(m_clock.time());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.outline);
    painter.drawRoundedRect(area, 2, 2);
    if (isEnabled()) {
        painter.setBrush(colors.accent);
        painter.drawRoundedRect(QRect(area.topLeft(), QPoint(x, area.bottom())), 2, 2);
        paintStops(painter, QRect(area.left(), laneTop, area.width(), 2 * laneHeight + 1));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colors.surface, 1.5));
        painter.setBrush(colors.accent);
        painter.drawEllipse(QPointF(x, area.center().y() + 0.5), handleRadius, handleRadius);
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colors.text, 1.5));
            painter.drawEllipse(QPointF(x, area.center().y() + 0.5), handleRadius + 1.5, handleRadius + 1.5);
        }
    }
}

void ScrubSlider::paintStops(QPainter& painter, const QRect& strip)
{
    if (!m_areStopsCurrent) {
        m_stops = m_clock.recording() ? stopShares(*m_clock.recording(), strip.width()) : std::vector<StopShare>{};
        m_areStopsCurrent = true;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto paintLane = [&](int top, double StopShare::*share, QColor color) {
        painter.fillRect(QRect(strip.left(), top, strip.width(), laneHeight), theme().grid);
        for (int slice = 0; slice < static_cast<int>(m_stops.size()); ++slice) {
            const double value = m_stops[static_cast<std::size_t>(slice)].*share;
            if (value <= 0)
                continue;
            // Even the shortest stop can be seen; beyond that the colour is as strong as the share is large.
            color.setAlphaF(static_cast<float>(0.25 + 0.75 * std::min(value, 1.0)));
            painter.fillRect(QRect(strip.left() + slice, top, 1, laneHeight), color);
        }
    };
    paintLane(strip.top(), &StopShare::down, stateColor(State::Down));
    paintLane(strip.top() + laneHeight + 1, &StopShare::jammed, stateColor(State::Jammed));
}

} // namespace linetwin::app
