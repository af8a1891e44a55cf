// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QKeyEvent;
class QWidget;

namespace linetwin::app {

/// Gives the keys of the playback to the window, whatever was clicked before: Space plays and pauses unless a text is
/// being typed, and a button, checkbox or list with the focus is worked with Enter. While there is nothing to play,
/// or another key plays, Space is the widget's, and letters always are where a list searches by them. What gets the
/// focus by a key is scrolled to. An event filter for the application.
class FocusKeys : public QObject {
    Q_OBJECT

public:
    /// Both outlive it; Space is the usual key of the action.
    FocusKeys(QWidget& window, const QAction& play);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isPlayOnSpace() const;
    bool isOfWindow(const QWidget& widget) const;

    QWidget& m_window;
    const QAction& m_play;
};

} // namespace linetwin::app
