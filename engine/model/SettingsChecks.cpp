// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/SettingsChecks.h"

#include "engine/model/Limits.h"
#include "engine/model/LocalTime.h"
#include "engine/support/NumberText.h"
#include "engine/support/SimTime.h"
#include "engine/support/Translatable.h"

#include <algorithm>
#include <cmath>

namespace linetwin {

namespace {

std::string keyUnder(const std::string& path, std::string_view key)
{
    return path.empty() ? std::string(key) : pathTo(path, key);
}

void reportTooLong(Checks& checks, const std::string& path)
{
    checks.error(path, LINETWIN_TEXT("Finding", "duration_hours and warmup_hours together may be at most %1"),
                 {numberText(longestHorizonHours)});
}

bool isTooLong(const RunSettings& settings)
{
    return settings.durationHours + settings.warmupHours > longestHorizonHours;
}

void checkHorizon(Checks& checks, const SparseRunSettings& settings, const std::string& path)
{
    // Times are whole nanoseconds: less than half of one is none.
    const double durationHours = settings.durationHours.value_or(1);
    const double cutHours = std::min(durationHours, longestHorizonHours);
    if (!std::isfinite(durationHours) || cutHours <= 0)
        checks.error(keyUnder(path, "duration_hours"), LINETWIN_TEXT("Finding", "must be more than 0"));
    else if (horizonFromHours(cutHours) == SimTime{})
        checks.error(keyUnder(path, "duration_hours"), LINETWIN_TEXT("Finding", "must be a nanosecond or longer"));
    const double warmupHours = settings.warmupHours.value_or(0);
    if (!std::isfinite(warmupHours) || warmupHours < 0)
        checks.error(keyUnder(path, "warmup_hours"), LINETWIN_TEXT("Finding", "must not be negative"));
}

} // namespace

void checkSettings(Checks& checks, const SparseRunSettings& settings, const std::string& path)
{
    checkHorizon(checks, settings, path);
    if (settings.randomSeed && *settings.randomSeed)
        checks.range(static_cast<double>(**settings.randomSeed), 0, static_cast<double>(largestSeed),
                     keyUnder(path, "random_seed"));
    if (settings.replications)
        checks.range(static_cast<double>(*settings.replications), 1, mostReplications, keyUnder(path, "replications"));
    checks.range(settings.telemetryIntervalSec, shortestIntervalSec, longestIntervalSec,
                 keyUnder(path, "telemetry_interval_sec"));
    checks.range(settings.productionIntervalSec, shortestIntervalSec, longestIntervalSec,
                 keyUnder(path, "production_interval_sec"));
    if (settings.startTime && *settings.startTime && !parseLocalTime(**settings.startTime))
        checks.error(keyUnder(path, "start_time"),
                     LINETWIN_TEXT("Finding", "must be a date and time like 2025-01-06T06:00:00"));
}

void checkHorizonTogether(Checks& checks, const Line& line, const Scenario& scenario)
{
    if (isTooLong(resolveSettings(line)) || !isTooLong(resolveSettings(line, scenario)))
        return;
    reportTooLong(checks, scenario.settings.durationHours ? "duration_hours" : "warmup_hours");
}

void checkHorizonTogether(Checks& checks, const Line& line, const std::string& path)
{
    if (isTooLong(resolveSettings(line)))
        reportTooLong(checks, keyUnder(path, line.run.durationHours ? "duration_hours" : "warmup_hours"));
}

} // namespace linetwin
