// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/ReadModel.h"
#include "engine/model/Elements.h"
#include "engine/model/Limits.h"
#include "engine/model/ParameterPath.h"
#include "engine/support/Translatable.h"
#include "engine/support/Utf8.h"

#include <utility>

namespace linetwin {

namespace {

Station readStation(Reading& reading, const YamlNode& node, const std::string& path)
{
    Fields fields(reading, node, path);
    Station station;
    if (const YamlNode* name = fields.require("name"))
        station.name = readText(reading, *name, fields.pathOf("name")).value_or("");
    if (const YamlNode* batchIn = fields.find("batch_in"))
        station.batchIn = readWhole(reading, *batchIn, fields.pathOf("batch_in"), 1, mostRawItems).value_or(1);
    const YamlNode* type = fields.find("output_type");
    const bool isNone = isNull(type) || (type->kind == YamlNode::Kind::Scalar && meansNoOutputType(type->text));
    if (!isNone)
        station.outputType = readText(reading, *type, fields.pathOf("output_type"));
    if (const YamlNode* stream = fields.find("stream"); !isNull(stream))
        station.stream = readText(reading, *stream, fields.pathOf("stream"));
    fields.finish();
    return station;
}

void readTopology(Reading& reading, const YamlNode& node, const std::string& path, Line& line)
{
    Fields fields(reading, node, path);
    const YamlNode* stations = fields.require("stations");
    fields.finish();
    if (isNull(stations))
        return;
    const std::string listPath = fields.pathOf("stations");
    if (stations->kind != YamlNode::Kind::Sequence) {
        reading.error(*stations, listPath, LINETWIN_TEXT("Finding", "must be a list of stations, each after a `-`"));
        return;
    }
    for (const YamlNodePointer& item : stations->items) {
        if (line.stations.size() == mostStations) {
            reading.error(*item, listPath, LINETWIN_TEXT("Finding", "a line may have at most %1 stations"),
                          {std::to_string(mostStations)});
            return;
        }
        const std::string itemPath = itemPathOf(listPath, line.stations.size());
        line.stations.push_back(readStation(reading, *item, itemPath));
    }
}

Measurement::PerInput readPerInput(Reading& reading, Fields& fields)
{
    Measurement::PerInput value;
    fields.require("per_input");
    readNumberInto(reading, fields, "per_input", value.perInput);
    readNumberInto(reading, fields, "tare", value.tare);
    return value;
}

Measurement::Normal readNormal(Reading& reading, Fields& fields)
{
    Measurement::Normal value;
    fields.require("mean");
    readNumberInto(reading, fields, "mean", value.mean);
    readNumberInto(reading, fields, "sd", value.standardDeviation);
    return value;
}

std::optional<Measurement> readMeasurement(Reading& reading, const YamlNode& node, const std::string& path)
{
    Fields fields(reading, node, path);
    std::string name;
    if (const YamlNode* nameNode = fields.require("name"))
        name = readText(reading, *nameNode, fields.pathOf("name")).value_or("");
    const YamlNode* text = fields.find("text");
    const auto hasAny = [&](std::string_view key, std::string_view otherKey) {
        const bool hasKey = fields.find(key);
        return fields.find(otherKey) || hasKey;
    };
    const bool isNormal = hasAny("mean", "sd");
    const bool isPerInput = hasAny("per_input", "tare");
    fields.finish();
    if ((text != nullptr) + isPerInput + isNormal != 1) {
        reading.error(node, path,
                      LINETWIN_TEXT("Finding", "a measurement has a name and either mean and sd, per_input and tare, "
                                               "or text"));
        return std::nullopt;
    }
    if (text)
        return Measurement{name, Measurement::Text{readText(reading, *text, fields.pathOf("text")).value_or("")}};
    if (isPerInput)
        return Measurement{name, readPerInput(reading, fields)};
    return Measurement{name, readNormal(reading, fields)};
}

std::vector<Measurement> readMeasurements(Reading& reading, const YamlNode& node, const std::string& path)
{
    std::vector<Measurement> measurements;
    const auto add = [&](const YamlNode& item, const std::string& itemPath) {
        if (auto measurement = readMeasurement(reading, item, itemPath))
            measurements.push_back(std::move(*measurement));
    };
    if (node.kind != YamlNode::Kind::Sequence)
        add(node, path);
    else
        for (std::size_t i = 0; i < node.items.size(); ++i)
            add(*node.items[i], itemPathOf(path, i));
    return measurements;
}

void readBaseline(Reading& reading, const YamlNode& node, const std::string& path, Line& line)
{
    readStations(reading, node, path, [&](const std::string& station, Fields& fields) {
        BaselineEntry entry;
        entry.parameters = readParameters(reading, fields, ValueOrigin::Baseline);
        if (const YamlNode* measurement = fields.find("measurement"); !isNull(measurement))
            entry.measurements = readMeasurements(reading, *measurement, fields.pathOf("measurement"));
        line.baseline[station] = std::move(entry);
    });
}

void readObserved(Reading& reading, const YamlNode& node, const std::string& path, Line& line)
{
    Fields fields(reading, node, path);
    readOptionalNumber(reading, fields, "good_units_per_hour", line.observed.goodUnitsPerHour);
    readOptionalNumber(reading, fields, "oee", line.observed.oee);
    fields.finish();
}

void readProducts(Reading& reading, const YamlNode& node, const std::string& path, Line& line)
{
    const Fields products(reading, node, path);
    for (const Fields::Named& entry : products.named()) {
        Fields fields(reading, entry.value, products.pathOf(entry.name));
        Product product = readProduct(reading, fields);
        product.name = entry.name;
        fields.finish();
        line.products.push_back(std::move(product));
    }
}

/// `calendar.lunch.minutes`, `line_stops.dip.every`.
std::optional<ParameterKey> parseLineKey(std::string_view text)
{
    for (ParameterPath& path : possiblePaths(text)) {
        if (path.station == wholeLine && specOf(path.parameter.id).format != ParameterFormat::Presence)
            return std::move(path.parameter);
    }
    return std::nullopt;
}

/// `station` may be the `wholeLine`.
void readUncheckedOf(Reading& reading, const YamlNode& node, const std::string& path, const std::string& station,
                     Line& line)
{
    if (node.kind != YamlNode::Kind::Sequence) {
        reading.error(node, path, LINETWIN_TEXT("Finding", "must be a list of parameters, like [uph]"));
        return;
    }
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        const auto key = readText(reading, *node.items[i], itemPathOf(path, i));
        if (!key)
            continue;
        if (auto parameter = station == wholeLine ? parseLineKey(*key) : parseStationKey(*key))
            line.unchecked[station].insert(std::move(*parameter));
        else
            reading.error(*node.items[i], itemPathOf(path, i), LINETWIN_TEXT("Finding", "there is no parameter `%1`"),
                          {abbreviated(*key)});
    }
}

void readUnchecked(Reading& reading, const YamlNode& node, const std::string& path, Line& line)
{
    const Fields stations(reading, node, path);
    for (const Fields::Named& station : stations.named())
        readUncheckedOf(reading, station.value, stations.pathOf(station.name), station.name, line);
}

void readLayout(Reading& reading, const YamlNode& node, const std::string& path, Line& line)
{
    const Fields stations(reading, node, path);
    for (const Fields::Named& station : stations.named()) {
        Fields fields(reading, station.value, stations.pathOf(station.name));
        DiagramPosition& position = line.layout[station.name];
        readNumberInto(reading, fields, "x", position.x);
        readNumberInto(reading, fields, "y", position.y);
        fields.finish();
    }
}

} // namespace

