// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results/KeyFigureCard.h"
#include "app/run/LiveResult.h"

namespace linetwin::app {

/// What the card of a figure says of the mean over all shifts so far: value, interval, spread, and the engine's verdict
/// on the difference to the baseline. `relevantShare`: δ as a share of the baseline's figure.
KeyFigureCard::Content meanContent(const LiveResult& result, LineFigure figure, double relevantShare);

/// What it says of the one shift that is played back.
KeyFigureCard::Content playedShiftContent(const LiveResult& result, LineFigure figure);

/// What a confirmation says of the difference; null without one.
std::optional<DifferenceReading> confirmedReading(const LiveResult& result, LineFigure figure, double relevantShare);

} // namespace linetwin::app
