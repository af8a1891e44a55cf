// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/SensitivityTable.h"

#include "engine/output/FigureText.h"
#include "engine/output/PaybackText.h"
#include "engine/output/StudyTableParts.h"
#include "engine/output/TextTable.h"
#include "engine/output/VerdictText.h"
#include "engine/support/NumberText.h"

namespace linetwin {

namespace {

using Kind = SensitivityRow::Kind;

std::string subjectText(const SensitivityRow& row)
{
    if (row.kind == Kind::UnlimitedBuffers)
        return "all buffers unlimited";
    if (row.kind != Kind::SwitchedOff)
        return row.path.text();
    switch (row.path.parameter.id) {
    case ParameterId::MtbfMin: return row.path.station + " without breakdowns";
    case ParameterId::JamProb: return row.path.station + " without jams";
    case ParameterId::FalseRejectProb: return row.path.station + " without false rejects";
    case ParameterId::StopEvery: return row.path.station + " without " + row.path.parameter.element;
    case ParameterId::LineStopEvery:
    case ParameterId::CalendarEntry: return "without " + row.path.parameter.element;
    default: return row.path.station + " without defects";
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
    return values + " (" + protectionText(variants.lines.front(), row.path.station) + " → " +
           protectionText(variants.lines[index + 1], row.path.station) + ")";
}

std::string racedText(const SensitivityStudy& study, const SensitivityResult& result)
{
    return "Racing: rows stop once they are decided, or all runs would leave them open; " +
           std::to_string(rowsInFull(result)) + " of " + std::to_string(result.effects.size()) + " rows ran all " +
           std::to_string(study.plan.replications) + " replications.\n";
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
        text << subjectText(variants.rows[effect.row]) << (change.empty() ? "" : " " + change) << ": "
             << (yearly->value > 0 ? "+" : "") << amountText(*yearly, comparison.differenceLevel, line.currency)
             << " a year\n";
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
    text << study.scenario.scenario.name << ": what each change is worth in " << label << ", now "
         << notes.marked(meanAndIntervalText(result.figure, study.figure), result.rare) << "\n";
    writeStudySettings(text, study.plan, result.replications);
    if (study.isRaced)
        text << racedText(study, result);
    text << "Parameters better and worse by " << numberText(study.percent)
         << " %, a buffer by at least one item; losses switched off one at a time.\n\n";
    if (variants.rows.empty())
        text << "No parameter of this line can touch this figure.\n";
    std::vector<std::string> header{"Change", "From → to", "Effect", levelText(result.differenceLevel), "%", "Verdict"};
    if (study.isRaced) {
        header[3] = "Interval";
        header.insert(header.end() - 1, "Runs");
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
                                       halfWidthText(comparison.difference, study.figure),
                                       relativeText(comparison),
                                       verdictText(comparison)};
        if (study.isRaced)
            cells.insert(cells.end() - 1, std::to_string(effect.replications));
        table.addRow(cells);
    }
    if (!variants.rows.empty())
        table.write(text);
    writeYearly(text, study, variants, result);
    text << "\nThe intervals hold for all " << static_cast<std::int64_t>(variants.rows.size()) << " rows together";
    text << (study.isRaced ? ", each at the level of its own runs.\n" : ".\n");
    notes.write(text);
    text << luckOnlyText() << confirmationText(study.plan);
    text.flush();
}

} // namespace linetwin
