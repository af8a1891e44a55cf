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

DiagramPlayer::DiagramPlayer(ProjectDocument& document, PlaybackClock& clock, LiveRunner& runner, QWidget* parent)
    : ZoomedDiagram(parent), m_document(document), m_clock(clock), m_runner(runner)
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
    connect(&document, &ProjectDocument::changed, this, &DiagramPlayer::adoptLine);
    for (const auto change :
         {&PlaybackClock::timeChanged, &PlaybackClock::recordingChanged, &PlaybackClock::speedChanged,
          &PlaybackClock::shiftClockChanged, &PlaybackClock::playingChanged})
        connect(&clock, change, this, &DiagramPlayer::showMoment);
    connect(&clock, &PlaybackClock::freshnessChanged, viewport(), qOverload<>(&QWidget::update));
}

void DiagramPlayer::adoptLine()
{
    if (!isVisible())
        return;
    if (diagram().setContent(contentOf(m_document, m_runner.result() ? m_runner.result()->line : nullptr)))
        relayout();
    showMoment();
    viewport()->update();
}

void DiagramPlayer::showMoment()
{
    if (!isVisible())
        return;
    PlaybackContext context{m_clock.shiftClock(), nullptr};
    if (m_runner.result() && m_runner.result()->recording == m_clock.recording())
        context.bottlenecks = m_runner.result()->bottlenecks;
    diagram().showMoment(m_clock.recording(), m_clock.time(), m_clock.speed(), m_clock.isPlaying(), context);
}

void DiagramPlayer::showEvent(QShowEvent* event)
{
    ZoomedDiagram::showEvent(event);
    adoptLine();
}

void DiagramPlayer::drawForeground(QPainter* painter, const QRectF& rect)
{
    if (m_clock.freshness() == PlaybackClock::Freshness::Current)
        return;
    QColor veil = theme().surface;
    veil.setAlphaF(static_cast<float>(1 - PlaybackClock::staleOpacity));
    painter->fillRect(rect, veil);
}

void DiagramPlayer::changeEvent(QEvent* event)
{
    ZoomedDiagram::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        setBackgroundBrush(theme().surface);
        diagram().update();
    }
}

} // namespace linetwin::app
