// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/WindowMenus.h"

#include "app/document/FileNames.h"
#include "app/scenarios/ScenarioActions.h"
#include "app/scenarios/ScenarioPanel.h"
#include "app/settings/Appearance.h"
#include "app/settings/Settings.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"
#include "app/window/Actions.h"
#include "app/window/ChartDocks.h"
#include "app/window/FileActions.h"
#include "app/window/HelpDialogs.h"
#include "app/window/PanePlaces.h"
#include "app/window/StudyDocks.h"
#include "app/window/WindowDocks.h"
#include "engine/io/Examples.h"

#include <QActionGroup>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <initializer_list>

namespace linetwin::app {

namespace {

void add(QMenu& menu, const Actions& actions, std::initializer_list<ActionId> ids)
{
    for (const ActionId id : ids)
        menu.addAction(actions[id]);
}

/// As the text of an action, where `&` marks a key.
QString literal(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

WindowMenus::WindowMenus(QMainWindow& window, const Actions& actions, const WindowDocks& docks, FileActions& files)
    : QObject(&window), m_window(window), m_actions(actions), m_docks(docks), m_files(files)
{
    buildFileMenu();
    buildEditMenu();
    buildScenarioMenu();
    buildViewMenu();
    buildRunMenu();
    buildStudyMenu();
    buildHelpMenu();
}

void WindowMenus::buildFileMenu()
{
    using enum ActionId;
    QMenu* menu = m_window.menuBar()->addMenu(tr("&File"));
    add(*menu, m_actions, {Welcome, NewLine, NewFromExample});
    fillExamples(*menu->addMenu(tr("Exa&mples")));
    menu->addAction(m_actions[Open]);
    QMenu* recent = menu->addMenu(tr("Open &recent"));
    menu->addAction(m_actions[AddScenario]);
    menu->addSeparator();
    add(*menu, m_actions, {Save, SaveAs, SaveCopy});
    m_docks.addTableExport(*menu);
    menu->addAction(m_actions[Report]);
    menu->addSeparator();
    add(*menu, m_actions, {Close, Quit});
    connect(&m_files.recent(), &RecentFiles::changed, recent, [this, recent] { fillRecentFiles(*recent); });
    fillRecentFiles(*recent);
}

void WindowMenus::fillExamples(QMenu& menu)
{
    menu.setObjectName(QStringLiteral("examplesMenu"));
    for (const ExampleLine& example : exampleLines()) {
        const QString argument = toQString(example.argument);
        QAction* action = menu.addAction(literal(exampleText(example.title)));
        action->setObjectName(QStringLiteral("open_") + argument);
        action->setStatusTip(exampleText(example.summary));
        connect(action, &QAction::triggered, this,
                [this, argument] { m_files.opening().openExampleAfterAsking(argument); });
    }
}

void WindowMenus::fillRecentFiles(QMenu& menu)
{
    menu.clear();
    const QStringList files = m_files.recent().paths();
    for (const QString& path : files) {
        QAction* action = menu.addAction(literal(fileLabel(path, files)));
        action->setStatusTip(path);
        connect(action, &QAction::triggered, this, [this, path] { m_files.opening().openAfterAsking(path); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("&Clear this list")), &QAction::triggered, &m_files.recent(), &RecentFiles::clear);
    menu.setEnabled(!files.isEmpty());
}

void WindowMenus::buildEditMenu()
{
    using enum ActionId;
    QMenu* menu = m_window.menuBar()->addMenu(tr("&Edit"));
    add(*menu, m_actions, {Undo, Redo});
    menu->addSeparator();
    add(*menu, m_actions, {Cut, Copy, Paste, Duplicate, Remove, SelectAll});
    menu->addSeparator();
    add(*menu, m_actions, {InsertStation, Rename, MoveUp, MoveDown});
    menu->addSeparator();
    add(*menu, m_actions, {ResetStations, ResetAll});
    menu->addSeparator();
    QAction* values = menu->addAction(tr("Ta&ble of all values"), QKeySequence(Qt::CTRL | Qt::Key_T), &m_docks,
                                      &WindowDocks::showValues);
    values->setObjectName(QStringLiteral("open.valuesDock"));
    values->setStatusTip(tr("Type, copy and paste the values of all stations as in a spreadsheet"));
    enableWith(*values, DockId::Values);
    QAction* calendar = menu->addAction(tr("S&hifts and breaks"), QKeySequence(Qt::CTRL | Qt::Key_B), &m_docks,
                                        &WindowDocks::showCalendar);
    calendar->setObjectName(QStringLiteral("open.calendarDock"));
    calendar->setStatusTip(tr("Draw in a week when the line, or some of its stations, stand still by plan"));
    enableWith(*calendar, DockId::Calendar);
    QAction* products =
        menu->addAction(tr("Pr&oducts"), QKeySequence(Qt::CTRL | Qt::Key_M), &m_docks, &WindowDocks::showProducts);
    products->setObjectName(QStringLiteral("open.productsDock"));
    products->setStatusTip(tr("What the line makes, and what a unit costs and earns: figures are told in money, too"));
    enableWith(*products, DockId::Products);
    menu->addSeparator();
    menu->addAction(m_actions[OpenSettings]);
}

/// Usable while the dock can be shown.
void WindowMenus::enableWith(QAction& action, DockId dock)
{
    const QAction* toggle = m_docks[dock]->toggleViewAction();
    connect(toggle, &QAction::enabledChanged, &action, &QAction::setEnabled);
    action.setEnabled(toggle->isEnabled());
}

void WindowMenus::buildScenarioMenu()
{
    const ScenarioActions& actions = m_docks.scenarios().actions();
    actions.addTo(*m_window.menuBar()->addMenu(tr("&Scenario")));
    m_window.addAction(actions[ScenarioActions::New]);
}

void WindowMenus::buildViewMenu()
{
    using enum ActionId;
    QMenu* menu = m_window.menuBar()->addMenu(tr("&View"));
    add(*menu, m_actions, {Present, FullScreen});
    menu->addSeparator();
    add(*menu, m_actions, {ZoomIn, ZoomOut, ZoomFit, ZoomSelection});
    menu->addSeparator();
    for (QDockWidget* dock : m_docks.all())
        menu->addAction(dock->toggleViewAction());
    addNewChart(*menu);
    add(*menu, m_actions, {NextPane, PreviousPane});
    (new PanePlaces(m_window))->addTo(*menu);
    add(*menu, m_actions, {ResetLayout});
    menu->addSeparator();
    menu->addMenu(buildColorMenu());
}

void WindowMenus::addNewChart(QMenu& menu)
{
    QAction* newChart = menu.addAction(tr("&New chart"));
    newChart->setObjectName(QStringLiteral("newChart"));
    newChart->setStatusTip(tr("Open another chart beside the first"));
    connect(newChart, &QAction::triggered, &m_docks.charts(), &ChartDocks::addChart);
    connect(&menu, &QMenu::aboutToShow, newChart,
            [this, newChart] { newChart->setEnabled(m_docks[DockId::Charts]->toggleViewAction()->isEnabled()); });
}

QMenu* WindowMenus::buildColorMenu()
{
    auto* menu = new QMenu(tr("&Colours"), &m_window);
    auto* group = new QActionGroup(menu);
    const auto add = [&](ColorScheme scheme, const QString& text, const QString& name) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        action->setCheckable(true);
        group->addAction(action);
        const auto check = [action, scheme] { action->setChecked(preferences().colorScheme == scheme); };
        check();
        connect(&preferenceEvents(), &PreferenceEvents::changed, action, check);
        connect(action, &QAction::triggered, this, [scheme] {
            Preferences chosen = preferences();
            chosen.colorScheme = scheme;
            Settings().setColorScheme(scheme);
            applyPreferences(chosen);
        });
    };
    add(ColorScheme::System, tr("As the &system"), QStringLiteral("colorsSystem"));
    add(ColorScheme::Light, tr("&Light"), QStringLiteral("colorsLight"));
    add(ColorScheme::Dark, tr("&Dark"), QStringLiteral("colorsDark"));
    add(ColorScheme::HighContrast, tr("&High contrast"), QStringLiteral("colorsHighContrast"));
    return menu;
}

void WindowMenus::buildRunMenu()
{
    using enum ActionId;
    QMenu* menu = m_window.menuBar()->addMenu(tr("&Run"));
    add(*menu, m_actions, {PlayPause, StepForward, StepBack, NextStop, PreviousStop, ToStart});
    menu->addSeparator();
    add(*menu, m_actions, {Bookmark});
    connect(m_actions[Bookmark], &QAction::triggered, &m_docks, &WindowDocks::bookmark);
    menu->addSeparator();
    add(*menu, m_actions, {RunAgain, CancelRun});
}

void WindowMenus::buildStudyMenu()
{
    m_docks.studies().addTo(*m_window.menuBar()->addMenu(tr("S&tudies")));
}

void WindowMenus::buildHelpMenu()
{
    using enum ActionId;
    QMenu* menu = m_window.menuBar()->addMenu(tr("&Help"));
    add(*menu, m_actions, {Welcome, FindAction, Guide, Keys, About});
    connect(m_actions[Keys], &QAction::triggered, this, [this] { showKeys(&m_window, *m_window.menuBar()); });
    connect(m_actions[About], &QAction::triggered, this, [this] { showAbout(&m_window); });
}

} // namespace linetwin::app
