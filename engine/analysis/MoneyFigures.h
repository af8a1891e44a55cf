// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/Figures.h"
#include "engine/analysis/RunMoney.h"

namespace linetwin {

/// Rows of the figures of money, from LineFigure::MaterialCost on.
extern const std::array<FigureSpec, moneyFigureCount> moneyFigureSpecs;

void setMoneyFigures(std::array<FigureValue, lineFigureCount>& figures, const ResolvedLine& line,
                     const RunTotals& totals, const RunMoney& money);

} // namespace linetwin
