// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/SplitMoves.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <span>

namespace linetwin {

namespace {

/// Of so many buffers every move is looked at.
constexpr std::size_t fewBuffers = 4;
/// Of more, moves between so many at either end of the order.
constexpr std::size_t likelyBuffers = 3;
constexpr std::size_t likeliestBuffers = 2; ///< of a split that is close to the best
/// So many at once give to as many at the other end: what each move gains adds up, and its noise averages out.
constexpr std::array groups{std::size_t{2}, std::size_t{3}, std::size_t{5}, std::size_t{8}};

class Moves {
public:
    Moves(const BufferSplit& split, std::int64_t places) : m_split(split), m_places(places) {}

    void add(std::size_t from, std::size_t to)
    {
        if (from == to || m_split[from] == 0)
            return;
        BufferSplit moved = m_split;
        const std::int64_t places = std::min(m_places, m_split[from]);
        moved[from] -= places;
        moved[to] += places;
        m_moves.push_back(std::move(moved));
    }
    void addGroup(std::span<const std::size_t> from, std::span<const std::size_t> to)
    {
        BufferSplit moved = m_split;
        for (std::size_t i = 0; i < from.size(); ++i) {
            const std::int64_t places = std::min(m_places, moved[from[i]]);
            moved[from[i]] -= places;
            moved[to[i]] += places;
        }
        if (moved != m_split)
            m_moves.push_back(std::move(moved));
    }
    std::vector<BufferSplit> take() { return std::move(m_moves); }

private:
    const BufferSplit& m_split;
    std::int64_t m_places;
    std::vector<BufferSplit> m_moves;
};

/// Those that have a place to give, the least promising first.
std::vector<std::size_t> givers(const BufferSplit& split, const std::vector<std::size_t>& order)
{
    std::vector<std::size_t> giving(order.rbegin(), order.rend());
    std::erase_if(giving, [&](std::size_t buffer) { return split[buffer] == 0; });
    return giving;
}

bool addEvery(std::vector<BufferSplit>& all, BufferSplit& begun, std::size_t buffers, std::int64_t left,
              std::size_t most)
{
    if (begun.size() + 1 == buffers) {
        all.push_back(begun);
        all.back().push_back(left);
        return all.size() <= most;
    }
    for (std::int64_t places = 0; places <= left; ++places) {
        begun.push_back(places);
        const bool isFew = addEvery(all, begun, buffers, left - places, most);
        begun.pop_back();
        if (!isFew)
            return false;
    }
    return true;
}

} // namespace

std::vector<std::size_t> byPromise(const StationWaits& waits)
{
    std::vector<double> promise;
    for (std::size_t i = 0; i + 1 < waits.blocked.size(); ++i)
        promise.push_back(static_cast<double>(waits.blocked[i]) * static_cast<double>(waits.starved[i + 1]));
    std::vector<std::size_t> order(promise.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::ranges::greater{}, [&](std::size_t buffer) { return promise[buffer]; });
    return order;
}

std::vector<BufferSplit> likelyMoves(const BufferSplit& split, const std::vector<std::size_t>& order,
                                     std::int64_t places, bool isNear)
{
    const std::size_t most = isNear ? likeliestBuffers : split.size() <= fewBuffers ? split.size() : likelyBuffers;
    const std::size_t count = std::min(most, split.size());
    const std::vector<std::size_t> giving = givers(split, order);
    Moves moves(split, places);
    for (const std::size_t to : std::span(order).first(count)) {
        for (const std::size_t from : std::span(giving).first(std::min(giving.size(), count)))
            moves.add(from, to);
    }
    for (const std::size_t size : groups) {
        if (split.size() > fewBuffers && 2 * size <= split.size() && size <= giving.size())
            moves.addGroup(std::span(giving).first(size), std::span(order).first(size));
    }
    return moves.take();
}

std::optional<std::vector<BufferSplit>> everySplit(std::size_t buffers, std::int64_t total, std::size_t most)
{
    std::vector<BufferSplit> all;
    BufferSplit begun;
    if (!addEvery(all, begun, buffers, total, most))
        return std::nullopt;
    return all;
}

} // namespace linetwin
