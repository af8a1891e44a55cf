// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/EntrySummary.h"

#include <QSet>
#include <QString>

#include <cstddef>
#include <vector>

namespace linetwin::app {

/// The names of the losses that are one row where there is room for `count` rows: the smallest over all waterfalls that
/// stand beside each other, so that the row is of the same causes in all of them. Empty where all have room.
QSet<QString> smallestLosses(const std::vector<std::vector<SummaryLoss>>& waterfalls, std::size_t count);

/// With one row in place of those of these names, behind the others: its name says how many they are in all waterfalls.
std::vector<SummaryLoss> withOneRowFor(const QSet<QString>& names, std::vector<SummaryLoss> losses);

/// At most `count` rows, of one waterfall alone.
std::vector<SummaryLoss> largestLosses(std::vector<SummaryLoss> losses, std::size_t count);

} // namespace linetwin::app
