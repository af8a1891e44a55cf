// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reading/EntrySummary.h"
#include "app/settings/Theme.h"

#include <QFont>
#include <QRectF>

#include <cstddef>
#include <vector>

class QPainter;

namespace linetwin::app {

struct LossRowsLook {
    const Theme& colors;
    double unit = 1;            ///< all lengths are times this
    bool isPreliminary = false; ///< more shifts are on their way
};

/// The waterfall of losses, or that of gains, as rows of name, bar, value and change; where there is no room for all
/// of them the smallest are one row. The font's size follows the unit.
void paintLossRows(QPainter& painter, const QRectF& place, const std::vector<SummaryLoss>& losses, QFont font,
                   const LossRowsLook& look);
/// What so many rows take.
double lossRowsHeight(std::size_t rows, double unit);

} // namespace linetwin::app
