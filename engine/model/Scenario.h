// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Parameters.h"
#include "engine/model/RunSettings.h"

#include <map>
#include <optional>
#include <string>

namespace linetwin {

/// A what-if: sparse overrides of a line's run settings and of its baseline.
struct Scenario {
    std::string name;
    std::string description;
    SparseRunSettings settings;
    std::optional<Investment> investment;
    std::map<std::string, SparseParameters> overrides; ///< by station name; an entry is never empty
    std::string leadingComment;
    bool hasOtherComments = false;

    bool operator==(const Scenario&) const = default;
};

} // namespace linetwin
