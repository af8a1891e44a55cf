// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/StationEdit.h"
#include "app/properties/CounterRow.h"
#include "engine/model/Counters.h"

#include <optional>
#include <string>
#include <vector>

namespace linetwin::app {

/// What the conversions need of a reason at one station, as the active entry has it.
struct CountedStop {
    std::string station;
    ParameterKey every;
    ParameterValue value;     ///< of `every`
    ParameterValue reference; ///< the baseline's, or for the Baseline its own: what "+10 %" is meant of
    StopRate rate;
};

/// The interval of a reason as a count of stops in some hours of running, or by the clock. Each station converts by its
/// own speed.
class StopCounterRow : public LabelledQuantity {
    Q_OBJECT

public:
    StopCounterRow(const QString& label, const QString& unit, const QString& help, QWidget* parent = nullptr);

    void showStops(const std::vector<CountedStop>& stops, double hours);

Q_SIGNALS:
    void valuesEdited(const std::vector<linetwin::app::StationValue>& values, const QString& what, int gesture);

private:
    using Counters = std::vector<std::optional<double>>;
    Counters countersOf(ParameterValue CountedStop::*which) const;
    void convert(const Counters& counters, int gesture);

    std::vector<CountedStop> m_stops;
    double m_hours = 1;
};

} // namespace linetwin::app
