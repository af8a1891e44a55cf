// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/SensitivityJson.h"

#include "engine/output/StudyJsonParts.h"
#include "engine/study/Payback.h"
#include "engine/support/NumberText.h"

#include <map>
#include <utility>

namespace linetwin {

namespace {

/// How many rows stopped after so many runs, with the level of their intervals.
void writeRace(TextBuffer& text, const SensitivityResult& result)
{
    std::map<std::size_t, std::pair<double, std::int64_t>> rounds;
    for (const SensitivityEffect& effect : result.effects) {
        auto& [level, rows] = rounds[effect.replications];
        level = effect.comparison.differenceLevel;
        ++rows;
    }
    text << ",\n  \"race\": {\"rows_in_full\": " << static_cast<std::int64_t>(rowsInFull(result)) << ", \"rounds\": [";
    const char* separator = "";
    for (const auto& [replications, round] : rounds) {
        text << std::exchange(separator, ", ") << R"({"replications": )" << static_cast<std::int64_t>(replications);
        text << R"(, "level": )" << numberText(round.first) << R"(, "rows": )" << round.second << '}';
    }
    text << "]}";
}

/// `yearlyFactor` makes the difference money a year; null where it is not that.
void writeRow(TextBuffer& text, const SensitivityRow& row, const SensitivityEffect& effect, bool isRaced,
              const std::optional<double>& yearlyFactor)
{
    const FigureComparison& comparison = effect.comparison;
    const bool isAll = row.kind == SensitivityRow::Kind::UnlimitedBuffers;
    text << R"(    {"row": )" << jsonText(nameOf(row)) << R"(, "change": )" << jsonText(rowKey(row.kind));
    text << R"(, "station": )" << (isAll || row.path.station == wholeLine ? "null" : jsonText(row.path.station));
    text << R"(, "key": )" << jsonText(row.path.parameter.text());
    text << R"(, "from": )" << jsonNumber(row.from) << R"(, "to": )" << jsonNumber(row.to);
    if (isRaced) {
        text << R"(, "replications": )" << static_cast<std::int64_t>(effect.replications);
        text << R"(, "stopped_early": )" << (effect.isStoppedEarly ? "true" : "false");
    }
    text << ",\n     \"result\": ";
    writeStatistics(text, comparison.scenario);
    text << ",\n     \"difference\": ";
    writeDifference(text, comparison);
    const auto yearly = yearlyFactor ? yearlyEstimate(comparison.difference, *yearlyFactor) : std::nullopt;
    if (yearly)
        text << R"(, "yearly_gain": {"mean": )" << numberText(yearly->value) << R"(, "ci": )"
             << jsonInterval(yearly->interval) << '}';
    text << '}';
}

} // namespace

void writeSensitivityJson(std::ostream& out, const SensitivityStudy& study, std::span<const VariantRuns> runs)
{
    TextBuffer text(out);
    const SensitivityVariants variants = variantsOf(study);
    const SensitivityResult result = evaluate(study, variants, runs);
    writeStudyHead(text, {.kind = "sensitivity",
                          .figure = study.figure,
                          .plan = study.plan,
                          .replications = result.replications,
                          .level = result.level,
                          .line = variants.lines.front()});
    text << ",\n  \"scenario\": " << jsonText(study.scenario.scenario.name);
    text << ",\n  \"line\": " << jsonText(study.scenario.line.name);
    text << ",\n  \"percent\": " << numberText(study.percent);
    text << ",\n  \"difference_level\": " << numberText(result.differenceLevel);
    text << ",\n  \"relevant_share\": " << numberText(study.relevantShare);
    if (study.isRaced)
        writeRace(text, result);
    text << ",\n  \"result\": ";
    writeStatistics(text, result.figure);
    const auto factor = yearlyFactor(study.figure, study.plan.durationHours, study.scenario.line.operatingHoursPerYear);
    text << ",\n  \"rows\": [";
    for (std::size_t i = 0; i < result.effects.size(); ++i) {
        text << (i > 0 ? ",\n" : "\n");
        writeRow(text, variants.rows[result.effects[i].row], result.effects[i], study.isRaced, factor);
    }
    text << "\n  ]\n}\n";
    text.flush();
}

} // namespace linetwin
