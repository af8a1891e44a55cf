// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/cli/CommandContext.h"
#include "engine/cli/StudyOptions.h"

#include <optional>
#include <string>

namespace linetwin {

/// As they were given.
struct PortfolioOptions : StudyOptions {
    std::optional<std::string> budget;
    std::optional<std::string> confirmed; ///< replications that confirmations have used
};

/// The best set of measures for a budget: a project's Baseline and its scenarios with an investment, or files, the
/// reference first. The exit status; throws UsageError and InputError.
int portfolioCommand(const PortfolioOptions& options, const CommandContext& context);

} // namespace linetwin
