// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/studies/StudyQuestions.h"

namespace linetwin::app {

/// The best set of the form's measures for its budget, over the line as it is; or what is missing for that.
AskedStudy askPortfolio(const ProjectDocument& document, StudyScenario reference, const StudyForm& form);

} // namespace linetwin::app
