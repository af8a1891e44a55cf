// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/StationTemplates.h"

#include "engine/support/Translatable.h"

#include <algorithm>
#include <array>

namespace linetwin {

namespace {

using enum ParameterId;

/// Repairs and jams of real machines vary much: exponential.
SparseParameters withStops(SparseParameters values, double mtbfMin, double mttrMin, double cyclesPerJam,
                           double jamTimeSec)
{
    values.insert({{MtbfMin, mtbfMin},
                   {MttrMin, mttrMin},
                   {JamProb, 1 / cyclesPerJam},
                   {JamTimeSec, jamTimeSec},
                   {JamTimeCv, 1.0}});
    return values;
}

SparseParameters filler()
{
    return withStops({{Uph, 6000.0}, {BufferCapacity, 150.0}, {DefectRate, 0.008}}, 90, 8, 1000, 35);
}
SparseParameters capper()
{
    return withStops({{Uph, 7200.0}, {BufferCapacity, 120.0}, {DefectRate, 0.002}}, 180, 6, 2000, 30);
}
SparseParameters labeller()
{
    return withStops({{Uph, 6900.0}, {BufferCapacity, 200.0}, {DefectRate, 0.002}}, 120, 5, 1250, 40);
}
SparseParameters inspector()
{
    return withStops({{Uph, 7800.0}, {BufferCapacity, 60.0}, {DetectionProb, 0.98}}, 480, 10, 4000, 20);
}
SparseParameters cartoner()
{
    return withStops({{Uph, 6900.0}, {BufferCapacity, 240.0}, {DefectRate, 0.003}}, 75, 6, 500, 35);
}
SparseParameters packer()
{
    return withStops({{Uph, 340.0}, {BufferCapacity, 60.0}, {DefectRate, 0.0005}}, 120, 8, 80, 45);
}
SparseParameters palletizer()
{
    return withStops({{Uph, 9.0}, {BufferCapacity, 4.0}}, 300, 12, 16, 60);
}
SparseParameters machine()
{
    return withStops({{Uph, 7200.0}, {BufferCapacity, 100.0}}, 120, 8, 1000, 30);
}

constexpr std::array templates{
    StationTemplate{"filler", LINETWIN_TEXT("StationTemplate", "Filler"), LINETWIN_TEXT("StationTemplate", "Unit"), 1,
                    filler},
    StationTemplate{"capper", LINETWIN_TEXT("StationTemplate", "Capper"), {}, 1, capper},
    StationTemplate{"labeller", LINETWIN_TEXT("StationTemplate", "Labeller"), {}, 1, labeller},
    StationTemplate{"inspector", LINETWIN_TEXT("StationTemplate", "Inspector"), {}, 1, inspector},
    StationTemplate{"cartoner", LINETWIN_TEXT("StationTemplate", "Cartoner"),
                    LINETWIN_TEXT("StationTemplate", "Carton"), 1, cartoner},
    StationTemplate{"packer", LINETWIN_TEXT("StationTemplate", "Packer"), LINETWIN_TEXT("StationTemplate", "Case"), 24,
                    packer},
    StationTemplate{"palletizer", LINETWIN_TEXT("StationTemplate", "Palletizer"),
                    LINETWIN_TEXT("StationTemplate", "Pallet"), 48, palletizer},
    StationTemplate{"machine", LINETWIN_TEXT("StationTemplate", "Machine"), {}, 1, machine},
};

} // namespace

std::span<const StationTemplate> stationTemplates()
{
    return templates;
}

const StationTemplate* findStationTemplate(std::string_view key)
{
    const auto found = std::ranges::find(templates, key, &StationTemplate::key);
    return found == templates.end() ? nullptr : &*found;
}

StationContent makeStation(const StationTemplate& kind)
{
    StationContent content;
    content.station.name = kind.label;
    content.station.batchIn = kind.batchIn;
    if (!kind.outputType.empty())
        content.station.outputType = std::string(kind.outputType);
    content.baseline.parameters = kind.parameters();
    for (const auto& [parameter, value] : content.baseline.parameters)
        content.unchecked.insert(parameter);
    return content;
}

} // namespace linetwin
