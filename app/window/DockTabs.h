// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDockWidget;
class QMainWindow;

namespace linetwin::app {

/// The bars of docks that share a place, which Qt makes and keeps.

/// For screen readers, which say only that there are tabs.
void nameTabBars(QMainWindow& window);
/// The bars stay visible for Qt, somewhere outside the window, when all their docks are hidden.
void setTabBarsReachable(QMainWindow& window, bool areReachable);
/// That the titles of a dock and of those behind it take as tabs, to be whole.
int widthOfTabs(QDockWidget* dock);
/// Qt keeps such a dock visible, but outside its window.
bool isBehindTab(const QDockWidget& dock);

} // namespace linetwin::app
