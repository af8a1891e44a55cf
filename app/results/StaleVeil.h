// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractScrollArea;

namespace linetwin::app {

/// Lies over the visible part of a scroll area and fades it, while clicks and the wheel go through. A graphics effect
/// on the content would not do: the viewports of item views repaint and scroll past it and leave their old picture.
class StaleVeil : public QWidget {
    Q_OBJECT

public:
    /// A child of the scroll area, hidden at first.
    explicit StaleVeil(QAbstractScrollArea& area);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QAbstractScrollArea& m_area;
};

} // namespace linetwin::app
