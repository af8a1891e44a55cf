// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/StudyDefinition.h"

#include "engine/io/Files.h"
#include "engine/model/Elements.h"
#include "engine/output/JsonText.h"
#include "engine/output/JsonWhole.h"
#include "engine/output/StudyParts.h"
#include "engine/support/NumberText.h"

#include <nlohmann/json.hpp>

namespace linetwin {

namespace {

using Json = nlohmann::json;

void keepProductOnly(SparseRunSettings& settings)
{
    SparseRunSettings kept;
    kept.product = std::move(settings.product);
    settings = std::move(kept);
}

std::string yamlOf(StudyScenario scenario)
{
    const std::optional<std::string> start = resolveSettings(scenario.line, scenario.scenario).startTime;
    const bool hasCalendar = !elementsThere(scenario.line, scenario.scenario, wholeLine, ElementKind::Closure).empty();
    keepProductOnly(scenario.scenario.settings); // the plan's count
    keepProductOnly(scenario.line.run);
    if (hasCalendar && start)
        scenario.scenario.settings.startTime = start;
    scenario.scenario.description.clear();
    scenario.scenario.leadingComment.clear();
    scenario.line.description.clear();
    scenario.line.leadingComment.clear();
    scenario.line.layout.clear();
    scenario.line.unchecked.clear();
    const LineSource source{.kind = LineSource::Kind::Inline, .path = {}, .builtin = {}};
    return writeScenario(scenario.scenario, scenario.line, source, "scenario.yaml");
}

StudyScenario scenarioOf(const Json& yaml)
{
    LoadResult loaded = loadText(yaml.get<std::string>(), "scenario.yaml");
    if (!loaded.file)
        throw PartError(localText("CommandLine", "its scenario is wrong: %1"), {describe(loaded.findings.front())});
    return {std::move(loaded.file->line), std::move(loaded.file->scenario)};
}

class DefinitionWriter {
public:
    explicit DefinitionWriter(TextBuffer& text) : m_text(text) {}

    void operator()(const CompareStudy& study)
    {
        writeCommon("compare", study.figure, study.plan);
        m_text << ",\n    \"relevant_share\": " << numberText(study.relevantShare);
        writeScenarios(study.scenarios);
    }
    void operator()(const SweepStudy& study)
    {
        writeCommon("sweep", study.figure, study.plan);
        m_text << ",\n    \"vary\": [";
        for (std::size_t i = 0; i < study.ranges.size(); ++i) {
            const SweepRange& range = study.ranges[i];
            m_text << (i > 0 ? ", " : "")
                   << jsonText(range.path.text() + "=" + numberText(range.from) + ":" + numberText(range.to) + ":" +
                               numberText(range.step));
        }
        m_text << "],\n    \"relevant_share\": " << numberText(study.relevantShare);
        writeRows(study.rows);
        writeScenarios(std::span(&study.scenario, 1));
    }
    void operator()(const SensitivityStudy& study)
    {
        writeCommon("sensitivity", study.figure, study.plan);
        m_text << ",\n    \"percent\": " << numberText(study.percent);
        m_text << ",\n    \"relevant_share\": " << numberText(study.relevantShare);
        writeRows(study.rows);
        writeScenarios(std::span(&study.scenario, 1));
    }

private:
    void writeRows(const std::vector<std::size_t>& rows)
    {
        m_text << ",\n    \"rows\": [";
        for (std::size_t i = 0; i < rows.size(); ++i)
            m_text << (i > 0 ? ", " : "") << static_cast<std::int64_t>(rows[i]);
        m_text << ']';
    }

    void writeCommon(std::string_view kind, LineFigure figure, const StudyPlan& plan)
    {
        m_text << "{\n    \"kind\": " << jsonText(kind) << ",\n    \"figure\": " << jsonText(specOf(figure).key);
        m_text << ",\n    \"duration_hours\": " << numberText(plan.durationHours);
        m_text << ",\n    \"warmup_hours\": " << numberText(plan.warmupHours);
        m_text << ",\n    \"seed\": " << static_cast<std::int64_t>(plan.seed);
        m_text << ",\n    \"first_replication\": " << static_cast<std::int64_t>(plan.firstReplication);
        m_text << ",\n    \"replications\": " << std::int64_t{plan.replications};
        m_text << ",\n    \"look\": " << std::int64_t{plan.look};
        if (plan.level != usualLevel)
            m_text << ",\n    \"level\": " << numberText(plan.level);
    }

