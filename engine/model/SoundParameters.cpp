// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/SoundParameters.h"

#include "engine/model/Elements.h"

namespace linetwin {

namespace {

void setSound(StationParameters& target, const SparseParameters& values)
{
    for (const auto& [key, value] : values) {
        const ParameterSpec& spec = specOf(key.id);
        const bool isSound = value ? *value >= spec.minimum && *value <= spec.maximum : spec.isNullable;
        if (spec.set && isSound)
            spec.set(target, value);
    }
}

} // namespace

StationParameters soundParameters(const Line& line, const Scenario& scenario, const std::string& station)
{
    StationParameters parameters;
    setSound(parameters, baselineOf(line, station));
    setSound(parameters, overridesOf(scenario, station));
    return parameters;
}

} // namespace linetwin
