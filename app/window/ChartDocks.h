// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results/ChartSource.h"
#include "app/results/LiveChartPanel.h"

#include <QObject>

class QDockWidget;
class QMainWindow;

namespace linetwin::app {

/// The window's chart panels: one that is always there and can be hidden, and others that the user opens and that are
/// gone when closed. Remembers them and their charts.
class ChartDocks : public QObject {
    Q_OBJECT

public:
    /// All outlive it, and it outlives its panels.
    ChartDocks(QMainWindow& window, ChartSource& source, PlaybackClock& clock, Selection& selection);

    QDockWidget* first() const { return m_first; }
    /// Opens another one beside the others, with the first kind that is not shown yet; null while no dock can be shown
    /// or there are too many.
    QDockWidget* addChart();
    /// Those of last time; call before QMainWindow::restoreState().
    void restore();
    void save() const;
    /// Only the first is left.
    void closeOthers();

Q_SIGNALS:
    void done(const QString& message);
    void failed(const QString& message);

private:
    QDockWidget* makeDock(int number, ChartKind kind);
    QList<QDockWidget*> docks() const;

    QMainWindow& m_window;
    ChartSource& m_source;
    PlaybackClock& m_clock;
    Selection& m_selection;
    QDockWidget* m_first;
};

} // namespace linetwin::app
