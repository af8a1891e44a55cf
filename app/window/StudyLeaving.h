// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace linetwin::app {

class StudyKeeper;

/// Whether the document may be left as far as its studies go: what is being written is waited for, and of those that
/// could not be kept the user says whether to try again, to go on without them, or to stay. Question and waiting are
/// shown over `window`.
bool mayLeaveStudies(StudyKeeper& studies, QWidget* window);

} // namespace linetwin::app
