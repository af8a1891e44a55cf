// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/ResultJson.h"

#include "engine/output/JsonText.h"
#include "engine/study/LossRows.h"
#include "engine/support/NumberText.h"
#include "engine/support/Version.h"

#include <algorithm>
#include <utility>

namespace linetwin {

namespace {

void writeHead(TextBuffer& text, const RunReport& report)
{
    const Yardstick& yardstick = report.line.yardstick;
    text << "{\n  \"format\": \"linetwin/result/1\",\n  \"version\": " << jsonText(version());
    text << ",\n  \"scenario\": " << jsonText(report.scenario) << ",\n  \"line\": " << jsonText(report.line.name);
    text << ",\n  \"seed\": " << static_cast<std::int64_t>(report.seed);
    text << ",\n  \"replications\": " << static_cast<std::int64_t>(report.replications.shifts.size());
    text << ",\n  \"level\": " << numberText(report.level);
    text << ",\n  \"duration_hours\": " << numberText(report.settings.durationHours);
    text << ",\n  \"warmup_hours\": " << numberText(report.settings.warmupHours);
    text << ",\n  \"constraint\": " << jsonText(report.line.stations[yardstick.constraint].name);
    text << ",\n  \"rated_units_per_hour\": " << numberText(yardstick.ratedUnitsPerHour);
}

void writeLineFigures(TextBuffer& text, const RunReport& report)
{
    text << ",\n  \"line_figures\": {";
    std::string_view separator = "\n    ";
    for (const LineFigure figure : lineFiguresOf(report.line)) {
        text << std::exchange(separator, ",\n    ") << jsonText(specOf(figure).key) << ": ";
        writeStatistics(text, report.replications.statistics(figure, report.level));
    }
    text << "\n  }";
}

void writeReasons(TextBuffer& text, const RunReport& report, std::size_t station)
{
    const std::vector<StationReason>& reasons = report.line.stations[station].reasons;
    text << ",\n      \"stops\": [";
    for (std::size_t i = 0; i < reasons.size(); ++i) {
        text << (i == 0 ? "\n        " : ",\n        ") << R"({"name": )" << jsonText(reasons[i].name);
        for (std::size_t each = 0; each < reasonFigureCount; ++each) {
            const auto figure = static_cast<ReasonFigure>(each);
            text << ", " << jsonText(specOf(figure).key) << ": ";
            writeStatistics(text,
                            report.replications.statistics(station, static_cast<ReasonId>(i), figure, report.level));
        }
        text << '}';
    }
    text << (reasons.empty() ? "]" : "\n      ]");
}

void writeStationFigures(TextBuffer& text, const RunReport& report, std::size_t station)
{
    text << "    {\n      \"name\": " << jsonText(report.line.stations[station].name);
    for (const StationFigure figure : stationFiguresOf(report.line)) {
        text << ",\n      " << jsonText(specOf(figure).key) << ": ";
        writeStatistics(text, report.replications.statistics(station, figure, report.level));
    }
    if (report.line.hasReasons())
        writeReasons(text, report, station);
    text << "\n    }";
}

/// By figure; only where there are any.
void writeTargets(TextBuffer& text, const RunReport& report)
{
    if (report.targets.empty())
        return;
    text << ",\n  \"targets\": {";
    for (std::size_t i = 0; i < report.targets.size(); ++i) {
        const FigureTarget& target = report.targets[i];
        const ShareStatistics share = report.replications.shareReaching(target, report.level);
        text << (i == 0 ? "\n    " : ",\n    ") << jsonText(specOf(target.figure).key);
        text << R"(: {"target": )" << numberText(target.value) << R"(, "reached": )" << share.successes;
        text << R"(, "n": )" << share.trials << R"(, "share": )" << jsonNumber(share.share);
        text << R"(, "ci": )" << jsonInterval(share.interval) << '}';
    }
    text << "\n  }";
}

/// What the costs in the loss tree are measured from, and what of the margin is no loss of time.
void writeMoney(TextBuffer& text, const RunReport& report, const MoneyRows& money)
{
    text << ",\n  \"money\": {\n    \"product\": " << jsonText(report.line.product->name);
    text << ",\n    \"currency\": " << (report.line.currency.empty() ? "null" : jsonText(report.line.currency));
    const auto add = [&text](std::string_view key, const FigureStatistics& amount) {
        text << ",\n    " << jsonText(key) << ": ";
        writeStatistics(text, amount);
    };
    add("margin_at_rated_pace", money.atRatedPace);
    add("output_not_sold", money.outputNotSold);
    add("made_not_sold", money.madeNotSold);
    text << "\n  }";
}

void writeLosses(TextBuffer& text, const RunReport& report)
{
    const std::vector<LossRow> rows = lossRows(report.replications, report.level);
    const std::optional<MoneyRows> money = moneyRows(report.replications, report.level);
    text << ",\n  \"loss_tree\": [";
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const LossKey& key = rows[i].key;
        text << (i == 0 ? "\n    " : ",\n    ") << "{\"loss\": " << jsonText(keyOf(key.loss));
        text << ", \"cause\": " << (key.cause ? jsonText(report.line.stations[*key.cause].name) : "null");
        const std::string_view reason = reasonKeyOf(key);
        text << ", \"reason\": " << (reason.empty() ? "null" : jsonText(reason));
        if (!key.stop.empty())
            text << ", \"stop\": " << jsonText(key.stop);
        text << ", \"share\": ";
        writeStatistics(text, rows[i].share);
        if (money && key.loss != Loss::Good) {
            text << ", \"cost\": ";
            writeStatistics(text, std::ranges::find(money->losses, key, &MoneyRow::key)->cost);
        }
        text << '}';
    }
    text << (rows.empty() ? "]" : "\n  ]");
    if (money)
        writeMoney(text, report, *money);
}

} // namespace

void writeResultJson(std::ostream& out, const RunReport& report)
{
    TextBuffer text(out);
    writeHead(text, report);
    writeLineFigures(text, report);
    text << ",\n  \"stations\": [\n";
    for (std::size_t station = 0; station < report.line.stations.size(); ++station) {
        if (station > 0)
            text << ",\n";
        writeStationFigures(text, report, station);
    }
    text << "\n  ]";
    writeLosses(text, report);
    writeTargets(text, report);
    text << "\n}\n";
    text.flush();
}

} // namespace linetwin
