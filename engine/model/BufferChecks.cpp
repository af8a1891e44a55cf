// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/BufferChecks.h"

#include "engine/model/Elements.h"
#include "engine/model/ResolvedLine.h"
#include "engine/model/SoundParameters.h"
#include "engine/model/Validation.h"
#include "engine/support/NumberText.h"
#include "engine/support/Translatable.h"

#include <cmath>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

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

/// Why something of the buffer has no effect.
struct NoEffectTexts {
    std::string_view ofLast;
    std::string_view withoutPlaces;
};
constexpr NoEffectTexts restartTexts{
    LINETWIN_TEXT("Finding", "the restart level of the last station has no effect: everything leaves the line at once"),
    LINETWIN_TEXT("Finding", "the restart level has no effect: without places items are handed over directly")};
constexpr NoEffectTexts transitTexts{
    LINETWIN_TEXT("Finding", "the transit time of the last station has no effect: everything leaves the line at once"),
    LINETWIN_TEXT("Finding", "the transit time has no effect: without places items are handed over directly")};

bool hasEffect(Checks& checks, const BufferPlace& place, ParameterId id, const NoEffectTexts& texts)
{
    const bool hasPlaces = place.values.bufferCapacity > 0;
    if (place.isLast || !hasPlaces)
        checks.warn(place.pathOf(id, BufferCapacity), place.isLast ? texts.ofLast : texts.withoutPlaces);
    return !place.isLast && hasPlaces;
}

void checkRestartLevel(Checks& checks, const BufferPlace& place)
{
    const std::optional<double> level = place.values.restartLevel;
    if (!level || !hasEffect(checks, place, RestartLevel, restartTexts))
        return;
    const std::int64_t capacity = place.values.bufferCapacity;
    if (*level >= static_cast<double>(capacity))
        checks.warn(place.pathOf(RestartLevel, BufferCapacity),
                    LINETWIN_TEXT("Finding", "a restart level of %1 is not below the capacity of %2; used is %3, which "
                                             "is the same as none; lower it or leave it out"),
                    {numberText(*level), std::to_string(capacity), std::to_string(capacity - 1)});
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

/// The pace that a line sets its buffers; null for one with errors, which sets none.
class LinePace {
public:
    /// `isSound` is asked where the pace is needed.
    LinePace(const Line& line, std::function<bool()> isSound) : m_line(line), m_isSound(std::move(isSound)) {}

    std::optional<double> itemsPerHour(std::size_t station)
    {
        if (!m_isKnown && m_isSound())
            m_resolved = resolve(m_line, {});
        m_isKnown = true;
        if (!m_resolved)
            return std::nullopt;
        return m_resolved->yardstick.ratedUnitsPerHour / m_resolved->unitsPerOutput(station);
    }

private:
    const Line& m_line;
    std::function<bool()> m_isSound;
    bool m_isKnown = false;
    std::optional<ResolvedLine> m_resolved;
};

void checkTransit(Checks& checks, const BufferPlace& place, LinePace& pace, std::size_t station)
{
    if (place.values.transitSec <= 0 || !hasEffect(checks, place, TransitSec, transitTexts))
        return;
    if (const std::optional<double> itemsPerHour = pace.itemsPerHour(station))
        checkUnderWay(checks, place, *itemsPerHour);
}

} // namespace

void checkBuffers(Checks& checks, const Line& line)
{
    const bool isSound = !hasErrors(checks.findings);
    const Scenario none;
    LinePace pace(line, [isSound] { return isSound; });
    for (std::size_t i = 0; i < line.stations.size(); ++i) {
        const std::string& name = line.stations[i].name;
        const BufferPlace place{soundParameters(line, none, name), i + 1 == line.stations.size(),
                                pathTo("baseline", name), baselineOf(line, name)};
        checks.setStation(name);
        checkRestartLevel(checks, place);
        checkTransit(checks, place, pace, i);
    }
    checks.setStation({});
}

void checkBuffers(Checks& checks, const Line& line, const Scenario& scenario)
{
    LinePace pace(line, [&line] { return !hasErrors(validate(line)); });
    for (std::size_t i = 0; i < line.stations.size(); ++i) {
        const std::string& name = line.stations[i].name;
        const SparseParameters& said = overridesOf(scenario, name);
        const BufferPlace place{soundParameters(line, scenario, name), i + 1 == line.stations.size(),
                                pathTo("equipment", name), said};
        checks.setStation(name);
        if (said.contains(RestartLevel) || said.contains(BufferCapacity))
            checkRestartLevel(checks, place);
        if (said.contains(TransitSec) || said.contains(BufferCapacity))
            checkTransit(checks, place, pace, i);
    }
    checks.setStation({});
}

} // namespace linetwin
