// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/ResolvedLine.h"

#include "engine/model/CalendarResolution.h"
#include "engine/model/EffectiveParameters.h"
#include "engine/model/Elements.h"
#include "engine/model/Money.h"
#include "engine/model/StopResolution.h"

#include <algorithm>
#include <cmath>
#include <compare>
#include <span>

namespace linetwin {

namespace {

double breakdownProbability(const StationParameters& parameters, SimTime cycleTime)
{
    if (!parameters.mtbfMin)
        return 0;
    return -std::expm1(-toSeconds(cycleTime) / (60 * *parameters.mtbfMin));
}

double efficiency(const StationParameters& parameters, SimTime cycleTime, std::span<const ResolvedStop> stops,
                  std::span<const ResolvedStop> lineStops)
{
    const double cycle = toSeconds(cycleTime);
    const double down = breakdownProbability(parameters, cycleTime) * 60 * parameters.mttrMin;
    const double jammed = parameters.jamProb * parameters.jamTimeSec;
    const double stopped = stopSecondsPerCycle(stops, cycle);
    return cycle / (cycle + down + jammed + stopped) * shareOutsideClockStops(stops) *
           shareOutsideClockStops(lineStops);
}

ResolvedStation resolveStation(const Line& line, const Scenario& scenario, const Station& station)
{
    ResolvedStation resolved;
    resolved.name = station.name;
    resolved.stream = station.streamName();
    resolved.batchIn = station.batchIn;
    resolved.outputType = station.outputType;
    if (const auto entry = line.baseline.find(station.name); entry != line.baseline.end()) {
        applyTo(resolved.baseline, entry->second.parameters);
        resolved.measurements = entry->second.measurements;
    }
    resolved.parameters = resolved.baseline;
    if (const auto entry = scenario.overrides.find(station.name); entry != scenario.overrides.end())
        applyTo(resolved.parameters, entry->second);
    resolved.parameters.idealUph = resolved.baseline.idealUph;
    const Product* product = productOf(line, scenario);
    const double multiplier = product ? product->cycleTimeMultiplier.value_or(1) : 1;
    resolved.cycleTime = cycleTimeFromRate(resolved.parameters.uph, multiplier);
    resolved.parameters = effectiveParameters(resolved.parameters, product);
    resolved.idealCycleTime = cycleTimeFromRate(resolved.baseline.idealUph.value_or(resolved.baseline.uph));
    resolved.breakdownProbability = breakdownProbability(resolved.parameters, resolved.cycleTime);
    resolved.transit = nearestTime(resolved.parameters.transitSec);
    for (ResolvedStop& stop : resolveStops(line, scenario, station.name))
        resolved.stops.push_back(effectiveStop(std::move(stop), product));
    return resolved;
}

void resolveReasons(ResolvedStation& station, const ResolvedLine& line)
{
    using enum StationReason::Kind;
    station.reasons = {{Breakdown, 0, "breakdown", State::Down}, {Jam, 0, "jam", State::Jammed}};
    for (std::size_t i = 0; i < station.stops.size(); ++i)
        station.reasons.push_back({Stop, i, station.stops[i].name, station.stops[i].state});
    for (std::size_t i = 0; i < line.lineStops.size(); ++i)
        station.reasons.push_back({LineStop, i, line.lineStops[i].name, line.lineStops[i].state});
    for (const std::size_t i : station.closures)
        station.reasons.push_back({Calendar, i, line.calendar[i].name, line.calendar[i].state});
}

void resolveClosures(const Line& line, const Scenario& scenario, ResolvedLine& resolved)
{
    resolved.lineStops = resolveStops(line, scenario, wholeLine);
    resolved.calendar = resolveCalendar(line, scenario);
    for (ResolvedStation& station : resolved.stations) {
        for (std::size_t i = 0; i < resolved.calendar.size(); ++i) {
            if (closesStation(line, scenario, resolved.calendar[i].name, station.name))
                station.closures.push_back(i);
        }
        resolveReasons(station, resolved);
    }
}

/// The named station, else the one with the smallest rated rate of the baseline in base units per hour; among equals
/// the smallest predicted net rate, then the most upstream.
std::size_t findConstraint(const Line& line, const ResolvedLine& resolved)
{
    if (line.constraint) {
        if (const auto named = line.indexOf(*line.constraint))
            return *named;
    }
    // In raw items, as many to the unit everywhere: a division could part rates that are equal.
    const std::vector<ResolvedStop> lineStops = resolveStops(line, {}, wholeLine);
    const auto baselineEfficiency = [&](std::size_t station) {
        const ResolvedStation& candidate = resolved.stations[station];
        return efficiency(candidate.baseline, cycleTimeFromRate(candidate.baseline.uph),
                          resolveStops(line, {}, candidate.name), lineStops);
    };
    const auto ratedRate = [&](std::size_t station) {
        const ResolvedStation& candidate = resolved.stations[station];
        return candidate.baseline.uph * static_cast<double>(candidate.rawItemsPerOutput);
    };
    std::size_t slowest = 0;
    for (std::size_t i = 1; i < resolved.stations.size(); ++i) {
        const auto order = ratedRate(i) <=> ratedRate(slowest);
        const bool isSlower = order == std::partial_ordering::less;
        const bool isEqual = order == std::partial_ordering::equivalent;
        if (isSlower || (isEqual && baselineEfficiency(i) < baselineEfficiency(slowest)))
            slowest = i;
    }
    return slowest;
}

Yardstick findYardstick(const Line& line, const ResolvedLine& resolved)
{
    Yardstick yardstick;
    yardstick.constraint = findConstraint(line, resolved);
    const ResolvedStation& station = resolved.stations[yardstick.constraint];
    yardstick.idealCycleTime = station.idealCycleTime;
    yardstick.rawItemsPerOutput = station.rawItemsPerOutput;
    yardstick.ratedUnitsPerHour =
        3600 * resolved.unitsPerOutput(yardstick.constraint) / toSeconds(station.idealCycleTime);
    return yardstick;
}

} // namespace

ResolvedBuffer ResolvedLine::bufferAfter(std::size_t station) const
{
    ResolvedBuffer buffer;
    const StationParameters& parameters = stations[station].parameters;
    if (station + 1 == stations.size() || parameters.bufferCapacity == 0)
        return buffer;
    buffer.places = parameters.bufferCapacity;
    buffer.transit = stations[station].transit;
    if (const auto level = parameters.restartLevel; level && *level < static_cast<double>(buffer.places - 1))
        buffer.restartLevel = static_cast<std::int64_t>(*level);
    return buffer;
}

bool ResolvedLine::marksUnits(std::size_t station) const
{
    const auto end = stations.begin() + static_cast<std::ptrdiff_t>(station) + 1;
    return std::count_if(stations.begin(), end,
                         [](const ResolvedStation& each) { return each.outputType.has_value(); }) <= 1;
}

bool ResolvedLine::marksMaterial(std::size_t station) const
{
    if (!hasMoney() || station < *product->station)
        return false;
    const auto after = stations.begin() + static_cast<std::ptrdiff_t>(*product->station) + 1;
    const auto end = stations.begin() + static_cast<std::ptrdiff_t>(station) + 1;
    return std::none_of(after, std::max(after, end),
                        [](const ResolvedStation& each) { return each.outputType.has_value(); });
}

bool ResolvedLine::hasReasons() const
{
    return !lineStops.empty() || std::ranges::any_of(stations, [](const ResolvedStation& station) {
        return !station.stops.empty() || !station.closures.empty();
    });
}

std::optional<std::size_t> ResolvedLine::countingPoint() const
{
    for (std::size_t i = stations.size(); i-- > yardstick.constraint + 1;) {
        if (stations[i].batchIn > 1)
            return i;
    }
    return std::nullopt;
}

std::optional<double> ResolvedLine::secondsOfProtection(std::size_t station) const
{
    if (station + 1 >= stations.size())
        return std::nullopt;
    const ResolvedBuffer buffer = bufferAfter(station);
    const double held =
        static_cast<double>(buffer.places) * unitsPerOutput(station) / yardstick.ratedUnitsPerHour * 3600;
    return std::max(0.0, held - toSeconds(buffer.transit));
}

double ResolvedLine::predictedEfficiency(std::size_t station) const
{
    const ResolvedStation& of = stations[station];
    return efficiency(of.parameters, of.cycleTime, of.stops, lineStops);
}

namespace {

ResolvedProduct resolveProduct(const Product& product, const ResolvedLine& line)
{
    ResolvedProduct resolved{.name = product.name, .sku = product.sku, .materialType = product.materialType};
    resolved.materialCost = millionths(product.materialCost.value_or(0));
    resolved.conversionCost = millionths(product.conversionCost.value_or(0));
    resolved.sellingPrice = millionths(product.sellingPrice.value_or(0));
    for (std::size_t i = 0; i < line.stations.size() && !product.materialType.empty(); ++i) {
        if (line.stations[i].outputType != product.materialType)
            continue;
        resolved.station = i;
        resolved.rawItemsPerUnit = line.stations[i].rawItemsPerOutput;
        break;
    }
    return resolved;
}

} // namespace

ResolvedLine resolve(const Line& line, const Scenario& scenario)
{
    ResolvedLine resolved;
    resolved.name = line.name;
    resolved.currency = line.currency;
    std::int64_t rawItems = 1;
    for (const Station& station : line.stations) {
        rawItems *= station.batchIn;
        if (station.outputType && !resolved.baseStation) {
            resolved.baseStation = resolved.stations.size();
            resolved.rawItemsPerUnit = station.batchIn;
        }
        resolved.stations.push_back(resolveStation(line, scenario, station));
        resolved.stations.back().rawItemsPerOutput = rawItems;
    }
    resolveClosures(line, scenario, resolved);
    if (const Product* product = productOf(line, scenario))
        resolved.product = resolveProduct(*product, resolved);
    resolved.yardstick = findYardstick(line, resolved);
    return resolved;
}

} // namespace linetwin
