// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace linetwin {

/// Share of all runs that can be unlike every one of `count` runs seen, at most, but for a risk: 1 − risk^(1/count),
/// 3/count in short at 5 %; all of them if none was seen. J. A. Hanley, A. Lippman-Hand, If nothing goes wrong, is
/// everything all right?, JAMA 249 (1983) 1743-1745.
double unseenShare(std::size_t count, double risk);

/// Runs of a kind that none of those seen was, for which an interval has to leave room.
struct UnseenRuns {
    double most = 0;   ///< what the figure can be in one of them, at most
    double weight = 0; ///< 0 … 1: how far the runs seen speak for them
    bool operator==(const UnseenRuns&) const = default;
};

/// By what they can raise a mean that `count` runs show.
double raiseBy(const UnseenRuns& unseen, double mean, std::size_t count, double level);

} // namespace linetwin
