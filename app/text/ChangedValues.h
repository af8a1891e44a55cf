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
/// The same with the parameter's unit on both; null reads e.g. "never".
ChangedValues changedValues(ParameterId id, ParameterValue from, ParameterValue to);
/// The same in this unit, where it is given; translatable, context "Parameter".
ChangedValues changedValues(ParameterId id, ParameterValue from, ParameterValue to, std::string_view unit);
/// "50 → 500 items": the unit once, where it is the same for both.
QString arrowText(const ChangedValues& values);
/// "50" of "50 items" where the other has the same unit.
QString withoutSharedUnit(const QString& text, const QString& other);

} // namespace linetwin::app
