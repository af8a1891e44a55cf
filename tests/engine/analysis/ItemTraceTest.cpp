// SPDX-License-Identifier: GPL-3.0-or-later
// That the items rebuilt from completions are those that the kernels counted, on random lines.
#include "engine/analysis/ItemTrace.h"

#include "engine/simulation/Simulate.h"
#include "tests/TestMain.h"
#include "tests/engine/LineBuilder.h"
#include "tests/engine/Property.h"
#include "tests/engine/RandomLines.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

using namespace linetwin;
using namespace linetwin::test;
using namespace std::chrono_literals;

namespace {

struct Item {
    std::size_t station = 0;
    std::int64_t number = 0;
    SimTime createdAt{};
    bool isDefective = false;
    bool isRejected = false;
    std::vector<std::int64_t> inputs;

    bool operator==(const Item&) const = default;
};

struct Trace {
    std::vector<Item> items;
    RunTotals totals;
    bool isAllCounted = true; ///< no completion falls on the very start of the window or before
};

Trace traceBy(Kernel kernel, const ResolvedLine& line, RunRequest request,
              std::size_t byteLimit = ItemTrace::usualByteLimit)
{
    Trace trace;
    ItemTrace items(
        line,
        [&trace](const TracedItem& item) {
            trace.items.push_back({item.station, item.number, item.createdAt, item.isDefective, item.isRejected,
                                   std::vector(item.inputs.begin(), item.inputs.end())});
        },
        byteLimit);
    request.kernel = kernel;
    request.detail = Detail::Trace;
    request.completions = [&](const Completion& completion) {
        trace.isAllCounted = trace.isAllCounted && completion.time.count() > 0;
        items.add(completion);
    };
    trace.totals = simulate(line, request).totals;
    items.finish();
    return trace;
}

/// By the recursion; the event kernel has to agree.
Trace traceOf(const ResolvedLine& line, const RunRequest& request)
{
    Trace trace = traceBy(Kernel::Recursion, line, request);
    const Trace other = traceBy(Kernel::Events, line, request);
    RC_ASSERT(trace.items == other.items);
    RC_ASSERT(trace.totals == other.totals);
    return trace;
}

RunRequest anyTraceRequest()
{
    return anyRequest(Detail::Trace);
}

/// Without a warm-up.
Trace anyWholeTrace(const ResolvedLine& line)
{
    RunRequest request = anyTraceRequest();
    request.warmup = {};
    Trace trace = traceOf(line, request);
    RC_PRE(trace.isAllCounted);
    return trace;
}

/// A whole run's items by station, in order: item k at k − 1.
class ItemsByStation {
public:
    ItemsByStation(const ResolvedLine& line, const Trace& trace) : m_line(line), m_items(line.stations.size())
    {
        for (const Item& item : trace.items) {
            RC_ASSERT(item.number == static_cast<std::int64_t>(m_items[item.station].size()) + 1);
            m_items[item.station].push_back(item);
        }
    }

    const std::vector<Item>& of(std::size_t station) const { return m_items[station]; }
    /// The nearest station before `station` with an output type.
    std::optional<std::size_t> makerBefore(std::size_t station) const
    {
        while (station-- > 0)
            if (m_line.stations[station].outputType)
                return station;
        return std::nullopt;
    }
    /// Defective base units in an item of a station with an output type.
    std::int64_t defectiveUnits(std::size_t station, std::int64_t number) const
    {
        const Item& item = m_items[station][static_cast<std::size_t>(number - 1)];
        if (station == m_line.baseStation)
            return item.isDefective ? 1 : 0;
        std::int64_t units = 0;
        for (const std::int64_t input : item.inputs)
            units += defectiveUnits(*makerBefore(station), input);
        return units;
    }

private:
    const ResolvedLine& m_line;
    std::vector<std::vector<Item>> m_items;
};

} // namespace

class ItemTraceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCountedCycleMakesAnItem()
    {
        QVERIFY(holds("items = cycles, in order", 250, [] {
            const ResolvedLine line = anyLine();
            const Trace trace = traceOf(line, anyTraceRequest());
            std::vector<std::int64_t> counts(line.stations.size());
            for (const Item& item : trace.items)
                ++counts[item.station];
            for (std::size_t i = 0; i < counts.size(); ++i)
                RC_ASSERT(counts[i] == (line.stations[i].outputType ? trace.totals.stations[i].cycles : 0));
            RC_ASSERT(std::ranges::is_sorted(trace.items, {}, [](const Item& item) {
                return std::tuple(item.createdAt, item.station, item.number);
            }));
        }));
    }

    void theWarmUpChangesNothing()
    {
        QVERIFY(holds("a window shows a part of the run", 150, [] {
            const ResolvedLine line = anyLine();
            RunRequest request = anyTraceRequest();
            const Trace window = traceOf(line, request);
            const SimTime warmup = request.warmup;
            request.duration += warmup;
            request.warmup = {};
            std::vector<Item> expected;
            for (Item item : traceOf(line, request).items) {
                item.createdAt -= warmup;
                if (item.createdAt.count() > 0)
                    expected.push_back(item);
            }
            RC_ASSERT(window.items == expected);
        }));
    }

    // What a station has made and not rejected was, in order, taken by the next one with an output type, but for what
    // was rejected between them and what is still on its way.
    void everyInputIsUsedOnce()
    {
        QVERIFY(holds("every input is in one genealogy, rejected or still in the line", 250, [] {
            const ResolvedLine line = anyLine();
            const Trace trace = anyWholeTrace(line);
            const ItemsByStation items(line, trace);
            for (std::size_t i = 0; i < line.stations.size(); ++i) {
                if (!line.stations[i].outputType)
                    continue;
                const std::optional<std::size_t> maker = items.makerBefore(i);
                std::vector<std::int64_t> inputs;
                for (const Item& item : items.of(i)) {
                    RC_ASSERT(static_cast<std::int64_t>(item.inputs.size()) == line.stations[i].batchIn);
                    inputs.insert(inputs.end(), item.inputs.begin(), item.inputs.end());
                }
                RC_ASSERT(std::ranges::adjacent_find(inputs, std::ranges::greater_equal()) == inputs.end());
                if (inputs.empty())
                    continue;
                std::int64_t rejectedBetween = 0;
                for (std::size_t j = maker.value_or(0); j < i; ++j)
                    rejectedBetween += trace.totals.stations[j].rejects;
                const std::int64_t gaps = inputs.back() - static_cast<std::int64_t>(inputs.size());
                RC_ASSERT(gaps >= 0 && gaps <= rejectedBetween);
                if (!maker)
                    continue;
                std::int64_t missing = 0; // before the last one taken: rejected on their own
                std::set<std::int64_t> taken(inputs.begin(), inputs.end());
                for (const Item& item : items.of(*maker)) {
                    const bool isTaken = taken.contains(item.number);
                    if (!isTaken && item.number < inputs.back())
                        RC_ASSERT(item.isRejected && item.isDefective);
                    missing += !isTaken && item.isRejected ? 1 : 0;
                }
                RC_ASSERT(missing == rejectedBetween);
            }
        }));
    }

    // With the totals that the kernels count on their own.
    void flagsSumToTheTotals()
    {
        QVERIFY(holds("rejected and defective items sum to the totals", 400, [] {
            const ResolvedLine line = anyLine();
            RC_PRE(line.baseStation.has_value());
            const Trace trace = anyWholeTrace(line);
            const ItemsByStation items(line, trace);
            for (std::size_t i = *line.baseStation; i < line.stations.size(); ++i) {
                if (!line.stations[i].outputType)
                    continue;
                std::int64_t rejected = 0;
                for (std::size_t j = i; j < line.stations.size(); ++j)
                    rejected += trace.totals.stations[j].rejects * line.stations[j].rawItemsPerOutput /
                                line.stations[i].rawItemsPerOutput;
                RC_ASSERT(std::ranges::count_if(items.of(i), &Item::isRejected) == rejected);
            }
            // The last makers' items that are not rejected leave the line in order.
            const std::size_t last = *items.makerBefore(line.stations.size());
            std::int64_t finished = 0;
            std::int64_t defective = 0;
            std::int64_t defectiveUnits = 0;
            for (const Item& item : items.of(last)) {
                if (item.isRejected || finished == trace.totals.line.finishedItems)
                    continue;
                ++finished;
                defective += item.isDefective ? 1 : 0;
                defectiveUnits += items.defectiveUnits(last, item.number);
            }
            RC_ASSERT(finished == trace.totals.line.finishedItems);
            RC_ASSERT(defective == trace.totals.line.defectiveFinishedItems);
            RC_ASSERT(defectiveUnits * line.rawItemsPerUnit == trace.totals.line.defectiveRawDelivered);
        }));
    }

    // What is in the cosmetics line is a few thousand tubes; 100 h make half a million.
    void memoryFollowsTheLineAndNotTheRun_data()
    {
        QTest::addColumn<int>("kernel");
        QTest::newRow("recursion") << static_cast<int>(Kernel::Recursion);
        QTest::newRow("events") << static_cast<int>(Kernel::Events);
    }
    void memoryFollowsTheLineAndNotTheRun()
    {
        QFETCH(int, kernel);
        const ResolvedLine line = cosmeticsLine();
        std::int64_t handedOut = 0;
        ItemTrace items(
            line, [&handedOut](const TracedItem&) { ++handedOut; }, 1'000'000);
        RunRequest request;
        request.duration = 100h;
        request.kernel = static_cast<Kernel>(kernel);
        request.detail = Detail::Trace;
        request.completions = [&items](const Completion& completion) { items.add(completion); };
        QVERIFY(simulate(line, request).isComplete);
        QVERIFY(handedOut > 500'000);
    }

    void whatDoesNotFitIsRefused()
    {
        RunRequest request;
        request.duration = 8h;
        QVERIFY_THROWS_EXCEPTION(TraceLimitError, traceBy(Kernel::Recursion, cosmeticsLine(), request, 10'000));
        QVERIFY_THROWS_EXCEPTION(TraceLimitError, traceBy(Kernel::Events, cosmeticsLine(), request, 10'000));
    }
};

LINETWIN_APPLESS_TEST(ItemTraceTest)
#include "ItemTraceTest.moc"
