// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/FigureNumbers.h"

#include "app/settings/Appearance.h"
#include "app/text/Numbers.h"
#include "app/text/ShownUnits.h"
#include "app/text/Texts.h"
#include "engine/statistics/Level.h"
#include "engine/statistics/ShownDigits.h"
#include "engine/statistics/UnseenRuns.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace linetwin::app {

namespace {

class NumberWords {
    Q_DECLARE_TR_FUNCTIONS(linetwin::app::FigureNumbers)
};

struct ShownUnit {
    double factor = 1;
    QString suffix;
};

/// Of two numbers the plural.
constexpr double several = 2;

/// The unit in which as many seconds are read.
ShownUnit timeUnit(double seconds)
{
    if (preferences().timeUnit == TimeUnit::Seconds)
        return {1, NumberWords::tr("s", "seconds")};
    if (preferences().timeUnit == TimeUnit::Minutes)
        return {1.0 / 60, NumberWords::tr("min", "minutes")};
    if (seconds > 0 && seconds < 0.0995)
        return {1000, NumberWords::tr("ms", "milliseconds")};
    if (seconds < 99.5)
        return {1, NumberWords::tr("s", "seconds")};
    if (seconds < 99.5 * 60)
        return {1.0 / 60, NumberWords::tr("min", "minutes")};
    return {1.0 / 3600, NumberWords::tr("h", "hours")};
}

ShownUnit shownUnit(const FigureSpec& spec, FigureNumbers::Kind kind, double size)
{
    switch (spec.unit) {
    case FigureUnit::PerHour:
        return chosenUnitOf(spec) == ChosenUnit::PerHour
                   ? ShownUnit{1 / shownScale(ChosenUnit::PerHour).divisor, shownRateWord()}
                   : ShownUnit{1, NumberWords::tr("/h", "per hour")};
    case FigureUnit::Seconds: return timeUnit(size);
    case FigureUnit::Share:
        return {100, kind == FigureNumbers::Kind::Difference ? NumberWords::tr("pp", "percentage points")
                                                             : NumberWords::tr("%", "percent")};
    case FigureUnit::Count:
    case FigureUnit::Units:
    case FigureUnit::Items: break;
    }
    return {};
}

bool isZeroText(const QString& text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.digitValue() > 0; });
}

QString signedNumber(double value, int decimals)
{
    const QString text = numberText(value, decimals);
    return value > 0 && !isZeroText(text) ? u'+' + text : text;
}

} // namespace

FigureNumbers::FigureNumbers(const FigureSpec& spec, const FigureStatistics& statistics, Kind kind, int mostDecimals)
    : m_unit(spec.unit), m_kind(kind)
{
    m_hasMean = statistics.mean && std::isfinite(*statistics.mean);
    if (!m_hasMean)
        return;
    const auto& interval = statistics.interval;
    const double half = interval ? shownHalfWidth(*statistics.mean, (interval->upper - interval->lower) / 2) : 0;
    const ShownUnit unit = shownUnit(spec, kind, std::max(std::abs(*statistics.mean), half));
    m_mean = *statistics.mean * unit.factor;
    m_half = std::isfinite(half) ? half * unit.factor : 0;
    m_hasNoWidth = interval && m_half == 0;
    const int decimals = shownDecimals(m_mean, m_half);
    m_decimals = std::min(decimals, mostDecimals);
    m_isCut = m_decimals < decimals;
    if (m_half > 0) {
        m_lower = interval->lower * unit.factor;
        m_upper = interval->upper * unit.factor;
        m_isToldByEnds = isToldByEnds(m_mean, m_lower, m_upper, m_decimals);
    }
    m_suffix = unit.suffix;
    m_factor = unit.factor;
}

QString FigureNumbers::number(double value) const
{
    return m_kind == Kind::Difference ? signedNumber(value, m_decimals) : numberText(value, m_decimals);
}

/// The word comes with the number, as languages have several plurals.
QString FigureNumbers::withUnit(const QString& numbers, double count) const
{
    if (m_unit == FigureUnit::Units || m_unit == FigureUnit::Items) {
        const bool isOne = std::abs(count) == 1 && m_decimals == 0;
        const int plural = isOne ? 1 : 2;
        return m_unit == FigureUnit::Units ? NumberWords::tr("%1 units", nullptr, plural).arg(numbers)
                                           : NumberWords::tr("%1 items", nullptr, plural).arg(numbers);
    }
    return m_suffix.isEmpty() ? numbers : numbers + noBreakSpace + m_suffix;
}

