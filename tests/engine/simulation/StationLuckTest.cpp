// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/StationLuck.h"

#include "engine/simulation/Simulate.h"
#include "tests/TestMain.h"
#include "tests/engine/LineBuilder.h"

#include <QTest>

#include <functional>
#include <vector>

using namespace linetwin;
using namespace linetwin::test;
using namespace std::chrono_literals;

namespace {

/// Everything happens to it now and then.
StationSpec eventful(const char* name)
{
    return {.name = name,
            .parameters = {.uph = every(1),
                           .mtbfMin = mtbfFor(0.02, 1),
                           .mttrMin = 0.1,
                           .jamProb = 0.05,
                           .jamTimeSec = 3,
                           .jamTimeCv = 1,
                           .cycleTimeCv = 0.5,
                           .defectRate = 0.1,
                           .detectionProb = 0.5}};
}

/// What befalls a station in its first cycles, sorted by kind.
struct Fate {
    std::vector<std::int64_t> breakdownCycles, jamCycles, defectCycles;
    std::vector<std::int64_t> repairs, jamTimes, cycleTimes;
    std::vector<bool> detections;
};

Fate fateOf(const ResolvedStation& station, std::uint32_t replication = 0)
{
    Fate fate;
    StationLuck luck(station, 42, replication);
    for (std::int64_t cycle = 0; cycle < 3000; ++cycle) {
        luck.beginCycle();
        for (const Stop& stop : luck.stops()) {
            const bool isBreakdown = stop.state == State::Down;
            (isBreakdown ? fate.breakdownCycles : fate.jamCycles).push_back(cycle);
            (isBreakdown ? fate.repairs : fate.jamTimes).push_back(stop.duration.count());
        }
        if (luck.makesDefect()) {
            fate.defectCycles.push_back(cycle);
            fate.detections.push_back(luck.detects());
        }
        fate.cycleTimes.push_back(luck.execute().count());
    }
    return fate;
}

using Change = std::function<void(StationParameters&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class StationLuckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Of all luck only that changes which the parameter is about.
    void aParameterChangesOnlyItsOwnLuck_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("changed");
        const auto row = [](const char* name, const Change& change, const char* changed) {
            QTest::newRow(name) << change << QString(changed);
        };
        row(
            "buffer", [](StationParameters& p) { p.bufferCapacity = 7; }, "");
        row(
            "mtbf", [](StationParameters& p) { *p.mtbfMin *= 2; }, "breakdowns");
        row(
            "mttr", [](StationParameters& p) { p.mttrMin = 5; }, "repairs");
        row(
            "repair cv", [](StationParameters& p) { p.repairCv = 2; }, "repairs");
        row(
            "jam probability", [](StationParameters& p) { p.jamProb = 0.1; }, "jams");
        row(
            "jam time", [](StationParameters& p) { p.jamTimeSec = 9; }, "jam times");
        row(
            "cycle time cv", [](StationParameters& p) { p.cycleTimeCv = 0; }, "cycle times");
        row(
            "defect rate", [](StationParameters& p) { p.defectRate = 0.2; }, "defects");
        row(
            "detection", [](StationParameters& p) { p.detectionProb = 0.9; }, "detections");
    }
    void aParameterChangesOnlyItsOwnLuck()
    {
        QFETCH(Change, change);
        QFETCH(QString, changed);
        StationSpec spec = eventful("A");
        const Fate before = fateOf(buildLine({spec}).stations[0]);
        change(spec.parameters);
        const Fate after = fateOf(buildLine({spec}).stations[0]);
        const auto isSame = [](const auto& a, const auto& b) {
            const std::size_t both = std::min(a.size(), b.size());
            return both > 10 && std::equal(a.begin(), a.begin() + static_cast<std::ptrdiff_t>(both), b.begin());
        };
        QCOMPARE(isSame(before.breakdownCycles, after.breakdownCycles), changed != QLatin1StringView("breakdowns"));
        QCOMPARE(isSame(before.repairs, after.repairs), changed != QLatin1StringView("repairs"));
        QCOMPARE(isSame(before.jamCycles, after.jamCycles), changed != QLatin1StringView("jams"));
        QCOMPARE(isSame(before.jamTimes, after.jamTimes), changed != QLatin1StringView("jam times"));
        QCOMPARE(isSame(before.cycleTimes, after.cycleTimes), changed != QLatin1StringView("cycle times"));
        QCOMPARE(isSame(before.defectCycles, after.defectCycles), changed != QLatin1StringView("defects"));
        QCOMPARE(isSame(before.detections, after.detections), changed != QLatin1StringView("detections"));
    }

