// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/BreakdownChecks.h"
#include "engine/model/BufferChecks.h"
#include "engine/model/CalendarChecks.h"
#include "engine/model/Checks.h"
#include "engine/model/Limits.h"
#include "engine/model/Line.h"
#include "engine/model/MoneyChecks.h"
#include "engine/model/SettingsChecks.h"
#include "engine/model/StationPlaces.h"
#include "engine/model/StopChecks.h"
#include "engine/model/Validation.h"
#include "engine/support/NumberText.h"
#include "engine/support/Translatable.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace linetwin {

namespace {

constexpr std::string_view noStations = LINETWIN_TEXT("Finding", "a line needs at least one station");

std::string stationPath(std::size_t index)
{
    return "topology.stations[" + std::to_string(index) + "]";
}

void checkStationName(Checks& checks, const Station& station, const std::string& path)
{
    checks.name(station.name, pathTo(path, "name"));
    if (station.name.starts_with('_'))
        checks.error(pathTo(path, "name"), LINETWIN_TEXT("Finding", "a station's name must not start with `_`"));
}

void checkStation(Checks& checks, const Station& station, const std::string& path)
{
    checkStationName(checks, station, path);
    if (station.batchIn < 1)
        checks.error(pathTo(path, "batch_in"), LINETWIN_TEXT("Finding", "%1 is not a whole number from %2 to %3"),
                     {std::to_string(station.batchIn), "1", std::to_string(mostRawItems)});
    else if (station.batchIn > 1 && !station.outputType)
        checks.error(pathTo(path, "batch_in"),
                     LINETWIN_TEXT("Finding", "must be 1 for a station without output_type: its items pass through"));
    if (station.outputType)
        checks.name(*station.outputType, pathTo(path, "output_type"));
    if (station.outputType && meansNoOutputType(*station.outputType))
        checks.error(pathTo(path, "output_type"),
                     LINETWIN_TEXT("Finding", "`%1` means that there is no output type; choose another word"),
                     {*station.outputType});
    if (station.stream)
        checks.name(*station.stream, pathTo(path, "stream"));
}

/// Names must be unique, and so must streams, or two stations would share their luck.
void checkUnique(Checks& checks, const Line& line)
{
    std::map<std::string_view, std::size_t> names;
    std::map<std::string_view, std::size_t> streams;
    for (std::size_t i = 0; i < line.stations.size(); ++i) {
        const Station& station = line.stations[i];
        checks.setStation(station.name);
        const bool isNewName = names.try_emplace(station.name, i).second;
        const auto [stream, isNewStream] = streams.try_emplace(station.streamName(), i);
        if (!isNewName && !station.name.empty())
            checks.error(pathTo(stationPath(i), "name"),
                         LINETWIN_TEXT("Finding", "there is another station `%1`; names must differ"), {station.name});
        else if (isNewName && !isNewStream)
            checks.error(pathTo(stationPath(i), "stream"),
                         LINETWIN_TEXT("Finding", "station `%2` already has the random stream `%1`; they must differ"),
                         {station.streamName(), line.stations[stream->second].name});
    }
}

void checkBatches(Checks& checks, const Line& line)
{
    std::int64_t rawItems = 1;
    for (std::size_t i = 0; i < line.stations.size(); ++i) {
        const std::int64_t batchIn = std::max<std::int64_t>(line.stations[i].batchIn, 1);
        if (batchIn > mostRawItems / rawItems) {
            checks.setStation(line.stations[i].name);
            checks.error(pathTo(stationPath(i), "batch_in"),
                         LINETWIN_TEXT("Finding", "one output would hold more than %1 raw items"),
                         {std::to_string(mostRawItems)});
            return;
        }
        rawItems *= batchIn;
    }
}

void checkTopology(Checks& checks, const Line& line)
{
    if (line.stations.empty())
        checks.error("topology.stations", noStations);
    if (line.stations.size() > mostStations)
        checks.error("topology.stations", LINETWIN_TEXT("Finding", "a line may have at most %1 stations"),
                     {std::to_string(mostStations)});
    for (std::size_t i = 0; i < line.stations.size(); ++i) {
        checks.setStation(line.stations[i].name);
        checkStation(checks, line.stations[i], stationPath(i));
    }
    checkUnique(checks, line);
    checkBatches(checks, line);
    checks.setStation({});
}

void checkMeasurement(Checks& checks, const Measurement& measurement, const std::string& path)
{
    checks.name(measurement.name, pathTo(path, "name"));
    if (const auto* normal = std::get_if<Measurement::Normal>(&measurement.value)) {
        checks.range(normal->mean, -largestMeasurement, largestMeasurement, pathTo(path, "mean"));
        checks.range(normal->standardDeviation, 0, largestMeasurement, pathTo(path, "sd"));
    } else if (const auto* perInput = std::get_if<Measurement::PerInput>(&measurement.value)) {
        checks.range(perInput->perInput, -largestMeasurement, largestMeasurement, pathTo(path, "per_input"));
        checks.range(perInput->tare, -largestMeasurement, largestMeasurement, pathTo(path, "tare"));
    }
}

void checkMeasurements(Checks& checks, const std::vector<Measurement>& measurements, const std::string& path)
{
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < measurements.size(); ++i) {
        const std::string itemPath = measurements.size() == 1 ? path : path + "[" + std::to_string(i) + "]";
        checkMeasurement(checks, measurements[i], itemPath);
        if (!names.insert(measurements[i].name).second)
            checks.error(pathTo(itemPath, "name"),
                         LINETWIN_TEXT("Finding", "the station has another measurement of this name"));
    }
}

