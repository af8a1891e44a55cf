// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quantities/Gesture.h"

#include <chrono>

namespace linetwin::app {

int nextGesture()
{
    static int last = 0;
    return ++last;
}

Gesture::Gesture()
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(std::chrono::seconds{1});
}

int Gesture::current()
{
    if (!m_isHeld && !m_idle.isActive())
        m_number = nextGesture();
    if (!m_isHeld)
        m_idle.start();
    return m_number;
}

void Gesture::hold()
{
    if (!m_isHeld)
        m_number = nextGesture();
    m_isHeld = true;
}

void Gesture::end()
{
    m_isHeld = false;
    m_idle.stop();
}

} // namespace linetwin::app
