// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Parameters.h"

#include <QString>
#include <QStringList>

#include <string_view>

namespace linetwin::app {

/// The choices of a parameter of format Choice in the user's words, in the order of the table: "Down", "Jammed",
/// "Planned".
QStringList choiceTexts(ParameterId id);
/// One of them.
QString choiceText(ParameterId id, double value);
/// The same by its word in files; another word as it is.
QString choiceText(ParameterId id, std::string_view word);

} // namespace linetwin::app
