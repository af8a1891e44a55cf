// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/ProductsCsv.h"

#include "engine/simulation/Distributions.h"

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

ProductsCsv::Uids::Uids(const CsvText& text, const std::string& maker) : prefix(text.quoted(maker + ':'))
{
    isQuoted = prefix.front() == '"';
    if (isQuoted)
        prefix = prefix.substr(1, prefix.size() - 2);
}

ProductsCsv::ProductsCsv(std::ostream& out, const ResolvedLine& line, std::uint64_t seed, std::uint32_t replication,
                         const CsvStyle& style)
    : m_text(out, style), m_line(line)
{
    std::string inputMaker = "raw";
    for (const ResolvedStation& station : line.stations) {
        Maker maker{.uids = Uids(m_text, station.name),
                    .inputUids = Uids(m_text, inputMaker),
                    .type = m_text.quoted(station.outputType.value_or("")),
                    .name = m_text.quoted(station.name),
                    .measurementNames = {},
                    .stream = RandomStream(seed, replication, station.stream)};
        for (const Measurement& measurement : station.measurements)
            maker.measurementNames.push_back(m_text.quoted(measurement.name));
        m_makers.push_back(std::move(maker));
        if (station.outputType)
            inputMaker = station.name;
    }
    m_text.addRow({"uid", "type", "created_at", "parent_machine", "is_defective", "rejected", "genealogy",
                   "measurement", "value"});
}

void ProductsCsv::append(const TracedItem& item)
{
    const Maker& maker = m_makers[item.station];
    const std::size_t measurements = maker.measurementNames.size();
    for (std::size_t i = 0; i < std::max(measurements, std::size_t{1}); ++i) {
        addUids(maker.uids, {&item.number, 1});
        m_text.add(maker.type);
        m_text.add(item.createdAt);
        m_text.add(maker.name);
        m_text.add(truth(item.isDefective));
        m_text.add(truth(item.isRejected));
        addUids(maker.inputUids, item.inputs);
        if (i < measurements) {
            m_text.add(maker.measurementNames[i]);
            addMeasured(item, i);
        } else {
            m_text.addEmpty(2);
        }
        m_text.endRow();
    }
}

void ProductsCsv::addUids(const Uids& uids, std::span<const std::int64_t> numbers)
{
    constexpr char between = ';';
    const bool isQuoted = uids.isQuoted || (m_text.separator() == between && numbers.size() > 1);
    const std::string_view quote = isQuoted ? "\"" : "";
    TextBuffer& field = m_text.begin();
    field << quote;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (i > 0)
            field << between;
        field << uids.prefix << numbers[i];
    }
    field << quote;
}

/// The draw is the item's, and the measurement's place in the list tells several apart.
void ProductsCsv::addMeasured(const TracedItem& item, std::size_t measurement)
{
    const ResolvedStation& station = m_line.stations[item.station];
    const auto& value = station.measurements[measurement].value;
    if (const auto* text = std::get_if<Measurement::Text>(&value)) {
        m_text.add(m_text.quoted(text->text));
        return;
    }
    if (const auto* perInput = std::get_if<Measurement::PerInput>(&value)) {
        m_text.add(perInput->tare + perInput->perInput * static_cast<double>(station.batchIn));
        return;
    }
    const auto& normal = std::get<Measurement::Normal>(value);
    const double deviation =
        standardNormal(m_makers[item.station].stream, Purpose::Measurement, static_cast<std::uint64_t>(item.number - 1),
                       static_cast<std::uint32_t>(measurement));
    m_text.add(normal.mean + normal.standardDeviation * deviation);
}

bool writeProductsCsv(std::ostream& out, const ResolvedLine& line, RunRequest request, const CsvStyle& style)
{
    ProductsCsv products(out, line, request.seed, request.replication, style);
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
