// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/BufferChecks.h"

#include "engine/model/Elements.h"
#include "engine/model/ResolvedLine.h"
#include "engine/model/SoundParameters.h"
#include "engine/model/Validation.h"
#include "engine/support/NumberText.h"
#include "engine/support/Translatable.h"

#include <cmath>
#include <string>

namespace linetwin {

namespace {

using enum ParameterId;

/// One buffer, and where what it has is said.
struct BufferPlace {
    StationParameters values;
    bool isLast;
    std::string path; ///< of the station
    const SparseParameters& said;

    /// Of the first of the keys that is said.
    std::string pathOf(ParameterId id, ParameterId orElse) const
    {
        return pathTo(path, ParameterKey(said.contains(id) ? id : orElse));
    }
};

void checkRestartLevel(Checks& checks, const BufferPlace& place)
{
    if (!place.values.restartLevel)
        return;
    const std::string path = place.pathOf(RestartLevel, BufferCapacity);
    if (place.isLast)
        checks.warn(path, LINETWIN_TEXT("Finding", "the restart level of the last station has no effect: everything "
                                                   "leaves the line at once"));
    else if (place.values.bufferCapacity == 0)
        checks.warn(path, LINETWIN_TEXT("Finding", "the restart level has no effect: without places items are handed "
                                                   "over directly"));
    else if (*place.values.restartLevel >= static_cast<double>(place.values.bufferCapacity))
        checks.warn(path,
                    LINETWIN_TEXT("Finding", "a restart level of %1 is not below the capacity of %2; used is %3, which "
                                             "is the same as none"),
                    {numberText(*place.values.restartLevel), std::to_string(place.values.bufferCapacity),
                     std::to_string(place.values.bufferCapacity - 1)});
}

/// Whether the transit time has an effect.
bool checkTransit(Checks& checks, const BufferPlace& place)
{
    if (place.values.transitSec <= 0)
        return false;
    const std::string path = place.pathOf(TransitSec, BufferCapacity);
    if (place.isLast)
        checks.warn(path, LINETWIN_TEXT("Finding", "the transit time of the last station has no effect: everything "
                                                   "leaves the line at once"));
    else if (place.values.bufferCapacity == 0)
        checks.warn(path, LINETWIN_TEXT("Finding", "the transit time has no effect: without places items are handed "
                                                   "over directly"));
    return !place.isLast && place.values.bufferCapacity > 0;
}

void checkUnderWay(Checks& checks, const BufferPlace& place, double itemsPerHour)
{
    constexpr double secondsPerHour = 3600;
    const double underWay = place.values.transitSec * itemsPerHour / secondsPerHour;
    const auto capacity = static_cast<double>(place.values.bufferCapacity);
    if (capacity >= underWay)
        return;
    checks.warn(place.pathOf(TransitSec, BufferCapacity),
                LINETWIN_TEXT("Finding", "at the line's pace %1 items are under way for %2 s, but there are %3 places: "
                                         "no more than %4 items an hour get through; add places"),
                {numberText(std::ceil(underWay)), numberText(place.values.transitSec), numberText(capacity),
                 numberText(std::round(capacity / place.values.transitSec * secondsPerHour))});
}

/// At the line's rated pace.
double itemsPerHour(const ResolvedLine& line, std::size_t station)
{
    return line.yardstick.ratedUnitsPerHour / line.unitsPerOutput(station);
}

} // namespace

void checkBuffers(Checks& checks, const Line& line)
{
    const bool isSound = !hasErrors(checks.findings);
    const Scenario none;
    std::optional<ResolvedLine> resolved;
    for (std::size_t i = 0; i < line.stations.size(); ++i) {
        const std::string& name = line.stations[i].name;
        const BufferPlace place{soundParameters(line, none, name), i + 1 == line.stations.size(),
                                pathTo("baseline", name), baselineOf(line, name)};
        checks.setStation(name);
        checkRestartLevel(checks, place);
        if (!checkTransit(checks, place) || !isSound)
            continue;
        if (!resolved)
            resolved = resolve(line, none);
        checkUnderWay(checks, place, itemsPerHour(*resolved, i));
    }
    checks.setStation({});
}

void checkBuffers(Checks& checks, const Line& line, const Scenario& scenario)
{
    std::optional<ResolvedLine> resolved;
    for (std::size_t i = 0; i < line.stations.size(); ++i) {
        const std::string& name = line.stations[i].name;
        const SparseParameters& said = overridesOf(scenario, name);
        const bool changesRestart = said.contains(RestartLevel) || said.contains(BufferCapacity);
        const bool changesTransit = said.contains(TransitSec) || said.contains(BufferCapacity);
        const BufferPlace place{soundParameters(line, scenario, name), i + 1 == line.stations.size(),
                                pathTo("equipment", name), said};
        checks.setStation(name);
        if (changesRestart)
            checkRestartLevel(checks, place);
        if (!changesTransit || !checkTransit(checks, place))
            continue;
        if (!resolved && !hasErrors(validate(line)))
            resolved = resolve(line, {});
        if (resolved)
            checkUnderWay(checks, place, itemsPerHour(*resolved, i));
    }
    checks.setStation({});
}

} // namespace linetwin
