// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QWidget>

class QDockWidget;
class QMainWindow;

namespace linetwin::app {

class Actions;

/// Moves the focus from pane to pane: toolbar, diagram, playback and every dock that is in front. A pane gets back the
/// widget that had the focus in it last. Also the way from a station to its properties and back.
class PaneKeys : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    PaneKeys(const Actions& actions, QMainWindow& window, QWidget& diagram, QDockWidget& properties);

    /// Shows the properties, and puts the focus into the first of them.
    void enterProperties();
    /// Shows the properties, and types the text into the editor of that name, in place of what it has.
    void typeInProperties(const QString& editor, const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QList<QWidget*> panes() const;
    void step(int direction);
    bool enter(QWidget* pane);
    void remember(QWidget* focused);

    QMainWindow& m_window;
    QWidget& m_diagram;
    QDockWidget& m_properties;
    QHash<QWidget*, QPointer<QWidget>> m_lastFocus;
};

} // namespace linetwin::app
