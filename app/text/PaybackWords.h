// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/study/Payback.h"

#include <QString>
#include <QStringList>

namespace linetwin::app {

/// What an investment brings, in words a manager understands, a sentence each: the gain a year, when it has paid back,
/// its present value.
QStringList paybackSentences(const Payback& payback, const QString& currency);

/// The same for little room: "+41,000 EUR a year; paid back in 2.4 years".
QString paybackText(const Payback& payback, const QString& currency);

/// For a cell: "12 days", "2.4 years", "at once", "not shown; at best 3 years", "never"; noValue where nothing can be
/// said.
QString paybackTimeText(const Payback& payback);

/// The same with the interval, where it has paid back: "18 months (15 to 23 months)".
QString paybackTimeRange(const Payback& payback);

/// "+41,000 EUR a year", with as many digits as the interval deserves; noValue where it is not known.
QString yearlyGainText(const Payback& payback, const QString& currency);

/// The same with its interval, for a column with the currency and the level above it: "+41,000 (35,000 to 47,000)".
QString yearlyGainRange(const Payback& payback);

/// An amount with its interval and as many digits as that deserves: "41,000 EUR (95 %: 35,000 to 47,000)".
QString amountWithInterval(const Estimate& amount, double level, const QString& currency);

/// The mean of an amount with as many digits as its interval deserves and a sign: "+41,000 EUR".
QString signedAmountText(const Estimate& amount, const QString& currency);
/// "41,000 EUR"; the number alone without a currency.
QString withCurrency(const QString& number, const QString& currency);

} // namespace linetwin::app
