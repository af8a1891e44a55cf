// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/Money.h"

#include "engine/model/Limits.h"
#include "engine/support/NumberText.h"

#include <algorithm>
#include <string>

namespace linetwin {

std::string moneyText(Money money)
{
    constexpr std::size_t decimals = 6;
    std::string digits;
    for (Money rest = money < 0 ? -money : money; rest > 0; rest /= 10)
        digits += static_cast<char>('0' + static_cast<int>(rest % 10));
    digits.resize(std::max(digits.size(), decimals + 1), '0');
    std::ranges::reverse(digits);
    digits.insert(digits.size() - decimals, ".");
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.ends_with('.'))
        digits.pop_back();
    return money < 0 ? "-" + digits : digits;
}

bool isFinerThanMoney(double amount)
{
    const std::string text = numberText(amount);
    const std::size_t point = text.find('.');
    const bool isTiny = text.find('e') != std::string::npos && std::abs(amount) < 1;
    return std::isfinite(amount) && (isTiny || (point != std::string::npos && text.size() - point - 1 > moneyDecimals));
}

} // namespace linetwin
