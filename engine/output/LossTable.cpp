// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/LossTable.h"

#include "engine/output/DisplayWidth.h"
#include "engine/output/TextTable.h"
#include "engine/study/LossRows.h"
#include "engine/support/Messages.h"
#include "engine/support/Translatable.h"

#include <algorithm>

namespace linetwin {

namespace {

constexpr std::size_t stationColumns = 20;
constexpr double smallestShown = 0.0005; ///< of what the constraint waits for

struct ShownLoss {
    std::string label;
    double share;
    bool isPlanned = false;
};

std::string_view reasonText(State state)
{
    switch (state) {
    case State::Execute: return localText("CommandLine", "running");
    case State::Down: return localText("CommandLine", "down");
    case State::Jammed: return localText("CommandLine", "jammed");
    case State::Starved: return localText("CommandLine", "starved");
    case State::Blocked: return localText("CommandLine", "blocked");
    case State::Setup: return localText("CommandLine", "in changeover");
    case State::Planned: return localText("CommandLine", "closed");
    }
    return {};
}

/// Without what is nothing at all, the largest share first.
std::vector<ShownLoss> shownLosses(const RunReport& report)
{
    std::vector<ShownLoss> losses;
    double small = 0;
    for (const LossRow& row : lossRows(report.replications, report.level)) {
        const double share = row.share.mean.value_or(0);
        if (row.key.reason && share < smallestShown)
            small += share;
        else if (share != 0 || row.key.loss == Loss::Good)
            losses.push_back({lossLabel(report.line, row.key), share, row.key.loss == Loss::Planned});
    }
    if (small > 0)
        losses.push_back({cliText(LINETWIN_TEXT("CommandLine", "Other waiting")), small});
    std::ranges::stable_sort(losses, std::ranges::greater{}, &ShownLoss::share);
    return losses;
}

} // namespace

std::string lossLabel(const ResolvedLine& line, const LossKey& key)
{
    const auto nameOf = [&](std::size_t station) { return cutToWidth(line.stations[station].name, stationColumns); };
    const std::string constraint = nameOf(line.yardstick.constraint);
    const std::string cause = key.cause ? nameOf(*key.cause) : "";
    const std::string_view word = !key.reason         ? std::string_view()
                                  : key.isInTransit() ? localText("CommandLine", "under way")
                                                      : reasonText(*key.reason);
    const auto with = [](std::string_view text, const std::string& name) { return filledText(text, {name}); };
    const auto stopped = [&](std::string_view text, const std::string& station) {
        const std::string what = with(text, station);
        return key.stop.empty()
                   ? what
                   : filledText(localText("CommandLine", "%1: %2"), {what, cutToWidth(key.stop, stationColumns)});
    };
    const auto caused = [&](std::string_view text) {
        const std::string what = stopped(text, cause);
        return word.empty() ? what : filledText(localText("CommandLine", "%1 (%2)"), {what, std::string(word)});
    };
    switch (key.loss) {
    case Loss::Good: return std::string(localText("CommandLine", "Good units output"));
    case Loss::ShippedDefective: return std::string(localText("CommandLine", "Defective units output"));
    case Loss::Rejected:
        return with(key.isFalseReject ? localText("CommandLine", "Rejected by %1, though good")
                                      : localText("CommandLine", "Rejected by %1"),
                    cause);
    case Loss::Speed: return std::string(localText("CommandLine", "Slower than ideal"));
    case Loss::InProgress: return std::string(localText("CommandLine", "In progress"));
    case Loss::Breakdown: return stopped(localText("CommandLine", "%1 down"), constraint);
    case Loss::Jam: return stopped(localText("CommandLine", "%1 jammed"), constraint);
    case Loss::Changeover: return stopped(localText("CommandLine", "%1 in changeover"), constraint);
    case Loss::Planned: return stopped(localText("CommandLine", "%1 closed"), constraint);
    case Loss::Starved: return caused(localText("CommandLine", "Starved by %1"));
    case Loss::Blocked: return caused(localText("CommandLine", "Blocked by %1"));
    }
    return {};
}

void writeLossTable(TextBuffer& text, const RunReport& report)
{
    const std::vector<ShownLoss> losses = shownLosses(report);
    if (losses.empty())
        return;
    const Yardstick& yardstick = report.line.yardstick;
    const double hours = report.settings.durationHours;
    const std::string constraint = cutToWidth(report.line.stations[yardstick.constraint].name, stationColumns);
    TextTable table({filledText(localText("CommandLine", "Time of %1"), {constraint}),
                     LINETWIN_TEXT("CommandLine", "Share %"), LINETWIN_TEXT("CommandLine", "Minutes"),
                     LINETWIN_TEXT("CommandLine", "Units")},
                    60);
    const auto add = [&](const std::string& label, double share) {
        table.addRow({label, fixedText(share * 100, 2), fixedText(share * hours * 60, 1),
                      fixedText(share * hours * yardstick.ratedUnitsPerHour, 0)});
    };
    for (const ShownLoss& loss : losses)
        add(loss.label, loss.share);
    const bool hasPlanned = std::ranges::any_of(losses, &ShownLoss::isPlanned);
    add(cliText(hasPlanned ? LINETWIN_TEXT("CommandLine", "= all time")
                           : LINETWIN_TEXT("CommandLine", "= scheduled time")),
        1);
    table.write(text);
    text << localText("CommandLine", "Minutes of a run, and the units they stand for at the rated pace. (running): the "
                                     "station works, but is\nslower or still recovering from a stop.")
         << "\n";
}

} // namespace linetwin
