// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/VisitColumn.h"

#include <algorithm>

namespace linetwin {

std::size_t VisitColumn::indexAt(SimTime time, std::size_t from) const
{
    assert((*this)[from].time <= time);
    std::size_t low = from;
    std::size_t step = 1;
    while (low + step < end() && (*this)[low + step].time <= time) {
        low += step;
        step *= 2;
    }
    for (std::size_t high = std::min(low + step, end()); high - low > 1;) {
        const std::size_t middle = low + (high - low) / 2;
        ((*this)[middle].time <= time ? low : high) = middle;
    }
    return low;
}

SimTime VisitColumn::activeSince(std::size_t index) const
{
    assert(isActive((*this)[index].state));
    while (index > first() && isActive((*this)[index - 1].state))
        --index;
    return index == first() ? m_frontActiveSince : (*this)[index].time;
}

void VisitColumn::dropUntil(SimTime time)
{
    const std::size_t index = indexAt(time, first());
    if (isActive((*this)[index].state))
        m_frontActiveSince = activeSince(index);
    m_front = index - m_dropped;
    // Seldom enough that what is left is moved once for each change that goes.
    if (2 * m_front < m_changes.size())
        return;
    m_changes.erase(m_changes.begin(), m_changes.begin() + static_cast<std::ptrdiff_t>(m_front));
    m_dropped = index;
    m_front = 0;
}

} // namespace linetwin
