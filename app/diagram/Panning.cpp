// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/Panning.h"

#include "app/diagram/ZoomedDiagram.h"

#include <utility>

namespace linetwin::app {

bool Panning::press(QPoint point, Qt::MouseButton button)
{
    if (button != Qt::MiddleButton && !(button == Qt::LeftButton && m_isSpaceHeld))
        return false;
    m_last = point;
    m_hasSpacePanned = m_isSpaceHeld;
    m_view.viewport()->setCursor(Qt::ClosedHandCursor);
    return true;
}

void Panning::moveTo(QPoint point)
{
    if (m_view.isFitted())
        m_view.leaveFit();
    m_view.scrollBy(std::exchange(*m_last, point) - point);
}

void Panning::release(Qt::MouseButton button)
{
    if (button != Qt::RightButton)
        m_last.reset();
}

void Panning::pressSpace(bool isRepeat)
{
    if (!isRepeat)
        m_hasSpacePanned = false;
    m_isSpaceHeld = true;
    if (!isActive())
        m_view.viewport()->setCursor(Qt::OpenHandCursor);
}

bool Panning::releaseSpace()
{
    return std::exchange(m_isSpaceHeld, false) && !m_hasSpacePanned;
}

} // namespace linetwin::app
