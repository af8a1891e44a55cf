// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/ReportFigures.h"

#include "app/reading/FigureContents.h"
#include "app/reading/ResultReading.h"
#include "app/text/Texts.h"

#include <algorithm>
#include <array>

namespace linetwin::app {

namespace {

/// In the table they stand below the OEE, which is their product.
constexpr std::array oeeFactors{LineFigure::NotWaiting, LineFigure::Availability, LineFigure::Performance,
                                LineFigure::LineFill, LineFigure::Quality};

/// "= Not waiting", "× Availability"; the other figures without a sign.
QString rowLabel(LineFigure figure, const std::string& currency)
{
    const QString label = figureLabel(specOf(figure), currency);
    if (std::ranges::find(oeeFactors, figure) == oeeFactors.end())
        return label;
    return (figure == oeeFactors.front() ? u'=' : u'×') + noBreakSpace + label;
}

std::vector<LineFigure> figuresOf(const ResolvedLine& line)
{
    using enum LineFigure;
    std::vector<LineFigure> figures{OutputPerHour, Oee};
    figures.insert(figures.end(), oeeFactors.begin(), oeeFactors.end());
    figures.insert(figures.end(), {RejectedShare, WipUnits, LeadTimeMeanSec});
    if (line.hasMoney())
        figures.insert(figures.end(), {RevenuePerHour, MaterialCostPerHour, ConversionCostPerHour, RateCostPerHour,
                                       MarginPerHour, MarginPerGoodUnit});
    return figures;
}

void tell(ReportedFigure& row, const std::optional<DifferenceReading>& difference)
{
    if (!difference)
        return;
    row.difference = difference->text;
    row.verdict = difference->verdict;
}

} // namespace

std::vector<ReportedFigure> reportedFigures(const LiveResult& result, double relevantShare)
{
    const bool isConfirmed = result.isConfirmed();
    const ResultReading reading(std::make_shared<const LiveResult>(result), false, relevantShare);
    std::vector<ReportedFigure> rows;
    for (const LineFigure figure : figuresOf(*result.line)) {
        const FigureSpec& spec = specOf(figure);
        ReportedFigure row{figure, rowLabel(figure, result.line->currency), {}, {}, {}, {}};
        if (isConfirmed) {
            const FigureStatistics statistics =
                result.confirmation->scenario.statistics(figure, result.confirmation->look.confidence);
            row.value = valueText(spec, statistics);
            row.interval = halfWidthText(spec, statistics);
            tell(row, confirmedReading(result, figure, relevantShare));
        } else {
            const ComparedFigure compared = comparedFigure(reading, figure);
            row.value = compared.text;
            row.interval = compared.caveat.isEmpty() ? compared.interval : compared.interval + u'\n' + compared.caveat;
            tell(row, compared.difference);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace linetwin::app
