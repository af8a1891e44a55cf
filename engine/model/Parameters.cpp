// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/Parameters.h"

#include "engine/support/Translatable.h"

#include <algorithm>
#include <cmath>

namespace linetwin {

namespace {

template <double StationParameters::*field> ParameterValue getNumber(const StationParameters& parameters)
{
    return parameters.*field;
}
template <double StationParameters::*field> void setNumber(StationParameters& parameters, ParameterValue value)
{
    parameters.*field = *value;
}
template <std::optional<double> StationParameters::*field>
ParameterValue getNullable(const StationParameters& parameters)
{
    return parameters.*field;
}
template <std::optional<double> StationParameters::*field>
void setNullable(StationParameters& parameters, ParameterValue value)
{
    parameters.*field = value;
}
ParameterValue getCapacity(const StationParameters& parameters)
{
    return static_cast<double>(parameters.bufferCapacity);
}
void setCapacity(StationParameters& parameters, ParameterValue value)
{
    parameters.bufferCapacity = static_cast<std::int64_t>(std::llround(*value));
}

using P = StationParameters;
using enum ParameterId;
using enum ParameterGroup;
using enum Better;

constexpr bool integer = true, number = false;
constexpr bool nullable = true, notNull = false;
constexpr bool baselineOnly = true, overridable = false;

constexpr auto perHour = LINETWIN_TEXT("Parameter", "cycles/h");
constexpr auto items = LINETWIN_TEXT("Parameter", "items");
constexpr auto minutes = LINETWIN_TEXT("Parameter", "min");
constexpr auto secondsUnit = LINETWIN_TEXT("Parameter", "s");
constexpr auto money = LINETWIN_TEXT("Parameter", "money/h");

constexpr std::array<ParameterSpec, parameterCount> table{{
    {Uph, "uph", Pace, LINETWIN_TEXT("Parameter", "Speed"), perHour, 10000, 0.001, 1e7, number, notNull, overridable,
     Up,
     LINETWIN_TEXT("Parameter", "Cycles per hour while the station runs, each giving one output. One cycle takes 3600 "
                                "seconds divided by this."),
     getNumber<&P::uph>, setNumber<&P::uph>},
    {IdealUph, "ideal_uph", Pace, LINETWIN_TEXT("Parameter", "Ideal speed"), perHour, std::nullopt, 0.001, 1e7, number,
     nullable, baselineOnly, Neither,
     LINETWIN_TEXT("Parameter", "Cycles per hour that count as 100 % performance in the OEE. Empty: the baseline's "
                                "speed. It belongs to the baseline, so that a scenario cannot move the yardstick."),
     getNullable<&P::idealUph>, setNullable<&P::idealUph>},
    {BufferCapacity, "buffer_capacity", Buffer, LINETWIN_TEXT("Parameter", "Buffer capacity"), items, 50, 0, 1e6,
     integer, notNull, overridable, Up,
     LINETWIN_TEXT("Parameter", "Places for this station's outputs between it and the next station. 0: handed over "
                                "directly. The last station's buffer has no effect."),
     getCapacity, setCapacity},
    {MtbfMin, "reliability.mtbf_min", Reliability, LINETWIN_TEXT("Parameter", "Time between failures"), minutes,
     std::nullopt, 0.001, 1e7, number, nullable, overridable, Up,
     LINETWIN_TEXT("Parameter", "Mean running time between breakdowns; time spent waiting or stopped does not count. "
                                "Empty: never breaks down."),
     getNullable<&P::mtbfMin>, setNullable<&P::mtbfMin>},
    {MttrMin, "reliability.mttr_min", Reliability, LINETWIN_TEXT("Parameter", "Time to repair"), minutes, 60, 0, 1e6,
     number, notNull, overridable, Down, LINETWIN_TEXT("Parameter", "Mean time until a breakdown is repaired."),
     getNumber<&P::mttrMin>, setNumber<&P::mttrMin>},
    {RepairCv, "reliability.repair_cv", Reliability, LINETWIN_TEXT("Parameter", "Repair time variation"), "", 1, 0, 5,
     number, notNull, overridable, Down,
     LINETWIN_TEXT("Parameter", "Standard deviation of the repair time divided by its mean. 0: always the same; 1: "
                                "exponential."),
     getNumber<&P::repairCv>, setNumber<&P::repairCv>},
    {JamProb, "performance.jam_prob", Performance, LINETWIN_TEXT("Parameter", "Jam probability"), "", 0, 0, 1, number,
     notNull, overridable, Down, LINETWIN_TEXT("Parameter", "Probability that a cycle begins with a short stop."),
     getNumber<&P::jamProb>, setNumber<&P::jamProb>},
    {JamTimeSec, "performance.jam_time_sec", Performance, LINETWIN_TEXT("Parameter", "Jam time"), secondsUnit, 10, 0,
     1e7, number, notNull, overridable, Down, LINETWIN_TEXT("Parameter", "Mean length of a short stop."),
     getNumber<&P::jamTimeSec>, setNumber<&P::jamTimeSec>},
    {JamTimeCv, "performance.jam_time_cv", Performance, LINETWIN_TEXT("Parameter", "Jam time variation"), "", 0, 0, 5,
     number, notNull, overridable, Down,
     LINETWIN_TEXT("Parameter", "Standard deviation of the jam time divided by its mean. 0: always the same; 1: "
                                "exponential."),
     getNumber<&P::jamTimeCv>, setNumber<&P::jamTimeCv>},
    {CycleTimeCv, "performance.cycle_time_cv", Performance, LINETWIN_TEXT("Parameter", "Cycle time variation"), "", 0,
     0, 5, number, notNull, overridable, Down,
     LINETWIN_TEXT("Parameter", "Standard deviation of the cycle time divided by its mean. 0: always the same; 1: "
                                "exponential."),
     getNumber<&P::cycleTimeCv>, setNumber<&P::cycleTimeCv>},
    {DefectRate, "quality.defect_rate", Quality, LINETWIN_TEXT("Parameter", "Defect rate"), "", 0, 0, 1, number,
     notNull, overridable, Down, LINETWIN_TEXT("Parameter", "Probability that a cycle makes its output defective."),
     getNumber<&P::defectRate>, setNumber<&P::defectRate>},
    {DetectionProb, "quality.detection_prob", Quality, LINETWIN_TEXT("Parameter", "Detection probability"), "", 0, 0, 1,
     number, notNull, overridable, Up,
     LINETWIN_TEXT("Parameter", "Probability that a defective output is found here and goes to the reject bin."),
     getNumber<&P::detectionProb>, setNumber<&P::detectionProb>},
    {LaborPerHour, "cost_rates.labor_per_hour", CostRates, LINETWIN_TEXT("Parameter", "Labour"), money, 0, 0, 1e9,
     number, notNull, overridable, Down, LINETWIN_TEXT("Parameter", "Labour cost per scheduled hour."),
     getNumber<&P::laborPerHour>, setNumber<&P::laborPerHour>},
    {OverheadPerHour, "cost_rates.overhead_per_hour", CostRates, LINETWIN_TEXT("Parameter", "Overhead"), money, 0, 0,
     1e9, number, notNull, overridable, Down, LINETWIN_TEXT("Parameter", "Overhead cost per scheduled hour."),
     getNumber<&P::overheadPerHour>, setNumber<&P::overheadPerHour>},
    {EnergyPerHour, "cost_rates.energy_per_hour", CostRates, LINETWIN_TEXT("Parameter", "Energy"), money, 0, 0, 1e9,
     number, notNull, overridable, Down,
     LINETWIN_TEXT("Parameter", "Energy cost per hour of running; waiting and stopped time costs none."),
     getNumber<&P::energyPerHour>, setNumber<&P::energyPerHour>},
}};

} // namespace

std::span<const ParameterSpec, parameterCount> parameterSpecs()
{
    return table;
}

const ParameterSpec& specOf(ParameterId id)
{
    return table[static_cast<std::size_t>(id)];
}

const ParameterSpec* findParameter(std::string_view key)
{
    const auto found = std::ranges::find(table, key, &ParameterSpec::key);
    return found == table.end() ? nullptr : &*found;
}

std::string_view groupLabel(ParameterGroup group)
{
    switch (group) {
    case ParameterGroup::Pace: return LINETWIN_TEXT("Parameter", "Pace");
    case ParameterGroup::Buffer: return LINETWIN_TEXT("Parameter", "Buffer");
    case ParameterGroup::Reliability: return LINETWIN_TEXT("Parameter", "Reliability");
    case ParameterGroup::Performance: return LINETWIN_TEXT("Parameter", "Performance");
    case ParameterGroup::Quality: return LINETWIN_TEXT("Parameter", "Quality");
    case ParameterGroup::CostRates: return LINETWIN_TEXT("Parameter", "Cost rates");
    }
    return {};
}

void applyTo(StationParameters& target, const SparseParameters& values)
{
    for (const auto& [id, value] : values)
        specOf(id).set(target, value);
}

} // namespace linetwin
