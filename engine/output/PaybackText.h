// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/output/TextBuffer.h"
#include "engine/study/Payback.h"

#include <string>
#include <string_view>
#include <vector>

namespace linetwin {

/// An amount with as many digits as the width of its interval deserves, and the currency, if there is one: `41200 EUR`.
std::string amountText(double amount, double width, const std::string& currency);

/// An amount with its interval: `41200 EUR (95 %: 35200 to 47200)`.
std::string amountText(const Estimate& amount, double level, const std::string& currency);

/// For a cell: `12 days`, `4.5 months`, `2.4 years`, `at once`, `not shown; at best 3.0 years`, `never`; `–` where
/// nothing can be said.
std::string paybackTimeText(const Payback& payback);

/// What an investment brings, a sentence each: the yearly gain, when it has paid back, its present value.
std::vector<std::string> paybackSentences(const Payback& payback, const std::string& currency);

/// As a JSON object.
void writePayback(TextBuffer& text, const Payback& payback);

} // namespace linetwin
