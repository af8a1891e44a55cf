// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study/ProductMix.h"

#include <string>
#include <vector>

namespace linetwin {

/// Which product earns most an hour, or which cannot be told apart.
std::string leaderSentence(const ProductMix& mix);

/// Why products rank otherwise by the hour than by the unit: a sentence for each of the mix's reasons.
std::vector<std::string> rankingSentences(const ProductMix& mix, const std::string& currency);

/// What a unit is where products are priced by different types: "Margins of a unit are those of a base unit: a Case is
/// 12, a Pallet is 720." Empty where all are priced by the base unit.
std::string unitSentence(const ProductMix& mix);

} // namespace linetwin
