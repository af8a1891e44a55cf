// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/experiments/StudyPanel.h"
#include "app/window/MainWindow.h"
#include "app/window/MessageBar.h"

#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>

namespace linetwin::app {

namespace {

constexpr int messageTimeMs = 6000;

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
        // A dock that was just shown is not among the tabs yet.
        connect(dock->toggleViewAction(), &QAction::triggered, dock, [dock](bool isShown) {
            if (isShown)
                QMetaObject::invokeMethod(dock, &QWidget::raise, Qt::QueuedConnection);
        });
        m_studyDocks.append(dock);
    };
    add(StudyKind::Compare, QStringLiteral("compareDock"), tr("Compare"));
    add(StudyKind::Sensitivity, QStringLiteral("sensitivityDock"), tr("Sensitivity"));
    add(StudyKind::Sizing, QStringLiteral("sizingDock"), tr("Buffer sizing"));
}

void MainWindow::arrangeStudyDocks()
{
    for (QDockWidget* dock : m_studyDocks) {
        dock->setFloating(false);
        addDockWidget(Qt::BottomDockWidgetArea, dock);
        tabifyDockWidget(m_chartDock, dock);
        dock->hide();
    }
}

void MainWindow::buildStudyMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("S&tudies"));
    for (QDockWidget* dock : m_studyDocks)
        menu->addAction(dock->toggleViewAction());
}

} // namespace linetwin::app
