// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/Theme.h"
#include "app/studies/StudyPanel.h"
#include "app/window/MainWindow.h"
#include "app/window/MessageBar.h"

#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr int messageTimeMs = 6000;
constexpr QSize usualStudySize(1040, 640);
constexpr QPoint cascade(3 * gridUnit, 3 * gridUnit);

} // namespace

void MainWindow::buildStudyDocks()
{
    const auto add = [this](StudyKind kind, const QString& name, const QString& title) {
        auto* panel = new StudyPanel(kind, m_document);
        QDockWidget* dock = addDock(name, title, panel, Qt::BottomDockWidgetArea);
        dock->hide();
        connect(panel, &StudyPanel::done, this,
                [this](const QString& message) { statusBar()->showMessage(message, messageTimeMs); });
        connect(panel, &StudyPanel::failed, this,
                [this](const QString& message) { m_messages->showMessage(MessageBar::Kind::Error, message); });
        // One that was dropped among the tabs would be behind them.
        connect(dock, &QDockWidget::topLevelChanged, dock, [dock](bool isFloating) {
            if (!isFloating)
                QMetaObject::invokeMethod(dock, &QWidget::raise, Qt::QueuedConnection);
        });
        connect(panel, &StudyPanel::stationChosen, this,
                [this](const std::string& station) { m_selection.set({station}); });
        panel->setConfirmedElsewhere([this] { return confirmedReplications(); });
        m_studyPanels.append(panel);
        m_studyDocks.append(dock);
    };
    add(StudyKind::Compare, QStringLiteral("compareDock"), tr("Compare"));
    add(StudyKind::Sweep, QStringLiteral("sweepDock"), tr("Sweep"));
    add(StudyKind::Sensitivity, QStringLiteral("sensitivityDock"), tr("Sensitivity"));
    add(StudyKind::Sizing, QStringLiteral("sizingDock"), tr("Buffer sizing"));
}

int MainWindow::confirmedReplications() const
{
    int most = m_runner.confirmedReplications();
    for (const StudyPanel* panel : m_studyPanels)
        most = std::max(most, panel->confirmedReplications());
    return most;
}

void MainWindow::arrangeStudyDocks()
{
    // They need more room than is left between the others, and are looked at for a while and closed again.
    QPoint corner = geometry().center() - QRect(QPoint(), usualStudySize).center();
    for (QDockWidget* dock : m_studyDocks) {
        dock->hide();
        dock->setFloating(false);
        addDockWidget(Qt::BottomDockWidgetArea, dock);
        tabifyDockWidget(m_chartDock, dock);
        dock->hide();
        dock->setFloating(true);
        dock->setGeometry(QRect(corner, usualStudySize));
        corner += cascade;
    }
}

void MainWindow::buildStudyMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("S&tudies"));
    for (QDockWidget* dock : m_studyDocks) {
        // Not the dock's own action: that would close a study that is only behind another tab or window.
        QAction* open = menu->addAction(dock->windowTitle());
        open->setObjectName(QStringLiteral("open.") + dock->objectName());
        open->setEnabled(dock->toggleViewAction()->isEnabled());
        connect(dock->toggleViewAction(), &QAction::enabledChanged, open, &QAction::setEnabled);
        connect(open, &QAction::triggered, dock, [dock] {
            dock->show();
            dock->activateWindow();
            // A dock that was just shown is not among the tabs yet.
            QMetaObject::invokeMethod(dock, &QWidget::raise, Qt::QueuedConnection);
        });
    }
}

} // namespace linetwin::app
