// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/Line.h"
#include "engine/study/Replications.h"

#include <QString>

#include <optional>
#include <vector>

namespace linetwin::app {

/// One figure of the real line beside what the model of it does.
struct RealLineReading {
    QString gap;    ///< "Good units per hour: model 1.2 % above the real line"
    QString values; ///< "Model 5,914 ± 12 /h, real line 5,844 /h"
};

/// Of every figure that was observed; `model` are the shifts of today's line; `level` is that of their intervals.
std::vector<RealLineReading> realLineReadings(const Observed& observed, const ReplicationSet& model, double level);

/// "model 3.1 % above the real line"; an en dash where there is no model or the real line did nothing.
QString gapText(std::optional<double> model, double real);

} // namespace linetwin::app
