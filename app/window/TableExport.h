// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QMainWindow;

namespace linetwin::app {

class Messages;
struct Session;

/// Adds to the menu that all tables of the result are saved as one workbook. Session and messages outlive the menu.
void addTableExport(QMenu& menu, QMainWindow& window, Session& session, Messages& messages);

} // namespace linetwin::app
