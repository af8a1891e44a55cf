// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/SlideProgress.h"

#include "app/settings/Theme.h"

#include <QPainter>

namespace linetwin::app {

namespace {

constexpr double timeSize = 20;
constexpr double trackHeight = 6;

} // namespace

SlideProgress::SlideProgress(PlaybackClock& clock, QWidget* parent) : QWidget(parent), m_clock(clock)
{
    setUnit(1);
    for (const auto change :
         {&PlaybackClock::timeChanged, &PlaybackClock::recordingChanged, &PlaybackClock::shiftClockChanged})
        connect(&clock, change, this, qOverload<>(&QWidget::update));
}

void SlideProgress::setUnit(double unit)
{
    m_unit = unit;
    QFont text = font();
    text.setPixelSize(qMax(10, qRound(timeSize * unit)));
    setFont(text);
    setFixedHeight(QFontMetrics(text).height());
}

void SlideProgress::paintEvent(QPaintEvent*)
{
    if (!m_clock.recording())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QString time = m_clock.timeText(m_clock.time());
    const int room = fontMetrics().horizontalAdvance(m_clock.timeText(m_clock.duration()) + QStringLiteral("00"));
    painter.setPen(theme().mutedText);
    painter.drawText(rect(), int(Qt::AlignRight | Qt::AlignVCenter), time);
    const double thickness = trackHeight * m_unit;
    const QRectF way(0, (height() - thickness) / 2, width() - room, thickness);
    const double whole = static_cast<double>(m_clock.duration().count());
    const double share = whole > 0 ? static_cast<double>(m_clock.time().count()) / whole : 0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().grid);
    painter.drawRoundedRect(way, thickness / 2, thickness / 2);
    painter.setBrush(theme().accent);
    painter.drawRoundedRect(QRectF(way.left(), way.top(), way.width() * share, thickness), thickness / 2,
                            thickness / 2);
}

} // namespace linetwin::app
