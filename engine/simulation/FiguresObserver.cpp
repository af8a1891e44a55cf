// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/FiguresObserver.h"

#include "engine/simulation/ReasonIds.h"

#include <algorithm>
#include <utility>

namespace linetwin {

FiguresObserver::FiguresObserver(const ResolvedLine& line, const Window& window)
    : m_window(window), m_columns(line.stations.size()), m_roles(line.stations.size()), m_causes(line),
      m_bottlenecks(window, line.stations.size(),
                    [this](const BottleneckPeriod& period) { m_shares.add(period, m_roles); }),
      m_settled(window.begin)
{
    if (!line.hasReasons())
        return;
    for (std::size_t i = 0; i < m_roles.size(); ++i)
        m_roles[i].constraintWaitsByReason.resize(ReasonIds(line, i).count());
}

void FiguresObserver::settleUntil(SimTime until)
{
    until = std::min(until, m_window.end);
    if (until > m_settled) {
        m_causes.settle(m_columns, m_settled, until, m_roles);
        m_bottlenecks.settle(m_columns, until);
        m_settled = until;
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i].dropUntil(m_causes.neededFrom(i, until));
}

std::vector<StationRole> FiguresObserver::finishRoles()
{
    m_shares.finish(m_roles);
    return std::move(m_roles);
}

} // namespace linetwin