void readStations(Reading& reading, const YamlNode& node, const std::string& path,
                  const std::function<void(const std::string& station, Fields& fields)>& read)
{
    const Fields stations(reading, node, path);
    for (const Fields::Named& station : stations.named()) {
        if (reading.isFull())
            return;
        if (refuseNameless(reading, station, stations.pathOf(station.name)))
            continue;
        Fields fields(reading, station.value, stations.pathOf(station.name));
        read(station.name, fields);
        fields.finish();
    }
}

bool refuseNameless(Reading& reading, const Fields::Named& station, const std::string& path)
{
    if (!station.name.empty())
        return false;
    reading.error(station.key, path, LINETWIN_TEXT("Finding", "there is no station `%1` in the line"), {station.name});
    return true;
}

Product readProduct(Reading& reading, Fields& fields)
{
    Product product;
    const auto readOptionalText = [&](std::string_view key, std::string& target) {
        if (const YamlNode* node = fields.find(key); !isNull(node))
            target = readText(reading, *node, fields.pathOf(key)).value_or("");
    };
    readOptionalText("sku", product.sku);
    readOptionalText("material_type", product.materialType);
    readOptionalNumber(reading, fields, "jam_prob_multiplier", product.jamProbMultiplier);
    readOptionalNumber(reading, fields, "defect_rate_multiplier", product.defectRateMultiplier);
    readOptionalNumber(reading, fields, "cycle_time_multiplier", product.cycleTimeMultiplier);
    readOptionalNumber(reading, fields, "breakdown_multiplier", product.breakdownMultiplier);
    readOptionalNumber(reading, fields, "material_cost", product.materialCost);
    readOptionalNumber(reading, fields, "conversion_cost", product.conversionCost);
    readOptionalNumber(reading, fields, "selling_price", product.sellingPrice);
    return product;
}

