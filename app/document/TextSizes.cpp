// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/TextSizes.h"

#include "engine/io/Files.h"
#include "engine/io/YamlText.h"

#include <algorithm>

namespace linetwin::app {

namespace {

// In bytes, with keys, indentation and all digits.
constexpr std::size_t perValue = 100;
constexpr std::size_t perStation = 200;
constexpr std::size_t perProduct = 500;
constexpr std::size_t forTheRest = 4000;
constexpr std::size_t perByteOfText = 10;     ///< where it is escaped, or is a line of its own that is indented
constexpr std::size_t deepestIndentation = 8; ///< of a part that is written in a project

std::size_t sizeOf(const std::string& text)
{
    return perByteOfText * text.size();
}

std::size_t sizeOf(const SparseParameters& values)
{
    std::size_t size = 0;
    for (const auto& [key, value] : values)
        size += perValue + 2 * sizeOf(key.element);
    return size;
}

std::size_t sizeOf(const CalendarStations& lists)
{
    std::size_t size = 0;
    for (const auto& [entry, stations] : lists) {
        size += perStation + sizeOf(entry);
        for (const std::string& station : stations)
            size += sizeOf(station);
    }
    return size;
}

std::size_t sizeOf(const SparseRunSettings& settings)
{
    const auto* product = settings.product ? std::get_if<Product>(&*settings.product) : nullptr;
    return product ? perProduct + sizeOf(product->name) + sizeOf(product->sku) + sizeOf(product->materialType) : 0;
}

std::size_t sizeOf(const Line& line)
{
    std::size_t size = forTheRest + sizeOf(line.name) + sizeOf(line.description) + line.leadingComment.size() +
                       sizeOf(line.calendarStations) + sizeOf(line.run);
    for (const Station& station : line.stations)
        size += 2 * perStation + 4 * sizeOf(station.name) + sizeOf(station.outputType.value_or("")) +
                sizeOf(station.stream.value_or(""));
    for (const auto& [station, entry] : line.baseline) {
        size += perStation + sizeOf(entry.parameters);
        for (const Measurement& measurement : entry.measurements) {
            const auto* text = std::get_if<Measurement::Text>(&measurement.value);
            size += perStation + sizeOf(measurement.name) + (text ? sizeOf(text->text) : 0);
        }
    }
    for (const auto& [station, marked] : line.unchecked) {
        size += perStation;
        for (const ParameterKey& key : marked)
            size += perValue + sizeOf(key.element);
    }
    for (const Product& product : line.products)
        size += perProduct + sizeOf(product.name) + sizeOf(product.sku) + sizeOf(product.materialType);
    return size;
}

std::size_t sizeOf(const Scenario& scenario)
{
    std::size_t size = forTheRest + sizeOf(scenario.name) + sizeOf(scenario.description) +
                       scenario.leadingComment.size() + sizeOf(scenario.calendarStations) + sizeOf(scenario.settings);
    if (scenario.investment) {
        for (const std::string& excluded : scenario.investment->excludes)
            size += perValue + sizeOf(excluded);
    }
    for (const auto& [station, values] : scenario.overrides)
        size += perStation + sizeOf(station) + sizeOf(values);
    return size;
}

std::string fileText(const Scenario& scenario)
{
    return writeScenario(scenario, Line(), LineSource{LineSource::Kind::Builtin, {}, "cosmetics"}, {});
}

std::size_t sizeInProject(const std::string& text)
{
    return text.size() + deepestIndentation * static_cast<std::size_t>(std::ranges::count(text, '\n'));
}

} // namespace

std::size_t textSize(const Line& line, Bytes which)
{
    return which == Bytes::AtMost ? sizeOf(line) : sizeInProject(writeLine(line));
}

std::size_t textSize(const Scenario& scenario, Bytes which)
{
    return which == Bytes::AtMost ? sizeOf(scenario) : sizeInProject(fileText(scenario));
}

std::size_t headSize(const Project& project, Bytes which)
{
    const bool isEstimate = which == Bytes::AtMost;
    const auto of = [isEstimate](const std::string& text) {
        return isEstimate ? sizeOf(text) : sizeInProject(yamlScalar(text));
    };
    std::size_t size =
        forTheRest + of(project.name) + of(project.description) + of(project.author) + project.leadingComment.size();
    for (const ProjectMoment& moment : project.moments)
        size += perStation + of(moment.name) + of(moment.caption) + of(moment.scenario) + of(moment.view);
    return size;
}

bool isTooLong(const Line& line)
{
    return sizeOf(line) > largestFileBytes && writeLine(line).size() > largestFileBytes;
}

bool isTooLong(const Scenario& scenario)
{
    return sizeOf(scenario) > largestFileBytes && fileText(scenario).size() > largestFileBytes;
}

} // namespace linetwin::app
