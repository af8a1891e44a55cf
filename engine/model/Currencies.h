// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace linetwin {

/// Whether these are the letters of a currency in use (ISO 4217), like EUR.
bool isCurrency(std::string_view letters);

/// All of them, ascending.
std::span<const std::string_view> allCurrencies();

/// The nearest currency to what was written, whatever its case; nullopt if none is near.
std::optional<std::string> nearestCurrency(std::string_view letters);

} // namespace linetwin
