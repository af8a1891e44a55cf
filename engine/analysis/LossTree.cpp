// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/LossTree.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace linetwin {

namespace {

constexpr std::array<std::string_view, lossCount> lossKeys{
    "good", "shipped_defective", "rejected", "speed", "in_progress", "breakdown", "jam", "starved", "blocked"};

class LossTreeBuilder {
public:
    LossTreeBuilder(const ResolvedLine& line, const RunTotals& totals)
        : m_line(line), m_totals(totals), m_constraint(line.yardstick.constraint),
          m_station(totals.stations[m_constraint]), m_ideal(line.yardstick.idealCycleTime.count())
    {
        m_tree.denominator = line.yardstick.rawItemsPerOutput;
        m_tree.total = Int128{totals.duration.count()} * m_tree.denominator;
    }

    LossTree build()
    {
        add({Loss::Good, {}, {}}, m_totals.line.goodRawOutput * m_ideal);
        add({Loss::ShippedDefective, {}, {}}, m_totals.line.defectiveRawOutput * m_ideal);
        addRejected();
        addOwn();
        // Roles are of the stations before the constraint where it starved, of those after it where it was blocked.
        for (std::size_t i = 0; i < m_constraint; ++i)
            addWaits(Loss::Starved, i);
        for (std::size_t i = m_constraint + 1; i < m_totals.roles.size(); ++i)
            addWaits(Loss::Blocked, i);
        return std::move(m_tree);
    }

private:
    void add(LossKey key, Int128 time) { m_tree.leaves.push_back({key, time}); }
    Int128 scaled(SimTime time) const { return Int128{time.count()} * m_tree.denominator; }
    SimTime timeIn(State state) const { return m_station.timeInState[static_cast<std::size_t>(state)]; }

    void addRejected()
    {
        for (std::size_t i = m_constraint; i < m_line.stations.size(); ++i) {
            const Int128 raw = Int128{m_totals.stations[i].rejects} * m_line.stations[i].rawItemsPerOutput;
            if (raw != 0)
                add({Loss::Rejected, i, {}}, raw * m_ideal);
        }
    }

    /// What the constraint itself does.
    void addOwn()
    {
        const SimTime ofCycles = m_station.executeOfCycles;
        const Int128 inProgressRaw = Int128{m_totals.line.rawBeforeOutputAtEnd} - m_totals.line.rawBeforeOutputAtStart;
        add({Loss::Speed, {}, {}}, scaled(ofCycles) - m_station.cycles * m_ideal * m_tree.denominator);
        add({Loss::InProgress, {}, {}}, scaled(timeIn(State::Execute) - ofCycles) + inProgressRaw * m_ideal);
        add({Loss::Breakdown, {}, {}}, scaled(timeIn(State::Down)));
        add({Loss::Jam, {}, {}}, scaled(timeIn(State::Jammed)));
    }

    void addWaits(Loss loss, std::size_t cause)
    {
        for (std::size_t state = 0; state < stateCount; ++state) {
            const SimTime time = m_totals.roles[cause].constraintWaits[state];
            if (time.count() != 0)
                add({loss, cause, static_cast<State>(state)}, scaled(time));
        }
    }

    const ResolvedLine& m_line;
    const RunTotals& m_totals;
    std::size_t m_constraint;
    const StationTotals& m_station;
    Int128 m_ideal; ///< c0, ns
    LossTree m_tree;
};

} // namespace

std::string_view keyOf(Loss loss)
{
    return lossKeys[static_cast<std::size_t>(loss)];
}

std::optional<double> LossTree::share(const LossKey& key) const
{
    if (leaves.empty())
        return std::nullopt;
    const auto leaf = std::ranges::lower_bound(leaves, key, {}, &LossLeaf::key);
    if (leaf == leaves.end() || leaf->key != key)
        return 0.0;
    return static_cast<double>(leaf->time) / static_cast<double>(total);
}

LossTree computeLossTree(const ResolvedLine& line, const RunTotals& totals)
{
    if (totals.roles.empty())
        return {};
    assert(totals.roles.size() == line.stations.size());
    return LossTreeBuilder(line, totals).build();
}

} // namespace linetwin
