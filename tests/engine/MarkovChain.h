// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

namespace linetwin::test {

/// A saturated serial line as a Markov chain: stations with exponential cycles, before each of them a breakdown with
/// probability `breakdown` and exponential repair; blocking after service; the last station is never blocked.
class MarkovLine {
public:
    struct Station {
        double rate = 1;      ///< cycles per second
        std::size_t room = 0; ///< places after it
        double breakdown = 0; ///< probability
        double repair = 1;    ///< repairs per second
    };

    explicit MarkovLine(std::vector<Station> stations) : m_stations(std::move(stations))
    {
        settle({std::vector<Phase>(m_stations.size(), Phase::Idle), std::vector<std::size_t>(m_stations.size())}, 1,
               [this](const State& state, double) { indexOf(state); });
        // The list grows while it is walked: breadth first over everything that can be reached.
        for (std::size_t from = 0; from < m_states.size(); ++from)
            addTransitions(from);
    }

    std::size_t stateCount() const { return m_states.size(); }

    /// Finished items per second in equilibrium.
    double throughput() const
    {
        const std::vector<double> shares = equilibrium();
        double sum = 0;
        for (std::size_t i = 0; i < m_states.size(); ++i) {
            if (m_states[i].phases.back() == Phase::Execute)
                sum += shares[i] * m_stations.back().rate;
        }
        return sum;
    }

private:
    enum class Phase : std::uint8_t { Idle, Repair, Execute, Blocked };
    struct State {
        std::vector<Phase> phases;
        std::vector<std::size_t> levels; ///< items waiting after each station
        auto operator<=>(const State&) const = default;
    };
    struct Transition {
        std::size_t from;
        std::size_t to;
        double rate;
    };

    std::size_t indexOf(const State& state)
    {
        const auto [place, isNew] = m_indices.try_emplace(state, m_states.size());
        if (isNew)
            m_states.push_back(state);
        return place->second;
    }

    void addTransitions(std::size_t from)
    {
        const auto add = [&](const State& state, double rate) {
            m_transitions.push_back({from, indexOf(state), rate});
        };
        for (std::size_t i = 0; i < m_stations.size(); ++i) {
            State next = m_states[from];
            if (next.phases[i] == Phase::Repair) {
                next.phases[i] = Phase::Execute;
                add(next, m_stations[i].repair);
            } else if (next.phases[i] == Phase::Execute) {
                next.phases[i] = i + 1 < m_stations.size() ? Phase::Blocked : Phase::Idle;
                settle(next, m_stations[i].rate, add);
            }
        }
    }

    /// Lets everything move that can, from the last station up, and hands over each state that may follow with its
    /// part of the weight: a station that begins a cycle breaks down or not.
    template <class Add> void settle(State state, double weight, const Add& add) const
    {
        for (std::size_t i = m_stations.size(); i-- > 0;) {
            if (state.phases[i] == Phase::Blocked &&
                (state.levels[i] < m_stations[i].room || state.phases[i + 1] == Phase::Idle)) {
                ++state.levels[i];
                state.phases[i] = Phase::Idle;
                settle(std::move(state), weight, add);
                return;
            }
            if (state.phases[i] == Phase::Idle && (i == 0 || state.levels[i - 1] > 0)) {
                if (i > 0)
                    --state.levels[i - 1];
                const double breakdown = m_stations[i].breakdown;
                if (breakdown > 0) {
                    state.phases[i] = Phase::Repair;
                    settle(state, weight * breakdown, add);
                }
                state.phases[i] = Phase::Execute;
                settle(std::move(state), weight * (1 - breakdown), add);
                return;
            }
        }
        add(state, weight);
    }

    /// Elimination of one state after the other without subtractions (Grassmann, Taksar and Heyman 1985).
    std::vector<double> equilibrium() const
    {
        const std::size_t count = m_states.size();
        std::vector<std::vector<double>> rates(count, std::vector<double>(count));
        for (const Transition& transition : m_transitions)
            rates[transition.from][transition.to] += transition.rate;
        for (std::size_t n = count; n-- > 1;) {
            double leaving = 0;
            for (std::size_t j = 0; j < n; ++j)
                leaving += rates[n][j];
            for (std::size_t i = 0; i < n; ++i) {
                if (rates[i][n] == 0)
                    continue;
                rates[i][n] /= leaving;
                for (std::size_t j = 0; j < n; ++j)
                    rates[i][j] += rates[i][n] * rates[n][j];
            }
        }
        std::vector<double> shares(count);
        shares[0] = 1;
        double sum = 1;
        for (std::size_t n = 1; n < count; ++n) {
            for (std::size_t i = 0; i < n; ++i)
                shares[n] += shares[i] * rates[i][n];
            sum += shares[n];
        }
        for (double& share : shares)
            share /= sum;
        return shares;
    }

    std::vector<Station> m_stations;
    std::vector<State> m_states;
    std::map<State, std::size_t> m_indices;
    std::vector<Transition> m_transitions;
};

} // namespace linetwin::test
