// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/State.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace linetwin::app {

inline constexpr int daysPerWeek = 7;
inline constexpr int minutesPerDay = 24 * 60;
inline constexpr int everyDay = 0x7f;

/// A closure by clock time as it stands in a week: on each of its days it begins at the same minute.
struct WeekEntry {
    std::string name;
    QString note;  ///< below the name, such as the stations; may be empty
    int days = 0;  ///< bit mask, Monday is 1, Sunday is 64
    double at = 0; ///< minute of the day, 0 … below 1440
    double minutes = 0;
    State state = State::Planned;
    bool isChanged = false; ///< the scenario overrides something of it
    bool isFixed = false;   ///< only shown, and moved by no drag
    bool isDropped = false; ///< the scenario leaves it out

    bool operator==(const WeekEntry&) const = default;
};

/// The part of an entry that lies within one day.
struct WeekPiece {
    std::size_t entry = 0;
    int day = 0;         ///< 0 is Monday
    double from = 0;     ///< minutes of that day
    double to = 0;       ///< up to 1440
    bool begins = false; ///< the entry's begin is here, not at midnight
    bool ends = false;
    int lane = 0; ///< of `lanes`, side by side where entries overlap
    int lanes = 1;
};

/// By day, then by begin. What lies beyond Sunday goes on at Monday; an entry of more than a week fills it once.
std::vector<WeekPiece> piecesOf(const std::vector<WeekEntry>& entries);

/// The mask moved by so many days, around the week.
int shiftedDays(int days, int by);

/// Where days and minutes are in a widget.
struct WeekGrid {
    QRectF area; ///< of all seven days

    double dayWidth() const { return area.width() / daysPerWeek; }
    QRectF dayRect(int day) const { return {area.left() + day * dayWidth(), area.top(), dayWidth(), area.height()}; }
    double yOf(double minute) const { return area.top() + area.height() * minute / minutesPerDay; }
    QRectF rectOf(const WeekPiece& piece) const;
    /// Cut to the week.
    int dayAt(QPointF position) const;
    /// Cut to the day, not rounded.
    double minuteAt(QPointF position) const;
};

/// What of an entry a point takes hold of.
enum class WeekHandle { Begin, Middle, End };
struct WeekHit {
    std::size_t entry = 0;
    int day = 0;
    WeekHandle handle = WeekHandle::Middle;
};
/// The uppermost piece at the point, or nullopt.
std::optional<WeekHit> hitAt(const WeekGrid& grid, const std::vector<WeekPiece>& pieces, QPointF position);

/// To the nearest multiple of `step` minutes.
double snapped(double minute, double step);

/// The entry as a drag leaves it that took hold of it at one point of the week and is at another: moved, or longer at
/// one of its ends. At least `step` minutes long, and at most a week; begins stay within the day, moves go around the
/// week.
WeekEntry dragged(WeekEntry entry, WeekHandle handle, double byMinutes, int byDays, double step);

} // namespace linetwin::app
