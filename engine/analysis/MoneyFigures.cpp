// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/MoneyFigures.h"

#include "engine/support/Translatable.h"

namespace linetwin {

namespace {

constexpr FigureSpec amount(std::string_view key, std::string_view label, std::string_view definition, Better better)
{
    return {key, label, definition, FigureUnit::Count, Averaging::MeanOfValues, better, FigureUse::Product};
}

constexpr FigureSpec perHour(std::string_view key, std::string_view label, std::string_view definition, Better better)
{
    return {key, label, definition, FigureUnit::PerHour, Averaging::MeanOfValues, better, FigureUse::Product};
}

constexpr FigureSpec perGoodUnit(std::string_view key, std::string_view label, std::string_view definition,
                                 Better better)
{
    return {key, label, definition, FigureUnit::Count, Averaging::RatioOfSums, better, FigureUse::Product};
}

} // namespace

constinit const std::array<FigureSpec, moneyFigureCount> moneyFigureSpecs{{
    amount("material_cost", LINETWIN_TEXT("Figure", "Material cost"),
           LINETWIN_TEXT("Figure", "units of the product made × material cost of one, scrap included"),
           Better::Neither),
    amount("conversion_cost", LINETWIN_TEXT("Figure", "Conversion cost"),
           LINETWIN_TEXT("Figure", "units of the product made × conversion cost of one, scrap included"),
           Better::Neither),
    amount("rate_cost", LINETWIN_TEXT("Figure", "Cost rates"),
           LINETWIN_TEXT("Figure", "labour and overhead of all hours, energy of the hours in which stations run"),
           Better::Neither),
    amount("revenue", LINETWIN_TEXT("Figure", "Revenue"),
           LINETWIN_TEXT("Figure", "good units of the product output × selling price"), Better::Up),
    amount("margin", LINETWIN_TEXT("Figure", "Margin"),
           LINETWIN_TEXT("Figure", "revenue − material − conversion − cost rates"), Better::Up),
    perHour("material_cost_per_hour", LINETWIN_TEXT("Figure", "Material cost per hour"),
            LINETWIN_TEXT("Figure", "material cost / hours, planned stops included"), Better::Neither),
    perHour("conversion_cost_per_hour", LINETWIN_TEXT("Figure", "Conversion cost per hour"),
            LINETWIN_TEXT("Figure", "conversion cost / hours, planned stops included"), Better::Neither),
    perHour("rate_cost_per_hour", LINETWIN_TEXT("Figure", "Cost rates per hour"),
            LINETWIN_TEXT("Figure", "cost rates / hours, planned stops included"), Better::Neither),
    perHour("revenue_per_hour", LINETWIN_TEXT("Figure", "Revenue per hour"),
            LINETWIN_TEXT("Figure", "revenue / hours, planned stops included"), Better::Up),
    perHour("margin_per_hour", LINETWIN_TEXT("Figure", "Margin per hour"),
            LINETWIN_TEXT("Figure", "margin / hours, planned stops included"), Better::Up),
    perGoodUnit("material_cost_per_good_unit", LINETWIN_TEXT("Figure", "Material cost per good unit"),
                LINETWIN_TEXT("Figure", "material cost / good base units output"), Better::Down),
    perGoodUnit("conversion_cost_per_good_unit", LINETWIN_TEXT("Figure", "Conversion cost per good unit"),
                LINETWIN_TEXT("Figure", "conversion cost / good base units output"), Better::Down),
    perGoodUnit("rate_cost_per_good_unit", LINETWIN_TEXT("Figure", "Cost rates per good unit"),
                LINETWIN_TEXT("Figure", "cost rates / good base units output"), Better::Down),
    perGoodUnit("margin_per_good_unit", LINETWIN_TEXT("Figure", "Margin per good unit"),
                LINETWIN_TEXT("Figure", "margin / good base units output"), Better::Up),
}};

void setMoneyFigures(std::array<FigureValue, lineFigureCount>& figures, const ResolvedLine& line,
                     const RunTotals& totals, const RunMoney& money)
{
    const auto set = [&figures](LineFigure figure, double numerator, double denominator) {
        figures[static_cast<std::size_t>(figure)] = {numerator, denominator};
    };
    const double hours = toHours(totals.duration);
    const double goodUnits = static_cast<double>(totals.line.goodRawOutput) / static_cast<double>(line.rawItemsPerUnit);
    using enum LineFigure;
    struct Row {
        Money amount;
        LineFigure total;
        LineFigure hourly;
        LineFigure perUnit;
    };
    for (const Row& row : {Row{money.materialCost, MaterialCost, MaterialCostPerHour, MaterialCostPerGoodUnit},
                           Row{money.conversionCost, ConversionCost, ConversionCostPerHour, ConversionCostPerGoodUnit},
                           Row{money.rateCost, RateCost, RateCostPerHour, RateCostPerGoodUnit},
                           Row{money.margin(), Margin, MarginPerHour, MarginPerGoodUnit}}) {
        const double inCurrency = toAmount(row.amount);
        set(row.total, static_cast<double>(row.amount), 1e6);
        set(row.hourly, inCurrency, hours);
        set(row.perUnit, inCurrency, goodUnits);
    }
    set(Revenue, static_cast<double>(money.revenue), 1e6);
    set(RevenuePerHour, toAmount(money.revenue), hours);
}

} // namespace linetwin
