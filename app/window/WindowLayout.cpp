// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/WindowLayout.h"

#include "app/settings/Appearance.h"
#include "app/settings/Settings.h"
#include "app/settings/Theme.h"
#include "app/window/ChartDocks.h"
#include "app/window/DockTabs.h"
#include "app/window/FindingsPanel.h"
#include "app/window/ScreenFit.h"
#include "app/window/StudyDocks.h"
#include "app/window/WindowDocks.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QScreen>
#include <QStatusBar>
#include <QToolBar>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr QSize usualWindowSize(1440, 900);
constexpr QSize usualTableSize(1200, 400);
constexpr QSize usualCalendarSize(1120, 720);
constexpr QSize usualProductsSize(880, 720);
constexpr QSize usualPairSize(1200, 800);
/// Below this width the diagram needs the room, and the scenarios stand behind the properties.
constexpr int widthForThreeColumns = 160 * gridUnit;
/// Below this width a panel beside another has no room for its text.
constexpr int widthForPanelsAtAllSides = 96 * gridUnit;
/// For the texts of a line that was just opened to be there.
constexpr int settlingMs = 200;
constexpr int scenarioWidth = 36 * gridUnit;
/// For a column of figures, of any number of digits.
constexpr int figuresWidth = 34 * gridUnit;

