// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/quantities/QuantityFormat.h"
#include "engine/model/Counters.h"
#include "engine/model/Pace.h"

#include <optional>
#include <span>

namespace linetwin::app {

/// What the conversions need of one station, as the active entry has it.
struct CounterStation {
    std::string name;
    StationParameters parameters;
    StationParameters reference; ///< the baseline's, or for the Baseline its own: what "+10 %" is meant of
    QString output = {};         ///< what it puts out; empty where items pass through, or while the line has errors
    QString counted = {};        ///< what the line counts
    std::optional<Pace> oneCyclePerHour; ///< nullopt while the line has errors
};

/// A parameter in one of the plant's own counters.
struct CounterSpec {
    const char* name; ///< object name of the editor, for tests
    ParameterId parameter;
    const char* label; ///< translatable, context "Counter"
    const char* unit;  ///< translatable, context "Counter"; empty for none
    const char* help;  ///< translatable, context "Counter"
    QuantityRange range;
    /// nullopt: there is no such number, e.g. no cycles per jam where there are no jams.
    std::optional<double> (*fromStation)(const CounterStation& station);
    /// nullopt: no value of the parameter, in its range or at all, gives this.
    std::optional<ParameterValue> (*toParameter)(double counter, const CounterStation& station);
    /// What is counted, for the label; empty or null for none.
    QString CounterStation::*material = nullptr;
    bool standsBeside = false; ///< always shown, under its parameter, not folded away with the others
};

std::span<const CounterSpec> counterSpecs();

/// The value of the parameter that stands for a counter, rounded to digits that can be read; nullopt if there is none.
std::optional<ParameterValue> parameterFor(const CounterSpec& spec, double counter, const CounterStation& station);
/// The counter of a station, rounded so that what was typed is shown again.
std::optional<double> counterOf(const CounterSpec& spec, const CounterStation& station);

/// Six digits: more than any count can tell, and few enough to be read.
double roundedAsCounted(double value);
/// One less, so that a value that is rounded so and its counter are each other's again.
double roundedAsShown(double value);

} // namespace linetwin::app
