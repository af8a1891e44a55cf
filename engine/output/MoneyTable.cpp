// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/MoneyTable.h"

#include "engine/output/FigureText.h"
#include "engine/output/LossTable.h"
#include "engine/output/TextTable.h"
#include "engine/statistics/ShownDigits.h"
#include "engine/study/LossRows.h"
#include "engine/support/Messages.h"
#include "engine/support/NumberText.h"
#include "engine/support/Translatable.h"

#include <algorithm>

namespace linetwin {

namespace {

constexpr std::size_t widestLoss = 60;
constexpr double smallestCostShown = 0.0005; ///< of the margin at rated pace

/// `Money, EUR`.
std::string titleWith(const std::string& title, const ResolvedLine& line)
{
    return line.currency.empty() ? cliText(title)
                                 : filledText(localText("CommandLine", "%1, %2"), {cliText(title), line.currency});
}

std::vector<std::string> amountRow(const std::string& label, const FigureStatistics& amount)
{
    const FigureScale scale = scaleOf(FigureUnit::Count);
    const std::string mean = scaledText(amount.mean, scale, decimalsFor(amount, scale));
    if (amount.values.size() < 2)
        return {label, mean};
    const bool hasWidth = amount.interval && halfWidthOf(amount) > 0;
    return {label, mean,
            hasWidth          ? plusMinusText(amount, FigureUnit::Count, IntervalOf::Value)
            : amount.interval ? cliText(LINETWIN_TEXT("CommandLine", "same in all"))
                              : "–"};
}

std::vector<std::string> titlesOf(const RunReport& report, const std::string& first)
{
    std::vector<std::string> titles{titleWith(first, report.line), LINETWIN_TEXT("CommandLine", "Mean")};
    if (report.replications.shifts.size() > 1)
        titles.push_back(filledText(localText("CommandLine", "%1 % interval"), {numberText(report.level * 100)}));
    return titles;
}

void writeAmounts(TextBuffer& text, const RunReport& report)
{
    TextTable table(titlesOf(report, LINETWIN_TEXT("CommandLine", "Money")));
    using enum LineFigure;
    const auto add = [&](const char* sign, LineFigure figure) {
        table.addRow(amountRow(sign + std::string(localText("Figure", specOf(figure).label)),
                               report.replications.statistics(figure, report.level)));
    };
    add("", Revenue);
    add("  − ", MaterialCost);
    add("  − ", ConversionCost);
    add("  − ", RateCost);
    add("= ", Margin);
    add("", RevenuePerHour);
    add("", MarginPerHour);
    add("", MarginPerGoodUnit);
    table.write(text);
    const ResolvedProduct& product = *report.line.product;
    text << filledText(localText("CommandLine", "A run makes %1: one %2 costs %3, is sold for %4, and leaves %5."),
                       {product.name, product.materialType,
                        moneyText(Money{product.materialCost} + product.conversionCost),
                        moneyText(product.sellingPrice), moneyText(product.unitMargin())})
         << "\n";
}

/// Run by run.
void addTo(std::vector<std::optional<double>>& sums, const std::vector<std::optional<double>>& amounts)
{
    sums.resize(amounts.size(), 0.0);
    for (std::size_t run = 0; run < amounts.size(); ++run)
        sums[run] = sums[run] && amounts[run] ? std::optional(*sums[run] + *amounts[run]) : std::nullopt;
}

/// The dearest first, what costs next to nothing together.
void writeCosts(TextBuffer& text, const RunReport& report, const MoneyRows& rows)
{
    std::vector<const MoneyRow*> losses;
    std::vector<std::optional<double>> others;
    const double least = smallestCostShown * std::abs(rows.atRatedPace.mean.value_or(0));
    for (const MoneyRow& row : rows.losses) {
        if (std::abs(row.cost.mean.value_or(0)) > least)
            losses.push_back(&row);
        else
            addTo(others, row.cost.values);
    }
    std::ranges::stable_sort(losses, std::ranges::greater{}, [](const MoneyRow* row) { return *row->cost.mean; });
    TextTable table(titlesOf(report, LINETWIN_TEXT("CommandLine", "Where the margin goes")), widestLoss);
    table.addRow(amountRow(cliText(LINETWIN_TEXT("CommandLine", "Margin at the rated pace")), rows.atRatedPace));
    const auto addLess = [&](std::string_view what, const FigureStatistics& amount) {
        table.addRow(amountRow("  − " + std::string(what), amount));
    };
    for (const MoneyRow* row : losses)
        addLess(lossLabel(report.line, row->key), row->cost);
    if (std::ranges::any_of(others, [](const auto& cost) { return cost.value_or(0) != 0; }))
        addLess(localText("CommandLine", "Other losses"), meanStatistics(others, report.level));
    if (rows.outputNotSold.mean.value_or(0) != 0)
        addLess(localText("CommandLine", "Good units output, not sold"), rows.outputNotSold);
    addLess(localText("CommandLine", "Made, not sold: material and conversion"), rows.madeNotSold);
    table.addRow(amountRow("= " + std::string(localText("Figure", specOf(LineFigure::Margin).label)), rows.margin));
    table.write(text);
    const ResolvedStation& constraint = report.line.stations[report.line.yardstick.constraint];
    const ResolvedProduct& product = *report.line.product;
    const double unitsPerMinute = report.line.yardstick.ratedUnitsPerHour / 60 *
                                  static_cast<double>(report.line.rawItemsPerUnit) /
                                  static_cast<double>(product.rawItemsPerUnit);
    const double worth = unitsPerMinute * toAmount(product.unitMargin());
    text << filledText(localText("CommandLine", "A minute of %1 at its rated pace is worth %2. Other losses are of "
                                                "next to nothing each."),
                       {constraint.name, fixedText(worth, shownDecimals(worth)) +
                                             (report.line.currency.empty() ? "" : " " + report.line.currency)})
         << "\n";
}

} // namespace

void writeMoneyTables(TextBuffer& text, const RunReport& report)
{
    if (!report.line.hasMoney())
        return;
    writeAmounts(text, report);
    if (const auto rows = moneyRows(report.replications, report.level)) {
        text << "\n";
        writeCosts(text, report, *rows);
    }
    text << "\n";
}

} // namespace linetwin
