// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/FigureAxis.h"

#include "app/charts/ChartTexts.h"
#include "app/settings/Appearance.h"
#include "app/text/Numbers.h"
#include "app/text/ShownUnits.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

constexpr double tickDistance = 5 * gridUnit; ///< at least, and as far as the labels need
constexpr int mostFigureTicks = 12;
constexpr double endMargin = 0.04; ///< beyond the outermost values, as a share of their range

AxisUnit timeUnit(double largest)
{
    if (preferences().timeUnit == TimeUnit::Seconds)
        return {1, Charts::tr("s", "seconds")};
    if (preferences().timeUnit == TimeUnit::Minutes)
        return {1.0 / 60, Charts::tr("min", "minutes")};
    constexpr double mostSeconds = 100;
    constexpr double mostMinutes = 100 * 60;
    if (largest < mostSeconds)
        return {1, Charts::tr("s", "seconds")};
    return largest < mostMinutes ? AxisUnit{1.0 / 60, Charts::tr("min", "minutes")}
                                 : AxisUnit{1.0 / 3600, Charts::tr("h", "hours")};
}

} // namespace

AxisUnit valueUnit(const FigureSpec& spec, double largest)
{
    switch (spec.unit) {
    case FigureUnit::Count: return {};
    case FigureUnit::PerHour:
        return chosenUnitOf(spec) == ChosenUnit::PerHour
                   ? AxisUnit{1 / shownScale(ChosenUnit::PerHour).divisor, shownRateWord()}
                   : AxisUnit{1, Charts::tr("/h", "per hour")};
    case FigureUnit::Units: return {1, Charts::tr("units")};
    case FigureUnit::Items: return {1, Charts::tr("items")};
    case FigureUnit::Seconds: return timeUnit(largest);
    case FigureUnit::Share: return {100, Charts::tr("%")};
    }
    return {};
}

AxisUnit differenceUnit(const FigureSpec& spec, double largest)
{
    if (spec.unit == FigureUnit::Share)
        return {100, Charts::tr("percentage points")};
    return valueUnit(spec, largest);
}

AxisUnit amountUnit(const QString& currency, double largest)
{
    constexpr double mostInOnes = 100'000;
    constexpr double mostInThousands = 100'000'000;
    if (largest < mostInOnes)
        return {1, currency};
    return largest < mostInThousands ? AxisUnit{1e-3, Charts::tr("thousand %1", "a currency").arg(currency).trimmed()}
                                     : AxisUnit{1e-6, Charts::tr("million %1", "a currency").arg(currency).trimmed()};
}

QString withAxisUnit(const QString& text, const AxisUnit& unit)
{
    return unit.name.isEmpty() ? text : Charts::tr("%1, %2", "what is shown, its unit").arg(text, unit.name);
}

FigureAxis::FigureAxis(const QRectF& place, double lowest, double highest, AxisUnit unit, Sign sign, const QFont& font)
    : m_place(place), m_unit(std::move(unit)), m_sign(sign)
{
    int ticks = std::clamp(static_cast<int>(place.width() / tickDistance), 1, mostFigureTicks);
    // Fewer where the labels are wider than usual.
    for (;; --ticks) {
        m_scale = ValueScale::over(lowest * m_unit.factor, highest * m_unit.factor, ticks);
        double widest = 0;
        for (const double tick : m_scale.ticks())
            widest = std::max(widest, QFontMetricsF(font).horizontalAdvance(tickText(tick)));
        const double distance =
            m_scale.step / std::max((highest - lowest) * m_unit.factor, m_scale.step) * place.width();
        if (ticks == 1 || widest + 2 * gridUnit <= distance)
            break;
    }
    m_from = m_scale.from;
    m_to = m_scale.to;
    const double span = (highest - lowest) * m_unit.factor;
    // ValueScale widens what is no range.
    if (span * 1e3 > m_scale.step) {
        m_from = std::max(m_from, lowest * m_unit.factor - endMargin * span);
        m_to = std::min(m_to, highest * m_unit.factor + endMargin * span);
    }
}

double FigureAxis::xOf(double value) const
{
    return m_place.left() + shareOf(value * m_unit.factor) * m_place.width();
}

double FigureAxis::inside(double value) const
{
    return std::clamp(value, m_from / m_unit.factor, m_to / m_unit.factor);
}

QString FigureAxis::tickText(double tick) const
{
    const QString number = numberText(tick, m_scale.decimals());
    return m_sign == Sign::Shown && tick > 0 ? u'+' + number : number;
}

double FigureAxis::pixelOf(double shown) const
{
    return m_place.left() + shareOf(shown) * m_place.width();
}

void FigureAxis::addTicks(PlotAxis& pixels, const QFont& font) const
{
    const QFontMetricsF metrics(font);
    const double gap = gridUnit;
    constexpr double beyond = 4 * gridUnit; // a label may reach as far past the ends
    double free = m_place.left() - beyond;  // where the next one may begin
    for (const double tick : m_scale.ticks()) {
        if (tick < m_from || tick > m_to)
            continue;
        const double x = pixelOf(tick);
        const QString text = tickText(tick);
        const double half = metrics.horizontalAdvance(text) / 2;
        const bool hasRoom = x - half >= free && x + half <= m_place.right() + beyond;
        pixels.ticks.push_back({x, hasRoom ? text : QString()});
        if (hasRoom)
            free = x + half + gap;
    }
}

Plot rowsPlot(const QRectF& rows, std::initializer_list<const FigureAxis*> axes, const QFont& font)
{
    Plot plot;
    plot.area = rows;
    plot.upwards.hasLine = false;
    plot.across.hasLine = false;
    plot.across.from = rows.left();
    plot.across.to = rows.right();
    for (const FigureAxis* axis : axes)
        axis->addTicks(plot.across, font);
    return plot;
}

} // namespace linetwin::app
