// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/ChangedValues.h"

#include "app/text/ShownUnits.h"
#include "app/text/Texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <string>

namespace linetwin::app {

namespace {

constexpr int fewestDigits = 4;
constexpr int fewestDecimals = 2;
constexpr int mostDecimals = 15;

/// Decimals that give a number of this size at least `fewestDigits` digits.
int decimalsFor(double value)
{
    if (value == 0 || !std::isfinite(value))
        return fewestDecimals;
    const int wholeDigits = static_cast<int>(std::floor(std::log10(std::abs(value)))) + 1;
    return std::clamp(fewestDigits - wholeDigits, fewestDecimals, mostDecimals);
}

double rounded(double value, int decimals)
{
    return QByteArray::number(value, 'f', decimals).toDouble();
}

/// Both as they are to be shown.
std::pair<double, double> roundedApart(double from, double to)
{
    for (int more = 0; more <= mostDecimals; ++more) {
        const double shownFrom = rounded(from, std::min(decimalsFor(from) + more, mostDecimals));
        const double shownTo = rounded(to, std::min(decimalsFor(to) + more, mostDecimals));
        if (from == to || shownFrom != shownTo)
            return {shownFrom, shownTo};
    }
    return {from, to};
}

ChangedValues changedIntervals(ParameterId id, ParameterValue from, ParameterValue to, std::string_view unit)
{
    const ChosenUnit chosen = chosenUnitOf(id, unit);
    const ShownScale scale = shownScale(chosen);
    const ChangedValues numbers = changedNumbers(scale.shown(from.value_or(0)), scale.shown(to.value_or(0)));
    const QString unitText =
        scale.isUsual() ? QCoreApplication::translate("Parameter", std::string(unit).c_str()) : chosenUnitWord(chosen);
    const auto text = [&](ParameterValue value, const QString& number) {
        return value ? number + noBreakSpace + unitText : parameterValueText(id, value);
    };
    return {text(from, numbers.from), text(to, numbers.to)};
}

} // namespace

ChangedValues changedNumbers(double from, double to)
{
    const auto [shownFrom, shownTo] = roundedApart(from, to);
    return {shortestNumberText(shownFrom), shortestNumberText(shownTo)};
}

ChangedValues changedValues(ParameterId id, ParameterValue from, ParameterValue to, const LineUnits& units)
{
    if (!units.interval.empty())
        return changedIntervals(id, from, to, units.interval);
    const ParameterSpec& spec = specOf(id);
    const ShownScale scale = isProbability(spec) ? ShownScale{100, 1} : shownScale(chosenUnitOf(spec));
    const auto [shownFrom, shownTo] = roundedApart(scale.shown(from.value_or(0)), scale.shown(to.value_or(0)));
    return {parameterValueText(id, from ? ParameterValue(scale.value(shownFrom)) : from, units.currency),
            parameterValueText(id, to ? ParameterValue(scale.value(shownTo)) : to, units.currency)};
}

QString withoutSharedUnit(const QString& text, const QString& other)
{
    const qsizetype space = text.lastIndexOf(noBreakSpace);
    const QString unit = text.mid(std::max<qsizetype>(space, 0));
    // What has a digit is a group of the number.
    const bool isUnit = space > 0 && std::ranges::none_of(unit, [](QChar one) { return one.isDigit(); });
    return isUnit && other.endsWith(unit) ? text.left(space) : text;
}

QString arrowText(const ChangedValues& values)
{
    return QStringLiteral("%1 → %2").arg(withoutSharedUnit(values.from, values.to), values.to);
}

} // namespace linetwin::app
