// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/simulation/Recording.h"

#include <cstddef>
#include <initializer_list>
#include <span>
#include <vector>

class QPainter;

namespace linetwin::app {

/// How much of one slice of the recording stations stood still by themselves, 0 … 1 each: the share of the slice in
/// which the worst station was down, and likewise jammed, in changeover and closed.
struct StopShare {
    double down = 0;
    double jammed = 0;
    double setup = 0;
    double planned = 0;
};

/// Cuts the recording into `slices` of equal length. A stop is never lost, however short: the share of a slice with one
/// is positive. Only these stations count; without any all do.
std::vector<StopShare> stopShares(const Recording& recording, int slices, std::span<const std::size_t> stations = {});

/// Whether any station stops in any of the states.
bool isEverStoppedBy(const Recording& recording, std::initializer_list<State> states);

inline constexpr int stopLanesHeight = 14;

/// Two lanes over the whole shift, a bar per pixel: above when stations were down, below when jammed; behind them where
/// they were closed, striped, and from the top of the upper one where in changeover. Other bars rise. They are taller
/// the larger the share; with stations selected theirs stand tall, and all others' are a low hint.
void paintStopLanes(QPainter& painter, const Recording& recording, int width, std::span<const std::size_t> selected);

} // namespace linetwin::app