QList<QDockWidget*> allDocks(const QMainWindow& window)
{
    return window.findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace

WindowLayout::WindowLayout(QMainWindow& window, WindowDocks& docks, QToolBar& toolBar)
    : m_window(window), m_docks(docks), m_toolBar(toolBar)
{
    const auto adoptMotion = [&window] {
        QMainWindow::DockOptions options = QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks;
        options.setFlag(QMainWindow::AnimatedDocks, !isMotionReduced());
        window.setDockOptions(options);
    };
    adoptMotion();
    m_settling.setSingleShot(true);
    m_settling.setInterval(settlingMs);
    QObject::connect(&m_settling, &QTimer::timeout, &m_settling, [this] {
        nameTabBars(m_window);
        fitWhatIsShown();
    });
    QObject::connect(&preferenceEvents(), &PreferenceEvents::changed, &window, adoptMotion);
    window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
}

void WindowLayout::applyDefault()
{
    using enum DockId;
    m_docks.charts().closeOthers();
    arrangeAroundLine(false);
    const bool isNarrow = !hasRoomAtAllSides();
    if (isNarrow)
        arrangeAroundLine(true);
    m_docks.studies().arrange(m_docks[Charts]);
    arrangeLarge(m_docks[Values], usualTableSize);
    arrangeLarge(m_docks[Calendar], usualCalendarSize);
    arrangeLarge(m_docks[Products], usualProductsSize);
    arrangeLarge(m_docks[SideBySide], usualPairSize);
    m_docks[Charts]->raise();
    m_docks[Figures]->raise(); // where they share a place
    const int width = m_window.width();
    m_window.resizeDocks({m_docks[Stations], m_docks[Properties]},
                         {m_docks[Stations]->widget()->minimumWidth(), width / 4}, Qt::Horizontal);
    arrangeScenarios();
    shareHeight(isNarrow);
    shareWidth();
}

bool WindowLayout::hasRoomAtAllSides() const
{
    using enum DockId;
    if (m_window.width() < textPixels(widthForPanelsAtAllSides))
        return false;
    const int properties = std::max(m_window.width() / 4, m_docks[Properties]->minimumSizeHint().width());
    const int needed = m_docks[Stations]->minimumSizeHint().width() + textPixels(figuresWidth) +
                       widthOfTabs(m_docks[Charts]) + properties;
    return textScale() <= 1 || needed <= m_window.width();
}

void WindowLayout::shareHeight(bool isNarrow)
{
    // On a usual small screen all of a short line's legend has room; what is narrow has large text, and a line to show.
    const int below = m_window.height() * (isNarrow ? 16 : 21) / 50;
    m_window.resizeDocks({m_docks[DockId::Figures], m_docks[DockId::Charts]}, {below, below}, Qt::Vertical);
}

void WindowLayout::shareWidth()
{
    using enum DockId;
    const int width = m_window.width();
    const auto share = [&](DockId id, int usual) {
        return std::max(usual, std::min(width / 2, widthOfTabs(m_docks[id])));
    };
    const int properties = share(Properties, width / 4);
    if (properties > width / 4)
        m_window.resizeDocks({m_docks[Properties]}, {properties}, Qt::Horizontal);
    const bool hasThreeColumns = m_window.dockWidgetArea(m_docks[Scenarios]) == Qt::LeftDockWidgetArea;
    const int left = hasThreeColumns ? textPixels(scenarioWidth) : m_docks[Stations]->minimumSizeHint().width();
    const int below = width - properties - left;
    const int charts = share(Charts, below / 2);
    m_window.resizeDocks({m_docks[Figures], m_docks[Charts]}, {std::max(1, below - charts), charts}, Qt::Horizontal);
}

void WindowLayout::arrangeAroundLine(bool isNarrow)
{
    using enum DockId;
    for (const DockId id :
         {Stations, Properties, Figures, Charts, Stops, Problems, Values, Calendar, Products, SideBySide}) {
        m_docks[id]->setFloating(false);
        m_window.removeDockWidget(m_docks[id]);
    }
    m_window.addDockWidget(isNarrow ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea, m_docks[Stations]);
    m_window.addDockWidget(Qt::RightDockWidgetArea, m_docks[Properties]);
    for (const DockId id : {Figures, Charts, Stops, Problems, Values, Calendar, Products, SideBySide})
        m_window.addDockWidget(Qt::BottomDockWidgetArea, m_docks[id]);
    if (isNarrow) {
        m_window.tabifyDockWidget(m_docks[Properties], m_docks[Stations]);
        m_window.tabifyDockWidget(m_docks[Figures], m_docks[Charts]);
    } else {
        m_window.splitDockWidget(m_docks[Figures], m_docks[Charts], Qt::Horizontal);
    }
    m_window.tabifyDockWidget(m_docks[Charts], m_docks[Stops]);
    m_window.tabifyDockWidget(m_docks[Stops], m_docks[Problems]);
    m_window.tabifyDockWidget(m_docks[Problems], m_docks[Values]);
    m_window.tabifyDockWidget(m_docks[Values], m_docks[Calendar]);
    m_window.tabifyDockWidget(m_docks[Calendar], m_docks[Products]);
    m_window.tabifyDockWidget(m_docks[Products], m_docks[SideBySide]);
    for (const DockId id : {Stations, Properties, Figures, Charts, Stops})
        m_docks[id]->show();
    m_docks[Problems]->setVisible(!m_docks.findings().isEmpty());
}

void WindowLayout::arrangeLarge(QDockWidget* dock, const QSize& size)
{
    // It needs more room than is left between the others, and is looked at for a while; the window is still seen.
    constexpr double largestShare = 0.85;
    dock->hide();
    dock->setFloating(true);
    QRect place(QPoint(), size.boundedTo(m_window.size() * largestShare));
    place.moveCenter(m_window.geometry().center());
    dock->setGeometry(place);
}

void WindowLayout::arrangeScenarios()
{
    using enum DockId;
    for (const DockId id : {Scenarios, Moments, History}) {
        m_docks[id]->setFloating(false);
        m_window.removeDockWidget(m_docks[id]);
    }
    const bool hasThreeColumns = m_window.width() >= textPixels(widthForThreeColumns);
    if (hasThreeColumns)
        m_window.splitDockWidget(m_docks[Stations], m_docks[Scenarios], Qt::Vertical);
    else
        m_window.tabifyDockWidget(m_docks[Properties], m_docks[Scenarios]);
    m_window.tabifyDockWidget(m_docks[Scenarios], m_docks[Moments]);
    m_window.tabifyDockWidget(m_docks[Moments], m_docks[History]);
    m_docks[Scenarios]->show();
    m_docks[Moments]->hide();
    m_docks[History]->hide();
    if (hasThreeColumns) {
        m_window.resizeDocks({m_docks[Scenarios]}, {textPixels(scenarioWidth)}, Qt::Horizontal);
        // Both add up to a little more than there is, and shrink alike: what is missing would all go to the palette.
        const int paletteHeight = m_docks[Stations]->sizeHint().height();
        m_window.resizeDocks({m_docks[Stations], m_docks[Scenarios]},
                             {paletteHeight + 3 * gridUnit, m_window.height() - paletteHeight}, Qt::Vertical);
    }
    m_docks[hasThreeColumns ? Scenarios : Properties]->raise();
}

void WindowLayout::restore()
{
    const Settings settings;
    if (!m_window.restoreGeometry(settings.windowGeometry()))
        m_window.resize(usualWindowSize);
    new ScreenFit(m_window);
    applyDefault();
    m_docks.charts().restore();
    restoreDocks();
    nameTabBars(m_window);
    m_settling.start();
    if (m_docks.findings().isEmpty())
        m_docks[DockId::Problems]->hide();
}

void WindowLayout::restoreDocks()
{
    const int room = m_window.screen()->availableGeometry().width();
    m_window.restoreState(Settings().windowState());
    giveWay(m_window.isVisible() ? room : std::max(m_window.width(), room));
}

bool WindowLayout::giveWay(int roomPx)
{
    const auto isTooWide = [&] { return textScale() > 1 && m_window.minimumSizeHint().width() > roomPx; };
    if (!isTooWide())
        return false;
    arrangeScenarios();
    if (isTooWide()) {
        arrangeAroundLine(true);
        arrangeScenarios();
        shareHeight(true);
    }
    shareWidth();
    return true;
}

void WindowLayout::fitWhatIsShown()
{
    if (!isCovered() && m_window.isVisible() && giveWay(m_window.screen()->availableGeometry().width()))
        ScreenFit::fit(m_window);
}

void WindowLayout::save() const
{
    Settings settings;
    settings.setWindowGeometry(m_window.saveGeometry());
    settings.setWindowState(m_behindCover.isEmpty() ? m_window.saveState() : m_behindCover);
    m_docks.charts().save();
}

DockPlaces WindowLayout::places() const
{
    if (isCovered())
        return {{QString::fromLatin1(m_behindCover.toHex()), QRect()}};
    DockPlaces places;
    for (const QDockWidget* dock : allDocks(m_window)) {
        if (dock->isVisible())
            places[dock->objectName()] = dock->isFloating() || isBehindTab(*dock) ? QRect() : dock->geometry();
    }
    return places;
}

void WindowLayout::cover()
{
    m_behindCover = m_window.saveState();
    for (QDockWidget* dock : allDocks(m_window)) {
        dock->hide();
        dock->toggleViewAction()->setEnabled(false);
    }
    m_toolBar.hide();
    m_window.statusBar()->hide();
    setTabBarsReachable(m_window, false);
}

void WindowLayout::uncover()
{
    for (QDockWidget* dock : allDocks(m_window))
        dock->toggleViewAction()->setEnabled(true);
    setTabBarsReachable(m_window, true);
    m_window.restoreState(std::exchange(m_behindCover, {}));
    m_window.statusBar()->show();
    m_settling.start();
}

} // namespace linetwin::app
