// SPDX-License-Identifier: GPL-3.0-or-later
// The program around one target, for libFuzzer: `fuzz-file CORPUS` reads a folder of seeds and goes on from there.
#include "tests/fuzz/FuzzTargets.h"
#include "tests/fuzz/YamlMutator.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t mostSize);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t mostSize,
                                               unsigned seed);

using namespace linetwin::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Target& target = *std::ranges::find(targets(), std::string_view(LINETWIN_FUZZ_TARGET), &Target::name);
    try {
        target.check({reinterpret_cast<const char*>(data), size});
    } catch (const Broken& broken) {
        std::fprintf(stderr, "broken: %s\n", broken.what());
        std::abort();
    }
    return 0;
}

std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t mostSize, unsigned seed)
{
    if (seed % 3 == 0)
        return LLVMFuzzerMutate(data, size, mostSize);
    const std::string text = mutated({reinterpret_cast<const char*>(data), size}, seed);
    if (text.empty() || text.size() > mostSize)
        return LLVMFuzzerMutate(data, size, mostSize);
    std::memcpy(data, text.data(), text.size());
    return text.size();
}
