// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/ReportMaker.h"

#include <QObject>

class QMainWindow;

namespace linetwin::app {

class Actions;
class Messages;
struct Session;

/// The report of what the window shows.
class ReportActions : public QObject {
    Q_OBJECT

public:
    /// All outlive it; it belongs to the window.
    ReportActions(const Actions& actions, Session& session, Messages& messages, QMainWindow& window);

private:
    void ask();

    Session& m_session;
    Messages& m_messages;
    QMainWindow& m_window;
};

/// The line of the shown entry as it stands, for a report.
std::optional<ReportPicture> reportedDiagram(const ProjectDocument& document, const LiveResult* result, SimTime time);

/// `linetwin --report FILE PROJECT[/NAME]`: writes it without a window, and says on standard error what hinders it. The
/// status as linetwin-cli has it: 0 done, 1 the input is wrong, 2 wrong usage, 3 a file could not be read or written.
int reportWithoutWindow(const QString& file, const QString& project, bool confirms);

} // namespace linetwin::app
