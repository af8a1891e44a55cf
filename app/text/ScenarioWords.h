// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace linetwin {
struct StudyScenario;
}

namespace linetwin::app {

/// Words of an example line in whichever of the program's languages, in the one that is in force now; other text as it
/// is.
QString renewedExampleText(const QString& text);

/// A scenario of a study, or a label of one, as it is called now: the Baseline has baselineName there, and an example's
/// scenario may have its name in an earlier language. Other scenarios are called as their files have it.
QString studiedName(std::string_view name, bool isExample);
QString studiedName(const StudyScenario& scenario);

} // namespace linetwin::app
