// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/analysis/Figures.h"
#include "engine/model/Parameters.h"

#include <QString>

#include <string_view>

namespace linetwin::app {

/// What the user may choose another unit for, by the unit that values and files have.
enum class ChosenUnit { None, PerHour, Minutes, Seconds };

/// From a value to what is shown of it: times `factor`, divided by `divisor`, so that no digit is lost on the way.
struct ShownScale {
    double factor = 1;
    double divisor = 1;

    bool isUsual() const { return factor == divisor; }
    double shown(double value) const;
    double value(double shown) const;
};

/// As the preferences in force have it.
ShownScale shownScale(ChosenUnit unit);

ChosenUnit chosenUnitOf(const ParameterSpec& spec);
/// Of one whose unit depends on other values.
ChosenUnit chosenUnitOf(ParameterId id, std::string_view unit);
/// Of rates of units; money stays per hour.
ChosenUnit chosenUnitOf(const FigureSpec& spec);

/// The word for what a parameter of that unit is shown in, or empty where it is the parameter's own.
QString chosenUnitWord(ChosenUnit unit);
/// "/h" or "/min".
QString shownRateWord();
/// "units/h" or "units/min".
QString shownPaceWord();
/// A pace of the line as it is shown: "5,914 units/h".
QString paceText(double unitsPerHour);
/// From a figure to the number that is shown of it beside its unit, which is per minute where rates are; shares stay
/// fractions.
double shownFactor(const FigureSpec& spec);
/// Of a figure of output per time whose label says so.
bool isShownPerMinute(const FigureSpec& spec);
/// What it is called then: "Output per minute".
QString perMinuteLabel(const FigureSpec& spec);

} // namespace linetwin::app
