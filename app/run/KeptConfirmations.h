// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/run/LiveResult.h"
#include "engine/model/Line.h"
#include "engine/model/ResolvedLine.h"
#include "engine/model/Scenario.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace linetwin::app {

/// What the baseline's replications depend on.
struct BaselineKey {
    Line line;
    double durationHours = 0;
    double warmupHours = 0;
    std::uint64_t seed = 0;

    bool operator==(const BaselineKey&) const = default;
};

/// All that a confirmation is of.
struct ConfirmedState {
    BaselineKey baseline;
    Line line;                      ///< that was shown
    std::optional<Product> product; ///< that it makes
    StationOverrides overrides;
    CalendarStations calendarStations;
    std::vector<ResolvedClosure> calendar; ///< which the start of the run moves, too

    bool operator==(const ConfirmedState&) const = default;
};

/// The latest confirmations, so that none is lost with an undo or another scenario.
class KeptConfirmations {
public:
    bool isEmpty() const { return m_kept.empty(); }
    /// Null if there is none of this state.
    std::shared_ptr<const Confirmation> find(const ConfirmedState& state) const;
    /// In place of an earlier one of the same state.
    void keep(ConfirmedState state, std::shared_ptr<const Confirmation> confirmation);

private:
    std::vector<std::pair<ConfirmedState, std::shared_ptr<const Confirmation>>> m_kept; ///< oldest first
};

} // namespace linetwin::app
