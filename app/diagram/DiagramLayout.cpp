// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/DiagramLayout.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace linetwin::app {

namespace {

constexpr double stationWidth = 144;
constexpr double stationHeight = 112;
constexpr double connection = 36;
constexpr double tankWidth = 56;
constexpr double tankAbove = 72; ///< of a tank's room over and under the middle of the row, its label included
constexpr double tankBelow = 72;
constexpr double endpointWidth = 96;
constexpr double endpointHeight = 88;
constexpr double margin = 24;

constexpr double pitch = stationWidth + connection + tankWidth + connection;
constexpr double rejectLane = 84; ///< under the middle of its row
constexpr double returnLane = 104;
constexpr double rowPitch = 200;
constexpr double binBelow = 112; ///< top of the reject bin under the middle of a single row
/// How far the way back swings out beyond the ends of the rows; on the right it passes the labels of a tank.
constexpr double returnTurnLeft = 18;
constexpr double returnTurnRight = 40;
/// Everything can be read well; a larger picture is not worth another row.
constexpr double comfortableScale = 0.8;

constexpr double leftColumn = -connection - endpointWidth;

struct Cell {
    std::size_t row;
    std::size_t column;
};

Cell cellOf(std::size_t station, std::size_t perRow)
{
    return {station / perRow, station % perRow};
}

double middleOf(std::size_t row)
{
    return static_cast<double>(row) * rowPitch;
}

QRectF endpointAt(double left, double middle)
{
    return {left, middle - endpointHeight / 2, endpointWidth, endpointHeight};
}

QRectF stationRect(Cell cell)
{
    return {static_cast<double>(cell.column) * pitch, middleOf(cell.row) - stationHeight / 2, stationWidth,
            stationHeight};
}

/// From the right end of a row to the left end of the next one.
QPolygonF wayBack(QPointF from, std::size_t row)
{
    const double lane = middleOf(row) + returnLane;
    const double next = middleOf(row + 1);
    const double right = from.x() + returnTurnRight;
    return {from, {right, from.y()}, {right, lane}, {-returnTurnLeft, lane}, {-returnTurnLeft, next}, {0, next}};
}

QPolygonF joined(QPolygonF first, const QPolygonF& second)
{
    first += second;
    return first;
}

void connectStations(DiagramLayout& layout, std::size_t perRow)
{
    const std::size_t count = layout.places.size();
    for (std::size_t index = 0; index < count; ++index) {
        StationPlace& place = layout.places[index];
        const Cell cell = cellOf(index, perRow);
        const QPointF right(place.station.right(), middleOf(cell.row));
        place.outflow = {right, right + QPointF(connection, 0)};
        if (index + 1 == count)
            break;
        place.tank = QRectF(right.x() + connection, right.y() - tankAbove, tankWidth, tankAbove + tankBelow);
        StationPlace& next = layout.places[index + 1];
        const QPointF leave(place.tank->right(), right.y());
        next.inflow = cellOf(index + 1, perRow).row == cell.row ? QPolygonF{leave, leave + QPointF(connection, 0)}
                                                                : wayBack(leave, cell.row);
        place.handOver = joined({right}, next.inflow);
    }
}

void placeRejectBin(DiagramLayout& layout, const std::vector<bool>& canReject, std::size_t perRow)
{
    const auto first = std::ranges::find(canReject, true);
    if (first == canReject.end())
        return;
    const std::size_t lastRow = cellOf(canReject.size() - 1, perRow).row;
    const double firstX = layout.places[static_cast<std::size_t>(first - canReject.begin())].station.center().x();
    layout.rejectBin = lastRow == 0 ? QRectF(firstX - endpointWidth / 2, binBelow, endpointWidth, endpointHeight)
                                    : endpointAt(leftColumn, middleOf(lastRow));
    const QRectF bin = *layout.rejectBin;
    const double binX = bin.center().x();
    for (std::size_t index = 0; index < canReject.size(); ++index) {
        if (!canReject[index])
            continue;
        const QRectF station = layout.places[index].station;
        const std::size_t row = cellOf(index, perRow).row;
        const double lane = middleOf(row) + rejectLane;
        const double end = lane < bin.center().y() ? bin.top() : bin.bottom();
        layout.places[index].rejects = {
            {station.center().x(), station.bottom()}, {station.center().x(), lane}, {binX, lane}, {binX, end}};
    }
}

/// What holds everything that layoutDiagram() places, without placing it: many rows are tried for a line.
QRectF boundsOf(const std::vector<bool>& canReject, std::size_t perRow)
{
    const std::size_t count = canReject.size();
    const std::size_t lastRow = cellOf(count - 1, perRow).row;
    const std::size_t inLastRow = count - lastRow * perRow;
    const QRectF farthest = stationRect({lastRow, perRow - 1});
    const double middle = middleOf(lastRow);
    double right = stationRect({lastRow, inLastRow - 1}).right() + connection + endpointWidth;
    if (lastRow > 0)
        right = std::max(right, farthest.right() + connection + tankWidth + returnTurnRight);
    const auto first = std::ranges::find(canReject, true);
    const bool hasBin = first != canReject.end();
    const bool rejectsInLastRow = std::find(canReject.begin() + static_cast<std::ptrdiff_t>(lastRow * perRow),
                                            canReject.end(), true) != canReject.end();
    double bottom = middle + (inLastRow > 1 ? tankBelow : stationHeight / 2);
    if (rejectsInLastRow)
        bottom = std::max(bottom, middle + rejectLane);
    if (hasBin)
        bottom = std::max(bottom, lastRow == 0 ? binBelow + endpointHeight : middle + endpointHeight / 2);
    const double top = count > 1 ? -tankAbove : -stationHeight / 2;
    return QRectF(QPointF(leftColumn, top), QPointF(right, bottom)).adjusted(-margin, -margin, margin, margin);
}

/// The gap at the end of the row whose last station is at `last`.
InsertionPlace placeAfter(const DiagramLayout& layout, std::size_t last)
{
    const StationPlace& place = layout.places[last];
    const bool isInLine = last + 1 < layout.places.size() && place.tank;
    const double right = isInLine ? place.tank->right() : place.station.right();
    return {last + 1, {right + connection / 2, place.station.center().y()}};
}

} // namespace