    /// The k-th draw of each purpose, addressed directly.
    void everyDrawHasItsAddress()
    {
        const ResolvedStation station = buildLine({eventful("A")}).stations[0];
        const Fate fate = fateOf(station, 5);
        const RandomStream stream(42, 5, "A");
        const TrialGaps jamGaps(0.05);
        const DurationDistribution repairs(0.1 * 60e9, 1);
        std::int64_t cycle = -1;
        QVERIFY(fate.jamCycles.size() > 100 && fate.repairs.size() > 30);
        for (std::size_t k = 0; k < fate.jamCycles.size(); ++k) {
            cycle += jamGaps.gap(stream, Purpose::Jam, k) + 1;
            QCOMPARE(fate.jamCycles[k], cycle);
        }
        for (std::size_t k = 0; k < fate.repairs.size(); ++k)
            QCOMPARE(fate.repairs[k], std::int64_t{repairs.draw(stream, Purpose::Repair, k).count()});
        for (std::size_t k = 0; k < fate.detections.size(); ++k)
            QCOMPARE(static_cast<bool>(fate.detections[k]), stream.uniform(Purpose::Detection, k) < 0.5);
    }

    void replicationsAndStationsDiffer()
    {
        const Fate first = fateOf(buildLine({eventful("A")}).stations[0], 0);
        QVERIFY(fateOf(buildLine({eventful("A")}).stations[0], 1).jamCycles != first.jamCycles);
        QVERIFY(fateOf(buildLine({eventful("B")}).stations[0], 0).jamCycles != first.jamCycles);
    }

    /// Renaming a station whose stream is written changes nothing.
    void theStreamDecidesNotTheName()
    {
        ResolvedStation renamed = buildLine({eventful("A")}).stations[0];
        renamed.name = "Another";
        QVERIFY(fateOf(renamed).repairs == fateOf(buildLine({eventful("A")}).stations[0]).repairs);
    }

    /// With unlimited buffers the first station never waits, so what it does is its luck alone: neither a station more
    /// downstream nor another station's parameters may show in it.
    void neighboursDoNotMatter()
    {
        const auto firstTrack = [](std::vector<StationSpec> stations) {
            for (StationSpec& station : stations)
                station.parameters.bufferCapacity = 1'000'000;
            RunRequest request;
            request.duration = 1h;
            request.detail = Detail::Full;
            return simulate(buildLine(stations), request).recording->track(0);
        };
        StationSpec slow = eventful("B");
        const StationTrack alone = firstTrack({eventful("A"), eventful("B")});
        slow.parameters.uph = every(7);
        QVERIFY(firstTrack({eventful("A"), slow}) == alone);
        QVERIFY(firstTrack({eventful("A"), eventful("New"), eventful("B")}) == alone);
    }

    void certaintyAndImpossibility()
    {
        StationSpec spec = eventful("A");
        spec.parameters.jamProb = 1;
        spec.parameters.defectRate = 1;
        spec.parameters.mtbfMin.reset();
        spec.parameters.cycleTimeCv = 0;
        StationLuck luck(buildLine({spec}).stations[0], 42, 0);
        for (int cycle = 0; cycle < 1000; ++cycle) {
            QVERIFY(!luck.beginCycle());
            QCOMPARE(luck.stops().size(), std::size_t{1});
            QCOMPARE(luck.stops()[0].state, State::Jammed);
            QVERIFY(luck.makesDefect());
        }
        QCOMPARE(luck.executeBegun().count(), SimTime(1000s).count());
        spec.parameters.jamProb = spec.parameters.defectRate = 0;
        StationLuck calm(buildLine({spec}).stations[0], 42, 0);
        for (int cycle = 0; cycle < 1000; ++cycle)
            QVERIFY(calm.beginCycle());
    }
};

LINETWIN_APPLESS_TEST(StationLuckTest)
#include "StationLuckTest.moc"
