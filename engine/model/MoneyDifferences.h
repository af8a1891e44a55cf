// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ElementDifferences.h"

#include <vector>

namespace linetwin {

/// Differences of what the runs of the two make, field by field; a product that says nothing stands for none.
void addProductDifferences(const ScenarioOnLine& first, const ScenarioOnLine& second, std::vector<Difference>& found);

void addInvestmentDifferences(const ScenarioOnLine& first, const ScenarioOnLine& second,
                              std::vector<Difference>& found);

} // namespace linetwin
