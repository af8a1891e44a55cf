// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/Differences.h"

#include "engine/model/EffectiveParameters.h"
#include "engine/model/ElementDifferences.h"
#include "engine/model/MoneyDifferences.h"
#include "engine/model/ResolvedLine.h"
#include "engine/support/NumberText.h"
#include "engine/support/Translatable.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

namespace linetwin {

namespace {

using Kind = Difference::Kind;
using Text = std::optional<std::string>;

Text textOf(const std::optional<double>& number)
{
    return number ? Text(numberText(*number)) : std::nullopt;
}

Text textOf(const std::string& text)
{
    return text.empty() ? std::nullopt : Text(text);
}

std::string textOf(const Measurement& measurement)
{
    std::string value;
    if (const auto* normal = std::get_if<Measurement::Normal>(&measurement.value))
        value = "mean " + numberText(normal->mean) + ", sd " + numberText(normal->standardDeviation);
    else if (const auto* perInput = std::get_if<Measurement::PerInput>(&measurement.value))
        value = "per_input " + numberText(perInput->perInput) + ", tare " + numberText(perInput->tare);
    else if (const auto* text = std::get_if<Measurement::Text>(&measurement.value))
        value = "text " + text->text;
    return measurement.name + " (" + value + ")";
}

Text textOf(const std::vector<Measurement>& measurements)
{
    std::string text;
    for (const Measurement& measurement : measurements)
        text += (text.empty() ? "" : "; ") + textOf(measurement);
    return textOf(text);
}

constexpr auto hours = LINETWIN_TEXT("Parameter", "h");
constexpr auto seconds = LINETWIN_TEXT("Parameter", "s");

struct RunField {
    const char* key;
    std::string_view unit;
    Text (*text)(const RunSettings&);
};
constexpr std::array runFields{
    RunField{"duration_hours", hours, [](const RunSettings& s) { return textOf(s.durationHours); }},
    RunField{"warmup_hours", hours, [](const RunSettings& s) { return textOf(s.warmupHours); }},
    RunField{"random_seed", "",
             [](const RunSettings& s) { return s.randomSeed ? Text(std::to_string(*s.randomSeed)) : std::nullopt; }},
    RunField{"replications", "", [](const RunSettings& s) { return Text(std::to_string(s.replications)); }},
    RunField{"telemetry_interval_sec", seconds, [](const RunSettings& s) { return textOf(s.telemetryIntervalSec); }},
    RunField{"production_interval_sec", seconds, [](const RunSettings& s) { return textOf(s.productionIntervalSec); }},
    RunField{"start_time", "", [](const RunSettings& s) { return s.startTime; }},
};

/// The stations that both lines have and that keep their order: a longest common subsequence of the names, which in
/// each line are all different. The others have been moved.
std::set<std::string_view> stationsInOrder(const Line& firstLine, const Line& secondLine)
{
    struct Link {
        std::size_t place;    ///< in the second line
        std::size_t length;   ///< of the longest sequence that ends here
        std::size_t previous; ///< in it; the link itself at its beginning
        std::string_view name;
    };
    std::vector<Link> links;
    std::size_t best = 0;
    for (const Station& station : firstLine.stations) {
        const auto place = secondLine.indexOf(station.name);
        if (!place)
            continue;
        Link link{*place, 1, links.size(), station.name};
        for (std::size_t i = 0; i < links.size(); ++i) {
            if (links[i].place < link.place && links[i].length + 1 > link.length) {
                link.length = links[i].length + 1;
                link.previous = i;
            }
        }
        links.push_back(link);
        if (link.length > links[best].length)
            best = links.size() - 1;
    }
    std::set<std::string_view> names;
    for (std::size_t i = best; !links.empty(); i = links[i].previous) {
        names.insert(links[i].name);
        if (links[i].previous == i)
            break;
    }
    return names;
}

/// The name of the station before it, empty at the head; nullopt if the line does not have the station.
Text placeOf(const Line& line, const std::string& station)
{
    const auto index = line.indexOf(station);
    if (!index)
        return std::nullopt;
    return *index == 0 ? std::string() : line.stations[*index - 1].name;
}

class Comparison {
public:
    Comparison(const Line& firstLine, const Scenario& first, const Line& secondLine, const Scenario& second)
        : m_firstLine(firstLine), m_secondLine(secondLine), m_first(first), m_second(second),
          m_firstResolved(resolve(firstLine, first)), m_secondResolved(resolve(secondLine, second)),
          m_inOrder(stationsInOrder(firstLine, secondLine))
    {
    }

    std::vector<Difference> find()
    {
        for (const ResolvedStation& station : m_firstResolved.stations)
            compareStation(station);
        for (const Station& station : m_secondLine.stations) {
            if (m_firstLine.indexOf(station.name))
                continue;
            comparePlace(station.name);
            compareChanges(m_secondResolved.stations[*m_secondLine.indexOf(station.name)]);
        }
        compareLine();
        compareRun();
        return std::move(m_found);
    }

private:
    void add(Difference difference, Text first, Text second)
    {
        addDifference(m_found, std::move(difference), std::move(first), std::move(second));
    }

