// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/window/TestWindow.h"

#include <QString>

namespace linetwin::app::testing {

/// All that an edit may change: lines, scenarios, moments; not which of them is shown, and not where they are kept.
/// What comes with the program is in the language that is in force now.
QString contentText(const DocumentState& state);

/// Each says what is wrong, or nothing.

/// The document as it would be recovered, and its entries as they would be mailed, read back to the same.
QString documentProblem(const ProjectDocument& document);
/// The views show the document, nothing keeps the window, and what is selected is there.
QString viewProblem(TestWindow& window);
/// Of a window that computes nothing: what it shows answers the document as it is.
QString resultProblem(TestWindow& window);
/// The figures are those that the engine gives for the document.
QString figureProblem(TestWindow& window);
/// What counts as saved is in the files.
QString fileProblem(TestWindow& window);
/// All steps undone give the first text, and redone the present one.
QString undoProblem(ProjectDocument& document, const DocumentState& first);

/// The first line that differs.
QString differenceOf(const QString& is, const QString& shouldBe);

} // namespace linetwin::app::testing
