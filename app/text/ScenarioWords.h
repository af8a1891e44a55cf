// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace linetwin::app {

/// Words of an example line in whichever of the program's languages, in the one that is in force now; other text as it
/// is.
QString renewedExampleText(const QString& text);

/// A scenario of a study, or a label of one, as it is called now: the Baseline has baselineName there, and an example's
/// scenario may have its name in an earlier language.
QString studiedName(std::string_view name);

} // namespace linetwin::app
