// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/FreshnessLabel.h"

#include "app/settings/Theme.h"

#include <QAbstractScrollArea>

namespace linetwin::app {

FreshnessLabel::FreshnessLabel(QAbstractScrollArea& view, PlaybackClock& clock)
    : QLabel(&view), m_view(view), m_clock(clock)
{
    setObjectName(QStringLiteral("diagramFreshness"));
    setFont(captionFont());
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    connect(&m_clock, &PlaybackClock::freshnessChanged, this, &FreshnessLabel::showFreshness);
}

void FreshnessLabel::showFreshness()
{
    setText(m_clock.freshnessText());
    setVisible(m_clock.freshness() != PlaybackClock::Freshness::Current);
    place();
    m_view.viewport()->update();
}

void FreshnessLabel::place()
{
    adjustSize();
    move(m_view.viewport()->geometry().right() - width() - gridUnit, gridUnit);
}

} // namespace linetwin::app
