// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/BlockArithmetic.h"

#include "tests/TestMain.h"
#include "tests/engine/Property.h"
#include "tests/engine/RandomLines.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <cstdint>
#include <vector>

using namespace linetwin;
using namespace linetwin::test;

namespace {

using Times = std::vector<SimTime>;

/// Ascending, now and then several alike.
Times anyTimes(std::size_t count, std::int64_t unit)
{
    Times times;
    SimTime time{anyIn<std::int64_t>(0, 20) * unit};
    for (std::size_t n = 0; n < count; ++n) {
        time += SimTime{anyIn<std::int64_t>(0, *rc::gen::element(0, 3, 12)) * unit};
        times.push_back(time);
    }
    return times;
}

/// From nanoseconds up to times that fill most of 64 bits.
std::int64_t anyUnit()
{
    return *rc::gen::element<std::int64_t>(1, 360'000'000, 10'000'000'000'000);
}

} // namespace

/// All lanes that this processor has say what is said one by one.
class BlockArithmeticTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void plainCycles()
    {
        QVERIFY(holds("cycles in lanes are as one by one", 500, [] {
            const auto count = anyIn<std::size_t>(1, 64);
            const std::int64_t unit = anyUnit();
            const Times arrivals = anyTimes(count, unit);
            Times rooms = anyTimes(count, unit);
            if (oneIn(4))
                rooms.back() = SimTime{4'000'000'000'000'000'000};
            PlainCycles cycles{.arrivals = arrivals.data(),
                               .transit = SimTime{anyIn<std::int64_t>(0, 5) * unit},
                               .rooms = rooms.data(),
                               .execute = SimTime{anyIn<std::int64_t>(0, 9) * unit},
                               .free = SimTime{anyIn<std::int64_t>(0, 90) * unit},
                               .count = count,
                               .takes = nullptr,
                               .puts = nullptr};
            Times expectedTakes;
            Times expectedPuts;
            SimTime expectedBlocked{};
            SimTime free = cycles.free;
            for (std::size_t n = 0; n < count; ++n) {
                expectedTakes.push_back(std::max(arrivals[n] + cycles.transit, free));
                const SimTime completion = expectedTakes.back() + cycles.execute;
                free = std::max(completion, rooms[n]);
                expectedPuts.push_back(free);
                expectedBlocked += free - completion;
            }
            const PassedCycles expected{free, expectedBlocked};
            for (const Lanes lanes : possibleLanes()) {
                // What lies behind is left as it is.
                Times takes(count + 8, SimTime{-1});
                Times puts(count + 8, SimTime{-1});
                cycles.takes = takes.data();
                cycles.puts = puts.data();
                RC_ASSERT(arithmeticOf(lanes).passPlainCycles(cycles) == expected);
                RC_ASSERT(std::all_of(takes.begin() + static_cast<std::ptrdiff_t>(count), takes.end(),
                                      [](SimTime time) { return time == SimTime{-1}; }));
                takes.resize(count);
                puts.resize(count);
                RC_ASSERT(takes == expectedTakes);
                RC_ASSERT(puts == expectedPuts);
            }
        }));
    }

    void levels()
    {
        QVERIFY(holds("levels in lanes are as one by one", 300, [] {
            const auto count = anyIn<std::size_t>(1, 64);
            const auto before = anyIn<std::size_t>(1, 20);
            const std::int64_t unit = anyUnit();
            const Times rooms = anyTimes(count, unit);
            const Times puts = anyTimes(count + 1, unit);
            const Times takes = anyTimes(count + before, unit);
            const PassedItems items{.rooms = rooms.data(),
                                    .puts = puts.data() + 1,
                                    .takes = takes.data() + before,
                                    .highest = anyIn<std::size_t>(0, before),
                                    .count = count};
            PassedLevels expected;
            for (std::size_t n = 0; n < count; ++n) {
                expected.full += std::max(rooms[n] - puts[n], SimTime{});
                expected.empty += std::max(puts[n + 1] - takes[before + n - 1], SimTime{});
                expected.levelTime += takes[before + n] - puts[n + 1];
                expected.isHigher |= takes[before + n - items.highest] > puts[n + 1];
            }
            for (const Lanes lanes : possibleLanes())
                RC_ASSERT(arithmeticOf(lanes).levelsOf(items) == expected);
        }));
    }
};

LINETWIN_APPLESS_TEST(BlockArithmeticTest)
#include "BlockArithmeticTest.moc"
