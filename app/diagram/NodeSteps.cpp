// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/NodeSteps.h"

#include "app/diagram/StationItem.h"

#include <algorithm>
#include <cmath>

namespace linetwin::app {

NodeItem* neighbourOf(const DiagramScene& scene, const NodeItem* node, int direction, bool stationsOnly)
{
    const auto nodes = scene.nodes();
    if (!node)
        return nodes.empty() ? nullptr : direction > 0 ? nodes.front() : nodes.back();
    auto index = std::ranges::find(nodes, node) - nodes.begin();
    do {
        index += direction;
        if (index < 0 || index >= static_cast<std::ptrdiff_t>(nodes.size()))
            return nullptr;
    } while (stationsOnly && !dynamic_cast<StationItem*>(nodes[static_cast<std::size_t>(index)]));
    return nodes[static_cast<std::size_t>(index)];
}

NodeItem* nodeInNextRow(const DiagramScene& scene, const NodeItem& node, int direction)
{
    NodeItem* best = nullptr;
    double bestDistance = 0;
    const QPointF from = node.mapToScene(node.frame().center());
    for (NodeItem* other : scene.nodes()) {
        const QPointF way = other->mapToScene(other->frame().center()) - from;
        const double rows = way.y() * direction / node.frame().height();
        const double distance = std::abs(way.y()) * 4 + std::abs(way.x());
        if (rows > 0.75 && (!best || distance < bestDistance)) {
            best = other;
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace linetwin::app
