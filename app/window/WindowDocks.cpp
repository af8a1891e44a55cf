// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/WindowDocks.h"

#include "app/calendar/CalendarPanel.h"
#include "app/diagram/StationPalette.h"
#include "app/playback/PlaybackBar.h"
#include "app/presentation/MomentsPanel.h"
#include "app/presentation/SideBySide.h"
#include "app/products/ProductsPanel.h"
#include "app/properties/PropertyPanel.h"
#include "app/results/OeePanel.h"
#include "app/results/StopListPanel.h"
#include "app/scenarios/ScenarioPanel.h"
#include "app/scenarios/UndoHistory.h"
#include "app/table/ValueTablePanel.h"
#include "app/window/ChartDocks.h"
#include "app/window/FindingsPanel.h"
#include "app/window/Messages.h"
#include "app/window/PresentActions.h"
#include "app/window/Session.h"
#include "app/window/StudyDocks.h"
#include "app/window/TableExport.h"
#include "app/window/TitledDock.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>

namespace linetwin::app {

QDockWidget* addDock(QMainWindow& window, const QString& name, const QString& title, QWidget* panel,
                     Qt::DockWidgetArea area)
{
    auto* dock = new TitledDock(title, &window);
    dock->setObjectName(name);
    dock->setWidget(panel);
    window.addDockWidget(area, dock);
    dock->toggleViewAction()->setObjectName(QStringLiteral("show.") + name);
    QObject::connect(dock->toggleViewAction(), &QAction::triggered, dock, [dock](bool isShown) {
        if (isShown)
            raiseSoon(dock);
    });
    return dock;
}

void raiseSoon(QDockWidget* dock)
{
    QMetaObject::invokeMethod(dock, &QWidget::raise, Qt::QueuedConnection);
}

WindowDocks::WindowDocks(QMainWindow& window, Session& session, Messages& messages)
    : QObject(&window), m_window(window), m_session(session), m_messages(messages), m_palette(new StationPalette),
      m_properties(new PropertyPanel(session.document, session.selection, nullptr)),
      m_values(new ValueTablePanel(session.document, session.selection, nullptr)),
      m_calendar(new CalendarPanel(session.document)), m_products(new ProductsPanel(session.document)),
      m_findings(new FindingsPanel)
{
    dock(DockId::Stations) = add(QStringLiteral("paletteDock"), tr("Stations"), m_palette, Qt::LeftDockWidgetArea);
    dock(DockId::Properties) =
        add(QStringLiteral("propertiesDock"), tr("Properties"), m_properties, Qt::RightDockWidgetArea);
    addFigures();
    addCharts();
    addStops();
    m_studies = new StudyDocks(window, session, messages);
    dock(DockId::Problems) = add(QStringLiteral("findingsDock"), tr("Problems"), m_findings, Qt::BottomDockWidgetArea);
    connect(m_findings, &FindingsPanel::placeWanted, this, &WindowDocks::showPlace);
    addScenarios();
    addValues();
    addCalendar();
    addProducts();
    addSideBySide();
    addMoments();
}

QDockWidget* WindowDocks::add(const QString& name, const QString& title, QWidget* panel, Qt::DockWidgetArea area)
{
    return addDock(m_window, name, title, panel, area);
}

void WindowDocks::addFigures()
{
    auto* panel = new OeePanel(m_session.document, m_session.runner, m_session.selection, nullptr);
    connect(panel, &OeePanel::stopChosen, &m_session.clock, &PlaybackClock::seek);
    connect(panel, &OeePanel::noStop, &m_messages, &Messages::showShortly);
    connect(panel, &OeePanel::done, &m_messages, &Messages::showShortly);
    connect(panel, &OeePanel::failed, &m_messages, &Messages::showError);
    dock(DockId::Figures) = add(QStringLiteral("oeeDock"), tr("Figures"), panel, Qt::BottomDockWidgetArea);
}

void WindowDocks::addCharts()
{
    m_charts = new ChartDocks(m_window, m_session.chartSource, m_session.clock, m_session.selection);
    dock(DockId::Charts) = m_charts->first();
    connect(m_charts, &ChartDocks::done, &m_messages, &Messages::showShortly);
    connect(m_charts, &ChartDocks::failed, &m_messages, &Messages::showError);
}

void WindowDocks::addStops()
{
    auto* panel = new StopListPanel(m_session.clock, m_session.selection, nullptr);
    panel->follow(m_session.chartSource);
    connect(panel, &StopListPanel::done, &m_messages, &Messages::showShortly);
    connect(panel, &StopListPanel::failed, &m_messages, &Messages::showError);
    dock(DockId::Stops) = add(QStringLiteral("stopsDock"), tr("Stops"), panel, Qt::BottomDockWidgetArea);
}

void WindowDocks::addTableExport(QMenu& menu) const
{
    app::addTableExport(menu, m_window, m_session, *m_studies, m_messages);
}

void WindowDocks::addScenarios()
{
    m_scenarios = new ScenarioPanel(m_session.document);
    QDockWidget* scenarios = add(QStringLiteral("scenarioDock"), tr("Scenarios"), m_scenarios, Qt::LeftDockWidgetArea);
    dock(DockId::Scenarios) = scenarios;
    connect(m_scenarios, &ScenarioPanel::wanted, scenarios, [scenarios] {
        scenarios->show();
        scenarios->raise();
    });
    dock(DockId::History) =
        add(QStringLiteral("historyDock"), tr("History"), new UndoHistory(m_session.document), Qt::LeftDockWidgetArea);
}

void WindowDocks::addValues()
{
    dock(DockId::Values) = add(QStringLiteral("valuesDock"), tr("All values"), m_values, Qt::BottomDockWidgetArea);
    connect(m_properties, &PropertyPanel::tableWanted, this, &WindowDocks::showValues);
}

void WindowDocks::showValues() const
{
    bringToFront((*this)[DockId::Values]);
    m_values->enter();
}

void WindowDocks::addCalendar()
{
    dock(DockId::Calendar) =
        add(QStringLiteral("calendarDock"), tr("Shifts and breaks"), m_calendar, Qt::BottomDockWidgetArea);
    connect(m_properties, &PropertyPanel::calendarWanted, this, &WindowDocks::showCalendar);
}

void WindowDocks::showCalendar() const
{
    bringToFront((*this)[DockId::Calendar]);
    m_calendar->enter();
}

void WindowDocks::addProducts()
{
    dock(DockId::Products) = add(QStringLiteral("productsDock"), tr("Products"), m_products, Qt::BottomDockWidgetArea);
    connect(m_properties, &PropertyPanel::productsWanted, this, &WindowDocks::showProducts);
}

void WindowDocks::showPlace(const Finding& finding) const
{
    const QString key = toQString(finding.keyPath);
    if (key.startsWith(QStringLiteral("products.")))
        return showProducts();
    if (key.startsWith(QStringLiteral("calendar.")))
        return showCalendar();
    bringToFront((*this)[DockId::Properties]);
    const bool isOfStation = m_session.document.line().indexOf(finding.station).has_value();
    const QString before = isOfStation ? QStringLiteral(".%1.").arg(toQString(finding.station)) : QStringLiteral(".");
    m_properties->reveal(isOfStation ? std::vector{finding.station} : std::vector<std::string>(),
                         key.section(before, 1, -1));
}

void WindowDocks::addSideBySide()
{
    auto* pair = new SideBySide(m_session.document, m_session.clock, m_session.runner, playedView(m_session.clock),
                                playedView(m_session.clock));
    pair->addTransport(new PlaybackBar(m_session.clock, m_session.selection));
    dock(DockId::SideBySide) =
        add(QStringLiteral("sideBySideDock"), tr("Side by side"), pair, Qt::BottomDockWidgetArea);
}

void WindowDocks::addMoments()
{
    m_moments = new MomentsPanel(m_session.document, m_session.clock, m_session.runner);
    connect(m_moments, &MomentsPanel::done, &m_messages, &Messages::showShortly);
    connect(m_moments, &MomentsPanel::sideBySideWanted, this, [this] { bringToFront((*this)[DockId::SideBySide]); });
    dock(DockId::Moments) = add(QStringLiteral("momentsDock"), tr("Moments"), m_moments, Qt::LeftDockWidgetArea);
}

void WindowDocks::bookmark() const
{
    m_moments->bookmark();
    if (m_moments->visibleRegion().isEmpty())
        bringToFront((*this)[DockId::Moments]);
}

void WindowDocks::showProducts() const
{
    bringToFront((*this)[DockId::Products]);
    m_products->enter();
}

void WindowDocks::bringToFront(QDockWidget* dock) const
{
    dock->show();
    dock->activateWindow();
    raiseSoon(dock);
}

} // namespace linetwin::app
