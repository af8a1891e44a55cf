// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>
#include <QRectF>
#include <QSizeF>

#include <cstddef>
#include <optional>
#include <vector>

namespace linetwin::app {

/// Where one station, the buffer after it and its connections stand, in scene coordinates.
struct StationPlace {
    QRectF station;
    std::optional<QRectF> tank; ///< room for the buffer after it; none after the last station
    QPolygonF inflow;           ///< from the source or the buffer before it to the station
    QPolygonF outflow;          ///< from the station to the buffer after it, or to the sink
    QPolygonF handOver;         ///< from the station past the buffer to the next station; empty for the last one
    QPolygonF rejects;          ///< from the station to the reject bin; empty if it cannot reject
};

struct DiagramLayout {
    std::vector<StationPlace> places;
    QRectF source;
    QRectF sink;
    std::optional<QRectF> rejectBin;
    QRectF bounds; ///< everything, with a margin
};

/// Lays the line out in rows that read like text, left to right and top to bottom. Below each row run the way to the
/// reject bin and the way back to the start of the next row; no connection crosses another. `canReject` has one entry
/// per station.
DiagramLayout layoutDiagram(const std::vector<bool>& canReject, std::size_t stationsPerRow);

/// How much room that takes.
QSizeF diagramSize(const std::vector<bool>& canReject, std::size_t stationsPerRow);

/// A gap in which a station can be put: before the station at `position`, or behind the last one.
struct InsertionPlace {
    std::size_t position;
    QPointF middle;

    bool operator==(const InsertionPlace&) const = default;
};

/// The gap that a point of the scene belongs to; nullopt if it is away from the line.
std::optional<InsertionPlace> insertionPlaceAt(const DiagramLayout& layout, QPointF point);

/// The number of stations per row that shows the line largest in a view of this size; the fewest rows where it can be
/// read well anyway.
std::size_t bestStationsPerRow(const std::vector<bool>& canReject, QSizeF view);

/// Names can just be read.
inline constexpr double smallestFitScale = 0.25;
inline constexpr double largestFitScale = 1.25;

/// How a line is fitted into a view of this size: as large as it can be up to `largest`, but never smaller than
/// smallestFitScale. Then it is as wide as the view and longer, and has to be scrolled; `scrollBar` pixels stay free
/// for that.
struct FitPlan {
    std::size_t stationsPerRow = 1;
    double scale = 1;
};
FitPlan planFit(const std::vector<bool>& canReject, QSizeF view, double scrollBar, double largest = largestFitScale);

/// The scale at which bounds fill the view, at most `largest`.
double fitScale(QSizeF bounds, QSizeF view, double largest = largestFitScale);

} // namespace linetwin::app