DiagramLayout layoutDiagram(const std::vector<bool>& canReject, std::size_t stationsPerRow)
{
    DiagramLayout layout;
    const std::size_t count = canReject.size();
    const std::size_t perRow = std::clamp<std::size_t>(stationsPerRow, 1, std::max<std::size_t>(count, 1));
    if (count == 0)
        return layout;
    for (std::size_t index = 0; index < count; ++index)
        layout.places.push_back({stationRect(cellOf(index, perRow)), std::nullopt, {}, {}, {}, {}});
    layout.source = endpointAt(leftColumn, 0);
    layout.places.front().inflow = {{-connection, 0}, {0, 0}};
    connectStations(layout, perRow);
    const QRectF last = layout.places.back().station;
    layout.sink = endpointAt(last.right() + connection, last.center().y());
    placeRejectBin(layout, canReject, perRow);
    layout.bounds = boundsOf(canReject, perRow);
    return layout;
}

std::optional<InsertionPlace> insertionPlaceAt(const DiagramLayout& layout, QPointF point)
{
    const auto isInRow = [&](const StationPlace& place) {
        return std::abs(point.y() - place.station.center().y()) <= rowPitch / 2;
    };
    const auto first = std::ranges::find_if(layout.places, isInRow);
    const auto end = std::find_if_not(first, layout.places.end(), isInRow);
    if (first == end)
        return std::nullopt;
    const double reach = pitch / 2;
    if (point.x() < first->station.left() - reach || point.x() > std::prev(end)->station.right() + pitch)
        return std::nullopt;
    const auto next =
        std::find_if(first, end, [&](const StationPlace& place) { return point.x() < place.station.center().x(); });
    const auto position = static_cast<std::size_t>(next - layout.places.begin());
    if (next == end)
        return placeAfter(layout, position - 1);
    return InsertionPlace{position, {next->station.left() - connection / 2, next->station.center().y()}};
}

QSizeF diagramSize(const std::vector<bool>& canReject, std::size_t stationsPerRow)
{
    return canReject.empty() ? QSizeF()
                             : boundsOf(canReject, std::clamp<std::size_t>(stationsPerRow, 1, canReject.size())).size();
}

double fitScale(QSizeF bounds, QSizeF view, double largest)
{
    if (bounds.isEmpty() || view.isEmpty())
        return 1;
    return std::min({view.width() / bounds.width(), view.height() / bounds.height(), largest});
}

std::size_t bestStationsPerRow(const std::vector<bool>& canReject, QSizeF view)
{
    const std::size_t count = canReject.size();
    std::size_t best = std::max<std::size_t>(count, 1);
    std::size_t tried = 0;
    double bestScale = 0;
    for (std::size_t rows = 1; rows <= count; ++rows) {
        const std::size_t perRow = (count + rows - 1) / rows; // as even as so many rows can be
        if (std::exchange(tried, perRow) == perRow)
            continue;
        const double scale = std::min(fitScale(diagramSize(canReject, perRow), view), comfortableScale);
        if (scale > bestScale) {
            bestScale = scale;
            best = perRow;
        }
    }
    return best;
}

FitPlan planFit(const std::vector<bool>& canReject, QSizeF view, double scrollBar, double largest)
{
    const std::size_t perRow = bestStationsPerRow(canReject, view);
    const double scale = fitScale(diagramSize(canReject, perRow), view, largest);
    if (scale >= smallestFitScale)
        return {perRow, scale};
    std::size_t widest = 1;
    while (widest < canReject.size() &&
           diagramSize(canReject, widest + 1).width() * smallestFitScale <= view.width() - scrollBar)
        ++widest;
    return {widest, smallestFitScale};
}

} // namespace linetwin::app
