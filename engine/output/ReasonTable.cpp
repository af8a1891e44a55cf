// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/ReasonTable.h"

#include "engine/output/TextTable.h"
#include "engine/study/RareStops.h"
#include "engine/support/Messages.h"
#include "engine/support/Translatable.h"

#include <optional>
#include <string>

namespace linetwin {

namespace {

constexpr std::size_t reasonNameColumns = 20;

/// The key that files have, in the user's words.
std::string_view stateText(State state)
{
    switch (state) {
    case State::Down: return localText("CommandLine", "DOWN");
    case State::Jammed: return localText("CommandLine", "JAMMED");
    case State::Setup: return localText("CommandLine", "SETUP");
    case State::Planned: return localText("CommandLine", "PLANNED");
    default: return nameOf(state); // no stop
    }
}

} // namespace

void writeReasonTable(TextBuffer& text, const RunReport& report)
{
    TextTable table({LINETWIN_TEXT("CommandLine", "Stops of"), LINETWIN_TEXT("CommandLine", "Reason"),
                     LINETWIN_TEXT("CommandLine", "State"), LINETWIN_TEXT("CommandLine", "Stops"),
                     LINETWIN_TEXT("CommandLine", "Minutes"), LINETWIN_TEXT("CommandLine", "Minutes each"),
                     LINETWIN_TEXT("CommandLine", "Share %")},
                    reasonNameColumns);
    table.alignLeft(1);
    table.alignLeft(2);
    const double minutes = report.settings.durationHours * 60;
    for (std::size_t station = 0; station < report.line.stations.size(); ++station) {
        const ResolvedStation& resolved = report.line.stations[station];
        for (std::size_t i = 0; i < resolved.reasons.size(); ++i) {
            const auto mean = [&](ReasonFigure figure) {
                return report.replications.statistics(station, static_cast<ReasonId>(i), figure, report.level).mean;
            };
            const std::optional<double> time = mean(ReasonFigure::StopMin);
            const std::optional<double> stops = mean(ReasonFigure::Stops);
            if (time.value_or(0) == 0 && stops.value_or(0) == 0)
                continue;
            table.addRow({resolved.name, reasonText(static_cast<ReasonId>(i), resolved.reasons[i].name),
                          std::string(stateText(resolved.reasons[i].state)), fixedText(stops, 1), fixedText(time, 1),
                          fixedText(mean(ReasonFigure::MeanStopMin), 2),
                          fixedText(time.value_or(0) / minutes * 100, 2)});
        }
    }
    table.write(text);
}

} // namespace linetwin
