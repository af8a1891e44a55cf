// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diagram/DiagramScene.h"

namespace linetwin::app {

class NodeItem;

/// The node before (-1) or after (1) another one in the order of the flow;
/// without one, the first or the last. Null at the end of the line.
NodeItem* neighbourOf(const DiagramScene& scene, const NodeItem* node, int direction, bool stationsOnly);

/// The nearest node in the rows above (-1) or below (1); null if there is none.
NodeItem* nodeInNextRow(const DiagramScene& scene, const NodeItem& node, int direction);

} // namespace linetwin::app
