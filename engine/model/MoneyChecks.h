// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Checks.h"
#include "engine/model/Line.h"
#include "engine/model/Scenario.h"

#include <map>
#include <string>

namespace linetwin {

/// Parts of the validation of a line and of a scenario: products, currency, investment (SPEC 7).
void checkProducts(Checks& checks, const Line& line);
void checkMoney(Checks& checks, const Line& line);
void checkInvestment(Checks& checks, const Scenario& scenario);

/// The product that is chosen at `path`, over the products of the line; `overrides` are those of a scenario, if any.
void checkProductChoice(Checks& checks, const Line& line, const SparseRunSettings& settings, const std::string& path,
                        const StationOverrides& overrides = {});

} // namespace linetwin
