// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/Replications.h"

#include "tests/TestMain.h"
#include "tests/engine/LineBuilder.h"

#include <QTest>

#include <cmath>

using namespace linetwin;

namespace {

ReplicationsRequest shortReplications(int count, int threads)
{
    ReplicationsRequest request;
    request.settings.durationHours = 1;
    request.count = count;
    request.threads = threads;
    return request;
}

std::vector<std::optional<double>> valuesOf(const ReplicationSet& set, LineFigure figure)
{
    return set.statistics(figure, usualLevel).values;
}

} // namespace

class ReplicationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void figuresDoNotDependOnTheThreads_data()
    {
        QTest::addColumn<int>("threads");
        QTest::newRow("two") << 2;
        QTest::newRow("three") << 3;
        QTest::newRow("more than replications") << 50;
    }
    void figuresDoNotDependOnTheThreads()
    {
        QFETCH(int, threads);
        const ResolvedLine line = test::cosmeticsLine();
        const auto alone = runReplications(line, shortReplications(8, 1));
        const auto together = runReplications(line, shortReplications(8, threads));
        QCOMPARE(together->shifts.size(), std::size_t{8});
        for (std::size_t r = 0; r < 8; ++r) {
            QVERIFY(alone->shifts[r].line == together->shifts[r].line);
            QVERIFY(alone->shifts[r].stations == together->shifts[r].stations);
        }
    }

    void aRangeStartsWhereItIsTold()
    {
        const ResolvedLine line = test::cosmeticsLine();
        const auto all = runReplications(line, shortReplications(6, 2));
        ReplicationsRequest request = shortReplications(2, 1);
        request.firstReplication = 4;
        const auto tail = runReplications(line, request);
        QCOMPARE(tail->firstReplication, 4U);
        QVERIFY(tail->shifts[0].line == all->shifts[4].line);
        QVERIFY(tail->shifts[1].line == all->shifts[5].line);
        QVERIFY(all->shifts[4].line != all->shifts[5].line);
    }

    void aTargetIsReachedFromTheBetterSide()
    {
        // 10, 20, 30, none, 40 of OEE, and the same numbers as lead times.
        ReplicationSet set;
        for (const double value : {10.0, 20.0, 30.0, 0.0, 40.0}) {
            ShiftFigures& shift = set.shifts.emplace_back();
            for (const LineFigure figure : {LineFigure::Oee, LineFigure::LeadTimeMeanSec})
                shift.line[static_cast<std::size_t>(figure)] = {value, value == 0 ? 0.0 : 1.0};
        }
        const ShareStatistics atLeast = set.shareReaching({LineFigure::Oee, 20}, usualLevel);
        QVERIFY(atLeast == shareStatistics(3, 4, 0.95));
        QVERIFY(set.shareReaching({LineFigure::Oee, 20.5}, usualLevel) == shareStatistics(2, 4, 0.95));
        QVERIFY(set.shareReaching({LineFigure::LeadTimeMeanSec, 20}, 0.9) == shareStatistics(2, 4, 0.9));
        QVERIFY(!set.shareReaching({LineFigure::WipUnits, 1}, usualLevel).share);
    }

    void progressCountsEveryReplicationInOrder()
    {
        ReplicationsRequest request = shortReplications(9, 3);
        std::vector<int> seen;
        request.progress = [&](int done) { seen.push_back(done); };
        QVERIFY(runReplications(test::cosmeticsLine(), request));
        QCOMPARE(seen, (std::vector<int>{1, 2, 3, 4, 5, 6, 7, 8, 9}));
    }

    void aStopLeavesNothing()
    {
        std::stop_source source;
        ReplicationsRequest request = shortReplications(1000, 2);
        request.stop = source.get_token();
        int last = 0;
        request.progress = [&](int done) {
            last = done;
            source.request_stop();
        };
        QVERIFY(!runReplications(test::cosmeticsLine(), request));
        QVERIFY(last < 1000);
    }

    void anExceptionReachesTheCaller()
    {
        ReplicationsRequest request = shortReplications(20, 2);
        request.progress = [](int) { throw std::runtime_error("no room"); };
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, (void)runReplications(test::cosmeticsLine(), request));
    }

    void theMeanOeeIsTheProductOfTheMeanFactors()
    {
        const auto set = runReplications(test::cosmeticsLine(), shortReplications(20, 2));
        double product = 1;
        for (const auto figure : {LineFigure::NotWaiting, LineFigure::Availability, LineFigure::Performance,
                                  LineFigure::LineFill, LineFigure::Quality})
            product *= set->statistics(figure, usualLevel).mean.value();
        const double oee = set->statistics(LineFigure::Oee, usualLevel).mean.value();
        QVERIFY2(std::abs(product / oee - 1) < 1e-12, qPrintable(QString::number(product / oee - 1)));
    }

    void aLineDoesNotDifferFromItself()
    {
        const auto set = runReplications(test::cosmeticsLine(), shortReplications(5, 1));
        for (const auto figure : {LineFigure::GoodUnitsPerHour, LineFigure::LineFill}) {
            const FigureStatistics statistics = difference(*set, *set, figure, usualLevel);
            QVERIFY(statistics.mean == 0.0);
            QVERIFY((statistics.interval == Interval{0, 0}));
        }
    }

    void differencesArePairedByReplication()
    {
        std::vector<test::StationSpec> stations = test::cosmeticsStations();
        const auto reference = runReplications(test::buildLine(stations), shortReplications(10, 2));
        stations[0].parameters.bufferCapacity = 500;
        const auto scenario = runReplications(test::buildLine(stations), shortReplications(10, 2));
        const auto a = valuesOf(*scenario, LineFigure::OutputPerHour);
        const auto b = valuesOf(*reference, LineFigure::OutputPerHour);
        const FigureStatistics statistics = difference(*scenario, *reference, LineFigure::OutputPerHour, usualLevel);
        for (std::size_t r = 0; r < 10; ++r)
            QCOMPARE(statistics.values[r].value(), a[r].value() - b[r].value());
        const FigureStatistics station = difference(*scenario, *reference, 0, StationFigure::Availability, usualLevel);
        const double expected = scenario->statistics(0, StationFigure::Availability, usualLevel).mean.value() -
                                reference->statistics(0, StationFigure::Availability, usualLevel).mean.value();
        QVERIFY(std::abs(station.mean.value() - expected) < 1e-12);
    }

    // Without losses the line is deterministic: every shift the same, and no interval.
    void aFixedCycleLineHasNoSpread()
    {
        const auto set = runReplications(test::losslessCosmeticsLine(), shortReplications(7, 2));
        const FigureStatistics statistics = set->statistics(0, StationFigure::Performance, usualLevel);
        QVERIFY(statistics.standardDeviation == 0.0);
        QVERIFY((statistics.interval == Interval{*statistics.mean, *statistics.mean}));
        QCOMPARE(set->statistics(0, StationFigure::Cycles, usualLevel).mean.value(), 10000.0);
    }

    /// A run that a stop cuts short is none, even where no other was left to begin: the slow line's is over at once,
    /// and stops that of the fast one, which takes seconds.
    void whatIsCutShortIsNoRun()
    {
        const std::vector<ResolvedLine> lines{test::buildLine({{.name = "A", .parameters = {.uph = 1e7}}}),
                                              test::buildLine({{.name = "A", .parameters = {.uph = 1}}})};
        std::stop_source source;
        VariantsRequest request;
        request.settings.durationHours = 100;
        request.count = 1;
        request.threads = 2;
        request.stop = source.get_token();
        request.observe = [&](std::size_t variant, const ShiftFigures&) {
            if (variant == 1)
                source.request_stop();
        };
        QVERIFY(!runVariants(lines, request));
    }

    void whatTheDetailLeavesOutIsNull()
    {
        ReplicationsRequest request = shortReplications(2, 1);
        const ResolvedLine line = test::cosmeticsLine();
        const auto all = runReplications(line, request);
        QCOMPARE(all->causesCount(), std::size_t{2});
        request.detail = Detail::Totals;
        const auto totals = runReplications(line, request);
        QCOMPARE(totals->causesCount(), std::size_t{0});
        QVERIFY(totals->shifts[0].line == all->shifts[0].line);
        QVERIFY(all->statistics(0, StationFigure::BottleneckSoleShare, usualLevel).mean);
        QVERIFY(!totals->statistics(0, StationFigure::BottleneckSoleShare, usualLevel).mean);
        QVERIFY(totals->statistics(0, StationFigure::BufferMean, usualLevel).mean);
        request.detail = Detail::LineFigures;
        const auto ofLine = runReplications(line, request);
        QVERIFY(ofLine->shifts[0].line == all->shifts[0].line);
        QVERIFY(!ofLine->statistics(0, StationFigure::BufferMean, usualLevel).mean);
    }
};

LINETWIN_GUILESS_TEST(ReplicationsTest)
#include "ReplicationsTest.moc"