    void writeScenarios(std::span<const StudyScenario> scenarios)
    {
        m_text << ",\n    \"scenarios\": [";
        for (std::size_t i = 0; i < scenarios.size(); ++i)
            m_text << (i > 0 ? ",\n      " : "\n      ") << jsonText(yamlOf(scenarios[i]));
        m_text << "\n    ]\n  }";
    }

    TextBuffer& m_text;
};

LineFigure figureOf(const Json& definition)
{
    const auto figure = findLineFigure(definition.at("figure").get<std::string>());
    if (!figure)
        throw PartError(localText("CommandLine", "it is about a figure that this program does not know"));
    return *figure;
}

StudyPlan planOf(const Json& definition)
{
    StudyPlan plan;
    definition.at("duration_hours").get_to(plan.durationHours);
    definition.at("warmup_hours").get_to(plan.warmupHours);
    readWhole(definition.at("seed"), plan.seed);
    readWhole(definition.at("first_replication"), plan.firstReplication);
    readWhole(definition.at("replications"), plan.replications);
    readWhole(definition.at("look"), plan.look);
    plan.level = definition.value("level", usualLevel);
    if (plan.replications < 1 || plan.look < 1 || !(plan.level >= lowestLevel && plan.level <= highestLevel))
        throw PartError(localText("CommandLine", "its plan is wrong"));
    return plan;
}

std::vector<std::size_t> rowsOf(const Json& definition, std::size_t count)
{
    std::vector<std::size_t> rows;
    for (const Json& row : definition.at("rows"))
        rows.push_back(wholeOf<std::size_t>(row));
    const bool isAscending = std::ranges::adjacent_find(rows, std::ranges::greater_equal{}) == rows.end();
    if (!isAscending || (!rows.empty() && rows.back() >= count))
        throw PartError(localText("CommandLine", "its rows are wrong"));
    return rows;
}

CompareStudy readCompare(const Json& definition)
{
    CompareStudy study;
    definition.at("relevant_share").get_to(study.relevantShare);
    for (const Json& yaml : definition.at("scenarios"))
        study.scenarios.push_back(scenarioOf(yaml));
    if (study.scenarios.size() < 2 || study.scenarios.size() > mostCompared)
        throw PartError(localText("CommandLine", "its number of scenarios is wrong"));
    return study;
}

SweepStudy readSweep(const Json& definition)
{
    SweepStudy study;
    study.scenario = scenarioOf(definition.at("scenarios").at(0));
    Findings findings;
    for (const Json& text : definition.at("vary")) {
        if (const auto range = parseSweepRange(text.get<std::string>(), study.scenario, findings))
            study.ranges.push_back(*range);
    }
    const bool isCountRight = study.ranges.size() == 1 || study.ranges.size() == 2;
    if (!findings.empty() || !isCountRight || !areSweepable(study.ranges, study.scenario, findings))
        throw PartError(localText("CommandLine", "its range is wrong"));
    definition.at("relevant_share").get_to(study.relevantShare);
    study.rows = rowsOf(definition, pointsOf(study).size());
    return study;
}

SensitivityStudy readSensitivity(const Json& definition)
{
    SensitivityStudy study;
    study.scenario = scenarioOf(definition.at("scenarios").at(0));
    definition.at("percent").get_to(study.percent);
    definition.at("relevant_share").get_to(study.relevantShare);
    if (!(study.percent > 0 && study.percent < 100))
        throw PartError(localText("CommandLine", "its percentage is wrong"));
    study.figure = figureOf(definition);
    study.rows = rowsOf(definition, rowsOf(study).size());
    return study;
}

} // namespace

void writeStudyDefinition(TextBuffer& text, const Study& study)
{
    std::visit(DefinitionWriter(text), study);
}

Study readStudyDefinition(const nlohmann::json& definition)
{
    const auto complete = [&](auto study) -> Study {
        study.figure = figureOf(definition);
        study.plan = planOf(definition);
        return study;
    };
    const auto kind = definition.at("kind").get<std::string>();
    if (kind == "compare")
        return complete(readCompare(definition));
    if (kind == "sweep")
        return complete(readSweep(definition));
    if (kind == "sensitivity")
        return complete(readSensitivity(definition));
    throw PartError(localText("CommandLine", "it is of a study that this program does not know, `%1`"), {kind});
}

} // namespace linetwin
