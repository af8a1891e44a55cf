// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/CounterTable.h"

#include <QtGlobal>

#include <array>
#include <charconv>
#include <cmath>

namespace linetwin::app {

namespace {

using enum ParameterId;
using Number = std::optional<double>;
using Value = std::optional<ParameterValue>;

constexpr double mostCounted = 1e12;
constexpr int digitsKept = 6;
constexpr int digitsShown = 5;

double rounded(double value, int digits)
{
    std::array<char, 40> buffer{};
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::general, digits);
    double result = value;
    std::from_chars(buffer.data(), end.ptr, result);
    return result;
}

template <double Pace::*unit> Number paceIn(const CounterStation& station)
{
    const auto& pace = station.oneCyclePerHour;
    return pace ? Number(station.parameters.uph * ((*pace).*unit)) : std::nullopt;
}

template <double Pace::*unit> Value speedFrom(double counter, const CounterStation& station)
{
    const auto& pace = station.oneCyclePerHour;
    return pace ? Value(ParameterValue(counter / ((*pace).*unit))) : std::nullopt;
}

Value valueOf(const Number& number)
{
    return number ? Value(ParameterValue(*number)) : std::nullopt;
}

constexpr QuantityRange anyNumber{QuantityKind::Number, 0, mostCounted, false};
constexpr QuantityRange anyRate{QuantityKind::PerHour, 0, mostCounted, false};
/// Of the speeds that a station may have.
constexpr QuantityRange anyCycleTime{QuantityKind::CycleTime, 3600 / 1e7, 3600 / 0.001, false};
constexpr QuantityRange anyShare{QuantityKind::Share, 0, mostCounted, false};
constexpr QuantityRange anyMinutes{QuantityKind::Minutes, 0, mostCounted, false};
constexpr QuantityRange oneOrMore{QuantityKind::Number, 1, mostCounted, false};

constexpr auto perMinute = QT_TRANSLATE_NOOP("Counter", "/min");
constexpr auto perHour = QT_TRANSLATE_NOOP("Counter", "/h");

constexpr std::array<CounterSpec, 9> table{{
    {"cycleSeconds", Uph, QT_TRANSLATE_NOOP("Counter", "Cycle time"), QT_TRANSLATE_NOOP("Counter", "s"),
     QT_TRANSLATE_NOOP("Counter", "Seconds of one cycle while the station runs: 3600 divided by the cycles per hour."),
     anyCycleTime, [](const CounterStation& s) { return Number(3600 / s.parameters.uph); },
     [](double counter, const CounterStation&) {
         return counter > 0 ? Value(ParameterValue(3600 / counter)) : std::nullopt;
     },
     nullptr, true},
    {"outputsPerMinute", Uph, QT_TRANSLATE_NOOP("Counter", "Puts out"), perMinute,
     QT_TRANSLATE_NOOP("Counter", "What this station puts out per minute, at its speed: cases for a case packer."),
     anyNumber, paceIn<&Pace::outputsPerMinute>, speedFrom<&Pace::outputsPerMinute>, &CounterStation::output},
    {"unitsPerMinute", Uph, QT_TRANSLATE_NOOP("Counter", "Counted by the line"), perMinute,
     QT_TRANSLATE_NOOP("Counter", "What the line counts, per minute at this station's speed: the tubes in a case "
                                  "times the cases."),
     anyNumber, paceIn<&Pace::unitsPerMinute>, speedFrom<&Pace::unitsPerMinute>, &CounterStation::counted},
    {"unitsPerHour", Uph, QT_TRANSLATE_NOOP("Counter", "Counted by the line"), perHour,
     QT_TRANSLATE_NOOP("Counter", "What the line counts, per hour at this station's speed."), anyRate,
     paceIn<&Pace::unitsPerHour>, speedFrom<&Pace::unitsPerHour>, &CounterStation::counted},
    {"shareOfConstraint", Uph, QT_TRANSLATE_NOOP("Counter", "Share of the line's pace"), "%",
     QT_TRANSLATE_NOOP("Counter", "Speed as a share of the speed of the line's slowest station (its constraint) in the "
                                  "baseline, both in what the line counts."),
     anyShare, paceIn<&Pace::shareOfConstraint>, speedFrom<&Pace::shareOfConstraint>},
    {"breakdownsPerHour", MtbfMin, QT_TRANSLATE_NOOP("Counter", "Breakdowns per running hour"), perHour,
     QT_TRANSLATE_NOOP("Counter", "Breakdowns in an hour of running; waiting and stopped time does not count. A cycle "
                                  "has one breakdown at most, so that 60 divided by this is a little more than the "
                                  "time between failures."),
     anyRate,
     [](const CounterStation& s) {
         // Every 120 min is to be read as 0.5 an hour, not as the 0.49999 that a run counts.
         return Number(rounded(breakdownsPerRunningHour(s.parameters.mtbfMin, s.parameters.uph), 4));
     },
     [](double counter, const CounterStation& s) {
         return mtbfMinFromBreakdownsPerRunningHour(counter, s.parameters.uph);
     }},
    {"cyclesPerJam", JamProb, QT_TRANSLATE_NOOP("Counter", "Cycles per jam"), "",
     QT_TRANSLATE_NOOP("Counter", "One jam in so many cycles, on average."), oneOrMore,
     [](const CounterStation& s) { return cyclesPerJam(s.parameters.jamProb); },
     [](double counter, const CounterStation&) { return valueOf(jamProbFromCyclesPerJam(counter)); }},
    {"jamsPerHour", JamProb, QT_TRANSLATE_NOOP("Counter", "Jams per running hour"), perHour,
     QT_TRANSLATE_NOOP("Counter", "Jams in an hour of running, at the station's speed; waiting and stopped time does "
                                  "not count."),
     anyRate,
     [](const CounterStation& s) { return Number(jamsPerRunningHour(s.parameters.jamProb, s.parameters.uph)); },
     [](double counter, const CounterStation& s) {
         return valueOf(jamProbFromJamsPerRunningHour(counter, s.parameters.uph));
     }},
    {"minutesPerJam", JamTimeSec, QT_TRANSLATE_NOOP("Counter", "Minutes per jam"), QT_TRANSLATE_NOOP("Counter", "min"),
     QT_TRANSLATE_NOOP("Counter", "Mean length of a jam."), anyMinutes,
     [](const CounterStation& s) { return Number(s.parameters.jamTimeSec / 60); },
     [](double counter, const CounterStation&) { return Value(ParameterValue(counter * 60)); }},
}};

} // namespace

std::span<const CounterSpec> counterSpecs()
{
    return table;
}

double roundedAsCounted(double value)
{
    return rounded(value, digitsKept);
}

double roundedAsShown(double value)
{
    return rounded(value, digitsShown);
}

std::optional<ParameterValue> parameterFor(const CounterSpec& spec, double counter, const CounterStation& station)
{
    const auto value = spec.toParameter(counter, station);
    if (!value || !*value)
        return value;
    const ParameterSpec& parameter = specOf(spec.parameter);
    const double readable = roundedAsCounted(**value);
    const bool isInRange = readable >= parameter.minimum && readable <= parameter.maximum;
    return isInRange ? Value(ParameterValue(readable)) : std::nullopt;
}

std::optional<double> counterOf(const CounterSpec& spec, const CounterStation& station)
{
    const auto counter = spec.fromStation(station);
    const bool isThere = counter && std::isfinite(*counter); // not so where a speed, say, is 0
    return isThere ? std::optional(roundedAsShown(*counter)) : std::nullopt;
}

} // namespace linetwin::app
