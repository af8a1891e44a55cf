// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace linetwin::app {

struct NamedCurrency {
    std::string code; ///< ISO 4217
    QString text;     ///< "CHF · Swiss Franc"
};

/// All currencies in use, ascending by code. Their names are in the user's language where Qt knows them, else in
/// English, else a country that pays with it stands there; some have none.
const std::vector<NamedCurrency>& namedCurrencies();

/// Of the letters; the letters themselves for those that are no currency.
QString currencyText(std::string_view code);

} // namespace linetwin::app
