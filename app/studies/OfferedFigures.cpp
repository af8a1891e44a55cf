// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/OfferedFigures.h"

#include <algorithm>

namespace linetwin::app {

namespace {

bool namesElements(const SparseParameters& values)
{
    return std::ranges::any_of(values,
                               [](const auto& each) { return specOf(each.first.id).element != ElementKind::None; });
}

bool hasElements(const LineEntry& line)
{
    return std::ranges::any_of(line.line.line.baseline,
                               [](const auto& each) { return namesElements(each.second.parameters); }) ||
           std::ranges::any_of(line.scenarios, [](const ScenarioEntry& entry) {
               return std::ranges::any_of(entry.scenario.overrides,
                                          [](const auto& each) { return namesElements(each.second); });
           });
}

bool makesPricedProduct(const LineEntry& line)
{
    const auto hasPrice = [&line](const Scenario& scenario) {
        const Product* product = productOf(line.line.line, scenario);
        return product && !product->materialType.empty();
    };
    return hasPrice({}) ||
           std::ranges::any_of(line.scenarios, [&](const ScenarioEntry& entry) { return hasPrice(entry.scenario); });
}

} // namespace

std::vector<LineFigure> offeredFigures(StudyKind kind, const ProjectDocument& document)
{
    const bool hasStops = std::ranges::any_of(document.lines(), hasElements);
    const bool hasMoney = std::ranges::any_of(document.lines(), makesPricedProduct);
    std::vector<LineFigure> figures;
    for (std::size_t i = 0; i < lineFigureCount; ++i) {
        const FigureSpec& spec = specOf(static_cast<LineFigure>(i));
        const bool isOfMoney = spec.use == FigureUse::Product;
        const bool isOfStops = spec.use != FigureUse::AnyLine && !isOfMoney;
        // A buffer is never sized for a figure that neither more nor less of is better.
        const bool isUseful = spec.better != Better::Neither || (isOfStops && kind != StudyKind::Sizing);
        if (isUseful && (!isOfStops || hasStops) && (!isOfMoney || hasMoney))
            figures.push_back(static_cast<LineFigure>(i));
    }
    return figures;
}

} // namespace linetwin::app
