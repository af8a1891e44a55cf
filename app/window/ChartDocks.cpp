// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ChartDocks.h"

#include "app/settings/Settings.h"
#include "app/window/TitledDock.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr int mostDocks = 9;

LiveChartPanel& panelOf(const QDockWidget* dock)
{
    return *qobject_cast<LiveChartPanel*>(dock->widget());
}

QString nameOf(int number)
{
    return number == 1 ? QStringLiteral("chartDock") : QStringLiteral("chartDock%1").arg(number);
}

} // namespace

ChartDocks::ChartDocks(QMainWindow& window, ChartSource& source, PlaybackClock& clock, Selection& selection)
    : QObject(&window), m_window(window), m_source(source), m_clock(clock), m_selection(selection),
      m_first(makeDock(1, ChartKind::Overview))
{
}

QDockWidget* ChartDocks::makeDock(int number, ChartKind kind)
{
    auto* panel = new LiveChartPanel(m_source, m_clock, m_selection, nullptr);
    auto* dock = new TitledDock(&m_window);
    dock->setObjectName(nameOf(number));
    dock->setProperty("isChart", true);
    dock->setWidget(panel);
    if (number > 1)
        dock->setAttribute(Qt::WA_DeleteOnClose);
    const auto showTitle = [dock, panel] { dock->setWindowTitle(tr("Chart: %1").arg(chartName(panel->kind()))); };
    connect(panel, &LiveChartPanel::kindChanged, dock, showTitle);
    connect(panel, &LiveChartPanel::newChartWanted, this, &ChartDocks::addChart);
    connect(panel, &LiveChartPanel::done, this, &ChartDocks::done);
    connect(panel, &LiveChartPanel::failed, this, &ChartDocks::failed);
    panel->setKind(kind);
    showTitle();
    m_window.addDockWidget(Qt::BottomDockWidgetArea, dock);
    return dock;
}

QList<QDockWidget*> ChartDocks::docks() const
{
    QList<QDockWidget*> found;
    for (QDockWidget* dock : m_window.findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (dock->property("isChart").toBool())
            found << dock;
    }
    return found;
}

QDockWidget* ChartDocks::addChart()
{
    const QList<QDockWidget*> present = docks();
    int number = 2;
    while (std::ranges::find(present, nameOf(number), &QObject::objectName) != present.end())
        ++number;
    // The docks' own actions are off while a page hides them all.
    if (number > mostDocks || !m_first->toggleViewAction()->isEnabled())
        return nullptr;
    const auto isShown = [&](ChartKind kind) {
        const auto shows = [&](const QDockWidget* dock) { return panelOf(dock).kind() == kind; };
        return std::ranges::any_of(present, shows);
    };
    // The overview holds two of the others.
    const std::array preferred{ChartKind::States, ChartKind::TimeInState, ChartKind::Histogram,
                               ChartKind::Output, ChartKind::Levels,      ChartKind::Throughput};
    const auto* const kind = std::ranges::find_if_not(preferred, isShown);
    QDockWidget* dock = makeDock(number, kind == preferred.end() ? ChartKind::Overview : *kind);
    // Three beside each other would make the window wider than a screen.
    if (present.size() > 1)
        m_window.tabifyDockWidget(present.back(), dock);
    dock->show();
    QMetaObject::invokeMethod(dock, &QWidget::raise, Qt::QueuedConnection);
    return dock;
}

void ChartDocks::restore()
{
    for (const QString& entry : Settings().charts()) {
        const int number = entry.section(u':', 0, 0).toInt();
        const ChartKind kind = chartKindOf(entry.section(u':', 1));
        if (number == 1)
            panelOf(m_first).setKind(kind);
        else if (number > 1 && number <= mostDocks && !m_window.findChild<QDockWidget*>(nameOf(number)))
            makeDock(number, kind);
    }
}

void ChartDocks::save() const
{
    QStringList entries;
    for (int number = 1; number <= mostDocks; ++number) {
        const auto* dock = m_window.findChild<QDockWidget*>(nameOf(number), Qt::FindDirectChildrenOnly);
        if (dock)
            entries << QStringLiteral("%1:%2").arg(number).arg(keyOf(panelOf(dock).kind()));
    }
    Settings().setCharts(entries);
}

void ChartDocks::closeOthers()
{
    for (QDockWidget* dock : docks()) {
        if (dock != m_first)
            delete dock;
    }
}

} // namespace linetwin::app
