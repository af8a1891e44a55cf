// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/support/Finding.h"

#include <QObject>

#include <array>
#include <vector>

class QDockWidget;
class QMainWindow;
class QMenu;

namespace linetwin::app {

class CalendarPanel;
class ChartDocks;
class FindingsPanel;
class MomentsPanel;
class Messages;
class ProductsPanel;
class PropertyPanel;
class ScenarioPanel;
class StationPalette;
class StudyDocks;
class ValueTablePanel;
struct Session;

/// The docks that are always there, in the order in which they are offered.
enum class DockId {
    Stations,
    Scenarios,
    Properties,
    Figures,
    Charts,
    Stops,
    Problems,
    History,
    Values,
    Calendar,
    Products,
    SideBySide,
    Moments
};

/// Makes all docks of the window with their panels, and connects these with the session.
class WindowDocks : public QObject {
    Q_OBJECT

public:
    /// All outlive it; the docks belong to `window`.
    WindowDocks(QMainWindow& window, Session& session, Messages& messages);

    QDockWidget* operator[](DockId id) const { return m_docks[static_cast<std::size_t>(id)]; }
    const auto& all() const { return m_docks; }
    StationPalette& palette() const { return *m_palette; }
    ScenarioPanel& scenarios() const { return *m_scenarios; }
    /// Brings the table of all values to the front, with the focus.
    void showValues() const;
    /// The same of shifts and breaks.
    void showCalendar() const;
    /// The same of the products of the line.
    void showProducts() const;
    /// Where what it is about can be changed.
    void showPlace(const Finding& finding) const;
    /// Keeps the moment that is shown; the list of moments comes to the front where it is not seen.
    void bookmark() const;
    FindingsPanel& findings() const { return *m_findings; }
    ChartDocks& charts() const { return *m_charts; }
    StudyDocks& studies() const { return *m_studies; }

    /// What the result can tell as tables.
    void addTableExport(QMenu& menu) const;

private:
    QDockWidget* add(const QString& name, const QString& title, QWidget* panel, Qt::DockWidgetArea area);
    void addFigures();
    void addCharts();
    void addStops();
    void addScenarios();
    void addValues();
    void addCalendar();
    void addProducts();
    void addSideBySide();
    void addMoments();
    void bringToFront(QDockWidget* dock) const;
    QDockWidget*& dock(DockId id) { return m_docks[static_cast<std::size_t>(id)]; }

    QMainWindow& m_window;
    Session& m_session;
    Messages& m_messages;
    std::array<QDockWidget*, static_cast<std::size_t>(DockId::Moments) + 1> m_docks{}; ///< by DockId
    StationPalette* m_palette;
    ScenarioPanel* m_scenarios = nullptr;
    PropertyPanel* m_properties;
    ValueTablePanel* m_values;
    CalendarPanel* m_calendar;
    ProductsPanel* m_products;
    MomentsPanel* m_moments = nullptr;
    FindingsPanel* m_findings;
    ChartDocks* m_charts = nullptr;
    StudyDocks* m_studies = nullptr;
};

/// A dock of `window`; it comes to the front when it is shown.
QDockWidget* addDock(QMainWindow& window, const QString& name, const QString& title, QWidget* panel,
                     Qt::DockWidgetArea area);
/// Also where it was just shown: such a dock is not among the tabs yet.
void raiseSoon(QDockWidget* dock);

} // namespace linetwin::app
