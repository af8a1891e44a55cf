// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/DockTabs.h"

#include <QCoreApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QTabBar>

namespace linetwin::app {

namespace {

class TabWords {
    Q_DECLARE_TR_FUNCTIONS(linetwin::app::WindowLayout)
};

QList<QTabBar*> tabBars(const QMainWindow& window)
{
    return window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace

void nameTabBars(QMainWindow& window)
{
    const QString name = TabWords::tr("Panels in one place");
    for (QTabBar* bar : tabBars(window)) {
        if (bar->accessibleName() != name)
            bar->setAccessibleName(name);
    }
}

void setTabBarsReachable(QMainWindow& window, bool areReachable)
{
    for (QTabBar* bar : tabBars(window))
        bar->setFocusPolicy(areReachable ? Qt::TabFocus : Qt::NoFocus);
}

int widthOfTabs(QDockWidget* dock)
{
    QTabBar tabs;
    for (const QDockWidget* each :
         QList<QDockWidget*>{dock} + qobject_cast<QMainWindow*>(dock->parentWidget())->tabifiedDockWidgets(dock)) {
        if (!each->isHidden())
            tabs.addTab(each->windowTitle());
    }
    return tabs.sizeHint().width();
}

bool isBehindTab(const QDockWidget& dock)
{
    return !dock.isFloating() && dock.isVisible() && !dock.parentWidget()->rect().intersects(dock.geometry());
}

} // namespace linetwin::app
