// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/FlowBuffer.h"

#include "tests/TestMain.h"

#include <QTest>

#include <vector>

using namespace linetwin;
using namespace std::chrono_literals;

namespace {

/// An item with the end of its cycle and when it is taken; the buffer says when it can be put.
struct Item {
    SimTime completion;
    SimTime take;
};
using Items = std::vector<Item>;
using Times = std::vector<SimTime>;

/// Passes the items through and returns when they were put.
Times pass(FlowBuffer& buffer, const Items& items, const Window& window)
{
    Times puts;
    for (const Item& item : items) {
        const SimTime room = buffer.roomFor(item.completion);
        puts.push_back(std::max(item.completion, room));
        buffer.pass<true, true>(room, puts.back(), item.take, window);
    }
    return puts;
}

} // namespace

Q_DECLARE_METATYPE(Items)
Q_DECLARE_METATYPE(Times)

class FlowBufferTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void levels_data()
    {
        QTest::addColumn<int>("capacity");
        QTest::addColumn<Items>("items");
        QTest::addColumn<int>("begin");
        QTest::addColumn<Times>("puts");
        QTest::addColumn<int>("levelTime");
        QTest::addColumn<int>("maximum");
        QTest::addColumn<int>("full");
        QTest::addColumn<int>("empty");

        // The window ends at 20 s. The third finds room when the first has gone. Level 1 in 1 … 2, 2 in 2 … 9 (the
        // third comes as the first goes), 1 in 9 … 12, none before and after.
        const Items three{{1s, 5s}, {2s, 9s}, {3s, 12s}};
        QTest::newRow("two places") << 2 << three << 0 << Times{1s, 2s, 5s} << 1 + 14 + 3 << 2 << 7 << 1 + 8;
        // Of that after 10 s: level 1 in 10 … 12.
        QTest::newRow("two places, from 10 s") << 2 << three << 10 << Times{1s, 2s, 5s} << 2 << 1 << 0 << 8;
        QTest::newRow("three places, never full for long")
            << 3 << three << 0 << Times{1s, 2s, 3s} << 4 + 7 + 9 << 3 << 2 << 1 + 8;
        QTest::newRow("an item that is taken at once leaves no trace")
            << 1 << Items{{4s, 4s}, {6s, 6s}} << 0 << Times{4s, 6s} << 0 << 0 << 0 << 20;
        QTest::newRow("no place") << 0 << Items{{4s, 4s}} << 0 << Times{4s} << 0 << 0 << 0 << 0;
    }
    void levels()
    {
        QFETCH(int, capacity);
        QFETCH(Items, items);
        QFETCH(int, begin);
        QFETCH(Times, puts);
        QFETCH(int, levelTime);
        QFETCH(int, maximum);
        QFETCH(int, full);
        QFETCH(int, empty);
        const Window window{std::chrono::seconds(begin), 20s};
        FlowBuffer buffer(capacity);
        SimTime nextFree{};
        buffer.linkTo(nextFree);
        QVERIFY(pass(buffer, items, window) == puts);
        StationTotals totals;
        buffer.addFigures(totals, window);
        QVERIFY(totals.bufferLevelTime == Int128{levelTime} * 1'000'000'000);
        QCOMPARE(totals.bufferMaximum, std::int64_t{maximum});
        QCOMPARE(totals.bufferFull, SimTime(std::chrono::seconds(full)));
        QCOMPARE(totals.bufferEmpty, SimTime(std::chrono::seconds(empty)));
    }

    /// Items come every second and none leaves before 1000 s, when one goes every second: the ring has to grow from
    /// its first size to all 500 places, and item 500 + k waits for item k.
    void theRingGrowsWithTheLevel()
    {
        constexpr int capacity = 500;
        const Window window{0s, 10'000s};
        FlowBuffer buffer(capacity);
        SimTime free{};
        for (int n = 0; n < 1200; ++n) {
            const SimTime completion = std::max(SimTime(std::chrono::seconds(n)), free);
            const SimTime room = buffer.roomFor(completion);
            free = std::max(completion, room);
            const int expected = n < capacity ? n : 1000 + n - capacity;
            QCOMPARE(free, SimTime(std::chrono::seconds(expected)));
            buffer.pass<false, true>(room, free, std::chrono::seconds(1000 + n), window);
        }
        StationTotals totals;
        buffer.addFigures(totals, window);
        QCOMPARE(totals.bufferMaximum, std::int64_t{capacity});
        // Full from the 500th put, 499 s, until the 701st take, 1700 s, after which nothing more comes.
        QCOMPARE(totals.bufferFull, SimTime(1201s));
    }
};

LINETWIN_APPLESS_TEST(FlowBufferTest)
#include "FlowBufferTest.moc"
