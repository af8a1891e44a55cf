// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/LineEditing.h"

#include <span>
#include <string_view>

namespace linetwin {

/// A kind of machine in the palette: nothing but parameters (SPEC 1). The values are those of ordinary packaging
/// machines around a filler of 6,000 an hour.
struct StationTemplate {
    std::string_view key;        ///< stable, e.g. for drag and drop
    std::string_view label;      ///< translatable, context "StationTemplate"; also the name of a new station
    std::string_view outputType; ///< translatable, context "StationTemplate"; empty: items pass through
    std::int64_t batchIn;
    SparseParameters (*parameters)();
};

std::span<const StationTemplate> stationTemplates();
/// nullptr if there is no such key.
const StationTemplate* findStationTemplate(std::string_view key);

/// A station of this kind in English; the window passes its own words for both texts.
StationContent makeStation(const StationTemplate& kind);

} // namespace linetwin
