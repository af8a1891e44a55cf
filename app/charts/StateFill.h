// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/State.h"

#include <QList>
#include <QRect>
#include <QRectF>

#include <array>

class QPainter;

namespace linetwin::app {

/// The states from the bottom of a bar to its top, or from left to right: running, waiting, stopped, closed.
inline constexpr std::array<State, stateCount> stackingOrder{
    State::Execute, State::Starved, State::Blocked, State::Jammed, State::Down, State::Setup, State::Planned};

/// Which states are named beside a picture, by State: the usual five, SETUP and PLANNED where something shows them.
using ShownStates = std::array<bool, stateCount>;
inline constexpr ShownStates usualStates{true, true, true, true, true, false, false};
static_assert(!usualStates[static_cast<std::size_t>(State::Setup)] &&
              !usualStates[static_cast<std::size_t>(State::Planned)]);

/// The state's colour with a pattern of its own, so that it reads without colour. Patterns of neighbouring rectangles
/// go on in each other.
void fillState(QPainter& painter, const QRectF& area, State state);
/// The pattern alone, over an area that has the state's colour.
void paintStatePattern(QPainter& painter, const QRectF& area, State state);

/// Many rectangles, by State, drawn at once: several times faster than one by one.
using StateRects = std::array<QList<QRect>, stateCount>;
void fillStates(QPainter& painter, const StateRects& rects);

/// The state's shape in the middle of a bar; nothing where it does not fit.
void paintStateSymbol(QPainter& painter, const QRectF& area, State state);

/// What a station shows that collects a batch: calm, in no state's colour; with a shape where there is room and it is
/// wanted. Nothing for an empty area.
void fillCollecting(QPainter& painter, const QRectF& area, bool hasSymbol);
void paintCollectingSymbol(QPainter& painter, const QRectF& area);

/// A state in which the station itself is at fault.
bool isStop(State state);

} // namespace linetwin::app
