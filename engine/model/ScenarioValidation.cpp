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
#include "engine/support/Translatable.h"

namespace linetwin {

namespace {

void checkOverrides(Checks& checks, const Line& line, const Scenario& scenario)
{
    const StationPlaces places(line);
    for (const auto& [name, values] : scenario.overrides) {
        const bool isOfLine = name == wholeLine;
        const std::string path = isOfLine ? std::string() : pathTo("equipment", name);
        checks.setStation(name);
        if (!isOfLine && !places.contains(name) && !line.stations.empty())
            checks.unknownStation(line, name, path);
        checks.parameters(values, path);
        for (const auto& [key, value] : values) {
            if (specOf(key.id).isBaselineOnly)
                checks.error(pathTo(path, key),
                             LINETWIN_TEXT("Finding", "belongs to the line's baseline; a scenario cannot change it"));
        }
    }
    checks.setStation({});
}

} // namespace

Findings validateWithoutLine(const Scenario& scenario)
{
    Checks checks;
    checkSettings(checks, scenario.settings, {});
    checkInvestment(checks, scenario);
    return std::move(checks.findings);
}

Findings validate(const Line& line, const Scenario& scenario)
{
    Checks checks;
    checkSettings(checks, scenario.settings, {});
    checkHorizonTogether(checks, line, scenario);
    checkProductChoice(checks, line, scenario.settings, {}, scenario.overrides);
    checkInvestment(checks, scenario);
    checkOverrides(checks, line, scenario);
    checkBreakdowns(checks, line, scenario);
    checkStops(checks, line, scenario);
    checkCalendar(checks, line, scenario);
    checkBuffers(checks, line, scenario);
    return std::move(checks.findings);
}

} // namespace linetwin
