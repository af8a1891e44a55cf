// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/engine/LineBuilder.h"

#include <QMetaType>

#include <vector>

namespace linetwin::test {

using Stations = std::vector<StationSpec>;

} // namespace linetwin::test

/// As a column of a table of tests.
Q_DECLARE_METATYPE(linetwin::test::Stations)