Line readLine(Reading& reading, const YamlNode& node, const std::string& path, const std::string& defaultName)
{
    Line line;
    Fields fields(reading, node, path);
    fields.find("format"); // its value was looked at to tell what kind of file this is
    line.name = defaultName;
    if (const YamlNode* name = fields.find("name"); !isNull(name))
        line.name = readText(reading, *name, fields.pathOf("name")).value_or("");
    if (const YamlNode* description = fields.find("description"); !isNull(description))
        line.description = readText(reading, *description, fields.pathOf("description")).value_or("");
    if (const YamlNode* topology = fields.require("topology"))
        readTopology(reading, *topology, fields.pathOf("topology"), line);
    if (const YamlNode* baseline = fields.find("baseline"))
        readBaseline(reading, *baseline, fields.pathOf("baseline"), line);
    SparseParameters& elements = line.baseline[wholeLine].parameters;
    readElements(reading, fields, ElementKind::LineStop, ValueOrigin::Baseline, elements, nullptr);
    readElements(reading, fields, ElementKind::Closure, ValueOrigin::Baseline, elements, &line.calendarStations);
    if (const YamlNode* constraint = fields.find("constraint"); !isNull(constraint))
        line.constraint = readText(reading, *constraint, fields.pathOf("constraint"));
    if (const YamlNode* currency = fields.find("currency"); !isNull(currency))
        line.currency = readText(reading, *currency, fields.pathOf("currency")).value_or("");
    readOptionalNumber(reading, fields, "operating_hours_per_year", line.operatingHoursPerYear);
    if (const YamlNode* unchecked = fields.find("unchecked"))
        readUnchecked(reading, *unchecked, fields.pathOf("unchecked"), line);
    if (const YamlNode* observed = fields.find("observed"))
        readObserved(reading, *observed, fields.pathOf("observed"), line);
    if (const YamlNode* products = fields.find("products"))
        readProducts(reading, *products, fields.pathOf("products"), line);
    if (const YamlNode* run = fields.find("run")) {
        Fields settings(reading, *run, fields.pathOf("run"));
        line.run = readSettings(reading, settings);
        settings.finish();
    }
    if (const YamlNode* layout = fields.find("layout"))
        readLayout(reading, *layout, fields.pathOf("layout"), line);
    fields.finish();
    return line;
}

void dropEmptyEntries(Line& line)
{
    erase_if(line.baseline, [](const auto& entry) { return entry.second.isEmpty(); });
    erase_if(line.unchecked, [](const auto& entry) { return entry.second.empty(); });
}

} // namespace linetwin
