// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/io/Examples.h"
#include "engine/io/Files.h"
#include "engine/study/VariantRuns.h"
#include "tests/benchmark/BareEvents.h"
#include "tests/benchmark/BareRecursion.h"
#include "tests/benchmark/BenchmarkLines.h"

#include <benchmark/benchmark.h>

#include <functional>

using namespace linetwin;
using namespace linetwin::test;

namespace {

/// Shifts that are simulated in turn.
constexpr std::uint32_t shiftCount = 100;

struct NamedLine {
    std::string name;
    ResolvedLine line;
};

std::vector<NamedLine> lines()
{
    std::vector<NamedLine> all{{"cosmetics", cosmeticsLine()},
                               {"plant cosmetics", asInAPlant(cosmeticsLine())},
                               {"plant stations:5/places:50", asInAPlant(equalLine(5, 50))}};
    for (const std::size_t stations : {5U, 20U, 100U}) {
        for (const std::int64_t places : {0, 50, 10'000})
            all.push_back({"stations:" + std::to_string(stations) + "/places:" + std::to_string(places),
                           equalLine(stations, places)});
    }
    for (const ExampleLine& example : exampleLines()) {
        const LoadedFile file = *loadFile(example.argument).file;
        all.push_back({"example " + file.line.name, resolve(file.line, file.scenario)});
    }
    return all;
}

void reportPerCycle(benchmark::State& state, std::int64_t cycles)
{
    using benchmark::Counter;
    state.counters["ns_per_cycle"] = Counter(static_cast<double>(cycles) * 1e-9, Counter::kIsRate | Counter::kInvert);
}

/// `runShift` simulates the shift of the given number and returns the cycles of all stations.
void measure(benchmark::State& state, const std::function<std::int64_t(std::uint32_t)>& runShift)
{
    std::int64_t cycles = 0;
    std::uint32_t number = 0;
    for (auto _ : state)
        cycles += runShift(number++ % shiftCount);
    reportPerCycle(state, cycles);
}

template <class Totals> std::int64_t cyclesOf(const std::vector<Totals>& stations)
{
    std::int64_t cycles = 0;
    for (const Totals& station : stations)
        cycles += station.cycles;
    return cycles;
}

struct NamedKernel {
    std::string name;
    Kernel kernel{};
};
struct NamedDetail {
    std::string name;
    Detail detail{};
};

void addRun(const NamedLine& line, const NamedKernel& kernel, const NamedDetail& detail)
{
    const std::string name = kernel.name + "/" + detail.name + "/" + line.name;
    benchmark::RegisterBenchmark(name.c_str(), [=](benchmark::State& state) {
        RunRequest request = shiftOf(0);
        request.detail = detail.detail;
        request.kernel = kernel.kernel;
        measure(state, [&](std::uint32_t number) {
            request.replication = number;
            return cyclesOf(simulate(line.line, request).totals.stations);
        });
    })->Unit(benchmark::kMillisecond);
}

void addEngine(const NamedLine& line)
{
    for (const NamedKernel& kernel :
         {NamedKernel{"recursion", Kernel::Recursion}, NamedKernel{"events", Kernel::Events}}) {
        for (const NamedDetail& detail :
             {NamedDetail{"totals", Detail::Totals}, NamedDetail{"figures", Detail::Figures},
              NamedDetail{"recording", Detail::Recording}, NamedDetail{"full", Detail::Full}})
            addRun(line, kernel, detail);
    }
    const NamedKernel byItems{"items", Kernel::Items};
    addRun(line, byItems, {"totals", Detail::Totals});
    addRun(line, byItems, {"line figures", Detail::LineFigures});
    addRun(line, {"recursion", Kernel::Recursion}, {"line figures", Detail::LineFigures});
}

/// `fresh` makes the kernel anew for each shift, so that a record is written into memory that was never touched.
template <class BareKernel> void addBare(const std::string& kernel, const NamedLine& line, bool fresh = false)
{
    benchmark::RegisterBenchmark(("bare " + kernel + "/" + line.name).c_str(), [=](benchmark::State& state) {
        const auto stations = bare::stationsOf(line.line);
        std::optional<BareKernel> bareKernel(stations);
        measure(state, [&](std::uint32_t number) {
            if (fresh)
                bareKernel.emplace(stations);
            return cyclesOf(bareKernel->run(8 * 3600, number));
        });
    })->Unit(benchmark::kMillisecond);
}

/// A study of the variants with the same luck, as live what-if runs it. A short one is the likelier to have the machine
/// for itself.
struct Study {
    std::string name;
    std::vector<ResolvedLine> variants;
    int replications = 100;
};

void addStudy(const Study& study, int threads)
{
    benchmark::RegisterBenchmark(
        (study.name + "/threads:" + std::to_string(threads)).c_str(),
        [=](benchmark::State& state) {
            VariantsRequest request;
            request.count = study.replications;
            request.threads = threads;
            for (auto _ : state) {
                const auto runs = runVariants(study.variants, request).value();
                for (std::size_t i = 0; i < lineFigureCount; ++i) {
                    const auto figure = static_cast<LineFigure>(i);
                    benchmark::DoNotOptimize(difference(runs.back().series(figure), runs.front().series(figure), 0.95));
                }
            }
        })
        ->Unit(benchmark::kMillisecond)
        ->MeasureProcessCPUTime()
        ->UseRealTime();
}

void addAll()
{
    for (const NamedLine& line : lines())
        addEngine(line);
    for (const NamedLine& line :
         {NamedLine{"cosmetics", cosmeticsLine()}, NamedLine{"stations:5/places:50", equalLine(5, 50)}}) {
        addBare<bare::Recursion<false>>("recursion", line);
        addBare<bare::Recursion<true>>("recursion with record", line);
        addBare<bare::Recursion<true>>("recursion with fresh record", line, true);
        addBare<bare::Events>("events", line);
    }
    std::vector<StationSpec> larger = cosmeticsStations();
    larger.front().parameters.bufferCapacity = 500;
    for (const int threads : {1, 2}) {
        addStudy({.name = "20 replications", .variants = {cosmeticsLine()}, .replications = 20}, threads);
        addStudy({.name = "what-if of 100 pairs", .variants = {cosmeticsLine(), buildLine(larger)}}, threads);
    }
}

} // namespace

int main(int argc, char** argv)
{
    addAll();
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
}
