// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/StateFill.h"

#include "app/settings/StatusSymbol.h"
#include "app/settings/Theme.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr double largestSymbol = 12;
constexpr double smallestSymbol = 8;
constexpr double hatchDistance = 8;

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
    case State::Setup: return pattern(Qt::black, 110, Qt::FDiagPattern);
    case State::Planned: return pattern(Qt::white, 110, Qt::CrossPattern);
    }
    Q_UNREACHABLE();
}

/// Patterns on paper and in drawings are lines: many viewers of SVG do not know pattern brushes.
bool needsLines(const QPainter& painter)
{
    return painter.paintEngine() && painter.paintEngine()->type() != QPaintEngine::Raster;
}

double firstLine(double from)
{
    return std::ceil(from / hatchDistance) * hatchDistance;
}

void addLine(QPainterPath& path, QPointF from, QPointF to)
{
    path.moveTo(from);
    path.lineTo(to);
}

/// The diagonals x + y = c (rising) or x − y = c (falling) within the rectangle.
void addDiagonals(QPainterPath& path, const QRectF& area, bool isRising)
{
    const double lowest = isRising ? area.left() + area.top() : area.left() - area.bottom();
    const double highest = isRising ? area.right() + area.bottom() : area.right() - area.top();
    for (double c = firstLine(lowest); c < highest; c += hatchDistance) {
        const double from = std::max(area.left(), isRising ? c - area.bottom() : c + area.top());
        const double to = std::min(area.right(), isRising ? c - area.top() : c + area.bottom());
        addLine(path, {from, isRising ? c - from : from - c}, {to, isRising ? c - to : to - c});
    }
}

void addLevels(QPainterPath& path, const QRectF& area)
{
    for (double y = firstLine(area.top()); y < area.bottom(); y += hatchDistance)
        addLine(path, {area.left(), y}, {area.right(), y});
}

void addHatch(QPainterPath& path, const QRectF& area, State state)
{
    switch (state) {
    case State::Execute: return;
    case State::Starved: addLevels(path, area); return;
    case State::Planned: addLevels(path, area); [[fallthrough]];
    case State::Blocked:
        for (double x = firstLine(area.left()); x < area.right(); x += hatchDistance)
            addLine(path, {x, area.top()}, {x, area.bottom()});
        return;
    case State::Jammed: addDiagonals(path, area, false); [[fallthrough]];
    case State::Down: addDiagonals(path, area, true); return;
    case State::Setup: addDiagonals(path, area, false); return;
    }
}

void strokeHatch(QPainter& painter, const QPainterPath& path, State state)
{
    QPen pen(patternOf(state).color(), 1);
    pen.setCapStyle(Qt::FlatCap);
    painter.strokePath(path, pen);
}

const QBrush& cachedPattern(State state)
{
    static const std::array<QBrush, stateCount> patterns = [] {
        std::array<QBrush, stateCount> made;
        for (std::size_t i = 0; i < stateCount; ++i)
            made[i] = patternOf(static_cast<State>(i));
        return made;
    }();
    return patterns[static_cast<std::size_t>(state)];
}

} // namespace

void fillState(QPainter& painter, const QRectF& area, State state)
{
    painter.fillRect(area, stateColor(state));
    paintStatePattern(painter, area, state);
}

void paintStatePattern(QPainter& painter, const QRectF& area, State state)
{
    const QBrush& pattern = cachedPattern(state);
    if (pattern.style() == Qt::NoBrush)
        return;
    if (!needsLines(painter)) {
        painter.fillRect(area, pattern);
        return;
    }
    QPainterPath hatch;
    addHatch(hatch, area, state);
    strokeHatch(painter, hatch, state);
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
        if (needsLines(painter)) {
            QPainterPath hatch;
            for (const QRect& area : own)
                addHatch(hatch, area, state);
            strokeHatch(painter, hatch, state);
            continue;
        }
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
    paintSymbol(painter, statusSymbolOf(state), place, stateTextColor(state));
    painter.setRenderHint(QPainter::Antialiasing, wasSmooth);
}

void fillCollecting(QPainter& painter, const QRectF& area, bool hasSymbol)
{
    if (area.isEmpty())
        return;
    painter.fillRect(area, theme().grid);
    if (hasSymbol)
        paintCollectingSymbol(painter, area);
}

void paintCollectingSymbol(QPainter& painter, const QRectF& area)
{
    const double side = std::min({largestSymbol, area.height() - 2, area.width() - 4});
    if (side < smallestSymbol - 1)
        return;
    QRectF place(0, 0, side, side);
    place.moveCenter(area.center());
    paintSymbol(painter, StatusSymbol::Collecting, place, theme().text);
}

bool isStop(State state)
{
    return state == State::Down || state == State::Jammed;
}

} // namespace linetwin::app
