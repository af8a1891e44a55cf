// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/ExplicitLine.h"

#include "engine/model/ResolvedLine.h"

namespace linetwin {

Line explicitLine(const Line& line)
{
    const ResolvedLine resolved = resolve(line, {});
    Line result = line;
    for (const ResolvedStation& station : resolved.stations) {
        SparseParameters& parameters = result.baseline[station.name].parameters;
        for (const ParameterSpec& spec : parameterSpecs())
            parameters[spec.id] = spec.get(station.baseline);
        if (!station.baseline.idealUph)
            parameters[ParameterId::IdealUph] = station.baseline.uph;
    }
    result.constraint = resolved.stations[resolved.yardstick.constraint].name;
    return result;
}

} // namespace linetwin
