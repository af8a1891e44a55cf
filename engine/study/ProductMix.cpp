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

namespace {

/// The leaders, and why neighbours rank as they do.
void rank(ProductMix& mix, std::span<const VariantRuns> runs, const ComparisonRules& rules)
{
    const LineFigure figure = LineFigure::MarginPerHour;
    const auto kindOf = [&](std::size_t product, std::size_t other) {
        return compareFigure(runs[product].series(figure), runs[other].series(figure), comparedKind(specOf(figure)),
                             rules)
            .verdict.kind;
    };
    mix.byHour = descending(mix.products.size(),
                            [&](std::size_t i) { return mix.products[i].marginPerHour.mean.value_or(-HUGE_VAL); });
    mix.areLeadersAlike = true;
    for (const std::size_t product : mix.byHour) {
        const VerdictKind kind = kindOf(mix.byHour.front(), product); // of the first to itself: no difference
        if (kind == VerdictKind::Better)
            continue;
        mix.leaders.push_back(product);
        if (kind != VerdictKind::NoDifference && kind != VerdictKind::NoRelevantDifference)
            mix.areLeadersAlike = false;
    }
    for (std::size_t place = 0; place + 1 < mix.byHour.size(); ++place) {
        const RankReason pair{mix.byHour[place], mix.byHour[place + 1]};
        const MixedProduct& ahead = mix.products[pair.ahead];
        const MixedProduct& behind = mix.products[pair.behind];
        if (behind.baseUnitMargin() > ahead.baseUnitMargin() &&
            behind.goodUnitsPerHour.mean.value_or(0) < ahead.goodUnitsPerHour.mean.value_or(0) &&
            kindOf(pair.ahead, pair.behind) == VerdictKind::Better)
            mix.reasons.push_back(pair);
    }
}

} // namespace

ProductMix evaluate(const ProductMixStudy& study, std::span<const VariantRuns> runs)
{
    ProductMix mix;
    mix.level = study.plan.level;
    const std::vector<ResolvedLine> lines = linesOf(study);
    const ComparisonRules rules{.look = {.number = study.plan.look,
                                         .familySize = std::max(1, static_cast<int>(runs.size()) - 1),
                                         .confidence = study.plan.level}};
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const auto statistics = [&](LineFigure figure) { return runs[i].series(figure).statistics(mix.level); };
        const LineFigure figure = LineFigure::MarginPerHour;
        const ResolvedProduct made = lines[i].product.value_or(ResolvedProduct{});
        mix.products.push_back({.name = study.products[i],
                                .materialType = made.materialType,
                                .unitMargin = toAmount(made.unitMargin()),
                                .baseUnitsPerUnit = static_cast<double>(made.rawItemsPerUnit) /
                                                    static_cast<double>(lines[i].rawItemsPerUnit),
                                .marginPerHour = statistics(figure),
                                .goodUnitsPerHour = statistics(LineFigure::OutputPerHour),
                                .marginPerGoodUnit = statistics(LineFigure::MarginPerGoodUnit),
                                .toFirst = compareFigure(runs[i].series(figure), runs[0].series(figure),
                                                         comparedKind(specOf(figure)), rules)});
    }
    rank(mix, runs, rules);
    return mix;
}

std::vector<double> partsOfOne(std::span<const double> shares)
{
    // By the largest first, as a sum of large numbers has an end.
    const double largest = std::ranges::max(shares);
    std::vector<double> parts;
    for (const double share : shares)
        parts.push_back(share / largest);
    const double total = std::accumulate(parts.begin(), parts.end(), 0.0);
    for (double& part : parts)
        part /= total;
    return parts;
}

bool areWhole(std::span<const double> shares)
{
    constexpr double rounding = 0.005;
    const double total = std::accumulate(shares.begin(), shares.end(), 0.0);
    return std::abs(total - 1) < rounding || std::abs(total / 100 - 1) < rounding;
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
    const std::vector<double> parts = partsOfOne(shares);
    std::vector<OfProduct> products;
    double total = 0;
    std::size_t count = 0;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (shares[i] <= 0)
            continue;
        OfProduct product{parts[i], valuesOf(runs[i], LineFigure::MarginPerHour),
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
