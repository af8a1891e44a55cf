// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/ExplicitLine.h"

#include "engine/model/Elements.h"
#include "engine/model/ResolvedLine.h"

namespace linetwin {

namespace {

void nameElements(Line& result, const Line& line, const std::string& station, ElementKind kind)
{
    const Scenario none;
    for (const std::string& name : elementsThere(line, none, station, kind)) {
        const ElementValues values(line, none, station, kind, name);
        for (const ParameterSpec& spec : elementSpecs()) {
            if (spec.element == kind && values.applies(spec.id))
                result.baseline[station].parameters[{spec.id, name}] = values.value(spec.id);
        }
    }
}

} // namespace

Line explicitLine(const Line& line)
{
    const ResolvedLine resolved = resolve(line, {});
    Line result = line;
    for (const ResolvedStation& station : resolved.stations) {
        SparseParameters& parameters = result.baseline[station.name].parameters;
        for (const ParameterSpec& spec : parameterSpecs()) {
            const ParameterValue value = spec.get(station.baseline);
            // A newer key that nobody uses would only make the file unreadable for older programs.
            if (spec.since == 1 || value != spec.defaultValue)
                parameters[spec.id] = value;
        }
        nameElements(result, line, station.name, ElementKind::Stop);
        if (!station.baseline.idealUph)
            parameters[ParameterId::IdealUph] = station.baseline.uph;
    }
    nameElements(result, line, wholeLine, ElementKind::LineStop);
    nameElements(result, line, wholeLine, ElementKind::Closure);
    result.constraint = resolved.stations[resolved.yardstick.constraint].name;
    return result;
}

} // namespace linetwin
