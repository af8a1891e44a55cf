// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/NodeItem.h"

#include "app/settings/Appearance.h"
#include "app/settings/Theme.h"

#include <QPainter>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr double selectionGap = 3;
constexpr double focusGap = 6.5;
constexpr double mostAfar = 0.9; ///< at its own size a diagram shows all

} // namespace

double NodeItem::afar()
{
    constexpr double usual = 0.5;
    return usual * std::clamp(textScale(), 1.0, mostAfar / usual);
}

NodeItem::NodeItem(std::size_t station, QGraphicsItem* parent) : QGraphicsObject(parent), m_station(station) {}

void NodeItem::setSelectedNode(bool isSelected)
{
    if (m_isSelected == isSelected)
        return;
    m_isSelected = isSelected;
    update();
}

void NodeItem::setCurrent(bool isCurrent, bool hasFocus)
{
    const bool hasRing = isCurrent && hasFocus;
    if (m_isCurrent == isCurrent && m_hasRing == hasRing)
        return;
    m_isCurrent = isCurrent;
    m_hasRing = hasRing;
    update();
}

void NodeItem::paintRing(QPainter& painter) const
{
    painter.setBrush(Qt::NoBrush);
    if (m_isSelected) {
        painter.setPen(QPen(theme().accent, 3));
        painter.drawRoundedRect(frame().adjusted(-selectionGap, -selectionGap, selectionGap, selectionGap),
                                cornerRadius + selectionGap, cornerRadius + selectionGap);
    }
    if (m_hasRing) {
        painter.setPen(QPen(theme().text, 1.5, Qt::DotLine));
        painter.drawRoundedRect(frame().adjusted(-focusGap, -focusGap, focusGap, focusGap), cornerRadius + focusGap,
                                cornerRadius + focusGap);
    }
}

} // namespace linetwin::app
