// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/LogAxis.h"

#include "app/charts/ValueScale.h"
#include "app/text/Numbers.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr std::array steps{1.0, 2.0, 5.0};
constexpr double tolerance = 1e-9;

/// 1, 2 and 5 times powers of ten from the largest below `lowest` to the smallest above `highest`.
std::vector<double> roundNumbers(double lowest, double highest)
{
    std::vector<double> numbers;
    const auto first = static_cast<int>(std::floor(std::log10(lowest) + tolerance));
    const auto last = static_cast<int>(std::floor(std::log10(highest) + tolerance)) + 1;
    for (int power = first; power <= last; ++power) {
        for (const double step : steps)
            numbers.push_back(step * std::pow(10.0, power));
    }
    const auto isTooLow = [&](double next) { return next <= lowest * (1 + tolerance); };
    while (numbers.size() > 2 && isTooLow(numbers[1]))
        numbers.erase(numbers.begin());
    while (numbers.size() > 2 && numbers[numbers.size() - 2] >= highest * (1 - tolerance))
        numbers.pop_back();
    return numbers;
}

/// Of 1, 2 or 5 times a power of ten.
bool leads(double number, double digit)
{
    const double power = std::log10(number / digit);
    return std::abs(power - std::round(power)) < tolerance;
}

/// All numbers if there is room for them, else 1 and 5 times the powers, else the powers; but two at least.
std::vector<double> thinned(std::vector<double> numbers, int most)
{
    if (static_cast<int>(numbers.size()) <= most || numbers.size() <= 2)
        return numbers;
    std::vector<double> fewer = numbers;
    std::erase_if(fewer, [](double number) { return leads(number, 2); });
    if (static_cast<int>(fewer.size()) > most)
        std::erase_if(fewer, [](double number) { return leads(number, 5); });
    if (fewer.size() < 2)
        return {numbers.front(), numbers.back()};
    return fewer;
}

} // namespace

PlotAxis logarithmicAxis(const ShareRange& part, double lowest, double highest, int mostTicks)
{
    std::vector<double> ticks = roundNumbers(lowest, highest);
    const double from = std::log10(ticks.front());
    const double to = std::log10(ticks.back());
    PlotAxis axis{std::lerp(from, to, part.from), std::lerp(from, to, part.to), {}, {}};
    const ValueScale even = ValueScale::over(std::pow(10, axis.from), std::pow(10, axis.to), mostTicks);
    const bool isNarrow = axis.to - axis.from < 1;
    if (isNarrow)
        ticks = even.ticks();
    const auto isOutside = [&](double number) {
        return number <= 0 || std::log10(number) < axis.from - tolerance || std::log10(number) > axis.to + tolerance;
    };
    std::erase_if(ticks, isOutside);
    if (!isNarrow)
        ticks = thinned(std::move(ticks), mostTicks);
    for (const double number : ticks) {
        const int decimals =
            isNarrow ? even.decimals() : std::max(0, static_cast<int>(-std::floor(std::log10(number) + tolerance)));
        axis.ticks.push_back({std::clamp(std::log10(number), axis.from, axis.to), numberText(number, decimals)});
    }
    return axis;
}

} // namespace linetwin::app
