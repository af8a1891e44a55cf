// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/ProductsCsv.h"

#include "engine/simulation/Distributions.h"
#include "engine/support/NumberText.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace linetwin {

namespace {

constexpr std::string_view truth(bool value)
{
    return value ? "true" : "false";
}

} // namespace

ProductsCsv::Uids::Uids(const std::string& maker) : prefix(csvField(maker + ':'))
{
    isQuoted = prefix.front() == '"';
    if (isQuoted)
        prefix = prefix.substr(1, prefix.size() - 2);
}

ProductsCsv::ProductsCsv(std::ostream& out, const ResolvedLine& line, std::uint64_t seed, std::uint32_t replication)
    : m_text(out), m_line(line)
{
    std::string inputMaker = "raw";
    for (const ResolvedStation& station : line.stations) {
        Maker maker{.uids = Uids(station.name),
                    .inputUids = Uids(inputMaker),
                    .type = csvField(station.outputType.value_or("")),
                    .name = csvField(station.name),
                    .measurementNames = {},
                    .stream = RandomStream(seed, replication, station.stream)};
        for (const Measurement& measurement : station.measurements)
            maker.measurementNames.push_back(csvField(measurement.name));
        m_makers.push_back(std::move(maker));
        if (station.outputType)
            inputMaker = station.name;
    }
    m_text << "uid,type,created_at,parent_machine,is_defective,rejected,genealogy,measurement,value\n";
}

void ProductsCsv::append(const TracedItem& item)
{
    const Maker& maker = m_makers[item.station];
    const std::size_t measurements = maker.measurementNames.size();
    for (std::size_t i = 0; i < std::max(measurements, std::size_t{1}); ++i) {
        writeUids(maker.uids, {&item.number, 1});
        m_text << ',' << maker.type << ',' << item.createdAt << ',' << maker.name << ',' << truth(item.isDefective)
               << ',' << truth(item.isRejected) << ',';
        writeUids(maker.inputUids, item.inputs);
        m_text << ',';
        if (i < measurements)
            m_text << maker.measurementNames[i] << ',' << measured(item, i);
        else
            m_text << ',';
        m_text << '\n';
    }
}

void ProductsCsv::writeUids(const Uids& uids, std::span<const std::int64_t> numbers)
{
    const std::string_view quote = uids.isQuoted ? "\"" : "";
    m_text << quote;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (i > 0)
            m_text << ';';
        m_text << uids.prefix << numbers[i];
    }
    m_text << quote;
}

/// The value as a CSV field. The draw is the item's, and the measurement's place in the list tells several apart.
std::string ProductsCsv::measured(const TracedItem& item, std::size_t measurement) const
{
    const ResolvedStation& station = m_line.stations[item.station];
    const auto& value = station.measurements[measurement].value;
    if (const auto* text = std::get_if<Measurement::Text>(&value))
        return csvField(text->text);
    if (const auto* perInput = std::get_if<Measurement::PerInput>(&value))
        return numberText(perInput->tare + perInput->perInput * static_cast<double>(station.batchIn));
    const auto& normal = std::get<Measurement::Normal>(value);
    const double deviation =
        standardNormal(m_makers[item.station].stream, Purpose::Measurement, static_cast<std::uint64_t>(item.number - 1),
                       static_cast<std::uint32_t>(measurement));
    return numberText(normal.mean + normal.standardDeviation * deviation);
}

bool writeProductsCsv(std::ostream& out, const ResolvedLine& line, RunRequest request)
{
    ProductsCsv products(out, line, request.seed, request.replication);
    ItemTrace trace(line, [&products](const TracedItem& item) { products.append(item); });
    request.detail = Detail::Trace;
    request.completions = [&trace](const Completion& completion) { trace.add(completion); };
    if (!simulate(line, request).isComplete)
        return false;
    trace.finish();
    products.finish();
    return true;
}

} // namespace linetwin
