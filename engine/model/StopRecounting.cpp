// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/Checks.h"
#include "engine/model/StopEditing.h"
#include "engine/model/Unchecked.h"
#include "engine/support/NumberText.h"
#include "engine/support/Translatable.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace linetwin {

namespace {

using enum ParameterId;

/// Six digits, as many as the other counters of the window keep.
double sixDigits(double value)
{
    std::array<char, 40> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::general, 6);
    double rounded = value;
    std::from_chars(buffer.data(), end.ptr, rounded);
    return rounded;
}

/// Of an interval at a speed in cycles per hour.
double recounted(double every, StopTrigger from, StopTrigger to, double uph)
{
    const bool wasByCycles = from == StopTrigger::Cycles;
    const bool isByCycles = to == StopTrigger::Cycles;
    if (wasByCycles == isByCycles)
        return every;
    constexpr double minutesOfAnHour = 60;
    return sixDigits(isByCycles ? every * uph / minutesOfAnHour : every * minutesOfAnHour / uph);
}

void recount(SparseParameters& values, const std::string& name, StopTrigger from, StopTrigger to, double uph)
{
    if (const auto found = values.find({StopEvery, name}); found != values.end() && found->second)
        found->second = recounted(*found->second, from, to, uph);
    if (to != StopTrigger::Clock)
        return;
    for (const ParameterId id : {StopScrapCycles, StopSlowCycles, StopSlowSpeed})
        values.erase({id, name});
}

bool isOutOfRange(const SparseParameters& values, const std::string& name)
{
    const auto every = find(values, {StopEvery, name});
    const ParameterSpec& spec = specOf(StopEvery);
    return every && *every && (**every < spec.minimum || **every > spec.maximum);
}

} // namespace

std::optional<Finding> recountStopProblem(const LineContent& content, const StopAddress& stop, StopTrigger trigger)
{
    const LineContent after = recountStop(content, stop, trigger);
    const bool isOut = std::ranges::any_of(after.overrides, [&](const StationOverrides& overrides) {
        const auto found = overrides.find(stop.station);
        return found != overrides.end() && isOutOfRange(found->second, stop.name);
    });
    if (!isOut && !isOutOfRange(baselineOf(after.line, stop.station), stop.name))
        return std::nullopt;
    const ParameterSpec& spec = specOf(StopEvery);
    Checks checks;
    checks.setStation(stop.station);
    checks.error(ParameterKey(StopPer, stop.name).text(),
                 LINETWIN_TEXT("Finding", "counted so, the interval would be out of its range of %1 to %2"),
                 {numberText(spec.minimum), numberText(spec.maximum)});
    return checks.findings.front();
}

LineContent recountStop(LineContent content, const StopAddress& stop, StopTrigger trigger)
{
    if (stop.station == wholeLine || !isStopThere(content.line, stop))
        return content;
    const Scenario none;
    const ParameterKey per(StopPer, stop.name);
    const double now = resolvedValue(content.line, none, stop.station, per).value_or(0);
    const auto before = static_cast<StopTrigger>(now);
    const double usual = resolvedValue(content.line, none, stop.station, Uph).value_or(1);
    SparseParameters& baseline = content.line.baseline[stop.station].parameters;
    recount(baseline, stop.name, before, trigger, usual);
    baseline.erase(per);
    // A reason is there by what is said of it.
    if (trigger != StopTrigger::Running || elementsOf(baseline, ElementKind::Stop).count(stop.name) == 0)
        baseline[per] = static_cast<double>(trigger);
    for (StationOverrides& overrides : content.overrides) {
        const auto found = overrides.find(stop.station);
        if (found == overrides.end())
            continue;
        const auto own = find(found->second, Uph);
        recount(found->second, stop.name, before, trigger, own ? own->value_or(usual) : usual);
        if (found->second.empty())
            overrides.erase(found);
    }
    for (const ParameterId id : {StopScrapCycles, StopSlowCycles, StopSlowSpeed}) {
        if (trigger == StopTrigger::Clock)
            setUnchecked(content.line, stop.station, {id, stop.name}, false);
    }
    return content;
}

} // namespace linetwin
