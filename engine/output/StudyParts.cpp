// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/StudyParts.h"

#include "engine/output/JsonText.h"
#include "engine/output/JsonWhole.h"
#include "engine/output/StudyDefinition.h"
#include "engine/support/NumberText.h"
#include "engine/support/Utf8.h"
#include "engine/support/Version.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <utility>

namespace linetwin {

namespace {

using Json = nlohmann::json;
constexpr std::string_view format = "linetwin/part/2";
constexpr std::string_view formatWithoutStops = "linetwin/part/1";

void writeRun(TextBuffer& text, const LineFigureValues& figures)
{
    text << '[';
    for (std::size_t i = 0; i < figures.size(); ++i)
        text << (i > 0 ? "," : "") << numberText(figures[i].numerator) << ',' << numberText(figures[i].denominator);
    text << ']';
}

LineFigureValues readRun(const Json& numbers)
{
    LineFigureValues figures;
    if (numbers.size() != 2 * figures.size())
        throw PartError(localText("CommandLine", "a run has the wrong number of figures"));
    for (std::size_t i = 0; i < figures.size(); ++i)
        figures[i] = {numbers[2 * i].get<double>(), numbers[2 * i + 1].get<double>()};
    return figures;
}

/// `[station, reason, stops, run, time, run, time, …]`, the runs counted in the part.
void writeStops(TextBuffer& text, const FewStops& few)
{
    text << '[' << static_cast<std::int64_t>(few.station) << ',' << static_cast<std::int64_t>(few.reason) << ','
         << few.stops;
    for (const auto& [run, time] : few.times)
        text << ',' << static_cast<std::int64_t>(run) << ',' << numberText(time);
    text << ']';
}

FewStops readStops(const Json& numbers, const ResolvedLine& line, std::size_t runs)
{
    FewStops few{.station = wholeOf<std::size_t>(numbers.at(0)),
                 .reason = wholeOf<ReasonId>(numbers.at(1)),
                 .stops = wholeOf<std::int64_t>(numbers.at(2)),
                 .times = {}};
    for (std::size_t i = 3; i < numbers.size(); i += 2)
        few.times.emplace_back(wholeOf<std::size_t>(numbers[i]), numbers.at(i + 1).get<double>());
    const bool isKnown = few.station < line.stations.size() &&
                         wholeOf<std::size_t>(numbers[1]) < line.stations[few.station].reasons.size();
    const auto runOf = [](const std::pair<std::size_t, double>& time) { return time.first; };
    const bool isAscending =
        std::ranges::adjacent_find(few.times, std::ranges::greater_equal{}, runOf) == few.times.end();
    const bool isInPart = few.times.empty() || few.times.back().first < runs;
    if (!isKnown || !isAscending || !isInPart || few.stops < 0 || few.stops > fewestStops)
        throw PartError(localText("CommandLine", "its stops are wrong"));
    return few;
}

/// Of a variant, ascending by station and reason.
std::vector<FewStops> readAllStops(const Json& json, const ResolvedLine& line, std::size_t runs)
{
    std::vector<FewStops> all;
    for (const Json& numbers : json)
        all.push_back(readStops(numbers, line, runs));
    const auto keyOf = [](const FewStops& few) { return std::pair(few.station, few.reason); };
    if (std::ranges::adjacent_find(all, std::ranges::greater_equal{}, keyOf) != all.end())
        throw PartError(localText("CommandLine", "its stops are wrong"));
    return all;
}

/// Runs of all variants, checked against what the shard must hold.
std::vector<VariantRuns> readRuns(const Json& json, const StudyPlan& plan, const ReplicationRange& range)
{
    std::vector<VariantRuns> runs;
    for (const Json& variant : json) {
        if (variant.size() != static_cast<std::size_t>(range.count))
            throw PartError(localText("CommandLine", "the number of its replications is wrong"));
        VariantRuns& read = runs.emplace_back();
        read.firstReplication = plan.firstReplication + static_cast<std::uint32_t>(range.first);
        for (const Json& numbers : variant)
            read.runs.push_back(readRun(numbers));
    }
    return runs;
}

Shard readShard(const Json& json)
{
    const Shard shard{wholeOf<int>(json.at("shard")), wholeOf<int>(json.at("shards"))};
    if (shard.part < 1 || shard.part > shard.parts)
        throw PartError(localText("CommandLine", "its number is wrong"));
    return shard;
}

void checkFormat(const Json& json)
{
    const std::string found = json.is_object() ? json.value("format", "") : "";
    if (found == formatWithoutStops)
        throw PartError(localText("CommandLine", "an earlier version of the program wrote it, without the stops of its "
                                                 "runs; write all parts again with this one"));
    if (found != format)
        throw PartError(
            found.empty() ? localText("CommandLine", "this is not what --shard wrote")
                          : localText("CommandLine", "this is not what --shard wrote, but %1, which needs no merging"),
            {abbreviated(found)});
    const auto writer = json.at("version").get<std::string>();
    if (writer != version())
        throw PartError(
            localText(
                "CommandLine",
                "version %1 of the program wrote it, and this is version %2; the parts of a study must be of the same"),
            {abbreviated(writer), std::string(version())});
}

/// The first key in which two definitions differ.
std::string differingKey(const Json& a, const Json& b)
{
    // Studies of two kinds have keys of their own, which say nothing.
    if (a.value("kind", Json()) != b.value("kind", Json()))
        return "kind";
    for (const auto& [key, value] : a.items()) {
        if (!b.contains(key) || b[key] != value)
            return key;
    }
    return {};
}

} // namespace

struct StudyParts::Collected {
    struct Part {
        std::string name;
        std::vector<VariantRuns> runs;
    };
    Json definition;
    Study study;
    std::vector<ResolvedLine> lines; ///< of its variants
    int parts = 0;
    std::string firstName;
    std::map<int, Part> byNumber;

