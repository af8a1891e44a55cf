// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QRect>
#include <QString>
#include <QTimer>

class QDockWidget;
class QMainWindow;
class QSize;
class QToolBar;

namespace linetwin::app {

class WindowDocks;

/// Of docks by name: in the window, or empty for those elsewhere. Those that are not shown are not in it.
using DockPlaces = QMap<QString, QRect>;

/// Where the window's docks are: at first, as the user left them last time, and out of sight behind a page that covers
/// the line.
class WindowLayout {
public:
    /// All outlive it.
    WindowLayout(QMainWindow& window, WindowDocks& docks, QToolBar& toolBar);

    void applyDefault();
    /// The window's size and the docks as save() left them, or the default.
    void restore();
    /// The docks alone, once more.
    void restoreDocks();
    void save() const;
    /// Tells whether docks have been moved since: where they are, without what their contents need.
    DockPlaces places() const;
    /// Leaves nothing to be seen but the window's centre and menus, until uncover() brings all back.
    void cover();
    void uncover();
    bool isCovered() const { return !m_behindCover.isEmpty(); }

private:
    /// Narrow: nothing is beside the diagram but one panel, and below it are tabs.
    void arrangeAroundLine(bool isNarrow);
    void arrangeLarge(QDockWidget* dock, const QSize& size);
    void arrangeScenarios();
    /// For panels at three sides, two beside each other below, and in large text for the titles of those that share a
    /// place.
    bool hasRoomAtAllSides() const;
    void shareHeight(bool isNarrow);
    /// So that the titles of panels in one place are whole, as far as half the window goes.
    void shareWidth();
    /// In larger text fewer panels stand beside each other, as far as the window would not fit into `roomPx`. False if
    /// nothing had to give way.
    bool giveWay(int roomPx);
    /// What is shown by now may need more than what was there before it.
    void fitWhatIsShown();

    QMainWindow& m_window;
    WindowDocks& m_docks;
    QToolBar& m_toolBar;
    QByteArray m_behindCover; ///< the layout while it is covered, else empty
    QTimer m_settling;
};

} // namespace linetwin::app
