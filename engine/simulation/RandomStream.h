// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace linetwin {

/// What a random number is used for; part of its address. The values are fixed: results depend on them.
enum class Purpose : std::uint8_t {
    Breakdown = 0,      ///< gap k of the cycles without a breakdown
    Repair = 1,         ///< time of breakdown k
    Jam = 2,            ///< gap k of the cycles without a jam
    JamTime = 3,        ///< time of jam k
    CycleTime = 4,      ///< EXECUTE time of cycle k
    Defect = 5,         ///< gap k of the cycles without a defect
    Detection = 6,      ///< whether defective output k is detected
    Measurement = 7,    ///< of output k
    StopGap = 8,        ///< gap k of a reason
    StopTime = 9,       ///< time of a reason's stop k
    FirstGapShare = 10, ///< how much of a reason's first gap is left at time 0
    FalseReject = 11,   ///< gap k of the cycles without a false reject
};

/// Philox4x32-10 of Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3" (SC11).
std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> counter, std::array<std::uint32_t, 2> key);

/// The luck of one station in one replication (SPEC 4). Holds no state: every number is a pure function of
/// (seed, replication, stream, purpose, k) and of `sub`, which tells the numbers within one draw apart.
class RandomStream {
public:
    RandomStream(std::uint64_t seed, std::uint32_t replication, std::string_view stream);

    /// Two uniform numbers in [0, 1), of 53 bits each. k < 2^48.
    std::array<double, 2> uniformPair(Purpose purpose, std::uint64_t k, std::uint32_t sub = 0) const;
    double uniform(Purpose purpose, std::uint64_t k) const { return uniformPair(purpose, k)[0]; }

private:
    std::array<std::uint32_t, 2> m_key; ///< of the seed and the stream's text
    std::uint32_t m_replication;
};

} // namespace linetwin
