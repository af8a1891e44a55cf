// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QDockWidget;
class QMainWindow;
class QMenu;
class QWidget;

namespace linetwin::app {

/// Sizes and places of the docks without the mouse, by a menu for the dock that has the focus or had it last.
class PanePlaces : public QObject {
    Q_OBJECT

public:
    explicit PanePlaces(QMainWindow& window);
    /// Adds the menu as one of it.
    void addTo(QMenu& menu);

private:
    void remember(const QWidget* focused);
    /// The dock, if it is shown; else null.
    QDockWidget* current() const;
    void grow(Qt::Orientation direction, int sign);
    void moveTo(Qt::DockWidgetArea area);
    void toggleFloating();
    /// After it has moved, which takes the focus away.
    void enter(QDockWidget& dock, QWidget* focused);

    QMainWindow& m_window;
    QPointer<QDockWidget> m_last;
    QPointer<QWidget> m_focused; ///< in it
};

} // namespace linetwin::app
