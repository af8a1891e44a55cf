// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Line.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace linetwin::app {

/// Price less material and conversion cost of a unit, without rounding errors (SPEC 7); nullopt where the product says
/// nothing of money.
std::optional<double> unitMargin(const Product& product);

/// "0.25 EUR", with a true minus sign; without a currency the number alone.
QString amountText(double amount, const Line& line);
/// "0.25 EUR per Tube"; noValue where there is none.
QString unitMarginText(const Product& product, const Line& line);
/// What kinds of things the stations make, each once, in the order of the line.
QStringList outputTypes(const Line& line);

} // namespace linetwin::app
