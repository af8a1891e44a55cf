// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

namespace linetwin::app {

/// A panel that never gets so narrow that its title is cut, but for a very long one; and as a window of its own never
/// so small that its contents are, nor beyond the screen's edge.
class TitledDock : public QDockWidget {
    Q_OBJECT

public:
    using QDockWidget::QDockWidget;

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int titleWidth() const;
    void makeRoomForTitle();
    void fitAsWindow(bool isNew);

    int m_ownWidth = 0;   ///< the least that the contents have set for themselves
    int m_leastWidth = 0; ///< that they have for the title's sake
};

} // namespace linetwin::app
