// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/SlideLosses.h"

#include "app/reading/LargestLosses.h"
#include "app/reading/LossRowsPainting.h"
#include "app/settings/AccessibleRole.h"
#include "app/settings/SpokenText.h"
#include "app/text/Punctuation.h"

#include <QPainter>

#include <utility>

namespace linetwin::app {

SlideLosses::SlideLosses(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleRole(*this, QAccessible::StaticText);
    setObjectName(QStringLiteral("losses"));
}

void SlideLosses::showLosses(std::vector<SummaryLoss> losses, bool isPreliminary)
{
    m_losses = std::move(losses);
    m_isPreliminary = isPreliminary;
    QStringList spoken;
    constexpr std::size_t mostSpoken = 12;
    for (const SummaryLoss& each : largestLosses(m_losses, mostSpoken))
        spoken << joinedClauses({each.name + u' ' + each.value(), each.difference ? each.change() : QString()});
    setSpokenName(*this, (m_losses.empty() || !m_losses.front().unitsPerHour ? tr("Where the time goes: %1")
                                                                             : tr("Where the gain comes from: %1"))
                             .arg(joinedGroups(spoken)));
    update();
}

void SlideLosses::setUnit(double unit)
{
    m_unit = unit;
    update();
}

void SlideLosses::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintLossRows(painter, rect(), m_losses, font(),
                  {.colors = theme(), .unit = m_unit, .isPreliminary = m_isPreliminary});
}

} // namespace linetwin::app
