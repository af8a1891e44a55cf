// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Parameters.h"

#include <QString>

#include <string_view>

namespace linetwin::app {

/// An old and a new value as they are shown side by side.
struct ChangedValues {
    QString from;
    QString to;
};

/// Rounded to what a reader can take in, at least four digits; with more where fewer would make them equal.
ChangedValues changedNumbers(double from, double to);
/// What the unit of a value depends on besides the parameter.
struct LineUnits {
    std::string_view interval; ///< of a reason of stops, translatable, context "Parameter"; empty: as the table says
    std::string_view currency; ///< of the line, for cost rates; may be empty
};

/// The same with the parameter's unit on both; null reads e.g. "never".
ChangedValues changedValues(ParameterId id, ParameterValue from, ParameterValue to, const LineUnits& units = {});
/// "50 → 500 items": the unit once, where it is the same for both.
QString arrowText(const ChangedValues& values);
/// "50" of "50 items" where the other has the same unit.
QString withoutSharedUnit(const QString& text, const QString& other);

} // namespace linetwin::app