/// A speed above the one that counts as 100 % is most likely a slip: performance would exceed 1 in every run.
void checkIdealSpeed(Checks& checks, const SparseParameters& values, const std::string& path)
{
    const auto ideal = values.find(ParameterId::IdealUph);
    if (ideal == values.end() || !ideal->second)
        return;
    const auto own = values.find(ParameterId::Uph);
    const ParameterValue speed = own == values.end() ? specOf(ParameterId::Uph).defaultValue : own->second;
    if (speed && *speed > *ideal->second)
        checks.warn(pathTo(path, "ideal_uph"),
                    LINETWIN_TEXT("Finding", "the station runs at %1 per hour, faster than its ideal of %2"),
                    {numberText(*speed), numberText(*ideal->second)});
}

void checkBaseline(Checks& checks, const Line& line)
{
    const StationPlaces places(line);
    for (const auto& [name, entry] : line.baseline) {
        if (name == wholeLine) {
            checks.setStation({});
            checks.parameters(entry.parameters, {});
            continue;
        }
        const std::string path = pathTo("baseline", name);
        const auto index = places.indexOf(name);
        checks.setStation(name);
        if (!index && !line.stations.empty())
            checks.unknownStation(line, name, path);
        checks.parameters(entry.parameters, path);
        checkIdealSpeed(checks, entry.parameters, path);
        checkMeasurements(checks, entry.measurements, pathTo(path, "measurement"));
        if (index && !entry.measurements.empty() && !line.stations[*index].outputType)
            checks.error(pathTo(path, "measurement"),
                         LINETWIN_TEXT("Finding", "only a station with an output_type can measure its outputs"));
    }
    checks.setStation({});
}

void checkObserved(Checks& checks, const Observed& observed)
{
    checks.range(observed.goodUnitsPerHour, 0, 1e12, "observed.good_units_per_hour");
    if (observed.oee && *observed.oee > 1 && *observed.oee <= 100)
        checks.error("observed.oee", LINETWIN_TEXT("Finding", "must be a fraction; for %1 % write %2"),
                     {numberText(*observed.oee), numberText(*observed.oee / 100)});
    else
        checks.range(observed.oee, 0, 1, "observed.oee");
}

void checkUnchecked(Checks& checks, const Line& line)
{
    const StationPlaces places(line);
    for (const auto& [name, parameters] : line.unchecked) {
        checks.setStation(name);
        if (name != wholeLine && !places.contains(name) && !line.stations.empty())
            checks.unknownStation(line, name, pathTo("unchecked", name), Severity::Warning);
    }
    checks.setStation({});
}

void checkLayout(Checks& checks, const Line& line)
{
    const StationPlaces places(line);
    for (const auto& [name, position] : line.layout) {
        const std::string path = pathTo("layout", name);
        checks.setStation(name);
        if (!places.contains(name) && !line.stations.empty())
            checks.unknownStation(line, name, path, Severity::Warning);
        checks.range(position.x, -farthestPosition, farthestPosition, pathTo(path, "x"));
        checks.range(position.y, -farthestPosition, farthestPosition, pathTo(path, "y"));
    }
    checks.setStation({});
}

} // namespace

Findings validate(const Line& line)
{
    Checks checks;
    checkTopology(checks, line);
    checkBaseline(checks, line);
    checkBreakdowns(checks, line);
    checkStops(checks, line);
    checkCalendar(checks, line);
    if (line.constraint && !line.indexOf(*line.constraint) && !line.stations.empty())
        checks.unknownStation(line, *line.constraint, "constraint");
    checkObserved(checks, line.observed);
    checkProducts(checks, line);
    checkMoney(checks, line);
    checkSettings(checks, line.run, "run");
    checkHorizonTogether(checks, line, "run");
    checkProductChoice(checks, line, line.run, "run");
    checkUnchecked(checks, line);
    checkLayout(checks, line);
    checkBuffers(checks, line);
    return std::move(checks.findings);
}

bool canBeShown(const Line& line)
{
    if (line.stations.size() > mostStations)
        return false;
    Checks checks;
    for (const Station& station : line.stations)
        checkStationName(checks, station, {});
    checkUnique(checks, line);
    std::set<std::string_view> products;
    const auto isNew = [&](const Product& product) { return products.insert(product.name).second; };
    return !hasErrors(checks.findings) && std::ranges::all_of(line.products, isNew);
}

bool saysNoStations(const Finding& finding)
{
    return finding.messageTemplate == noStations;
}

} // namespace linetwin