    void add(const std::string& name, const Json& json)
    {
        checkFormat(json);
        const Shard shard = readShard(json);
        if (byNumber.empty())
            begin(name, json.at("study"), shard);
        if (json.at("study") != definition)
            throw PartError(localText("CommandLine", "it is of another study than %1: they differ in `%2`"),
                            {firstName, differingKey(definition, json.at("study"))});
        if (shard.parts != parts)
            throw PartError(localText("CommandLine", "it is one of %1 parts, %2 one of %3"),
                            {std::to_string(shard.parts), firstName, std::to_string(parts)});
        if (const auto same = byNumber.find(shard.part); same != byNumber.end())
            throw PartError(localText("CommandLine", "part %1 is given twice; it is also in %2"),
                            {std::to_string(shard.part), same->second.name});
        const StudyPlan& plan = planOf(study);
        Part part{name, readRuns(json.at("runs"), plan, shard.rangeOf(plan.replications))};
        const Json& stops = json.at("stops");
        if (part.runs.size() != lines.size() || stops.size() != lines.size())
            throw PartError(localText("CommandLine", "the number of its variants is wrong"));
        for (std::size_t v = 0; v < lines.size(); ++v)
            part.runs[v].fewStops = readAllStops(stops[v], lines[v], part.runs[v].runs.size());
        byNumber.emplace(shard.part, std::move(part));
    }

    void begin(const std::string& name, const Json& newDefinition, const Shard& shard)
    {
        study = readStudyDefinition(newDefinition);
        if (shard.parts > planOf(study).replications)
            throw PartError(localText("CommandLine", "its number is wrong"));
        definition = newDefinition;
        lines = linesOf(study);
        parts = shard.parts;
        firstName = name;
    }

    void requireAll() const
    {
        std::vector<std::string> missing;
        int count = 0;
        for (int number = 1; number <= parts; ++number) {
            if (byNumber.contains(number))
                continue;
            if (++count <= 10)
                missing.push_back(std::to_string(number));
        }
        if (count > 10)
            missing.back() += " …";
        if (count > 0)
            throw PartError(count == 1 ? localText("CommandLine", "part %1 of %2 is missing")
                                       : localText("CommandLine", "parts %1 of %2 are missing"),
                            {listText(missing), std::to_string(parts)});
    }
};

void writeStudyPart(std::ostream& out, const Study& study, const Shard& shard, std::span<const VariantRuns> runs)
{
    TextBuffer text(out);
    text << "{\n  \"format\": " << jsonText(format) << ",\n  \"version\": " << jsonText(version());
    text << ",\n  \"shard\": " << std::int64_t{shard.part} << ",\n  \"shards\": " << std::int64_t{shard.parts};
    text << ",\n  \"study\": ";
    writeStudyDefinition(text, study);
    text << ",\n  \"runs\": [";
    for (std::size_t v = 0; v < runs.size(); ++v) {
        text << (v > 0 ? ",\n    [" : "\n    [");
        for (std::size_t r = 0; r < runs[v].runs.size(); ++r) {
            text << (r > 0 ? ",\n     " : "");
            writeRun(text, runs[v].runs[r]);
        }
        text << ']';
    }
    text << "\n  ],\n  \"stops\": [";
    for (std::size_t v = 0; v < runs.size(); ++v) {
        text << (v > 0 ? ",\n    [" : "\n    [");
        for (std::size_t i = 0; i < runs[v].fewStops.size(); ++i) {
            text << (i > 0 ? ", " : "");
            writeStops(text, runs[v].fewStops[i]);
        }
        text << ']';
    }
    text << "\n  ]\n}\n";
    text.flush();
}

StudyParts::StudyParts() : m_collected(std::make_unique<Collected>()) {}

StudyParts::~StudyParts() = default;

void StudyParts::add(const std::string& name, std::string_view text)
{
    try {
        m_collected->add(name, Json::parse(text));
    } catch (const Json::parse_error&) {
        throw PartError(localText("CommandLine", "%1: this is not JSON, or not all of it"), {name});
    } catch (const Json::exception&) {
        throw PartError(localText("CommandLine", "%1: this is not a whole part of a study"), {name});
    } catch (const PartError& error) {
        throw PartError("%1: %2", {name, error.what()});
    }
}

JoinedStudy StudyParts::join() &&
{
    m_collected->requireAll();
    JoinedStudy joined{std::move(m_collected->study), {}};
    joined.runs.resize(m_collected->lines.size());
    for (auto& [number, part] : m_collected->byNumber) {
        for (std::size_t v = 0; v < joined.runs.size(); ++v) {
            append(joined.runs[v].fewStops, joined.runs[v].runs.size(), part.runs[v].fewStops);
            std::ranges::move(part.runs[v].runs, std::back_inserter(joined.runs[v].runs));
        }
        part.runs.clear();
    }
    for (VariantRuns& variant : joined.runs)
        variant.firstReplication = planOf(joined.study).firstReplication;
    return joined;
}

} // namespace linetwin
