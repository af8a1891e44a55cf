// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/TargetTable.h"

#include "engine/output/FigureText.h"
#include "engine/output/TextTable.h"
#include "engine/support/Messages.h"
#include "engine/support/NumberText.h"
#include "engine/support/Translatable.h"

#include <cmath>
#include <optional>
#include <string>

namespace linetwin {

void writeTargetLines(TextBuffer& text, const RunReport& report)
{
    TextTable table({LINETWIN_TEXT("CommandLine", "Target"), LINETWIN_TEXT("CommandLine", "Reached in"),
                     LINETWIN_TEXT("CommandLine", "Share of runs"),
                     filledText(localText("CommandLine", "%1 % interval"), {numberText(report.level * 100)})});
    for (const FigureTarget& target : report.targets) {
        const FigureSpec& spec = specOf(target.figure);
        const FigureScale scale = scaleOf(spec.unit);
        const ShareStatistics share = report.replications.shareReaching(target, report.level);
        const auto percent = [](std::optional<double> number) {
            if (number)
                *number *= 100;
            return fixedText(number, 1) + (number ? " %" : "");
        };
        // A share such as 0.07 times 100 has a last digit too many.
        const double shown = std::round(target.value * scale.factor * 1e9) / 1e9;
        table.addRow({std::string(localText("Figure", spec.label)) + (spec.better == Better::Down ? " ≤ " : " ≥ ") +
                          numberText(shown) + scale.suffix,
                      filledText(localText("CommandLine", "%1 of %2"),
                                 {std::to_string(share.successes), std::to_string(share.trials)}),
                      percent(share.share),
                      share.interval ? filledText(localText("CommandLine", "%1 to %2"),
                                                  {percent(share.interval->lower), percent(share.interval->upper)})
                                     : "–"});
    }
    table.write(text);
}

} // namespace linetwin
