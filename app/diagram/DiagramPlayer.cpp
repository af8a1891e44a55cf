// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/DiagramPlayer.h"

#include "app/diagram/DiagramScene.h"
#include "app/diagram/ShownLine.h"
#include "app/document/ProjectDocument.h"
#include "app/playback/PlaybackClock.h"
#include "app/run/LiveRunner.h"
#include "app/settings/Theme.h"

#include <QEvent>
#include <QPainter>

namespace linetwin::app {

namespace {

/// A line of a few stations fills the largest projector.
constexpr double largestPlayerScale = 6;

} // namespace

PlayedDiagram::PlayedDiagram(PlaybackClock& clock, QWidget* parent) : ZoomedDiagram(parent), m_clock(clock)
{
    setLargestFit(largestPlayerScale);
    setInteractive(false);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setViewportUpdateMode(QGraphicsView::BoundingRectViewportUpdate);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(theme().surface);
    setAccessibleName(tr("The line, playing"));
    for (const auto change : {&PlaybackClock::timeChanged, &PlaybackClock::speedChanged,
                              &PlaybackClock::shiftClockChanged, &PlaybackClock::playingChanged})
        connect(&clock, change, this, &PlayedDiagram::showMoment);
    connect(&clock, &PlaybackClock::freshnessChanged, viewport(), qOverload<>(&QWidget::update));
}

void PlayedDiagram::play(DiagramContent content, std::shared_ptr<const Recording> recording,
                         std::shared_ptr<const Bottlenecks> bottlenecks)
{
    m_recording = std::move(recording);
    m_bottlenecks = std::move(bottlenecks);
    if (diagram().setContent(std::move(content)))
        relayout();
    showMoment();
    viewport()->update();
}

void PlayedDiagram::showMoment()
{
    if (isVisible())
        diagram().showMoment(m_recording, m_clock.time(), m_clock.speed(), m_clock.isPlaying(),
                             {m_clock.shiftClock(), m_bottlenecks});
}

void PlayedDiagram::showEvent(QShowEvent* event)
{
    ZoomedDiagram::showEvent(event);
    showMoment();
}

void PlayedDiagram::drawForeground(QPainter* painter, const QRectF& rect)
{
    if (m_clock.freshness() == PlaybackClock::Freshness::Current)
        return;
    QColor veil = theme().surface;
    veil.setAlphaF(static_cast<float>(1 - PlaybackClock::staleOpacity));
    painter->fillRect(rect, veil);
}

void PlayedDiagram::changeEvent(QEvent* event)
{
    ZoomedDiagram::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        setBackgroundBrush(theme().surface);
        diagram().update();
    }
}

DiagramPlayer::DiagramPlayer(ProjectDocument& document, PlaybackClock& clock, LiveRunner& runner, QWidget* parent)
    : PlayedDiagram(clock, parent), m_document(document), m_runner(runner)
{
    connect(&document, &ProjectDocument::changed, this, &DiagramPlayer::adopt);
    connect(&clock, &PlaybackClock::recordingChanged, this, &DiagramPlayer::adopt);
}

void DiagramPlayer::adopt()
{
    if (!isVisible())
        return;
    const LiveResultPointer& result = m_runner.result();
    const bool isPlayed = result && result->recording == clock().recording();
    play(contentOf(m_document, result ? result->line : nullptr), clock().recording(),
         isPlayed ? result->bottlenecks : nullptr);
}

void DiagramPlayer::showEvent(QShowEvent* event)
{
    adopt();
    PlayedDiagram::showEvent(event);
}

} // namespace linetwin::app
