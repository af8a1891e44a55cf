// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/BlockArithmetic.h"

#include <algorithm>
#include <array>
#include <cstdint>

#if defined(__x86_64__) && defined(__GNUC__)
#define LINETWIN_HAS_LANES
#include <immintrin.h>
#endif

namespace linetwin {

namespace {

/// The cycles from `from` on.
PassedCycles passOneByOne(const PlainCycles& cycles, std::size_t from, SimTime free)
{
    SimTime blocked{};
    for (std::size_t n = from; n < cycles.count; ++n) {
        const SimTime arrival = cycles.arrivals[n] + cycles.transit;
        const SimTime take = std::max(arrival, free);
        // Not from `take`: one step less from one cycle to the next.
        free = std::max(free + cycles.execute, std::max(arrival + cycles.execute, cycles.rooms[n]));
        cycles.takes[n] = take;
        cycles.puts[n] = free;
        blocked += free - take - cycles.execute;
    }
    return {free, blocked};
}

PassedCycles passByOne(const PlainCycles& cycles)
{
    return passOneByOne(cycles, 0, cycles.free);
}

/// Compiled for each kind of lanes. Numbers of their own: sums in a structure stay in memory.
[[gnu::always_inline]] inline PassedLevels sumLevels(const PassedItems& items)
{
    const SimTime* const puts = items.puts;
    const SimTime* const takes = items.takes;
    const SimTime* const above = takes - items.highest;
    std::int64_t full = 0;
    std::int64_t empty = 0;
    std::int64_t levelTime = 0;
    std::int64_t higherFor = 0;
    for (std::size_t n = 0; n < items.count; ++n) {
        const std::int64_t put = puts[n].count();
        full += std::max<std::int64_t>((items.rooms[n] - *(puts + n - 1)).count(), 0);
        empty += std::max<std::int64_t>(put - (takes + n - 1)->count(), 0);
        levelTime += takes[n].count() - put;
        higherFor = std::max(higherFor, above[n].count() - put);
    }
    return {SimTime{full}, SimTime{empty}, SimTime{levelTime}, higherFor > 0};
}

PassedLevels levelsByOne(const PassedItems& items)
{
    return sumLevels(items);
}

#ifdef LINETWIN_HAS_LANES

/// Before all times.
constexpr long long beforeAll = -(1LL << 62);

[[gnu::target("avx2")]] inline __m256i laterOf(__m256i a, __m256i b)
{
    return _mm256_blendv_epi8(b, a, _mm256_cmpgt_epi64(a, b));
}

[[gnu::target("avx2")]] PassedCycles passByFour(const PlainCycles& cycles)
{
    const long long execute = cycles.execute.count();
    const __m256i executes = _mm256_set1_epi64x(execute);
    const __m256i multiples = _mm256_setr_epi64x(execute, 2 * execute, 3 * execute, 4 * execute);
    const __m256i transit = _mm256_set1_epi64x(cycles.transit.count());
    const __m256i none = _mm256_set1_epi64x(beforeAll);
    __m256i free = _mm256_set1_epi64x(cycles.free.count());
    __m256i blocked = _mm256_setzero_si256();
    const std::size_t whole = cycles.count - cycles.count % 4;
    for (std::size_t n = 0; n < whole; n += 4) {
        const auto* arrivalsAt = reinterpret_cast<const __m256i*>(cycles.arrivals + n);
        const auto* roomsAt = reinterpret_cast<const __m256i*>(cycles.rooms + n);
        const __m256i arrivals = _mm256_add_epi64(_mm256_loadu_si256(arrivalsAt), transit);
        const __m256i done = _mm256_add_epi64(arrivals, executes);
        __m256i highest = _mm256_sub_epi64(laterOf(done, _mm256_loadu_si256(roomsAt)), multiples);
        const __m256i lowHalf = _mm256_permute2x128_si256(none, highest, 0x20);
        highest = laterOf(highest, _mm256_alignr_epi8(highest, lowHalf, 8));
        highest = laterOf(highest, _mm256_permute2x128_si256(none, highest, 0x20));
        const __m256i puts = _mm256_add_epi64(laterOf(highest, free), multiples);
        const __m256i putsBefore = _mm256_alignr_epi8(puts, _mm256_permute2x128_si256(free, puts, 0x20), 8);
        const __m256i takes = laterOf(arrivals, putsBefore);
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(cycles.takes + n), takes);
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(cycles.puts + n), puts);
        blocked = _mm256_add_epi64(blocked, _mm256_sub_epi64(_mm256_sub_epi64(puts, takes), executes));
        free = _mm256_permute4x64_epi64(puts, 0xff);
    }
    alignas(32) std::array<long long, 4> sums;
    _mm256_store_si256(reinterpret_cast<__m256i*>(sums.data()), blocked);
    PassedCycles passed = passOneByOne(cycles, whole, SimTime{_mm256_extract_epi64(free, 0)});
    passed.blocked += SimTime{sums[0] + sums[1] + sums[2] + sums[3]};
    return passed;
}

[[gnu::target("avx2")]] PassedLevels levelsByFour(const PassedItems& items)
{
    return sumLevels(items);
}

// False alarms in the compiler's own headers: https://gcc.gnu.org/PR105593
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wuninitialized"
#if !defined(__clang__)
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif

/// Of eight cycles whose inputs can be taken from `arrivals` on, the last of the cycles before them in all lanes.
struct EightCycles {
    __m512i takes;
    __m512i puts;
    __m512i last; ///< of `puts`, in all lanes
};

