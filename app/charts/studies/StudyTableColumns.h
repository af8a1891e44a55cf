// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/Figures.h"

#include <QString>
#include <QStringList>

#include <string>

namespace linetwin::app {

/// For a column of numbers: the name with the unit, or the currency, that they are in.
QString numbersName(const FigureSpec& spec, const std::string& currency);
/// "Gain a year, EUR".
QString yearlyGainName(const QString& currency);
/// Level 0: it stands elsewhere.
QString withLevel(const QString& name, double level);
/// Of mean and interval, as numbersOf() gives them; level 0 as above.
QStringList numbersHeader(const QString& name, double level);

} // namespace linetwin::app
