// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/studies/StudyTable.h"
#include "app/document/KeptStudies.h"
#include "app/studies/StudyForm.h"

namespace linetwin::app {

class StudySession;

/// What files call the kind.
QString keyOf(StudyKind kind);

/// The table of an outcome, whatever the kind; beside all that was explored where it confirms some rows of that.
StudyTable resultTableOf(const StudyOutcome& outcome, const StudyOutcome* explored = nullptr);

/// What is kept of the session's outcome, of which there is one.
KeptStudy keptStudyOf(const StudySession& session);

} // namespace linetwin::app
