// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace linetwin::app {

/// A number for a new gesture: never 0, and never given twice, so that two gestures never merge.
int nextGesture();

/// Numbers for the gesture argument of setParameter(): edits that belong together (a slider being dragged, a run of
/// arrow or wheel steps) carry the same number and become one undo step. A gesture ends when end() is called or, unless
/// it is held, when nothing came for a second.
class Gesture {
public:
    Gesture();

    /// The number for an edit now; begins a gesture if none is going on. Never 0.
    int current();
    /// Begins a gesture that lasts until end().
    void hold();
    void end();

private:
    QTimer m_idle;
    int m_number = 0;
    bool m_isHeld = false;
};

} // namespace linetwin::app
