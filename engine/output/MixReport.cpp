// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/MixReport.h"

#include "engine/output/FigureText.h"
#include "engine/output/JsonText.h"
#include "engine/output/ProductMixText.h"
#include "engine/output/StudyJsonParts.h"
#include "engine/output/StudyTableParts.h"
#include "engine/output/TextTable.h"
#include "engine/output/VerdictText.h"
#include "engine/statistics/ShownDigits.h"
#include "engine/support/Messages.h"
#include "engine/support/NumberText.h"
#include "engine/support/Translatable.h"

#include <cmath>

namespace linetwin {

namespace {

constexpr auto mixFigure = LineFigure::MarginPerHour;

std::string_view basisKey(MixBasis basis)
{
    return basis == MixBasis::RunningTime ? "running_time" : "good_units";
}

/// `50 % Cream + 50 % Balm`.
std::string mixText(const MixQuestion& study)
{
    const std::vector<double> parts = partsOfOne(study.shares);
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i] > 0)
            text +=
                (text.empty() ? "" : " + ") + numberText(std::round(1000 * parts[i]) / 10) + " % " + study.products[i];
    }
    return text;
}

/// `654 ± 14 EUR an hour`.
std::string hourlyText(const FigureStatistics& margin, const std::string& currency)
{
    const bool hasWidth = margin.interval && halfWidthOf(margin) > 0;
    return filledText(hasWidth ? localText("CommandLine", "%1 an hour")
                               : localText("CommandLine", "%1 an hour, the same in all runs"),
                      {meanText(margin, mixFigure) +
                       (hasWidth ? " " + halfWidthText(margin, mixFigure, IntervalOf::Value) : "") +
                       (currency.empty() ? "" : " " + currency)});
}

void writeBlend(TextBuffer& text, const MixOutcome& outcome)
{
    if (!outcome.result.blended)
        return;
    const std::string mix =
        filledText(outcome.study.basis == MixBasis::RunningTime ? localText("CommandLine", "%1 of the running time")
                                                                : localText("CommandLine", "%1 of the good units"),
                   {mixText(outcome.study)});
    if (outcome.result.blended->mean)
        text << filledText(localText("CommandLine", "A mix of %1 earns %2; no time is counted for changing over."),
                           {mix, hourlyText(*outcome.result.blended, outcome.study.scenario.line.currency)})
             << "\n";
    else
        text << filledText(localText("CommandLine",
                                     "A mix of %1 has no margin per hour: a product of it is not made at "
                                     "all."),
                           {mix})
             << "\n";
    if (!areWhole(outcome.study.shares))
        text << localText("CommandLine", "The shares given do not sum to 100 %; they are taken as parts of their sum.")
             << "\n";
}

} // namespace

void writeMixTable(std::ostream& out, const MixOutcome& outcome)
{
    TextBuffer text(out);
    const ProductMix& mix = outcome.result;
    const std::string& currency = outcome.study.scenario.line.currency;
    text << filledText(localText("CommandLine", "%1: its products by what an hour of the line earns"),
                       {outcome.study.scenario.scenario.name})
         << "\n";
    writeStudySettings(text, outcome.study.plan, outcome.result.replications);
    text << "\n";
    const std::string product = cliText(LINETWIN_TEXT("CommandLine", "Product"));
    const std::string difference =
        filledText(localText("CommandLine", "Difference to %1"), {mix.products.front().name});
    const double level = mix.products.back().toFirst.differenceLevel;
    TextTable table({currency.empty() ? product : filledText(localText("CommandLine", "%1, %2"), {product, currency}),
                     LINETWIN_TEXT("CommandLine", "Margin per hour"), levelText(mix.level), difference,
                     levelText(level), LINETWIN_TEXT("CommandLine", "Output/h"),
                     LINETWIN_TEXT("CommandLine", "Margin of a unit"), LINETWIN_TEXT("CommandLine", "Verdict")});
    table.alignLeft(7);
    for (std::size_t i = 0; i < mix.products.size(); ++i) {
        const MixedProduct& mixed = mix.products[i];
        const bool isFirst = i == 0;
        table.addRow({mixed.name, meanText(mixed.marginPerHour, mixFigure),
                      halfWidthText(mixed.marginPerHour, mixFigure, IntervalOf::Value),
                      isFirst ? "–" : signedMeanText(mixed.toFirst.difference, mixFigure),
                      isFirst ? "–" : halfWidthText(mixed.toFirst.difference, mixFigure, IntervalOf::Difference),
                      meanText(mixed.goodUnitsPerHour, LineFigure::OutputPerHour),
                      fixedText(mixed.baseUnitMargin(), shownDecimals(mixed.baseUnitMargin())),
                      isFirst ? "" : verdictText(mixed.toFirst.verdict)});
    }
    table.write(text);
    text << "\n" << leaderSentence(mix) << "\n";
    for (const std::string& sentence : rankingSentences(mix, currency))
        text << sentence << "\n";
    if (const std::string sentence = unitSentence(mix); !sentence.empty())
        text << sentence << "\n";
    writeBlend(text, outcome);
    text << luckOnlyText();
    text.flush();
}

void writeMixJson(std::ostream& out, const MixOutcome& outcome)
{
    TextBuffer text(out);
    const MixQuestion& study = outcome.study;
    const ResolvedLine line = linesOf(study).front();
    writeStudyHead(text, {.kind = "mix",
                          .figure = mixFigure,
                          .plan = study.plan,
                          .replications = outcome.result.replications,
                          .level = outcome.result.level,
                          .line = line});
    text << ",\n  \"scenario\": " << jsonText(study.scenario.scenario.name);
    text << ",\n  \"line\": " << jsonText(line.name);
    text << ",\n  \"currency\": " << (line.currency.empty() ? "null" : jsonText(line.currency));
    text << ",\n  \"products\": [";
    for (std::size_t i = 0; i < outcome.result.products.size(); ++i) {
        const MixedProduct& product = outcome.result.products[i];
        text << (i == 0 ? "\n    " : ",\n    ") << R"({"name": )" << jsonText(product.name) << R"(, "unit_margin": )"
             << numberText(product.unitMargin) << R"(, "material_type": )" << jsonText(product.materialType)
             << R"(, "base_units_per_unit": )" << numberText(product.baseUnitsPerUnit) << R"(, "margin_per_hour": )";
        writeStatistics(text, product.marginPerHour);
        text << R"(, "output_per_hour": )";
        writeStatistics(text, product.goodUnitsPerHour);
        text << R"(, "margin_per_good_unit": )";
        writeStatistics(text, product.marginPerGoodUnit);
        text << R"(, "difference": )";
        if (i == 0)
            text << "null";
        else
            writeDifference(text, product.toFirst);
        text << R"(, "share": )" << numberText(study.shares[i]) << '}';
    }
    text << "\n  ],\n  \"by_hour\": [";
    for (std::size_t i = 0; i < outcome.result.byHour.size(); ++i)
        text << (i > 0 ? ", " : "") << jsonText(outcome.result.products[outcome.result.byHour[i]].name);
    text << "],\n  \"leaders\": [";
    for (std::size_t i = 0; i < outcome.result.leaders.size(); ++i)
        text << (i > 0 ? ", " : "") << jsonText(outcome.result.products[outcome.result.leaders[i]].name);
    text << "],\n  \"shares_of\": " << jsonText(basisKey(study.basis));
    text << ",\n  \"blended_margin_per_hour\": ";
    if (outcome.result.blended)
        writeStatistics(text, *outcome.result.blended);
    else
        text << "null";
    text << "\n}\n";
    text.flush();
}

} // namespace linetwin
