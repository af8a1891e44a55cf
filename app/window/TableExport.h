// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QMainWindow;

namespace linetwin::app {

class Messages;
class StudyDocks;
struct Session;

/// Adds to the menu that all tables of the result and of the studies are saved as one workbook. What is given outlives
/// the menu.
void addTableExport(QMenu& menu, QMainWindow& window, Session& session, const StudyDocks& studies, Messages& messages);

} // namespace linetwin::app
