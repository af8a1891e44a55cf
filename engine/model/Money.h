// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/support/SimTime.h"

#include <cmath>
#include <cstdint>
#include <string>

namespace linetwin {

/// Amounts of money are whole millionths of the currency (SPEC 7), so that sums do not drift.
using Money = Int128;

/// A price, or a rate per hour, of at most mostMoney.
inline std::int64_t millionths(double amount)
{
    return std::llround(amount * 1e6);
}

/// In the currency.
inline double toAmount(Money money)
{
    return static_cast<double>(money) / 1e6;
}

/// Has decimals beyond a millionth, as it is written.
bool isFinerThanMoney(double amount);

/// In the currency, exactly: `-12.5`.
std::string moneyText(Money money);

/// Half away from 0. `denominator` is positive.
constexpr Money roundedQuotient(Int128 numerator, Int128 denominator)
{
    const Int128 half = denominator / 2;
    return numerator >= 0 ? (numerator + half) / denominator : -((-numerator + half) / denominator);
}

/// What a rate per hour, in millionths, comes to in a time that is not rounded yet: millionths · ns.
inline constexpr Int128 nanosecondsPerRatedHour = Int128{3600} * 1'000'000'000;

} // namespace linetwin
