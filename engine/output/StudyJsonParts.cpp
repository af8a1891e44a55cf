// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/StudyJsonParts.h"

#include "engine/support/NumberText.h"
#include "engine/support/Version.h"

namespace linetwin {

void writeStudyHead(TextBuffer& text, const StudyHead& head)
{
    const Yardstick& yardstick = head.line.yardstick;
    text << "{\n  \"format\": \"linetwin/" << head.kind << "/1\",\n  \"version\": " << jsonText(version());
    text << ",\n  \"figure\": " << jsonText(specOf(head.figure).key);
    text << ",\n  \"seed\": " << static_cast<std::int64_t>(head.plan.seed);
    text << ",\n  \"first_replication\": " << static_cast<std::int64_t>(head.plan.firstReplication);
    text << ",\n  \"replications\": " << static_cast<std::int64_t>(head.replications);
    text << ",\n  \"confirmed\": " << (head.plan.firstReplication >= firstConfirming ? "true" : "false");
    text << ",\n  \"level\": " << numberText(head.level);
    text << ",\n  \"duration_hours\": " << numberText(head.plan.durationHours);
    text << ",\n  \"warmup_hours\": " << numberText(head.plan.warmupHours);
    text << ",\n  \"constraint\": " << jsonText(head.line.stations[yardstick.constraint].name);
    text << ",\n  \"rated_units_per_hour\": " << numberText(yardstick.ratedUnitsPerHour);
}

void writeDifference(TextBuffer& text, const FigureComparison& comparison)
{
    const Verdict& verdict = comparison.verdict;
    text << '{';
    writeStatisticsKeys(text, comparison.difference);
    text << R"(, "level": )" << numberText(comparison.differenceLevel);
    text << R"(, "n": )" << static_cast<std::int64_t>(verdict.runs);
    text << R"(, "nonzero": )" << static_cast<std::int64_t>(verdict.differingRuns);
    text << R"(, "verdict": )" << jsonText(verdictKey(verdict.kind));
    const std::optional<Estimate>& relative = comparison.relative;
    const auto inPercent = [](const Interval& share) { return Interval{100 * share.lower, 100 * share.upper}; };
    text << R"(, "percent": )" << jsonNumber(relative ? std::optional(100 * relative->value) : std::nullopt);
    text << R"(, "percent_ci": )"
         << jsonInterval(relative ? std::optional(inPercent(relative->interval)) : std::nullopt);
    text << R"(, "relevant_margin": )" << jsonNumber(verdict.relevantMargin);
    text << R"(, "pairing_gain": )" << jsonNumber(comparison.pairingGain) << '}';
}

void writeFigures(TextBuffer& text, std::span<const FigureStatistics, lineFigureCount> figures,
                  std::span<const LineFigure> shown, std::string_view indent)
{
    text << '{';
    for (const LineFigure figure : shown) {
        text << (figure == shown.front() ? "\n  " : ",\n  ") << indent << jsonText(specOf(figure).key) << ": ";
        writeStatistics(text, figures[static_cast<std::size_t>(figure)]);
    }
    text << '\n' << indent << '}';
}

} // namespace linetwin
