// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/RandomStream.h"

#include <Random123/philox.h>

namespace linetwin {

namespace {

/// FNV-1a over the seed's bytes and the text, then the 64-bit finaliser of SplitMix (Steele, Lea, Flood 2014), so that
/// seeds and names that differ in one bit share nothing. Written with shifts: the same on every machine.
std::uint64_t keyOf(std::uint64_t seed, std::string_view stream)
{
    std::uint64_t hash = 0xcbf29ce484222325;
    const auto absorb = [&hash](std::uint8_t byte) { hash = (hash ^ byte) * 0x100000001b3; };
    for (int shift = 0; shift < 64; shift += 8)
        absorb(static_cast<std::uint8_t>(seed >> shift));
    for (const char character : stream)
        absorb(static_cast<std::uint8_t>(character));
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111eb;
    return hash ^ (hash >> 31);
}

double uniformOf(std::uint32_t high, std::uint32_t low)
{
    const std::uint64_t bits = (std::uint64_t{high} << 32 | low) >> 11;
    return static_cast<double>(bits) * 0x1p-53;
}

} // namespace

std::array<std::uint32_t, 4> philox(std::array<std::uint32_t, 4> counter, std::array<std::uint32_t, 2> key)
{
    const r123::Philox4x32::ctr_type block =
        r123::Philox4x32{}({{counter[0], counter[1], counter[2], counter[3]}}, {{key[0], key[1]}});
    return {block[0], block[1], block[2], block[3]};
}

RandomStream::RandomStream(std::uint64_t seed, std::uint32_t replication, std::string_view stream)
    : m_replication(replication)
{
    const std::uint64_t key = keyOf(seed, stream);
    m_key = {static_cast<std::uint32_t>(key), static_cast<std::uint32_t>(key >> 32)};
}

std::array<double, 2> RandomStream::uniformPair(Purpose purpose, std::uint64_t k, std::uint32_t sub) const
{
    const auto high = static_cast<std::uint32_t>(k >> 32 & 0xffff);
    const auto block = philox({static_cast<std::uint32_t>(k),
                               high | std::uint32_t{static_cast<std::uint8_t>(purpose)} << 16, sub, m_replication},
                              m_key);
    return {uniformOf(block[1], block[0]), uniformOf(block[3], block[2])};
}

} // namespace linetwin
