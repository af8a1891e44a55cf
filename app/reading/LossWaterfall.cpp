// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reading/LossWaterfall.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <iterator>

namespace linetwin::app {

namespace {

/// From the time that is lost before the constraint works to what it makes for nothing.
constexpr std::array lossOrder{Loss::Planned,  Loss::Starved,         Loss::Blocked, Loss::Breakdown,
                               Loss::Jam,      Loss::Changeover,      Loss::Speed,   Loss::InProgress,
                               Loss::Rejected, Loss::ShippedDefective};
static_assert(lossOrder.size() + 1 == lossCount); // all but what is good
/// Of one kind of loss, by size and then by their change to the baseline; the rest is one row.
constexpr std::size_t mostLargeCauses = 5;
constexpr std::size_t mostChangedCauses = 2;

std::vector<LossBar> leavesOf(const LiveResult& result, bool isPlayedShift)
{
    const auto rowOf = [](const LossKey& key, const FigureStatistics& share) {
        return LossBar{.key = key, .loss = key.loss, .share = share.mean.value_or(0), .interval = share.interval};
    };
    std::vector<LossBar> rows;
    if (isPlayedShift) {
        for (const LossLeaf& leaf : result.shift.losses.leaves) {
            FigureStatistics share;
            share.mean = result.shift.losses.share(leaf.key);
            rows.push_back(rowOf(leaf.key, share));
        }
    } else if (!result.isCompared() || !result.hasSameStations()) {
        for (const LossRow& row : lossRows(*result.scenario, result.look.confidence))
            rows.push_back(rowOf(row.key, row.share));
    } else {
        const ComparisonRules rules{.look = result.look, .isComplete = result.hasAllCauses()};
        for (const LossComparison& each : compareLosses(*result.scenario, *result.reference, rules)) {
            rows.push_back(rowOf(each.key, each.share.scenario));
            rows.back().difference = each.share.difference.mean;
            rows.back().differenceInterval = each.share.difference.interval;
        }
    }
    std::erase_if(rows, [](const LossBar& row) {
        return row.loss != Loss::Good && row.share == 0 && row.difference.value_or(0) == 0;
    });
    return rows;
}

/// Sorts by size. The cause that was edited may have become small, so the largest sure changes are among those shown.
std::size_t moveShownToFront(std::vector<LossBar>& causes)
{
    std::ranges::stable_sort(causes, std::greater(), &LossBar::share);
    if (causes.size() <= mostLargeCauses + 1)
        return causes.size();
    const auto rest = causes.begin() + mostLargeCauses;
    const auto changeOf = [](const LossBar& row) { return row.hasSurelyChanged() ? std::abs(*row.difference) : 0.0; };
    std::stable_sort(rest, causes.end(), [&](const LossBar& a, const LossBar& b) { return changeOf(a) > changeOf(b); });
    const auto changed = std::count_if(rest, causes.end(), [&](const LossBar& row) { return changeOf(row) > 0; });
    std::size_t shown = mostLargeCauses + std::min(mostChangedCauses, static_cast<std::size_t>(changed));
    if (shown + 1 == causes.size())
        ++shown;
    const auto bySize = [](const LossBar& a, const LossBar& b) { return a.share > b.share; };
    std::stable_sort(causes.begin(), causes.begin() + static_cast<std::ptrdiff_t>(shown), bySize);
    std::stable_sort(causes.begin() + static_cast<std::ptrdiff_t>(shown), causes.end(), bySize);
    return shown;
}

void scaleRow(LossBar& row, double factor)
{
    row.share *= factor;
    if (row.difference)
        *row.difference *= factor;
    for (std::optional<Interval>* interval : {&row.interval, &row.differenceInterval}) {
        if (*interval)
            **interval = {(*interval)->lower * factor, (*interval)->upper * factor};
    }
}

/// Amounts in place of shares: every loss, and each MoneyPart once.
std::vector<LossBar> moneyLeavesOf(const LiveResult& result, bool isPlayedShift)
{
    std::vector<LossBar> rows;
    const auto add = [&rows](MoneyPart part, const LossKey& key, const FigureStatistics& amount) {
        const bool isLoss = part == MoneyPart::None;
        rows.push_back({.key = isLoss ? std::optional(key) : std::nullopt,
                        .loss = key.loss,
                        .share = amount.mean.value_or(0),
                        .interval = amount.interval,
                        .money = part});
    };
    const auto addAll = [&](const auto& money, const auto& amountOf) {
        amountOf(MoneyPart::AtRatedPace, LossKey(), money.atRatedPace);
        for (const auto& row : money.losses)
            amountOf(MoneyPart::None, row.key, row.cost);
        amountOf(MoneyPart::OutputNotSold, LossKey(), money.outputNotSold);
        amountOf(MoneyPart::MadeNotSold, LossKey(), money.madeNotSold);
        amountOf(MoneyPart::Margin, LossKey(), money.margin);
    };
    if (isPlayedShift && result.shift.money) {
        addAll(*result.shift.money, [&](MoneyPart part, const LossKey& key, Money amount) {
            FigureStatistics alone;
            alone.mean = toAmount(amount);
            add(part, key, alone);
        });
    } else if (!isPlayedShift && result.isCompared() && result.hasSameStations()) {
        const ComparisonRules rules{.look = result.look, .isComplete = result.hasAllCauses()};
        if (const auto money = compareMoney(*result.scenario, *result.reference, rules))
            addAll(*money, [&](MoneyPart part, const LossKey& key, const FigureComparison& amount) {
                add(part, key, amount.scenario);
                rows.back().difference = amount.difference.mean;
                rows.back().differenceInterval = amount.difference.interval;
            });
    } else if (!isPlayedShift) {
        if (const auto money = moneyRows(*result.scenario, result.look.confidence))
            addAll(*money, add);
    }
    std::erase_if(rows, [](const LossBar& row) {
        return row.money == MoneyPart::None && row.share == 0 && row.difference.value_or(0) == 0;
    });
    return rows;
}

/// Rows with their bars: each begins where the one before has left off.
class Waterfall {
public:
    explicit Waterfall(LossBar top) : m_left(top.share) { m_rows.push_back(std::move(top)); }

