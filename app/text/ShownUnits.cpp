// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/ShownUnits.h"

#include "app/settings/Appearance.h"
#include "app/text/Numbers.h"

#include <QByteArray>
#include <QCoreApplication>

namespace linetwin::app {

namespace {

class ShownUnitWords {
    Q_DECLARE_TR_FUNCTIONS(linetwin::app::ShownUnits)
};

constexpr double perMinute = 60; ///< an hour has as many minutes, and a minute as many seconds

/// Without the error in the last digit that a division leaves; the 15 digits stay that a double keeps of a typed
/// number.
double withoutDust(double value)
{
    return QByteArray::number(value, 'g', 15).toDouble();
}

} // namespace

double ShownScale::shown(double value) const
{
    return isUsual() ? value : withoutDust(value * factor / divisor);
}

double ShownScale::value(double shown) const
{
    return isUsual() ? shown : withoutDust(shown * divisor / factor);
}

ShownScale shownScale(ChosenUnit unit)
{
    switch (unit) {
    case ChosenUnit::None: break;
    case ChosenUnit::PerHour:
        if (preferences().rateUnit == RateUnit::Minute)
            return {1, perMinute};
        break;
    case ChosenUnit::Minutes:
        if (preferences().timeUnit == TimeUnit::Seconds)
            return {perMinute, 1};
        break;
    case ChosenUnit::Seconds:
        if (preferences().timeUnit == TimeUnit::Minutes)
            return {1, perMinute};
        break;
    }
    return {};
}

ChosenUnit chosenUnitOf(const ParameterSpec& spec)
{
    if (spec.isInteger || spec.format != ParameterFormat::Number || spec.id == ParameterId::StopEvery)
        return ChosenUnit::None;
    return spec.key.ends_with("uph") ? ChosenUnit::PerHour : chosenUnitOf(spec.id, spec.unit);
}

ChosenUnit chosenUnitOf(ParameterId id, std::string_view unit)
{
    // What stands in a calendar is read beside its clock.
    if (id == ParameterId::CalendarFromMin || id == ParameterId::CalendarEveryMin || id == ParameterId::CalendarMinutes)
        return ChosenUnit::None;
    return unit == "min" ? ChosenUnit::Minutes : unit == "s" ? ChosenUnit::Seconds : ChosenUnit::None;
}

ChosenUnit chosenUnitOf(const FigureSpec& spec)
{
    return spec.unit == FigureUnit::PerHour && spec.use != FigureUse::Product ? ChosenUnit::PerHour : ChosenUnit::None;
}

QString chosenUnitWord(ChosenUnit unit)
{
    if (shownScale(unit).isUsual())
        return {};
    switch (unit) {
    case ChosenUnit::None: break;
    case ChosenUnit::PerHour: return ShownUnitWords::tr("cycles/min");
    case ChosenUnit::Minutes: return ShownUnitWords::tr("s", "seconds");
    case ChosenUnit::Seconds: return ShownUnitWords::tr("min", "minutes");
    }
    return {};
}

QString shownRateWord()
{
    return shownScale(ChosenUnit::PerHour).isUsual() ? ShownUnitWords::tr("/h", "per hour")
                                                     : ShownUnitWords::tr("/min", "per minute");
}

QString shownPaceWord()
{
    return shownScale(ChosenUnit::PerHour).isUsual() ? ShownUnitWords::tr("units/h") : ShownUnitWords::tr("units/min");
}

QString paceText(double unitsPerHour)
{
    return sizedNumberText(shownScale(ChosenUnit::PerHour).shown(unitsPerHour)) + noBreakSpace + shownPaceWord();
}

double shownFactor(const FigureSpec& spec)
{
    const ShownScale scale = shownScale(chosenUnitOf(spec));
    return scale.factor / scale.divisor;
}

bool isShownPerMinute(const FigureSpec& spec)
{
    return !shownScale(chosenUnitOf(spec)).isUsual();
}

QString perMinuteLabel(const FigureSpec& spec)
{
    if (spec.key == specOf(LineFigure::FinishedPerHour).key)
        return ShownUnitWords::tr("Finished items per minute");
    if (spec.key == specOf(LineFigure::UnitsPerHour).key)
        return ShownUnitWords::tr("Units per minute");
    if (spec.key == specOf(LineFigure::GoodUnitsPerHour).key)
        return ShownUnitWords::tr("Good units per minute");
    return ShownUnitWords::tr("Output per minute");
}

} // namespace linetwin::app
