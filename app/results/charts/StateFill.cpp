// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/charts/StateFill.h"

#include "app/diagram/Symbols.h"
#include "app/settings/Theme.h"

#include <QPainter>

#include <algorithm>

namespace linetwin::app {

namespace {

constexpr double largestSymbol = 12;
constexpr double smallestSymbol = 8;

QBrush patternOf(State state)
{
    const auto pattern = [](Qt::GlobalColor color, int alpha, Qt::BrushStyle style) {
        QColor ink(color);
        ink.setAlpha(alpha);
        return QBrush(ink, style);
    };
    switch (state) {
    case State::Execute: return QBrush(Qt::NoBrush);
    case State::Starved: return pattern(Qt::white, 110, Qt::HorPattern);
    case State::Blocked: return pattern(Qt::black, 110, Qt::VerPattern);
    case State::Jammed: return pattern(Qt::white, 130, Qt::DiagCrossPattern);
    case State::Down: return pattern(Qt::black, 130, Qt::BDiagPattern);
    }
    Q_UNREACHABLE();
}

StatusSymbol symbolOf(State state)
{
    switch (state) {
    case State::Execute: return StatusSymbol::Running;
    case State::Starved: return StatusSymbol::Starved;
    case State::Blocked: return StatusSymbol::Blocked;
    case State::Jammed: return StatusSymbol::Jammed;
    case State::Down: return StatusSymbol::Down;
    }
    Q_UNREACHABLE();
}

const QBrush& cachedPattern(State state)
{
    static const std::array<QBrush, stateCount> patterns{patternOf(State::Starved), patternOf(State::Execute),
                                                         patternOf(State::Down), patternOf(State::Jammed),
                                                         patternOf(State::Blocked)};
    return patterns[static_cast<std::size_t>(state)];
}

} // namespace

void fillState(QPainter& painter, const QRectF& area, State state)
{
    painter.fillRect(area, stateColor(state));
    const QBrush& pattern = cachedPattern(state);
    if (pattern.style() != Qt::NoBrush)
        painter.fillRect(area, pattern);
}

void fillStates(QPainter& painter, const StateRects& rects)
{
    painter.save();
    painter.setPen(Qt::NoPen);
    for (const State state : stackingOrder) {
        const QList<QRect>& own = rects[static_cast<std::size_t>(state)];
        if (own.isEmpty())
            continue;
        painter.setBrush(stateColor(state));
        painter.drawRects(own);
        const QBrush& pattern = cachedPattern(state);
        if (pattern.style() == Qt::NoBrush)
            continue;
        painter.setBrush(pattern);
        painter.drawRects(own);
    }
    painter.restore();
}

void paintStateSymbol(QPainter& painter, const QRectF& area, State state)
{
    const double side = std::min({largestSymbol, area.height() - 2, area.width() - 4});
    if (side < smallestSymbol - 1)
        return;
    QRectF place(0, 0, side, side);
    place.moveCenter(area.center());
    const bool wasSmooth = painter.testRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(place.adjusted(-1, -1, 1, 1), stateColor(state));
    paintSymbol(painter, symbolOf(state), place, stateTextColor(state));
    painter.setRenderHint(QPainter::Antialiasing, wasSmooth);
}

} // namespace linetwin::app
