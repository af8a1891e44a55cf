// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/ResolvedLine.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

/// Kernels without anything that the engine offers beyond the bare figures: no units, no lead times, no window, no
/// exact times, no errors, no cancelling. They show what a machine can do, so that the engine's speed can be told as a
/// ratio that does not depend on the machine.
namespace linetwin::bare {

struct Station {
    double cycle = 0; ///< seconds
    int batch = 1;
    int places = 1; ///< after it; at least 1
    double breakdown = 0;
    double repair = 0; ///< mean, seconds
    double jam = 0;
    double jamTime = 0; ///< seconds
    double defect = 0;
    double detection = 0;
};

inline std::vector<Station> stationsOf(const ResolvedLine& line)
{
    std::vector<Station> stations;
    for (const ResolvedStation& from : line.stations) {
        const StationParameters& parameters = from.parameters;
        stations.push_back({.cycle = toSeconds(from.cycleTime),
                            .batch = static_cast<int>(from.batchIn),
                            .places = static_cast<int>(parameters.bufferCapacity),
                            .breakdown = from.breakdownProbability,
                            .repair = 60 * parameters.mttrMin,
                            .jam = parameters.jamProb,
                            .jamTime = parameters.jamTimeSec,
                            .defect = parameters.defectRate,
                            .detection = parameters.detectionProb});
    }
    return stations;
}

/// Of one station in one run; seconds up to the horizon.
struct Totals {
    std::int64_t cycles = 0;
    std::int64_t rejects = 0;
    double execute = 0;
    double starved = 0;
    double blocked = 0;
    double down = 0;
    double jammed = 0;
};

/// xoshiro256++ of Blackman and Vigna, seeded by splitmix64.
class Random {
public:
    explicit Random(std::uint64_t seed)
    {
        for (std::uint64_t& word : m_state) {
            seed += 0x9e3779b97f4a7c15U;
            std::uint64_t mixed = (seed ^ (seed >> 30U)) * 0xbf58476d1ce4e5b9U;
            mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
            word = mixed ^ (mixed >> 31U);
        }
    }
    /// In (0, 1].
    double uniform()
    {
        const std::uint64_t sum = m_state[0] + m_state[3];
        const std::uint64_t result = rotated(sum, 23) + m_state[0];
        const std::uint64_t shifted = m_state[1] << 17U;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= shifted;
        m_state[3] = rotated(m_state[3], 45);
        return static_cast<double>((result >> 11U) + 1) * 0x1p-53;
    }

private:
    static std::uint64_t rotated(std::uint64_t word, unsigned by) { return (word << by) | (word >> (64 - by)); }

    std::uint64_t m_state[4];
};

/// What chance brings one station: the cycles without any stop or defect up to the next with one are drawn at once.
class Luck {
public:
    struct Special {
        double down = 0;
        double jammed = 0;
        bool makesDefect = false;
    };

    Luck(const Station& station, std::uint64_t seed, std::size_t index)
        : m_random(seed * 0x2545f4914f6cdd1dU + index), m_repair(station.repair), m_jamTime(station.jamTime),
          m_detection(station.detection), m_breakdowns(station.breakdown), m_jams(station.jam),
          m_defects(station.defect)
    {
        m_breakdowns.draw(m_random);
        m_jams.draw(m_random);
        m_defects.draw(m_random);
        count();
    }

    bool isNextPlain() { return --m_plain >= 0; }
    /// Of the cycle that is not plain.
    Special special()
    {
        Special result;
        for (Gap* gap : {&m_breakdowns, &m_jams, &m_defects})
            gap->left -= m_gap + 1;
        if (m_breakdowns.left < 0) {
            result.down = -m_repair * std::log(m_random.uniform());
            m_breakdowns.draw(m_random);
        }
        if (m_jams.left < 0) {
            result.jammed = m_jamTime;
            m_jams.draw(m_random);
        }
        if (m_defects.left < 0) {
            result.makesDefect = true;
            m_defects.draw(m_random);
        }
        count();
        return result;
    }
    bool detects() { return m_random.uniform() <= m_detection; }

private:
    struct Gap {
        explicit Gap(double probability) : perLog(probability > 0 ? 1 / std::log1p(-probability) : 0) {}
        void draw(Random& random)
        {
            left = perLog < 0 ? static_cast<std::int64_t>(std::log(random.uniform()) * perLog) : std::int64_t{1} << 60;
        }
        double perLog;
        std::int64_t left = 0;
    };

    void count()
    {
        m_gap = std::min({m_breakdowns.left, m_jams.left, m_defects.left});
        m_plain = m_gap;
    }

    std::int64_t m_plain = 0;
    std::int64_t m_gap = 0;
    Random m_random;
    double m_repair;
    double m_jamTime;
    double m_detection;
    Gap m_breakdowns;
    Gap m_jams;
    Gap m_defects;
};

/// Adds a cycle that the horizon cuts off: only what lies before it.
inline void addCut(Totals& totals, double begin, const Luck::Special& special, double horizon)
{
    const double left = horizon - begin;
    const double down = std::min(special.down, left);
    const double jammed = std::min(special.jammed, left - down);
    totals.down += down;
    totals.jammed += jammed;
    totals.execute += left - down - jammed;
}

} // namespace linetwin::bare
