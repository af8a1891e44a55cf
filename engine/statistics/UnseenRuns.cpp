// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/statistics/UnseenRuns.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace linetwin {

double unseenShare(std::size_t count, double risk)
{
    assert(risk > 0 && risk < 1);
    return count == 0 ? 1 : 1 - std::pow(risk, 1 / static_cast<double>(count));
}

double raiseBy(const UnseenRuns& unseen, double mean, std::size_t count, double level)
{
    return unseen.weight * unseenShare(count, 1 - level) * std::max(0.0, unseen.most - mean);
}

} // namespace linetwin
