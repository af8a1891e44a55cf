// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/StopCounterRow.h"

#include "app/quantities/QuantityEdit.h"
#include "app/text/Texts.h"

#include <algorithm>
#include <functional>

namespace linetwin::app {

namespace {

constexpr double mostStops = 1e9;

bool areDifferent(const std::vector<std::optional<double>>& counters)
{
    return std::ranges::adjacent_find(counters, std::ranges::not_equal_to{}) != counters.end();
}

/// The interval that gives so many stops an hour, in digits that can be read and in its range.
std::optional<ParameterValue> intervalFor(double stopsAnHour, const CountedStop& stop)
{
    const auto every = everyFromStopsPerHour(stopsAnHour, stop.rate);
    if (!every || !*every)
        return every;
    const ParameterSpec& spec = specOf(stop.every.id);
    const double readable = roundedAsCounted(**every);
    return readable >= spec.minimum && readable <= spec.maximum ? std::optional<ParameterValue>(readable)
                                                                : std::nullopt;
}

/// Why no interval gives so many stops an hour.
QString refusalOf(double stopsAnHour, const CountedStop& stop)
{
    const double longest = specOf(stop.every.id).maximum;
    const auto every = everyFromStopsPerHour(stopsAnHour, stop.rate);
    if (every && *every && **every >= longest)
        return StopCounterRow::tr("So few stops are not possible: the longest interval is %1. 0: never.")
            .arg(shortestNumberText(longest));
    return StopCounterRow::tr("So many stops are not possible: there would be no time between them.");
}

} // namespace

StopCounterRow::StopCounterRow(const QString& label, const QString& unit, const QString& help, QWidget* parent)
    : LabelledQuantity(label, unit, help, QuantityRange{QuantityKind::Number, 0, mostStops, false}, parent)
{
    connect(&editor(), &QuantityEdit::valueEdited, this,
            [this](double counter, int gesture) { convert(Counters(m_stops.size(), counter), gesture); });
    connect(&editor(), &QuantityEdit::scaled, this, [this](double factor) {
        Counters counters = countersOf(&CountedStop::reference);
        for (std::optional<double>& counter : counters)
            counter = counter ? std::optional(*counter * factor) : std::nullopt;
        convert(counters, 0);
    });
}

StopCounterRow::Counters StopCounterRow::countersOf(ParameterValue CountedStop::*which) const
{
    Counters counters;
    for (const CountedStop& stop : m_stops)
        counters.emplace_back(roundedAsShown(stopsPerHour(stop.*which, stop.rate) * m_hours));
    return counters;
}

void StopCounterRow::showStops(const std::vector<CountedStop>& stops, double hours)
{
    m_stops = stops;
    m_hours = hours;
    const Counters counters = countersOf(&CountedStop::value);
    const bool areMixed = areDifferent(counters);
    editor().setNullText(areMixed ? tr("different") : noValue);
    editor().setValue(areMixed || counters.empty() ? std::nullopt : counters.front());
    editor().setReferences(countersOf(&CountedStop::reference));
}

void StopCounterRow::convert(const Counters& counters, int gesture)
{
    std::vector<StationValue> values;
    for (std::size_t i = 0; i < m_stops.size(); ++i) {
        const auto every = counters[i] ? intervalFor(*counters[i] / m_hours, m_stops[i]) : std::nullopt;
        if (!every) {
            const Counters inForce = countersOf(&CountedStop::value);
            editor().refuse(refusalOf(counters[i].value_or(0) / m_hours, m_stops[i]),
                            areDifferent(inForce) ? std::nullopt : inForce.front());
            return;
        }
        values.push_back({m_stops[i].station, m_stops[i].every, every});
    }
    if (!values.empty())
        Q_EMIT valuesEdited(values, parameterLabel(m_stops.front().every), gesture);
}

} // namespace linetwin::app
