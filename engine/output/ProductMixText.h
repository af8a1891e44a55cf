// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study/ProductMix.h"

#include <string>
#include <vector>

namespace linetwin {

/// Why products rank otherwise by the hour than by the unit: a sentence for each pair of neighbours in the ranking by
/// the hour of which the lower one leaves more a unit. Empty where the rankings agree. Units are of the products' own
/// material types, good base units where paces are told.
std::vector<std::string> rankingSentences(const ProductMix& mix, const std::string& currency);

} // namespace linetwin
