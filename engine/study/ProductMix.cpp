// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/ProductMix.h"

#include "engine/model/Money.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace linetwin {

namespace {

std::vector<double> valuesOf(const VariantRuns& runs, LineFigure figure)
{
    std::vector<double> values;
    for (const LineFigureValues& each : runs.runs)
        values.push_back(each[static_cast<std::size_t>(figure)].value().value_or(0));
    return values;
}

double meanOfAll(const std::vector<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

template <class ValueOf> std::vector<std::size_t> descending(std::size_t count, const ValueOf& valueOf)
{
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::ranges::greater{}, valueOf);
    return order;
}

} // namespace

std::vector<std::string> pricedProducts(const Line& line)
{
    std::vector<std::string> names;
    for (const Product& product : line.products) {
        if (!product.materialType.empty())
            names.push_back(product.name);
    }
    return names;
}

std::vector<ResolvedLine> linesOf(const ProductMixStudy& study)
{
    std::vector<ResolvedLine> lines;
    for (const std::string& product : study.products) {
        Scenario scenario = study.scenario.scenario;
        scenario.settings.product = product;
        lines.push_back(resolve(study.scenario.line, scenario));
    }
    return lines;
}

ProductMix evaluate(const ProductMixStudy& study, std::span<const VariantRuns> runs)
{
    ProductMix mix;
    const std::vector<ResolvedLine> lines = linesOf(study);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const auto statistics = [&](LineFigure figure) { return runs[i].series(figure).statistics(mix.level); };
        const LineFigure figure = LineFigure::MarginPerHour;
        mix.products.push_back(
            {.name = study.products[i],
             .unitMargin = lines[i].product ? toAmount(lines[i].product->unitMargin()) : 0,
             .marginPerHour = statistics(figure),
             .goodUnitsPerHour = statistics(LineFigure::OutputPerHour),
             .marginPerGoodUnit = statistics(LineFigure::MarginPerGoodUnit),
             .toFirst = compareFigure(runs[i].series(figure), runs[0].series(figure), comparedKind(specOf(figure)),
                                      {.look = {.familySize = std::max(1, static_cast<int>(runs.size()) - 1)}})});
    }
    mix.byHour = descending(mix.products.size(),
                            [&](std::size_t i) { return mix.products[i].marginPerHour.mean.value_or(-HUGE_VAL); });
    mix.byUnit = descending(mix.products.size(), [&](std::size_t i) { return mix.products[i].unitMargin; });
    return mix;
}

/// With the shares of running time w, which by good units depend on the pace g of each product, the blend is
/// B = Σ w·m. Its scatter is that of what each replication adds to it (delta method): Σ w·(m_r − m), and by good units
/// also −Σ w·(m − B)·(g_r − g)/g, as a faster shift of a product takes less of the time.
FigureStatistics blendedMargin(std::span<const VariantRuns> runs, std::span<const double> shares, MixBasis basis,
                               double level)
{
    assert(shares.size() == runs.size());
    struct OfProduct {
        double weight;
        std::vector<double> margins;
        std::vector<double> paces;
        double margin;
        double pace;
    };
    std::vector<OfProduct> products;
    double total = 0;
    std::size_t count = 0;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (shares[i] <= 0)
            continue;
        OfProduct product{shares[i], valuesOf(runs[i], LineFigure::MarginPerHour),
                          valuesOf(runs[i], LineFigure::OutputPerHour), 0, 0};
        count = product.margins.size();
        product.margin = meanOfAll(product.margins);
        product.pace = meanOfAll(product.paces);
        if (basis == MixBasis::GoodUnits && product.pace <= 0)
            return {};
        if (basis == MixBasis::GoodUnits)
            product.weight /= product.pace;
        total += product.weight;
        products.push_back(std::move(product));
    }
    double blend = 0;
    for (OfProduct& product : products) {
        product.weight /= total;
        blend += product.weight * product.margin;
    }
    std::vector<std::optional<double>> values(count, blend);
    for (std::size_t run = 0; run < count; ++run) {
        for (const OfProduct& product : products) {
            *values[run] += product.weight * (product.margins[run] - product.margin);
            if (basis == MixBasis::GoodUnits)
                *values[run] -= product.weight * (product.margin - blend) * (product.paces[run] / product.pace - 1);
        }
    }
    return meanStatistics(std::move(values), level);
}

} // namespace linetwin