    void append(LossBar row)
    {
        row.start = m_left - row.share;
        row.end = m_left;
        m_left -= row.share;
        m_rows.push_back(std::move(row));
    }
    /// All losses in their order.
    void fall(const std::vector<LossBar>& leaves, SmallCauses small = SmallCauses::Gathered);
    /// What is left.
    void end(LossBar row)
    {
        row.end = row.share;
        m_rows.push_back(std::move(row));
    }
    std::vector<LossBar> rows() { return std::move(m_rows); }

private:
    std::vector<LossBar> m_rows;
    double m_left;
};

void Waterfall::fall(const std::vector<LossBar>& leaves, SmallCauses small)
{
    for (const Loss loss : lossOrder) {
        std::vector<LossBar> same;
        std::ranges::copy_if(leaves, std::back_inserter(same),
                             [&](const LossBar& row) { return row.loss == loss && row.money == MoneyPart::None; });
        const std::size_t ofWeight = moveShownToFront(same);
        const std::size_t shown = small == SmallCauses::Alone ? same.size() : ofWeight;
        std::for_each_n(same.begin(), shown, [this](const LossBar& row) { append(row); });
        if (shown == same.size())
            continue;
        LossBar rest{.loss = loss};
        for (std::size_t i = shown; i < same.size(); ++i) {
            rest.share += same[i].share;
            if (same[i].difference)
                rest.difference = rest.difference.value_or(0) + *same[i].difference;
            rest.gathered.push_back(same[i]);
        }
        append(rest);
    }
}

} // namespace

bool LossBar::hasSurelyChanged() const
{
    return difference && differenceInterval && (differenceInterval->lower > 0 || differenceInterval->upper < 0);
}

std::optional<State> stateOf(Loss loss)
{
    switch (loss) {
    case Loss::Starved: return State::Starved;
    case Loss::Blocked: return State::Blocked;
    case Loss::Breakdown: return State::Down;
    case Loss::Jam: return State::Jammed;
    case Loss::Changeover: return State::Setup;
    case Loss::Planned: return State::Planned;
    default: return std::nullopt;
    }
}

std::vector<LossBar> lossWaterfall(const LiveResult& result, bool isPlayedShift, SmallCauses small)
{
    const std::vector<LossBar> leaves = leavesOf(result, isPlayedShift);
    if (leaves.empty())
        return {};
    const bool hasPlanned = std::ranges::any_of(leaves, [](const LossBar& row) { return row.loss == Loss::Planned; });
    Waterfall waterfall(LossBar{.isScheduled = true, .isAllTime = hasPlanned, .share = 1, .end = 1});
    waterfall.fall(leaves, small);
    for (const LossBar& row : leaves) {
        if (row.loss == Loss::Good)
            waterfall.end(row);
    }
    return waterfall.rows();
}

std::optional<MoneyWaterfall> moneyWaterfall(const LiveResult& result, bool isPlayedShift)
{
    std::vector<LossBar> leaves = moneyLeavesOf(result, isPlayedShift);
    if (leaves.empty())
        return std::nullopt;
    const auto part = [&](MoneyPart wanted) { return *std::ranges::find(leaves, wanted, &LossBar::money); };
    const double atRatedPace = std::abs(part(MoneyPart::AtRatedPace).share);
    const double whole = atRatedPace > 0 ? atRatedPace : std::max(std::abs(part(MoneyPart::Margin).share), 1.0);
    for (LossBar& row : leaves)
        scaleRow(row, 1 / whole);
    LossBar top = part(MoneyPart::AtRatedPace);
    top.end = top.share;
    Waterfall waterfall(std::move(top));
    waterfall.fall(leaves);
    for (const MoneyPart rest : {MoneyPart::OutputNotSold, MoneyPart::MadeNotSold}) {
        if (part(rest).share != 0 || part(rest).difference.value_or(0) != 0)
            waterfall.append(part(rest));
    }
    waterfall.end(part(MoneyPart::Margin));
    return MoneyWaterfall{whole, waterfall.rows()};
}

} // namespace linetwin::app