QString FigureNumbers::mean() const
{
    if (!m_hasMean)
        return noValue;
    const QString text = number(m_mean);
    if (m_isCut && m_mean != 0 && isZeroText(text))
        return (m_mean < 0 ? minusSign : QString()) + u'<' + numberText(std::pow(10.0, -m_decimals), m_decimals);
    return text;
}

QString FigureNumbers::inSameUnit(double value) const
{
    return number(value * m_factor);
}

QString FigureNumbers::half() const
{
    return m_half > 0 ? reach() : QString();
}

QString FigureNumbers::reach() const
{
    return reachText(m_mean, m_lower, m_upper, m_decimals, m_kind);
}

QString FigureNumbers::meanText() const
{
    return m_hasMean ? withUnit(mean(), m_mean) : noValue;
}

QString FigureNumbers::halfText() const
{
    if (m_half <= 0)
        return {};
    // Half the width of an interval of shares is in percentage points, as a difference is.
    if (m_unit == FigureUnit::Share && !m_isToldByEnds)
        return reach() + noBreakSpace + NumberWords::tr("pp", "percentage points");
    return withUnit(reach(), m_isToldByEnds ? several : m_half);
}

QString FigureNumbers::text() const
{
    if (!m_hasMean)
        return noValue;
    if (m_hasNoWidth)
        return NumberWords::tr("%1, the same in all", "a figure").arg(meanText());
    if (m_half <= 0)
        return meanText();
    // The two have units of their own, as halfText() says.
    if (m_unit == FigureUnit::Share && m_kind == Kind::Value)
        return meanText() + u' ' + halfText();
    return withUnit(mean() + u' ' + half(), several);
}

QString atMostDifferText(double mostDiffering)
{
    return NumberWords::tr("at most %1 can differ", "percent of shifts")
        .arg(shortestPercentText(shownUpperPercent(mostDiffering) / 100));
}

QString sameInAllText(std::size_t shifts, double level)
{
    return NumberWords::tr("the same in all %Ln shift(s); %1", "at most so many can differ", static_cast<int>(shifts))
        .arg(atMostDifferText(unseenShare(shifts, riskOf(level))));
}

QString rareStopsText(const RareStops& rare)
{
    const QString stops = NumberWords::tr("%Ln stop(s)", nullptr, static_cast<int>(rare.stops));
    const QString shifts = NumberWords::tr("%Ln shift(s)", nullptr, static_cast<int>(rare.shifts));
    if (rare.stationName.empty())
        return NumberWords::tr("%1 in %2: too few", "so many stops, so many shifts").arg(stops, shifts);
    return NumberWords::tr("%1 of %2 in %3: too few", "so many stops, station and reason, so many shifts")
        .arg(stops, toQString(nameText(rare)), shifts);
}

QString reachText(double number, double lower, double upper, int decimals, FigureNumbers::Kind kind)
{
    if (!isToldByEnds(number, lower, upper, decimals))
        return u'±' + noBreakSpace + numberText((upper - lower) / 2, decimals);
    const auto text = [&](double end) {
        const int digits = endDecimals(end, decimals);
        return kind == FigureNumbers::Kind::Difference ? signedNumber(end, digits) : numberText(end, digits);
    };
    return u'[' + text(lower) + noBreakSpace + u'…' + noBreakSpace + text(upper) + u']';
}

QString relativeText(const Estimate& relative)
{
    const double percent = 100 * relative.value;
    const double lower = 100 * relative.interval.lower;
    const double upper = 100 * relative.interval.upper;
    const double half = shownHalfWidth(percent, (upper - lower) / 2);
    const int decimals = shownDecimals(percent, half);
    const QString text = signedNumber(percent, decimals) + noBreakSpace + NumberWords::tr("%", "percent");
    return half > 0 ? text + noBreakSpace + reachText(percent, lower, upper, decimals, FigureNumbers::Kind::Difference)
                    : text;
}

} // namespace linetwin::app