[[gnu::target("avx512f,avx512dq"), gnu::always_inline]] inline EightCycles
eightCycles(__m512i arrivals, __m512i rooms, __m512i execute, __m512i multiples, __m512i free)
{
    const __m512i none = _mm512_set1_epi64(beforeAll);
    const __m512i seven = _mm512_set1_epi64(7);
    __m512i highest = _mm512_sub_epi64(_mm512_max_epi64(_mm512_add_epi64(arrivals, execute), rooms), multiples);
    highest = _mm512_max_epi64(highest, _mm512_alignr_epi64(highest, none, 7));
    highest = _mm512_max_epi64(highest, _mm512_alignr_epi64(highest, none, 6));
    highest = _mm512_max_epi64(highest, _mm512_alignr_epi64(highest, none, 4));
    const __m512i puts = _mm512_add_epi64(_mm512_max_epi64(highest, free), multiples);
    const __m512i takes = _mm512_max_epi64(arrivals, _mm512_alignr_epi64(puts, free, 7));
    const __m512i last = _mm512_add_epi64(_mm512_max_epi64(_mm512_permutexvar_epi64(seven, highest), free),
                                          _mm512_permutexvar_epi64(seven, multiples));
    return {takes, puts, last};
}

[[gnu::target("avx512f,avx512dq")]] PassedCycles passByEight(const PlainCycles& cycles)
{
    const SimTime* const arrivals = cycles.arrivals;
    const SimTime* const rooms = cycles.rooms;
    SimTime* const takes = cycles.takes;
    SimTime* const puts = cycles.puts;
    const std::size_t count = cycles.count;
    const __m512i execute = _mm512_set1_epi64(cycles.execute.count());
    const __m512i multiples = _mm512_mullo_epi64(execute, _mm512_setr_epi64(1, 2, 3, 4, 5, 6, 7, 8));
    const __m512i transit = _mm512_set1_epi64(cycles.transit.count());
    __m512i free = _mm512_set1_epi64(cycles.free.count());
    __m512i worked = _mm512_setzero_si512(); // or blocked
    std::size_t n = 0;
    for (; n + 8 <= count; n += 8) {
        const __m512i arrived = _mm512_add_epi64(_mm512_loadu_si512(arrivals + n), transit);
        const EightCycles eight = eightCycles(arrived, _mm512_loadu_si512(rooms + n), execute, multiples, free);
        _mm512_storeu_si512(takes + n, eight.takes);
        _mm512_storeu_si512(puts + n, eight.puts);
        worked = _mm512_add_epi64(worked, _mm512_sub_epi64(eight.puts, eight.takes));
        free = eight.last;
    }
    if (n < count) {
        const auto rest = static_cast<__mmask8>((1U << (count - n)) - 1);
        const __m512i arrived = _mm512_add_epi64(_mm512_maskz_loadu_epi64(rest, arrivals + n), transit);
        const EightCycles eight =
            eightCycles(arrived, _mm512_maskz_loadu_epi64(rest, rooms + n), execute, multiples, free);
        _mm512_mask_storeu_epi64(takes + n, rest, eight.takes);
        _mm512_mask_storeu_epi64(puts + n, rest, eight.puts);
        worked = _mm512_mask_add_epi64(worked, rest, worked, _mm512_sub_epi64(eight.puts, eight.takes));
        free = _mm512_permutexvar_epi64(_mm512_set1_epi64(static_cast<long long>(count - n - 1)), eight.puts);
    }
    const SimTime blocked =
        SimTime{_mm512_reduce_add_epi64(worked)} - static_cast<std::int64_t>(count) * cycles.execute;
    return {SimTime{_mm_cvtsi128_si64(_mm512_castsi512_si128(free))}, blocked};
}

[[gnu::target("avx512f,avx512dq")]] PassedLevels levelsByEight(const PassedItems& items)
{
    return sumLevels(items);
}

#pragma GCC diagnostic pop

#endif

} // namespace

std::vector<Lanes> possibleLanes()
{
    std::vector<Lanes> lanes{Lanes::One};
#ifdef LINETWIN_HAS_LANES
    __builtin_cpu_init();
    if (__builtin_cpu_supports("avx2"))
        lanes.push_back(Lanes::Four);
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq"))
        lanes.push_back(Lanes::Eight);
#endif
    return lanes;
}

BlockArithmetic arithmeticOf(Lanes lanes)
{
#ifdef LINETWIN_HAS_LANES
    if (lanes == Lanes::Eight)
        return {passByEight, levelsByEight};
    if (lanes == Lanes::Four)
        return {passByFour, levelsByFour};
#endif
    static_cast<void>(lanes);
    return {passByOne, levelsByOne};
}

const BlockArithmetic blockArithmetic = arithmeticOf(possibleLanes().back());

PassedCycles passRestartingCycles(const PlainCycles& cycles, const SimTime* falls)
{
    SimTime free = cycles.free;
    SimTime blocked{};
    for (std::size_t n = 0; n < cycles.count; ++n) {
        const SimTime take = std::max(cycles.arrivals[n] + cycles.transit, free);
        const SimTime completion = take + cycles.execute;
        free = cycles.rooms[n] > completion ? falls[n] : completion;
        cycles.takes[n] = take;
        cycles.puts[n] = free;
        blocked += free - completion;
    }
    return {free, blocked};
}

} // namespace linetwin
