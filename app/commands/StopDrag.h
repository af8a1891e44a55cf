// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/StopEditing.h"

#include <optional>

class QMimeData;

namespace linetwin::app {

/// A reason of a station's stops on its way to another station, for drag and drop between views.
QMimeData* makeStopData(const StopAddress& stop);
/// nullopt if the data is something else.
std::optional<StopAddress> stopOf(const QMimeData* data);

} // namespace linetwin::app
