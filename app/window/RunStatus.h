// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/document/ProjectDocument.h"
#include "app/run/LiveRunner.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QProgressBar;
class QToolButton;

namespace linetwin::app {

class SteadyLabel;

/// The end of the status bar: how far the run is, a way to cancel it, and how much is run.
class RunStatus : public QWidget {
    Q_OBJECT

public:
    RunStatus(ProjectDocument& document, LiveRunner& runner, QAction* cancel, QWidget* parent = nullptr);

private:
    void refresh();
    void showProgress(bool isShown);
    void setState(const QString& text);
    QString stateText() const;
    void showRemaining();
    bool isExplaining() const;
    QString settingsText() const;
    int plannedShifts() const;
    QString countText(int done) const;

    ProjectDocument& m_document;
    LiveRunner& m_runner;
    SteadyLabel* m_state;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
    QLabel* m_settings;
    QTimer m_patience;
    bool m_isExplaining = false;
};

} // namespace linetwin::app
