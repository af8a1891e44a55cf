// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/SensitivityTable.h"

#include "engine/output/FigureText.h"
#include "engine/output/PaybackText.h"
#include "engine/output/StudyTableParts.h"
#include "engine/output/TextTable.h"
#include "engine/output/VerdictText.h"
#include "engine/support/Messages.h"
#include "engine/support/NumberText.h"
#include "engine/support/Translatable.h"

namespace linetwin {

namespace {

using Kind = SensitivityRow::Kind;

std::string subjectText(const SensitivityRow& row)
{
    if (row.kind == Kind::UnlimitedBuffers)
        return cliText(LINETWIN_TEXT("CommandLine", "all buffers unlimited"));
    if (row.kind != Kind::SwitchedOff)
        return row.path.text();
    const std::string& station = row.path.station;
    const std::string& element = row.path.parameter.element;
    switch (row.path.parameter.id) {
    case ParameterId::MtbfMin: return filledText(localText("CommandLine", "%1 without breakdowns"), {station});
    case ParameterId::JamProb: return filledText(localText("CommandLine", "%1 without jams"), {station});
    case ParameterId::FalseRejectProb:
        return filledText(localText("CommandLine", "%1 without false rejects"), {station});
    case ParameterId::StopEvery: return filledText(localText("CommandLine", "%1 without %2"), {station, element});
    case ParameterId::LineStopEvery:
    case ParameterId::CalendarEntry: return filledText(localText("CommandLine", "without %1"), {element});
    default: return filledText(localText("CommandLine", "%1 without defects"), {station});
    }
}

std::string changeText(const SensitivityVariants& variants, std::size_t index)
{
    const SensitivityRow& row = variants.rows[index];
    if (row.kind != Kind::Improved && row.kind != Kind::Worsened)
        return "";
    const std::string values = numberText(*row.from) + " → " + numberText(*row.to);
    if (row.path.parameter != ParameterId::BufferCapacity)
        return values;
    return filledText(localText("CommandLine", "%1 (%2)"),
                      {values, protectionText(variants.lines.front(), row.path.station) + " → " +
                                   protectionText(variants.lines[index + 1], row.path.station)});
}

std::string racedText(const SensitivityStudy& study, const SensitivityResult& result)
{
    return filledText(localText("CommandLine", "Racing: rows stop once they are decided, or all runs would leave them "
                                               "open; %1 of %2 rows ran all %3 replications."),
                      {std::to_string(rowsInFull(result)), std::to_string(result.effects.size()),
                       std::to_string(study.plan.replications)});
}

/// What each change that shows is worth in money a year, a sentence each.
void writeYearly(TextBuffer& text, const SensitivityStudy& study, const SensitivityVariants& variants,
                 const SensitivityResult& result)
{
    const Line& line = study.scenario.line;
    const auto factor = yearlyFactor(study.figure, study.plan.durationHours, line.operatingHoursPerYear);
    if (!factor)
        return;
    text << "\n";
    for (const SensitivityEffect& effect : result.effects) {
        const FigureComparison& comparison = effect.comparison;
        const auto yearly = yearlyEstimate(comparison.difference, *factor);
        if (!yearly || !isOfInterval(comparison.verdict.kind) || !comparison.verdict.isSure)
            continue;
        const std::string change = changeText(variants, effect.row);
        text << filledText(
                    localText("CommandLine", "%1: %2 a year"),
                    {subjectText(variants.rows[effect.row]) + (change.empty() ? "" : " " + change),
                     (yearly->value > 0 ? "+" : "") + amountText(*yearly, comparison.differenceLevel, line.currency)})
             << "\n";
    }
}

} // namespace

void writeSensitivityTable(std::ostream& out, const SensitivityStudy& study, std::span<const VariantRuns> runs)
{
    TextBuffer text(out);
    const SensitivityVariants variants = variantsOf(study);
    const SensitivityResult result = evaluate(study, variants, runs);
    const std::string label = labelText(specOf(study.figure), study.scenario.line.currency);
    RareStopsNotes notes;
    text << filledText(localText("CommandLine", "%1: what each change is worth in %2, now %3"),
                       {study.scenario.scenario.name, label,
                        notes.marked(meanAndIntervalText(result.figure, study.figure), result.rare)})
         << "\n";
    writeStudySettings(text, study.plan, result.replications);
    if (study.isRaced)
        text << racedText(study, result) << "\n";
    text << filledText(localText("CommandLine", "Parameters better and worse by %1 %, a buffer by at least one item; "
                                                "losses switched off one at a time."),
                       {numberText(study.percent)})
         << "\n\n";
    if (variants.rows.empty())
        text << localText("CommandLine", "No parameter of this line can touch this figure.") << "\n";
    std::vector<std::string> header{LINETWIN_TEXT("CommandLine", "Change"),
                                    LINETWIN_TEXT("CommandLine", "From → to"),
                                    LINETWIN_TEXT("CommandLine", "Effect"),
                                    levelText(result.differenceLevel),
                                    "%",
                                    LINETWIN_TEXT("CommandLine", "Verdict")};
    if (study.isRaced) {
        header[3] = LINETWIN_TEXT("CommandLine", "Interval");
        header.insert(header.end() - 1, LINETWIN_TEXT("CommandLine", "Runs"));
    }
    TextTable table(header, 50);
    table.alignLeft(1);
    table.alignLeft(header.size() - 1);
    for (const SensitivityEffect& effect : result.effects) {
        const SensitivityRow& row = variants.rows[effect.row];
        const FigureComparison& comparison = effect.comparison;
        std::vector<std::string> cells{subjectText(row),
                                       changeText(variants, effect.row),
                                       signedMeanText(comparison.difference, study.figure),
                                       halfWidthText(comparison.difference, study.figure, IntervalOf::Difference),
                                       relativeText(comparison),
                                       verdictText(comparison)};
        if (study.isRaced)
            cells.insert(cells.end() - 1, std::to_string(effect.replications));
        table.addRow(cells);
    }
    if (!variants.rows.empty())
        table.write(text);
    writeYearly(text, study, variants, result);
    text << "\n"
         << filledText(study.isRaced ? localText("CommandLine", "The intervals hold for all %1 rows together, each at "
                                                                "the level of its own runs.")
                                     : localText("CommandLine", "The intervals hold for all %1 rows together."),
                       {std::to_string(variants.rows.size())})
         << "\n";
    notes.write(text);
    text << luckOnlyText() << confirmationText(study.plan);
    text.flush();
}

} // namespace linetwin
