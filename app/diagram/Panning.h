// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <Qt>

#include <optional>

namespace linetwin::app {

class ZoomedDiagram;

/// Moves what is seen of the diagram with the middle button, or with the left
/// one while Space is held.
class Panning {
public:
    explicit Panning(ZoomedDiagram& view) : m_view(view) {}

    bool isActive() const { return m_last.has_value(); }
    bool isSpaceHeld() const { return m_isSpaceHeld; }
    /// False if the button does not pan.
    bool press(QPoint point, Qt::MouseButton button);
    void moveTo(QPoint point);
    void release(Qt::MouseButton button);

    void pressSpace(bool isRepeat);
    /// True if nothing was panned while Space was held, so that it was a key of
    /// its own.
    bool releaseSpace();
    void loseSpace() { m_isSpaceHeld = false; }

private:
    ZoomedDiagram& m_view;
    std::optional<QPoint> m_last;
    bool m_isSpaceHeld = false;
    bool m_hasSpacePanned = false;
};

} // namespace linetwin::app
