// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/analysis/LossTree.h"

#include "engine/analysis/Reasons.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <map>
#include <tuple>

namespace linetwin {

namespace {

constexpr std::array<std::string_view, lossCount> lossKeys{"good",        "shipped_defective", "rejected",  "speed",
                                                           "in_progress", "breakdown",         "jam",       "starved",
                                                           "blocked",     "planned",           "changeover"};

constexpr std::array treeOrder{Loss::Planned,    Loss::Good,       Loss::ShippedDefective, Loss::Rejected,
                               Loss::Speed,      Loss::InProgress, Loss::Breakdown,        Loss::Jam,
                               Loss::Changeover, Loss::Starved,    Loss::Blocked};
static_assert(treeOrder.size() == lossCount);

constexpr std::array<std::size_t, lossCount> placesInTree()
{
    std::array<std::size_t, lossCount> places{};
    for (std::size_t place = 0; place < lossCount; ++place)
        places[static_cast<std::size_t>(treeOrder[place])] = place;
    return places;
}

std::size_t placeInTree(Loss loss)
{
    static constexpr std::array<std::size_t, lossCount> places = placesInTree();
    return places[static_cast<std::size_t>(loss)];
}

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
        addOwn(Loss::Planned, State::Planned);
        add({Loss::Good, {}, {}}, m_totals.line.goodRawOutput * m_ideal);
        add({Loss::ShippedDefective, {}, {}}, m_totals.line.defectiveRawOutput * m_ideal);
        addRejected();
        addCycles();
        addOwn(Loss::Breakdown, State::Down);
        addOwn(Loss::Jam, State::Jammed);
        addOwn(Loss::Changeover, State::Setup);
        // Roles are of the stations before the constraint where it starved, of those after it where it was blocked.
        for (std::size_t i = 0; i < m_constraint; ++i)
            addWaits(Loss::Starved, i);
        for (std::size_t i = m_constraint + 1; i < m_totals.roles.size(); ++i)
            addWaits(Loss::Blocked, i);
        return std::move(m_tree);
    }

private:
    void add(LossKey key, Int128 time) { m_tree.leaves.push_back({std::move(key), time}); }
    void addUnlessNothing(LossKey key, Int128 time)
    {
        if (time != 0)
            add(std::move(key), time);
    }
    Int128 scaled(SimTime time) const { return Int128{time.count()} * m_tree.denominator; }
    SimTime timeIn(State state) const { return m_station.timeInState[static_cast<std::size_t>(state)]; }

    void addRejected()
    {
        for (std::size_t i = m_constraint; i < m_line.stations.size(); ++i) {
            const StationTotals& totals = m_totals.stations[i];
            const Int128 timeOfItem = m_line.stations[i].rawItemsPerOutput * m_ideal;
            addUnlessNothing({Loss::Rejected, i, {}}, (totals.rejects - totals.falseRejects) * timeOfItem);
            addUnlessNothing({.loss = Loss::Rejected, .cause = i, .isFalseReject = true},
                             totals.falseRejects * timeOfItem);
        }
    }

    void addCycles()
    {
        const SimTime ofCycles = m_station.executeOfCycles;
        const Int128 inProgressRaw = Int128{m_totals.line.rawBeforeOutputAtEnd} - m_totals.line.rawBeforeOutputAtStart;
        add({Loss::Speed, {}, {}}, scaled(ofCycles) - m_station.cycles * m_ideal * m_tree.denominator);
        add({Loss::InProgress, {}, {}}, scaled(timeIn(State::Execute) - ofCycles) + inProgressRaw * m_ideal);
    }

    /// Calls addLeaf(name, time) by the names of the reasons in a state; what is left of `all` is of no name, so that
    /// they sum to it.
    template <class TimeOf, class AddLeaf>
    void splitByName(std::size_t station, State state, SimTime all, const TimeOf& timeOf, const AddLeaf& addLeaf) const
    {
        if (m_totals.reasons.empty()) {
            addLeaf(std::string(), all);
            return;
        }
        std::map<std::string, SimTime> times;
        SimTime rest = all;
        const std::vector<StationReason>& reasons = m_line.stations[station].reasons;
        for (std::size_t i = 0; i < reasons.size(); ++i) {
            if (reasons[i].state != state || !isNamed(reasons[i]))
                continue;
            times[reasons[i].name] += timeOf(i);
            rest -= timeOf(i);
        }
        addLeaf(std::string(), rest);
        for (const auto& [name, time] : times)
            addLeaf(name, time);
    }

    /// What the constraint's own stops take in a state.
    void addOwn(Loss loss, State state)
    {
        const bool isAlwaysThere = loss == Loss::Breakdown || loss == Loss::Jam;
        splitByName(
            m_constraint, state, timeIn(state),
            [this](std::size_t reason) { return m_totals.reasons[m_constraint][reason].time; },
            [&](const std::string& name, SimTime time) {
                if (time.count() != 0 || (isAlwaysThere && name.empty()))
                    add({.loss = loss, .stop = name}, scaled(time));
            });
    }

    void addWaits(Loss loss, std::size_t cause)
    {
        const StationRole& role = m_totals.roles[cause];
        for (std::size_t i = 0; i < stateCount; ++i) {
            const auto state = static_cast<State>(i);
            splitByName(
                cause, state, role.constraintWaits[i],
                [&](std::size_t reason) { return role.constraintWaitsByReason[reason]; },
                [&](const std::string& name, SimTime time) {
                    addUnlessNothing({.loss = loss, .cause = cause, .reason = state, .stop = name}, scaled(time));
                });
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

std::string_view reasonKeyOf(const LossKey& key)
{
    if (key.isFalseReject)
        return "FALSE";
    if (key.isInTransit())
        return "TRANSIT";
    return key.reason ? nameOf(*key.reason) : std::string_view();
}

std::strong_ordering LossKey::operator<=>(const LossKey& other) const
{
    const auto place = [](const LossKey& key) {
        return std::tuple(placeInTree(key.loss), key.cause, key.reason, std::string_view(key.stop), key.isFalseReject);
    };
    return place(*this) <=> place(other);
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
