// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/monkey/Step.h"

#include <functional>

namespace linetwin::app::testing {

/// What goes wrong when the steps are taken in a fresh window; empty if nothing.
using Trial = std::function<QString(const Steps& steps)>;

/// What is meant by two problems being the same: how their texts begin, up to the first colon.
QString kindOfProblem(const QString& problem);

/// As few of the steps as still lead to a problem of that kind: by leaving out ever smaller parts (delta debugging).
Steps shrunk(Steps steps, const QString& problem, const Trial& trial);

} // namespace linetwin::app::testing
