// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
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

    /// Shown while the content is stale. Where the answer is awaited it comes after some patience only: most edits are
    /// answered before, and fading for a moment would be all that is seen of them.
    void setStale(bool isStale, bool isAwaited);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QAbstractScrollArea& m_area;
    QTimer m_patience;
};

} // namespace linetwin::app
