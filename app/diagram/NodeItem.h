// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsObject>

#include <cstddef>

namespace linetwin::app {

/// Something in the diagram that can be selected and stepped to: a station, or the buffer after it. Keeps no truth of
/// its own: the scene tells it what to show.
class NodeItem : public QGraphicsObject {
    Q_OBJECT

public:
    static constexpr double cornerRadius = 8;
    /// Below this scale the small texts cannot be read any more, by who has chosen this text size.
    static double afar();

    NodeItem(std::size_t station, QGraphicsItem* parent = nullptr);

    std::size_t station() const { return m_station; }
    bool isSelectedNode() const { return m_isSelected; }
    void setSelectedNode(bool isSelected);
    /// The node that keys act on. `hasFocus` is whether the diagram has the keyboard, so that a ring is drawn.
    bool isCurrent() const { return m_isCurrent; }
    void setCurrent(bool isCurrent, bool hasFocus);

    virtual QString accessibleName() const = 0;
    virtual QString accessibleDescription() const = 0;
    /// Rich text, made when it is asked for.
    virtual QString toolTipText() const = 0;
    /// What a click would select, in this item's coordinates.
    virtual QRectF frame() const = 0;

protected:
    /// The ring around a selected or current node.
    void paintRing(QPainter& painter) const;

private:
    std::size_t m_station;
    bool m_isSelected = false;
    bool m_isCurrent = false;
    bool m_hasRing = false;
};

} // namespace linetwin::app
