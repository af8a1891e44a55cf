// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/KeptConfirmations.h"

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr std::size_t mostKept = 20;

} // namespace

std::shared_ptr<const Confirmation> KeptConfirmations::find(const ConfirmedState& state) const
{
    const auto found = std::ranges::find_if(m_kept, [&](const auto& kept) { return kept.first == state; });
    return found == m_kept.end() ? nullptr : found->second;
}

void KeptConfirmations::keep(ConfirmedState state, std::shared_ptr<const Confirmation> confirmation)
{
    const auto found = std::ranges::find_if(m_kept, [&](const auto& kept) { return kept.first == state; });
    if (found != m_kept.end()) {
        found->second = std::move(confirmation);
        return;
    }
    if (m_kept.size() >= mostKept)
        m_kept.erase(m_kept.begin());
    m_kept.emplace_back(std::move(state), std::move(confirmation));
}

} // namespace linetwin::app
