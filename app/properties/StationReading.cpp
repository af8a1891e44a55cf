// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/properties/StationReading.h"

#include "app/commands/TypicalValues.h"
#include "app/text/ElementWords.h"
#include "app/text/ShortenedName.h"
#include "app/text/Texts.h"
#include "engine/model/EffectiveParameters.h"
#include "engine/model/StationPlaces.h"
#include "engine/statistics/ShownDigits.h"

#include <algorithm>
#include <iterator>

namespace linetwin::app {

namespace {

/// Enough to follow a calculation by eye.
double toSixDigits(double value)
{
    return QString::number(value, 'g', 6).toDouble();
}

QString countedBy(const ResolvedLine& line)
{
    const auto base = std::ranges::find_if(
        line.stations, [](const ResolvedStation& station) { return station.outputType.has_value(); });
    return base == line.stations.end() ? QCoreApplication::translate("linetwin::app::StationReading", "items",
                                                                     "what a line counts that makes nothing new")
                                       : toQString(*base->outputType);
}

} // namespace

StationReading::StationReading(const ProjectDocument& document, const std::vector<std::string>& stations)
    : m_document(document), m_stations(stations), m_line(document.resolved()), m_findings(document.findings())
{
    if (!m_line)
        return;
    const Findings paces = findImplausiblePaces(*m_line, m_document.effectiveScenario(), m_document.line().unchecked);
    m_findings.insert(m_findings.end(), paces.begin(), paces.end());
}

bool StationReading::isAbout(const Finding& finding, const std::string& station, const ParameterKey& parameter)
{
    if (finding.station != station)
        return false;
    const std::string key = parameter.text();
    return station == wholeLine ? finding.keyPath == key : finding.keyPath.ends_with("." + station + "." + key);
}

ParameterRowContent StationReading::contentOf(const ParameterKey& parameter,
                                              const std::vector<std::string>& stations) const
{
    const ParameterSpec& spec = specOf(parameter.id);
    ParameterRowContent content;
    content.isBaseline = m_document.isBaselineActive();
    content.currency = m_document.line().currency;
    for (const std::string& station : stations) {
        content.values.push_back(m_document.value(station, parameter));
        content.references.push_back(content.isBaseline ? spec.defaultValue
                                                        : m_document.baselineValue(station, parameter));
        content.isOwn = content.isOwn || m_document.ownValue(station, parameter).has_value();
        content.isTypical = content.isTypical || isTypicalValue(m_document, station, parameter);
    }
    content.isLocked = spec.isBaselineOnly && !content.isBaseline;
    content.note = spec.element == ElementKind::None ? noteOn(spec) : QString();
    content.product = productNote(parameter, stations);
    std::ranges::copy_if(m_findings, std::back_inserter(content.findings), [&](const Finding& finding) {
        return isAbout(finding, finding.station, parameter) &&
               std::ranges::find(stations, finding.station) != stations.end();
    });
    return content;
}

QString StationReading::productNote(const ParameterKey& parameter, const std::vector<std::string>& stations) const
{
    const Product* product = productOf(m_document.line(), m_document.effectiveScenario());
    if (!product)
        return {};
    std::vector<EffectiveParameter> values;
    for (const std::string& station : stations)
        values.push_back(effectiveParameter(m_document.line(), m_document.effectiveScenario(), station, parameter));
    const auto changed = std::ranges::find_if(values, &EffectiveParameter::isChanged);
    if (changed == values.end())
        return {};
    const bool isMultiplied = changed->use == MultiplierUse::Multiplies;
    const QString calculation =
        (isMultiplied ? QStringLiteral("× ") : QStringLiteral("÷ ")) + shortestNumberText(changed->multiplier);
    //: A factor, and the product that brings it: "× 1.5 by Gel 200 ml"
    const QString byProduct = tr("%1 by %2").arg(calculation, toQString(product->name));
    const ParameterValue result = changed->effective ? ParameterValue(toSixDigits(*changed->effective)) : std::nullopt;
    if (std::ranges::any_of(values,
                            [&](const EffectiveParameter& each) { return each.effective != changed->effective; }))
        return byProduct;
    const std::string_view unit = intervalUnit(m_document.line(), stations.front(), parameter);
    const QString text = result && parameter.id == ParameterId::StopEvery
                             ? shortestNumberText(*result) + noBreakSpace +
                                   QCoreApplication::translate("Parameter", std::string(unit).c_str())
                             : parameterValueText(parameter.id, result, m_document.line().currency);
    return QStringLiteral("%1 = %2").arg(byProduct, text);
}

std::vector<CounterStation> StationReading::counterStations() const
{
    std::vector<CounterStation> stations;
    const StationPlaces places(m_document.line());
    const QString counted = m_line ? countedBy(*m_line) : QString();
    for (const std::string& name : m_stations) {
        CounterStation station;
        station.name = name;
        for (const ParameterSpec& spec : parameterSpecs()) {
            const ParameterValue value = m_document.value(name, spec.id);
            spec.set(station.parameters, value);
            spec.set(station.reference,
                     m_document.isBaselineActive() ? value : m_document.baselineValue(name, spec.id));
        }
        const auto index = places.indexOf(name);
        if (m_line && index) {
            const auto& output = m_line->stations[*index].outputType;
            station.output = output ? toQString(*output) : QString();
            station.counted = counted;
            station.oneCyclePerHour = paceOfOneCyclePerHour(*m_line, *index);
        }
        stations.push_back(std::move(station));
    }
    return stations;
}

QString StationReading::noteOn(const ParameterSpec& spec) const
{
    if (spec.isBaselineOnly && !m_document.isBaselineActive())
        return tr("Belongs to the baseline: the OEE is measured against it, the same for every scenario.");
    const std::optional<std::size_t> index =
        m_stations.size() == 1 ? m_document.line().indexOf(m_stations.front()) : std::nullopt;
    if (!index)
        return {};
    if (spec.id == ParameterId::Uph && m_line)
        return paceNote(*index);
    if (spec.id != ParameterId::BufferCapacity)
        return {};
    if (*index + 1 == m_document.line().stations.size())
        return tr("No effect: nothing comes after the last station.");
    const std::optional<double> seconds = m_line ? m_line->secondsOfProtection(*index) : std::nullopt;
    return seconds ? tr("Full, it feeds the line for %1 at the rated pace.").arg(durationText(nearestTime(*seconds)))
                   : QString();
}

/// "200 Case/min · 144,000 Tube/h · 120 % of Filler"
QString StationReading::paceNote(std::size_t index) const
{
    const ResolvedLine& line = *m_line;
    const Pace pace = paceOf(line, index);
    const ResolvedStation& station = line.stations[index];
    const QString constraint = breakable(toQString(line.stations[line.yardstick.constraint].name));
    const auto decimals = [](double value) {
        return value < 1 ? std::max(2, shownDecimals(value)) : value < 10 ? 2 : value < 1000 ? 1 : 0;
    };
    const QString outputs = numberText(pace.outputsPerMinute, decimals(pace.outputsPerMinute));
    const QString type = station.outputType ? breakable(toQString(*station.outputType))
                                            : tr("items", "outputs of a station that items pass through");
    //: The station's own outputs per minute; what the line counts, %4, per hour; share of the pace of the constraint %6
    return tr("%1 %2/min · %3 %4/h · %5 of %6’s pace")
        .arg(outputs, type, numberText(pace.unitsPerHour, decimals(pace.unitsPerHour)), breakable(countedBy(line)),
             percentText(pace.shareOfConstraint, pace.shareOfConstraint < 1 ? 1 : 0), constraint);
}

ParameterValue suggestionFor(const ProjectDocument& document, const std::string& station, const ParameterKey& parameter)
{
    constexpr double usualMinutesBetweenFailures = 120;
    if (const ParameterValue baseline = document.baselineValue(station, parameter))
        return baseline;
    if (parameter.id == ParameterId::IdealUph)
        return document.baselineValue(station, ParameterId::Uph);
    return usualMinutesBetweenFailures;
}

} // namespace linetwin::app
