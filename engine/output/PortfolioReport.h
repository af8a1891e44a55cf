// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study/Portfolio.h"

#include <ostream>

namespace linetwin {

/// The best set of measures for a budget, in words and tables for a manager.
void writePortfolioTable(std::ostream& out, const PortfolioStudy& study, const Portfolio& portfolio);

/// The same as JSON, `linetwin/portfolio/1`.
void writePortfolioJson(std::ostream& out, const PortfolioStudy& study, const Portfolio& portfolio);

} // namespace linetwin