    /// Of several stations moved together only the foremost has another one before it, and is told.
    void comparePlace(const std::string& station)
    {
        add({.kind = Kind::Place, .station = station, .key = "place"}, placeOf(m_firstLine, station),
            placeOf(m_secondLine, station));
    }

    /// What the scenario changes at a station that only its own line has.
    void compareChanges(const ResolvedStation& station)
    {
        for (const ParameterSpec& spec : parameterSpecs())
            addParameter(spec, station.name, textOf(spec.get(station.baseline)), textOf(spec.get(station.parameters)));
        addElements({m_secondLine, {}}, station.name, ElementKind::Stop);
    }

    void compareStation(const ResolvedStation& station)
    {
        if (!m_inOrder.contains(station.name))
            comparePlace(station.name);
        const auto index = m_secondLine.indexOf(station.name);
        if (!index)
            return;
        const ResolvedStation& other = m_secondResolved.stations[*index];
        const auto addStructure = [&](const char* key, Text first, Text second) {
            add({.kind = Kind::Structure, .station = station.name, .key = key}, std::move(first), std::move(second));
        };
        addStructure("batch_in", std::to_string(station.batchIn), std::to_string(other.batchIn));
        addStructure("output_type", station.outputType, other.outputType);
        addStructure("stream", station.stream, other.stream);
        for (const ParameterSpec& spec : parameterSpecs())
            compareParameter(spec, station, other);
        addElements({m_firstLine, m_first}, station.name, ElementKind::Stop);
        add({.kind = Kind::Measurement, .station = station.name, .key = "measurement"}, textOf(station.measurements),
            textOf(other.measurements));
    }

    void compareParameter(const ParameterSpec& spec, const ResolvedStation& station, const ResolvedStation& other)
    {
        const auto valueOf = [&](const ResolvedStation& of, const Line& line, const Scenario& scenario) {
            if (spec.id == ParameterId::IdealUph)
                return textOf(of.baseline.idealUph.value_or(of.baseline.uph));
            const EffectiveParameter value = effectiveParameter(line, scenario, of.name, spec.id);
            return value.isChanged() ? Text(calculationText(value)) : textOf(value.effective);
        };
        addParameter(spec, station.name, valueOf(station, m_firstLine, m_first),
                     valueOf(other, m_secondLine, m_second));
    }

    void addParameter(const ParameterSpec& spec, const std::string& station, Text first, Text second)
    {
        Difference difference{.station = station, .key = std::string(spec.key), .parameter = spec.id};
        difference.unit = spec.unit;
        if (spec.unit.starts_with("money"))
            difference.currency = m_secondLine.currency;
        add(std::move(difference), std::move(first), std::move(second));
    }

    /// Those in which the second differs from `first`.
    void addElements(const ScenarioOnLine& first, const std::string& station, ElementKind kind)
    {
        std::ranges::move(elementDifferences(first, {m_secondLine, m_second}, station, kind),
                          std::back_inserter(m_found));
    }

    void compareLine()
    {
        const auto constraintOf = [](const ResolvedLine& line) {
            return Text(line.stations[line.yardstick.constraint].name);
        };
        add({.kind = Kind::Line, .station = {}, .key = "constraint"}, constraintOf(m_firstResolved),
            constraintOf(m_secondResolved));
        addElements({m_firstLine, m_first}, wholeLine, ElementKind::LineStop);
        addElements({m_firstLine, m_first}, wholeLine, ElementKind::Closure);
        addProductDifferences({m_firstLine, m_first}, {m_secondLine, m_second}, m_found);
    }

    void compareRun()
    {
        const RunSettings first = resolveSettings(m_firstLine, m_first);
        const RunSettings second = resolveSettings(m_secondLine, m_second);
        for (const RunField& field : runFields)
            add({.kind = Kind::Run, .station = {}, .key = field.key, .unit = field.unit}, field.text(first),
                field.text(second));
        addInvestmentDifferences({m_firstLine, m_first}, {m_secondLine, m_second}, m_found);
    }

    const Line& m_firstLine;
    const Line& m_secondLine;
    const Scenario& m_first;
    const Scenario& m_second;
    ResolvedLine m_firstResolved;
    ResolvedLine m_secondResolved;
    std::set<std::string_view> m_inOrder;
    std::vector<Difference> m_found;
};

} // namespace

std::vector<Difference> differences(const Line& firstLine, const Scenario& first, const Line& secondLine,
                                    const Scenario& second)
{
    return Comparison(firstLine, first, secondLine, second).find();
}

} // namespace linetwin
