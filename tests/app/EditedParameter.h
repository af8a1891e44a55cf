// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Parameters.h"

namespace linetwin::app::testing {

/// What the tests edit where any change will do.
inline constexpr auto capacity = ParameterId::BufferCapacity;

} // namespace linetwin::app::testing
