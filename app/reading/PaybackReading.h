// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"
#include "app/run/LiveResult.h"
#include "engine/study/Payback.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace linetwin::app {

/// What the investment of the shown scenario brings: of the confirmation where there is one, else as explored so far.
/// nullopt for a scenario without an investment, for a run without money, and before all shifts are in.
std::optional<Payback> shownPayback(const ProjectDocument& document, const LiveResult& result, double relevantShare);

/// In words a manager understands, a sentence each: the gain a year, when it has paid back, its present value.
QStringList paybackSentences(const Payback& payback, const QString& currency);

/// The same for little room: "+41,000 EUR a year; paid back in 2.4 years".
QString paybackText(const Payback& payback, const QString& currency);

/// An amount with its interval and as many digits as that deserves: "41,000 EUR (95 %: 35,000 to 47,000)".
QString amountWithInterval(const Estimate& amount, double level, const QString& currency);

} // namespace linetwin::app
