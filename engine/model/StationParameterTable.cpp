// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/Parameters.h"
#include "engine/support/Translatable.h"

#include <array>
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

/// With the version of the file format that first has it.
constexpr ParameterSpec since2(ParameterSpec spec)
{
    spec.since = 2;
    return spec;
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

constexpr std::array<ParameterSpec, parameterCount> stationTable{{
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
    since2({TransitSec, "buffer.transit_sec", Buffer, LINETWIN_TEXT("Parameter", "Transit time"), secondsUnit, 0, 0,
            1e6, number, notNull, overridable, Down,
            LINETWIN_TEXT("Parameter", "Time an item is under way in the buffer before the next station can take it, "
                                       "like on a conveyor, cooling or curing. It takes its place all the while."),
            getNumber<&P::transitSec>, setNumber<&P::transitSec>}),
    since2({RestartLevel, "buffer.restart_level", Buffer, LINETWIN_TEXT("Parameter", "Restart level"), items,
            std::nullopt, 0, 1e6, integer, nullable, overridable, Neither,
            LINETWIN_TEXT("Parameter", "Once the buffer is found full, nothing is put into it until its level has "
                                       "fallen to this. Empty: as soon as one place is free."),
            getNullable<&P::restartLevel>, setNullable<&P::restartLevel>}),
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
    since2({FalseRejectProb, "quality.false_reject_prob", Quality,
            LINETWIN_TEXT("Parameter", "False reject probability"), "", 0, 0, 1, number, notNull, overridable, Down,
            LINETWIN_TEXT("Parameter", "Probability that a cycle's output goes to the reject bin though it is good."),
            getNumber<&P::falseRejectProb>, setNumber<&P::falseRejectProb>}),
    {LaborPerHour, "cost_rates.labor_per_hour", CostRates, LINETWIN_TEXT("Parameter", "Labour"), money, 0, 0, 1e9,
     number, notNull, overridable, Down, LINETWIN_TEXT("Parameter", "Labour cost per hour, planned stops included."),
     getNumber<&P::laborPerHour>, setNumber<&P::laborPerHour>},
    {OverheadPerHour, "cost_rates.overhead_per_hour", CostRates, LINETWIN_TEXT("Parameter", "Overhead"), money, 0, 0,
     1e9, number, notNull, overridable, Down,
     LINETWIN_TEXT("Parameter", "Overhead cost per hour, planned stops included."), getNumber<&P::overheadPerHour>,
     setNumber<&P::overheadPerHour>},
    {EnergyPerHour, "cost_rates.energy_per_hour", CostRates, LINETWIN_TEXT("Parameter", "Energy"), money, 0, 0, 1e9,
     number, notNull, overridable, Down,
     LINETWIN_TEXT("Parameter", "Energy cost per hour of running; waiting and stopped time costs none."),
     getNumber<&P::energyPerHour>, setNumber<&P::energyPerHour>},
}};

} // namespace

std::span<const ParameterSpec, parameterCount> parameterSpecs()
{
    return stationTable;
}

} // namespace linetwin
