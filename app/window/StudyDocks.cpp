// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments/StudyPanel.h"
#include "app/settings/Theme.h"
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
    for (QDockWidget* dock : m_studyDocks)
        menu->addAction(dock->toggleViewAction());
}

} // namespace linetwin::app
