// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/RaceIntervals.h"

#include "engine/statistics/CautiousInterval.h"
#include "tests/TestMain.h"

#include <QTest>

#include <cmath>

using namespace linetwin;

namespace {

constexpr double raceLevel = 0.9999;
constexpr int pairCount = 30;

FigureSeries pairedSeries(Averaging averaging, const std::vector<double>& values)
{
    FigureSeries series;
    series.averaging = averaging;
    for (const double value : values)
        series.add({2 * value, 2});
    return series;
}

/// How the pairs' differences go: as many up as down, one of ten large, or all the same.
std::vector<double> differencesLike(const QString& kind)
{
    std::vector<double> differences;
    for (int i = 0; i < pairCount; ++i) {
        if (kind == "symmetric")
            differences.push_back(i % 2 == 0 ? 1 : -1);
        else if (kind == "skewed")
            differences.push_back(i % 10 == 0 ? 10 : 0.1 * (i % 3));
        else
            differences.push_back(2);
    }
    return differences;
}

} // namespace

class RaceIntervalsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Around a reference of 100 in every run the difference of means, and of ratios with equal denominators, is the
    /// mean of the differences, and its share of the reference a hundredth of that.
    void intervalsLeaveRoom_data()
    {
        QTest::addColumn<Averaging>("averaging");
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"symmetric", "skewed", "the same"}) {
            QTest::addRow("means, %s", kind) << Averaging::MeanOfValues << kind;
            QTest::addRow("ratios, %s", kind) << Averaging::RatioOfSums << kind;
        }
    }
    void intervalsLeaveRoom()
    {
        QFETCH(Averaging, averaging);
        QFETCH(QString, kind);
        const std::vector<double> differences = differencesLike(kind);
        std::vector<double> values;
        for (const double each : differences)
            values.push_back(100 + each);
        const FigureSeries scenario = pairedSeries(averaging, values);
        const FigureSeries reference = pairedSeries(averaging, std::vector<double>(pairCount, 100));
        FigureComparison comparison;
        comparison.differenceLevel = raceLevel;
        comparison.difference = difference(scenario, reference, raceLevel);
        comparison.relative = relativeDifference(scenario, reference, raceLevel);
        const Interval before = *comparison.difference.interval;
        leaveRoomForSkewness(comparison, scenario, reference);
        const Interval after = *comparison.difference.interval;
        if (kind == "the same") {
            QCOMPARE(after, before);
            return;
        }
        const Interval cautious = cautiousInterval(*comparison.difference.mean, scatterOf(differences), raceLevel);
        const auto isNear = [](double a, double b) { return std::abs(a - b) < 1e-9; };
        QVERIFY(isNear(after.lower, std::min(before.lower, cautious.lower)));
        QVERIFY(isNear(after.upper, cautious.upper));
        QCOMPARE(after.upper > before.upper + 1e-9, kind == "skewed");
        QVERIFY(isNear(100 * comparison.relative->interval.upper, after.upper));
    }
};

LINETWIN_APPLESS_TEST(RaceIntervalsTest)
#include "RaceIntervalsTest.moc"
