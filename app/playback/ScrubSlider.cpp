// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/playback/ScrubSlider.h"

#include "app/document/Selection.h"
#include "app/settings/Appearance.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStringList>
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
constexpr int mostStationsNamed = 6;
constexpr int handleRadius = 7;
constexpr SimTime singleStepTime = 1s;
constexpr SimTime pageStepTime = 5min;

struct Scrub {
    Q_DECLARE_TR_FUNCTIONS(Scrub)
};

/// One line on the stops of one station, which are not empty.
QString stopsText(const StationTrack& track, const std::vector<RecordedStop>& stops, const PlaybackClock& clock)
{
    const QString station = toQString(track.name);
    if (stops.size() == 1) {
        const RecordedStop& stop = stops.front();
        const QString state = stateAndReasonText(stateWord(stop.state), track.reasonName(stop.reason));
        return Scrub::tr("%1: %2 since %3, for %4", "station, state, moment, duration")
            .arg(station, state, clock.timeText(stop.start), elapsedText(stop.end - stop.start));
    }
    SimTime total{};
    for (const RecordedStop& stop : stops)
        total += stop.end - stop.start;
    const int count = static_cast<int>(stops.size());
    return Scrub::tr("%1: %Ln stop(s), %2 together", "station, duration", count).arg(station, elapsedText(total));
}

} // namespace

ScrubSlider::ScrubSlider(PlaybackClock& clock, const Selection* selection, QWidget* parent)
    : SpokenSlider(parent), m_clock(clock), m_selection(selection)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Time in the shift"));
    setAccessibleDescription(tr("Arrow keys move by one second, page keys by five minutes."));
    setMouseTracking(true);
    connect(&m_clock, &PlaybackClock::recordingChanged, this, &ScrubSlider::adoptRecording);
    if (m_selection)
        connect(m_selection, &Selection::changed, this, &ScrubSlider::forgetStrip);
    connect(&m_clock, &PlaybackClock::timeChanged, this, &ScrubSlider::followClock);
    connect(this, &QSlider::valueChanged, this, [this](int value) { m_clock.seek(value * m_unit); });
    adoptRecording();
}

QSize ScrubSlider::sizeHint() const
{
    return {400, laneTop + stopLanesHeight + 2};
}

QSize ScrubSlider::minimumSizeHint() const
{
    return {textPixels(8 * gridUnit), sizeHint().height()}; // narrower it could hardly be dragged to a moment
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

double ScrubSlider::numberAt(int place) const
{
    return toSeconds(place * m_unit);
}

int ScrubSlider::placeOf(double number) const
{
    return static_cast<int>(nearestTime(number) / m_unit);
}

QString ScrubSlider::spokenValue() const
{
    return m_clock.timeText(m_clock.time());
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
    forgetStrip();
    followClock();
}

void ScrubSlider::forgetStrip()
{
    m_strip = {};
    update();
}

std::vector<std::size_t> ScrubSlider::selectedStations() const
{
    std::vector<std::size_t> selected;
    const Recording* recording = m_clock.recording().get();
    for (std::size_t station = 0; recording && m_selection && station < recording->stationCount(); ++station) {
        if (m_selection->contains(recording->track(station).name))
            selected.push_back(station);
    }
    return selected;
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
        showHover(help->pos(), help->globalPos());
        return true;
    }
    return QSlider::event(event);
}

void ScrubSlider::resizeEvent(QResizeEvent* event)
{
    forgetStrip();
    QSlider::resizeEvent(event);
}

void ScrubSlider::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        forgetStrip();
    QSlider::changeEvent(event);
}

QString ScrubSlider::hoverText(int x) const
{
    const SimTime from = timeAt(x);
    const SimTime to = std::max(timeAt(x + 1), from + SimTime{1});
    QStringList lines{QStringLiteral("<b>%1</b>").arg(m_clock.timeText(from))};
    const Recording* recording = m_clock.recording().get();
    int stopped = 0;
    for (std::size_t station = 0; recording && station < recording->stationCount(); ++station) {
        const auto stops = recording->stopsBetween(station, from, to);
        if (stops.empty() || ++stopped > mostStationsNamed)
            continue;
        lines << stopsText(recording->track(station), stops, m_clock).toHtmlEscaped();
    }
    if (stopped > mostStationsNamed)
        lines << tr("and %Ln more station(s)", nullptr, stopped - mostStationsNamed);
    const bool hasClosures = recording && isEverStoppedBy(*recording, {State::Setup, State::Planned});
    if (stopped == 0)
        lines << (hasClosures ? tr("No station had stopped.") : tr("No station was down or jammed."));
    const QString lanes = hasClosures ? tr("Upper lane: down from below, in changeover from above. Lower lane: jammed. "
                                           "Striped behind both: closed.")
                                      : tr("Upper lane: down. Lower lane: jammed.");
    lines << QStringLiteral("<i>%1</i>").arg(lanes.toHtmlEscaped());
    return lines.join(QStringLiteral("<br>"));
}

void ScrubSlider::showHover(QPoint position, QPoint globalPosition)
{
    m_hoverX = std::clamp(position.x(), track().left(), track().right());
    QToolTip::showText(globalPosition, hoverText(*m_hoverX), this);
    update();
}

void ScrubSlider::leaveEvent(QEvent* event)
{
    m_hoverX.reset();
    update();
    QSlider::leaveEvent(event);
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
    if (isEnabled())
        showHover(event->position().toPoint(), event->globalPosition().toPoint());
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
        if (m_strip.isNull())
            m_strip = makeStrip();
        painter.drawPixmap(stopStrip().topLeft(), m_strip);
        if (m_hoverX)
            painter.fillRect(QRect(*m_hoverX, area.top() - 4, 1, stopStrip().bottom() - area.top() + 5),
                             colors.mutedText);
        painter.setPen(QPen(colors.surface, 1.5));
        painter.setBrush(colors.accent);
        painter.drawEllipse(QPointF(x, area.center().y() + 0.5), handleRadius, handleRadius);
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colors.text, 2));
            painter.drawEllipse(QPointF(x, area.center().y() + 0.5), handleRadius + 1, handleRadius + 1);
        }
    }
}

QRect ScrubSlider::stopStrip() const
{
    return {track().left(), laneTop, track().width(), stopLanesHeight};
}

QPixmap ScrubSlider::makeStrip() const
{
    QPixmap strip(stopStrip().size() * devicePixelRatio());
    strip.setDevicePixelRatio(devicePixelRatio());
    strip.fill(Qt::transparent);
    if (m_clock.recording()) {
        QPainter painter(&strip);
        paintStopLanes(painter, *m_clock.recording(), stopStrip().width(), selectedStations());
    }
    return strip;
}

} // namespace linetwin::app
