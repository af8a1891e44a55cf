// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/Comparison.h"

#include "engine/study/VariantRuns.h"
#include "tests/TestMain.h"
#include "tests/engine/LineBuilder.h"

#include <QTest>

#include <cmath>

using namespace linetwin;
using namespace linetwin::test;

namespace {

VariantsRequest shortShifts(int count, int threads)
{
    VariantsRequest request;
    request.settings.durationHours = 1;
    request.count = count;
    request.threads = threads;
    return request;
}

ResolvedLine cosmeticsWithBuffer(std::int64_t capacity)
{
    std::vector<StationSpec> stations = cosmeticsStations();
    stations[0].parameters.bufferCapacity = capacity;
    return buildLine(stations);
}

} // namespace

class ComparisonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// SPEC 8: the same figures whatever the threads, and the same as of a run alone.
    void variantsAreTheRunsAlone()
    {
        const std::vector<ResolvedLine> variants{cosmeticsLine(), cosmeticsWithBuffer(500)};
        const auto one = runVariants(variants, shortShifts(7, 1));
        const auto three = runVariants(variants, shortShifts(7, 3));
        QVERIFY(*one == *three);
        for (std::size_t v = 0; v < variants.size(); ++v) {
            for (std::uint32_t r = 0; r < 7; ++r) {
                RunSettings settings;
                settings.durationHours = 1;
                const RunResult alone = simulate(variants[v], requestFor(settings, 42, r, Detail::LineFigures));
                QVERIFY((*one)[v].runs[r] == computeFigures(variants[v], alone.totals).line);
            }
        }
    }

    void partialResultsAreTheBeginningOfTheWhole()
    {
        const std::vector<ResolvedLine> variants{cosmeticsLine(), cosmeticsWithBuffer(500)};
        VariantsRequest request = shortShifts(400, 2);
        std::vector<std::vector<VariantRuns>> partials;
        double share = 0;
        request.progress = [&](double done) { share = done; };
        request.partial = [&](std::span<const VariantRuns> runs) { partials.emplace_back(runs.begin(), runs.end()); };
        const auto whole = runVariants(variants, request);
        QCOMPARE(share, 1.0);
        QVERIFY(!partials.empty());
        std::size_t last = 0;
        for (const auto& partial : partials) {
            const std::size_t count = partial[0].runs.size();
            QVERIFY(count > last);
            last = count;
            for (std::size_t v = 0; v < variants.size(); ++v) {
                QCOMPARE(partial[v].runs.size(), count);
                QVERIFY(std::equal(partial[v].runs.begin(), partial[v].runs.end(), (*whole)[v].runs.begin()));
            }
        }
    }

    /// Ragged, two runs of a variant come before those of the next; the first one is told at once.
    void partialResultsMayBeOfOneVariantAlone()
    {
        VariantsRequest request = shortShifts(3, 1);
        request.isRagged = true;
        std::vector<std::vector<std::size_t>> lengths;
        request.partial = [&](std::span<const VariantRuns> runs) {
            lengths.push_back({runs[0].runs.size(), runs[1].runs.size()});
        };
        QVERIFY(runVariants(std::vector{cosmeticsLine(), cosmeticsWithBuffer(500)}, request));
        QCOMPARE(lengths.at(0), (std::vector<std::size_t>{1, 0}));
    }

    void aStopLeavesNothing()
    {
        std::stop_source source;
        VariantsRequest request = shortShifts(1000, 2);
        request.stop = source.get_token();
        request.progress = [&](double) { source.request_stop(); };
        const std::vector<ResolvedLine> variants{cosmeticsLine()};
        QVERIFY(!runVariants(variants, request));
    }

    void aLineDoesNotDifferFromItself()
    {
        const std::vector<ResolvedLine> variants{cosmeticsLine(), cosmeticsLine()};
        const auto runs = runVariants(variants, shortShifts(30, 2));
        for (std::size_t i = 0; i < lineFigureCount; ++i) {
            const auto figure = static_cast<LineFigure>(i);
            const FigureComparison comparison = compareFigure((*runs)[1].series(figure), (*runs)[0].series(figure),
                                                              comparedKind(specOf(figure)), ComparisonRules{});
            if (comparison.verdict.kind == VerdictKind::NothingToCompare)
                continue;
            QCOMPARE(comparison.verdict.kind, VerdictKind::NoDifference);
            QCOMPARE(comparison.difference.mean, std::optional<double>(0.0));
        }
    }

    /// limits.md of the project: 50 → 500 gains 4.4 % by means over many shifts; pairing takes most of the variance.
    void aLargerBufferIsBetter()
    {
        const std::vector<ResolvedLine> variants{cosmeticsLine(), cosmeticsWithBuffer(500)};
        VariantsRequest request = shortShifts(100, 2);
        request.settings.durationHours = 8;
        const auto runs = runVariants(variants, request);
        const LineFigure figure = LineFigure::OutputPerHour;
        const FigureComparison comparison = compareFigure((*runs)[1].series(figure), (*runs)[0].series(figure),
                                                          comparedKind(specOf(figure)), ComparisonRules{});
        QCOMPARE(comparison.verdict.kind, VerdictKind::Better);
        QCOMPARE(comparison.differenceLevel, 0.96);
        const double share = *comparison.difference.mean / *comparison.reference.mean;
        QVERIFY2(share > 0.039 && share < 0.049, qPrintable(QString::number(share)));
        QVERIFY(*comparison.pairingGain > 10);
        QVERIFY(std::abs(comparison.relative->value - share) < 1e-12);
        QVERIFY(comparison.relative->interval.lower > 0.03 && comparison.relative->interval.upper < 0.06);
    }

    /// SPEC 8: in percent of the reference where its interval lies above 0 and the figure is no fraction.
    void whatHasAPercentage()
    {
        const auto seriesOf = [](std::vector<double> values) {
            FigureSeries series;
            for (const double value : values)
                series.add({value, 1});
            return series;
        };
        const FigureSeries steady = seriesOf({100, 110, 105});
        const FigureSeries aroundZero = seriesOf({-5, 5, 1});
        const FigureSeries belowZero = seriesOf({-100, -110, -105});
        const auto percentOf = [&](const FigureSeries& reference, bool isShare) {
            return compareFigure(steady, reference, {.isShare = isShare}, {}).relative;
        };
        QCOMPARE(percentOf(steady, false), std::optional(Estimate{}));
        QVERIFY(!percentOf(steady, true));
        QVERIFY(!percentOf(aroundZero, false));
        QVERIFY(!percentOf(belowZero, false));
        QVERIFY(!compareFigure(seriesOf({1}), seriesOf({1}), {}, {}).relative); // one run has no interval
    }

    /// A lead time is a ratio of sums, and so is its percentage: 300 s / 4 items against 200 s / 4 items is +50 %,
    /// while the mean of the runs' own lead times rises from 50 s to 60 s, by 20 %.
    void aRatioOfSumsHasThePercentageOfItsRatios()
    {
        const auto seriesOf = [](std::initializer_list<FigureValue> values) {
            FigureSeries series;
            series.averaging = Averaging::RatioOfSums;
            for (const FigureValue& value : values)
                series.add(value);
            return series;
        };
        const FigureComparison comparison =
            compareFigure(seriesOf({{270, 3}, {30, 1}}), seriesOf({{150, 3}, {50, 1}}), {.better = Better::Down}, {});
        QVERIFY(std::abs(comparison.relative->value - 0.5) < 1e-12);
        QVERIFY(std::abs(*comparison.difference.mean - 25) < 1e-12);
    }

    /// A faster constraint is measured against the reference's pace, so its OEE rises; by its own it would fall.
    void theYardstickIsTheReferences()
    {
        const ResolvedLine reference = losslessCosmeticsLine();
        std::vector<StationSpec> stations = cosmeticsStations();
        for (StationSpec& station : stations) {
            station.parameters.mtbfMin.reset();
            station.parameters.jamProb = station.parameters.defectRate = 0;
        }
        stations[0].parameters.uph = 12000; // now the Inspector is the slowest
        ResolvedLine faster = buildLine(stations);
        QCOMPARE(faster.stations[faster.yardstick.constraint].name, std::string("Inspector"));
        QVERIFY(adoptYardstick(faster, reference));
        QCOMPARE(faster.stations[faster.yardstick.constraint].name, std::string("Filler"));
        QCOMPARE(faster.yardstick.idealCycleTime, reference.yardstick.idealCycleTime);
        QCOMPARE(faster.yardstick.ratedUnitsPerHour, 10000.0);
        QCOMPARE(faster.stations[0].idealCycleTime, reference.stations[0].idealCycleTime);
    }

    // The counting point is found in the line itself, from the constraint that it is measured by.
    void theCountingPointFollowsTheReferencesConstraint()
    {
        const StationSpec maker{.name = "Maker", .outputType = "Tube", .parameters = {.uph = 5000}};
        StationSpec packer{.name = "Packer", .batchIn = 10, .outputType = "Case", .parameters = {.uph = 1000}};
        const ResolvedLine reference = buildLine({maker, packer});
        QCOMPARE(reference.countingPoint(), std::optional<std::size_t>(1));
        packer.parameters.uph = 100;
        ResolvedLine slower = buildLine({maker, {.name = "Checker"}, packer});
        QCOMPARE(slower.countingPoint(), std::optional<std::size_t>());
        QVERIFY(adoptYardstick(slower, reference));
        QCOMPARE(slower.countingPoint(), std::optional<std::size_t>(2));
    }

    void theYardstickStaysWhereThereIsNoSuchStation()
    {
        const ResolvedLine reference = buildLine({{.name = "A", .parameters = {.uph = 100}}, {.name = "B"}});
        ResolvedLine other = buildLine({{.name = "B", .parameters = {.uph = 200}}, {.name = "C"}});
        QVERIFY(!adoptYardstick(other, reference));
        QCOMPARE(other.stations[other.yardstick.constraint].name, std::string("B"));
    }

    void theYardstickStaysWhereTheConstraintHoldsOtherUnits()
    {
        const StationSpec maker{.name = "Maker", .outputType = "Tube", .parameters = {.uph = 9000}};
        const StationSpec packer{.name = "Packer", .batchIn = 10, .outputType = "Case", .parameters = {.uph = 500}};
        const ResolvedLine reference = buildLine({maker, packer});
        QCOMPARE(reference.stations[reference.yardstick.constraint].name, std::string("Packer"));
        StationSpec larger = packer;
        larger.batchIn = 12;
        ResolvedLine other = buildLine({maker, larger});
        QVERIFY(!adoptYardstick(other, reference));
        QVERIFY(adoptYardstick(other = buildLine({maker, packer}), reference));
        StationSpec ofPairs = maker;
        ofPairs.batchIn = 2;
        QVERIFY(adoptYardstick(other = buildLine({ofPairs, packer}), buildLine({ofPairs, packer})));
    }
};

LINETWIN_APPLESS_TEST(ComparisonTest)
#include "ComparisonTest.moc"
