// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/WeekLayout.h"

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr double weekMinutes = daysPerWeek * minutesPerDay;
constexpr double handleHeight = 6;
constexpr double pieceGap = 2;
/// Minutes; what a sum of minutes is beyond midnight by rounding is no piece of the day after.
constexpr double roundingError = 1e-6;

void addPieces(std::vector<WeekPiece>& pieces, std::size_t number, const WeekEntry& entry, int day)
{
    double left = std::min(entry.minutes, weekMinutes);
    double from = entry.at;
    for (int i = 0; left > 0 && i <= daysPerWeek; ++i) {
        const double to = std::min(from + left, static_cast<double>(minutesPerDay));
        const bool isLast = from + left <= minutesPerDay + roundingError;
        pieces.push_back({number, (day + i) % daysPerWeek, from, to, i == 0, isLast});
        left = isLast ? 0 : left - (to - from);
        from = 0;
    }
}

bool overlap(const WeekPiece& a, const WeekPiece& b)
{
    return a.from < b.to && b.from < a.to;
}

/// Pieces that overlap, one by one or by way of others, share the width of the day.
void assignLanes(std::vector<WeekPiece>::iterator begin, std::vector<WeekPiece>::iterator end)
{
    while (begin != end) {
        double until = begin->to;
        auto next = begin;
        int lanes = 0;
        for (; next != end && (next == begin || next->from < until); ++next) {
            until = std::max(until, next->to);
            const auto isFree = [&](int lane) {
                return std::none_of(
                    begin, next, [&](const WeekPiece& other) { return other.lane == lane && overlap(other, *next); });
            };
            next->lane = 0;
            while (!isFree(next->lane))
                ++next->lane;
            lanes = std::max(lanes, next->lane + 1);
        }
        std::for_each(begin, next, [lanes](WeekPiece& piece) { piece.lanes = lanes; });
        begin = next;
    }
}

} // namespace

std::vector<WeekPiece> piecesOf(const std::vector<WeekEntry>& entries)
{
    std::vector<WeekPiece> pieces;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        for (int day = 0; day < daysPerWeek; ++day) {
            if ((entries[i].days >> day & 1) != 0)
                addPieces(pieces, i, entries[i], day);
        }
    }
    std::ranges::stable_sort(pieces, {}, [](const WeekPiece& piece) { return std::pair(piece.day, piece.from); });
    for (auto begin = pieces.begin(); begin != pieces.end();) {
        const auto end =
            std::find_if(begin, pieces.end(), [&](const WeekPiece& each) { return each.day != begin->day; });
        assignLanes(begin, end);
        begin = end;
    }
    return pieces;
}

int shiftedDays(int days, int by)
{
    const int turn = ((by % daysPerWeek) + daysPerWeek) % daysPerWeek;
    return ((days << turn) | (days >> (daysPerWeek - turn))) & everyDay;
}

QRectF WeekGrid::rectOf(const WeekPiece& piece) const
{
    const double width = (dayWidth() - pieceGap) / piece.lanes;
    const double left = area.left() + piece.day * dayWidth() + pieceGap / 2 + piece.lane * width;
    return {left, yOf(piece.from), width - (piece.lanes > 1 ? 1 : 0), std::max(yOf(piece.to) - yOf(piece.from), 2.0)};
}

int WeekGrid::dayAt(QPointF position) const
{
    return std::clamp(static_cast<int>(std::floor((position.x() - area.left()) / dayWidth())), 0, daysPerWeek - 1);
}

double WeekGrid::minuteAt(QPointF position) const
{
    const double minute = (position.y() - area.top()) / area.height() * minutesPerDay;
    return std::clamp(minute, 0.0, static_cast<double>(minutesPerDay));
}

std::optional<WeekHit> hitAt(const WeekGrid& grid, const std::vector<WeekPiece>& pieces, QPointF position)
{
    for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece) {
        const QRectF rect = grid.rectOf(*piece);
        const double handle = std::min(handleHeight, rect.height() / 3);
        if (!rect.adjusted(0, -1, 0, 1).contains(position))
            continue;
        const bool isBegin = piece->begins && position.y() < rect.top() + handle;
        const bool isEnd = piece->ends && position.y() > rect.bottom() - handle;
        return WeekHit{piece->entry, piece->day,
                       isEnd     ? WeekHandle::End
                       : isBegin ? WeekHandle::Begin
                                 : WeekHandle::Middle};
    }
    return std::nullopt;
}

double snapped(double minute, double step)
{
    return std::round(minute / step) * step;
}

WeekEntry dragged(WeekEntry entry, WeekHandle handle, double byMinutes, int byDays, double step)
{
    const double end = entry.at + entry.minutes;
    const double last = minutesPerDay - step;
    switch (handle) {
    case WeekHandle::Begin: {
        const double latest = std::min(last, end - step);
        entry.at = std::clamp(snapped(entry.at + byMinutes, step), 0.0, std::max(latest, 0.0));
        entry.minutes = end - entry.at;
        break;
    }
    case WeekHandle::End:
        entry.minutes = std::clamp(snapped(end + byMinutes, step) - entry.at, step, weekMinutes);
        break;
    case WeekHandle::Middle: {
        double at = snapped(entry.at + byMinutes, step);
        // Over midnight it is on the day before or after.
        while (at < 0) {
            at += minutesPerDay;
            --byDays;
        }
        while (at >= minutesPerDay) {
            at -= minutesPerDay;
            ++byDays;
        }
        entry.at = at;
        entry.days = shiftedDays(entry.days, byDays);
        break;
    }
    }
    return entry;
}

} // namespace linetwin::app
