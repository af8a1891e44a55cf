// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/io/Files.h"
#include "engine/model/Elements.h"

#include <rapidcheck.h>

#include <cmath>
#include <set>
#include <string>
#include <vector>

/// Random lines and scenarios, with all that files can hold and with texts that YAML makes hard.
namespace linetwin::test {

/// Texts that readers of YAML are known to take for something else.
inline rc::Gen<std::string> nastyText()
{
    return rc::gen::element<std::string>(
        "no", "1.0", "null", "Null", "~", " x", "x ", "a: b", "a:b", "#x", "x #y", "'", "\"", "it's", "a\"b", "- a",
        "-", "?", "[a]", "{a}", "a, b", "&a", "*a", "!a", "|", ">", "%x", "@x", "`x`", "0x1F", "1e3", "12", "-1", ".5",
        ".inf", ".nan", "true", "Yes", "off", "y", "<<", "=", "---", "...", "\\n", "C:\\x", "2025-01-06", "12:30",
        "Füller 3", "充填機", "🧴",
        "a\xC2\xA0"
        "b",
        "\xEF\xBB\xBFx", "a.b.c", "x=1", "builtin:cosmetics", "none", "1_000", "a  b", "über: alles");
}

inline rc::Gen<std::string> anyName()
{
    const auto printable = rc::gen::container<std::string>(rc::gen::inRange<char>(' ', '~'));
    const auto short1 = rc::gen::map(printable, [](std::string text) {
        text = text.substr(0, 60);
        return text.empty() || text[0] == '_' ? "x" + text : text;
    });
    return rc::gen::oneOf(nastyText(), short1, rc::gen::just<std::string>("Filler"));
}

/// Free text may also hold line ends, tabs and control characters.
inline rc::Gen<std::string> anyText()
{
    const auto names =
        rc::gen::container<std::vector<std::string>>(static_cast<std::size_t>(*rc::gen::inRange(0, 10)), anyName());
    const auto lines = rc::gen::map(names, [](const auto& parts) {
        std::string text;
        for (const std::string& part : parts)
            text += part + "\n";
        return text;
    });
    const auto bytes = rc::gen::container<std::string>(rc::gen::inRange<char>(0, 127));
    return rc::gen::oneOf(nastyText(), lines, bytes, rc::gen::just<std::string>("a\nb"),
                          rc::gen::just<std::string>("\n"), rc::gen::just<std::string>("a\n\n  b \n"),
                          rc::gen::just<std::string>("# a\n# b\n"));
}

inline double anyNumber(double minimum, double maximum)
{
    const double share = *rc::gen::inRange(0, 1 << 30) / static_cast<double>(1 << 30);
    return *rc::gen::element(minimum, maximum, minimum + (maximum - minimum) * share,
                             std::min(std::max(0.1, minimum), maximum));
}

inline ParameterValue anyValue(const ParameterSpec& spec)
{
    if (spec.isNullable && *rc::gen::arbitrary<bool>())
        return std::nullopt;
    if (spec.format == ParameterFormat::ClockTime)
        return *rc::gen::inRange(0, 86400) / 60.0;
    const double number = anyNumber(spec.minimum, spec.maximum);
    return spec.isInteger ? std::floor(number) : number;
}

inline std::vector<std::string> anyElementNames()
{
    const auto count = static_cast<std::size_t>(*rc::gen::inRange(0, 5));
    return *rc::gen::unique<std::vector<std::string>>(count, anyName());
}

/// Some values of the reason, `every` always.
inline void addAnyStop(SparseParameters& values, ElementKind kind, const std::string& name, bool isBaseline)
{
    for (const ParameterSpec& spec : elementSpecs()) {
        const bool isAlways = spec.id == ParameterId::StopEvery || spec.id == ParameterId::LineStopEvery;
        const bool isAllowed = spec.element == kind && (isBaseline || !spec.isBaselineOnly);
        if (isAllowed && (isAlways || *rc::gen::arbitrary<bool>()))
            values[{spec.id, name}] = anyValue(spec);
    }
    if (!isBaseline || values[{ParameterId::StopPer, name}] == 2.0) {
        for (const ParameterId id :
             {ParameterId::StopScrapCycles, ParameterId::StopSlowCycles, ParameterId::StopSlowSpeed})
            values.erase({id, name});
    }
    if (!values[{ParameterId::StopPer, name}])
        values.erase({ParameterId::StopPer, name});
}

/// An entry that begins by the clock or by minutes, so short that eight of them leave the shortest repetition open
/// time.
inline void addAnyClosure(SparseParameters& values, CalendarStations& lists, const std::vector<Station>& stations,
                          const std::string& name)
{
    const bool hasClockTime = *rc::gen::arbitrary<bool>();
    using enum ParameterId;
    for (const ParameterId id : {CalendarDays, CalendarFromMin, CalendarEveryMin, CalendarState, CalendarRepairs}) {
        const bool fits =
            id == CalendarDays ? hasClockTime : !hasClockTime || (id != CalendarFromMin && id != CalendarEveryMin);
        if (fits && *rc::gen::arbitrary<bool>())
            values[{id, name}] = anyValue(specOf(id));
    }
    if (hasClockTime)
        values[{CalendarAt, name}] = anyValue(specOf(CalendarAt));
    values[{CalendarMinutes, name}] = anyNumber(0, 0.0001);
    if (*rc::gen::arbitrary<bool>())
        lists[name].clear();
    else if (*rc::gen::arbitrary<bool>())
        lists[name] = {(*rc::gen::elementOf(stations)).name};
}

inline void addAnyElements(Line& line)
{
    std::set<std::string> taken{"breakdown", "jam"};
    for (const Station& station : line.stations) {
        if (*rc::gen::inRange(0, 3) > 0)
            continue;
        for (const std::string& name : anyElementNames()) {
            taken.insert(name);
            addAnyStop(line.baseline[station.name].parameters, ElementKind::Stop, name, true);
        }
        if (line.baseline[station.name].isEmpty())
            line.baseline.erase(station.name);
    }
    SparseParameters elements;
    if (*rc::gen::arbitrary<bool>()) {
        for (const std::string& name : anyElementNames()) {
            if (!taken.contains(name))
                addAnyStop(elements, ElementKind::LineStop, name, true);
        }
        for (const std::string& name : anyElementNames())
            addAnyClosure(elements, line.calendarStations, line.stations, name);
    }
    if (!elements.empty())
        line.baseline[wholeLine].parameters = elements;
}

/// Changes of what the line has, and entries of the scenario's own.
inline void addAnyElements(Scenario& scenario, const Line& line)
{
    const auto change = [&](const std::string& station, ElementKind kind) {
        for (const std::string& name : elementsOf(baselineOf(line, station), kind)) {
            if (*rc::gen::arbitrary<bool>())
                addAnyStop(scenario.overrides[station], kind, name, false);
        }
    };
    for (const Station& station : line.stations)
        change(station.name, ElementKind::Stop);
    change(wholeLine, ElementKind::LineStop);
    SparseParameters& own = scenario.overrides[wholeLine];
    for (const std::string& name : elementsOf(baselineOf(line, wholeLine), ElementKind::Closure)) {
        if (*rc::gen::inRange(0, 3) == 0)
            own[{ParameterId::CalendarEntry, name}] = std::nullopt;
    }
    for (int i = 0; i < 3; ++i) {
        if (*rc::gen::arbitrary<bool>())
            addAnyClosure(own, scenario.calendarStations, line.stations, "own " + std::to_string(i));
    }
    erase_if(scenario.overrides, [](const auto& entry) { return entry.second.empty(); });
}

/// No finer than money is counted.
inline double anyMoney(double most)
{
    return std::round(anyNumber(0, most) * 1e6) / 1e6;
}

inline SparseParameters anyParameters(bool isBaseline)
{
    SparseParameters values;
    for (const ParameterSpec& spec : parameterSpecs()) {
        if ((spec.isBaselineOnly && !isBaseline) || *rc::gen::inRange(0, 3) > 0)
            continue;
        values[spec.id] =
            spec.group == ParameterGroup::CostRates ? ParameterValue(anyMoney(spec.maximum)) : anyValue(spec);
    }
    return values;
}

inline std::vector<Measurement> anyMeasurements()
{
    std::vector<Measurement> measurements;
    for (const std::string& name : *rc::gen::unique<std::vector<std::string>>(anyName())) {
        if (measurements.size() == 4)
            break;
        const int kind = *rc::gen::inRange(0, 3);
        if (kind == 0)
            measurements.push_back({name, Measurement::Normal{anyNumber(-1e12, 1e12), anyNumber(0, 1)}});
        else if (kind == 1)
            measurements.push_back({name, Measurement::PerInput{anyNumber(-5, 1e-7), anyNumber(0, 1e12)}});
        else
            measurements.push_back({name, Measurement::Text{*anyText()}});
    }
    return measurements;
}

inline Product anyProduct(const std::string& name, const Line& line)
{
    Product product;
    product.name = name;
    product.sku = *anyText();
    product.materialType = (*rc::gen::elementOf(line.stations)).outputType.value_or("");
    if (*rc::gen::arbitrary<bool>())
        product.cycleTimeMultiplier = anyNumber(0.001, 1000);
    if (*rc::gen::arbitrary<bool>())
        product.sellingPrice = anyMoney(1e9);
    return product;
}

/// Each field is said or not by itself.
inline SparseRunSettings anySettings(const Line& line)
{
    const auto isSaid = [] { return *rc::gen::arbitrary<bool>(); };
    SparseRunSettings settings;
    if (isSaid())
        settings.durationHours = anyNumber(0.001, 50000);
    if (isSaid())
        settings.warmupHours = anyNumber(0, 49999);
    if (isSaid())
        settings.randomSeed =
            *rc::gen::element<std::optional<std::int64_t>>(std::nullopt, 0, 42, (std::int64_t{1} << 53) - 1);
    if (isSaid())
        settings.replications = *rc::gen::inRange(1, 100001);
    if (isSaid())
        settings.telemetryIntervalSec = anyNumber(0.001, 86400);
    if (isSaid())
        settings.productionIntervalSec = anyNumber(0.001, 86400);
    if (isSaid())
        settings.startTime = *rc::gen::element<std::optional<std::string>>(std::nullopt, "2025-01-06T06:00:00");
    if (!line.products.empty() && isSaid())
        settings.product = (*rc::gen::elementOf(line.products)).name;
    else if (isSaid())
        settings.product = isSaid() ? ProductChoice(anyProduct(*anyName(), line)) : ProductChoice();
    return settings;
}

inline Line anyLine()
{
    Line line;
    line.name = *anyText();
    const auto isNotNone = [](const std::string& type) { return !meansNoOutputType(type); };
    for (const std::string& name : *rc::gen::nonEmpty(rc::gen::unique<std::vector<std::string>>(anyName()))) {
        Station station{name, 1, std::nullopt, std::nullopt};
        if (*rc::gen::arbitrary<bool>()) {
            station.outputType = *rc::gen::suchThat(anyName(), isNotNone);
            station.batchIn = line.stations.size() < 6 ? *rc::gen::inRange(1, 60) : 1;
        }
        if (*rc::gen::inRange(0, 4) == 0)
            station.stream = "stream of " + name.substr(0, name.size() < 40 ? name.size() : 0) +
                             std::to_string(line.stations.size());
        line.stations.push_back(station);
        BaselineEntry entry;
        entry.parameters = anyParameters(true);
        if (station.outputType)
            entry.measurements = anyMeasurements();
        if (!entry.isEmpty())
            line.baseline[name] = entry;
        if (*rc::gen::inRange(0, 4) == 0)
            line.layout[name] = {anyNumber(-1e9, 1e9), anyNumber(-1, 1)};
    }
    addAnyElements(line);
    if (*rc::gen::arbitrary<bool>())
        line.constraint = (*rc::gen::elementOf(line.stations)).name;
    if (*rc::gen::arbitrary<bool>())
        line.observed = {anyNumber(0, 1e6), anyNumber(0, 1)};
    for (const std::string& name : *rc::gen::unique<std::vector<std::string>>(anyName()))
        line.products.push_back(anyProduct(name, line));
    line.run = anySettings(line);
    line.description = *anyText();
    line.currency = *rc::gen::element<std::string>("", "EUR", "JPY");
    if (*rc::gen::arbitrary<bool>())
        line.operatingHoursPerYear = anyNumber(0, 8784);
    if (*rc::gen::arbitrary<bool>())
        line.unchecked[line.stations.front().name] = {
            ParameterId::Uph, ParameterId::MtbfMin, {ParameterId::StopTimeMin, *anyName()}};
    if (*rc::gen::arbitrary<bool>())
        line.unchecked[wholeLine] = {{ParameterId::LineStopEvery, *anyName()},
                                     {ParameterId::CalendarMinutes, *anyName()}};
    line.leadingComment = *rc::gen::element<std::string>("", "# A line", "#a\n#\n\n# b: \"c", "#");
    return line;
}

inline Investment anyInvestment()
{
    const auto maybe = [](double least, double most) {
        return *rc::gen::arbitrary<bool>() ? std::optional(anyNumber(least, most)) : std::nullopt;
    };
    Investment investment{.cost = anyMoney(1e9)};
    investment.operatingHoursPerYear = maybe(0, 8784);
    investment.discountRate = maybe(0, 1);
    investment.lifeYears = maybe(0, 100);
    investment.excludes = *rc::gen::unique<std::vector<std::string>>(anyName());
    investment.multiplies = *rc::gen::arbitrary<bool>();
    return investment;
}

inline Scenario anyScenario(const Line& line)
{
    Scenario scenario;
    scenario.name = *anyText();
    scenario.description = *anyText();
    scenario.settings = anySettings(line);
    if (*rc::gen::arbitrary<bool>()) {
        scenario.investment = anyInvestment();
        std::erase(scenario.investment->excludes, scenario.name);
    }
    for (const Station& station : line.stations) {
        if (SparseParameters values = anyParameters(false); !values.empty())
            scenario.overrides[station.name] = values;
    }
    addAnyElements(scenario, line);
    scenario.leadingComment = *rc::gen::element<std::string>("", "# What if?\n#\n# Indeed.");
    return scenario;
}

} // namespace linetwin::test
