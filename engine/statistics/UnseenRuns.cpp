// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/statistics/UnseenRuns.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace linetwin {

double unseenShare(std::size_t count, double level)
{
    assert(count > 0 && level > 0 && level < 1);
    return 1 - std::pow(1 - level, 1 / static_cast<double>(count));
}

double raiseBy(const UnseenRuns& unseen, double mean, std::size_t count, double level)
{
    return unseen.weight * unseenShare(count, level) * std::max(0.0, unseen.most - mean);
}

} // namespace linetwin
