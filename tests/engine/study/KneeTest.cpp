// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/Knee.h"

#include "tests/TestMain.h"

#include <QTest>

#include <cmath>

using namespace linetwin;

namespace {

constexpr double level = 0.95;
constexpr std::array shares{0.5, 0.9, 0.99};
constexpr int none = -1;

/// mean + spread·(−1)^r for every replication.
FigureSeries seriesOf(double mean, double spread = 0, int count = 10)
{
    FigureSeries series;
    for (int r = 0; r < count; ++r)
        series.add({mean + (r % 2 == 0 ? spread : -spread), 1});
    return series;
}

std::vector<FigureSeries> curve(const std::vector<double>& means, const std::vector<double>& spreads = {})
{
    std::vector<FigureSeries> points;
    for (std::size_t i = 0; i < means.size(); ++i)
        points.push_back(seriesOf(means[i], spreads.empty() ? 0 : spreads[i]));
    return points;
}

int indexOf(const std::optional<std::size_t>& point)
{
    return point ? static_cast<int>(*point) : none;
}

} // namespace

class KneeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Between 0 and 100, without any luck: 50 % is the first value from 50 on, and so forth.
    void marks_data()
    {
        QTest::addColumn<std::vector<double>>("means");
        QTest::addColumn<int>("half");
        QTest::addColumn<int>("knee");
        QTest::addColumn<int>("nearlyAll");
        QTest::newRow("saturating") << std::vector<double>{0, 40, 60, 80, 91, 99.5} << 2 << 4 << 5;
        QTest::newRow("reached at once") << std::vector<double>{0, 100} << 1 << 1 << 1;
        QTest::newRow("exactly") << std::vector<double>{0, 50, 90, 99} << 1 << 2 << 3;
        QTest::newRow("99 % lies beyond") << std::vector<double>{0, 60, 92, 98} << 1 << 2 << none;
        QTest::newRow("all lies beyond") << std::vector<double>{0, 10, 20, 30} << none << none << none;
        QTest::newRow("not from 0") << std::vector<double>{70, 95} << 0 << 1 << none;
    }
    void marks()
    {
        QFETCH(std::vector<double>, means);
        for (const double sign : {1.0, -1.0}) {
            std::vector<double> signedMeans;
            for (const double mean : means)
                signedMeans.push_back(sign * mean);
            const KneeResult result =
                findKnees(curve(signedMeans), seriesOf(0), seriesOf(sign * 100), sign, shares, level);
            QCOMPARE(result.kind, GainKind::Gain);
            QCOMPARE(*result.gain.mean, 100.0);
            QCOMPARE(result.knees.size(), shares.size());
            QTEST(indexOf(result.knees[0].point), "half");
            QTEST(indexOf(result.knees[1].point), "knee");
            QTEST(indexOf(result.knees[2].point), "nearlyAll");
            for (const Knee& knee : result.knees) { // no luck, so there is no doubt either
                QCOMPARE(knee.lowest, knee.point);
                QCOMPARE(knee.highest, knee.point);
            }
        }
    }

    void withoutAProvenGainThereIsNoKnee_data()
    {
        QTest::addColumn<double>("top");
        QTest::addColumn<double>("spread");
        QTest::addColumn<int>("kind");
        QTest::newRow("gain") << 10.0 << 1.0 << static_cast<int>(GainKind::Gain);
        QTest::newRow("no gain") << 0.0 << 0.0 << static_cast<int>(GainKind::Unproven);
        QTest::newRow("gain within its interval") << 0.5 << 1.0 << static_cast<int>(GainKind::Unproven);
        QTest::newRow("loss") << -10.0 << 1.0 << static_cast<int>(GainKind::Loss);
    }
    void withoutAProvenGainThereIsNoKnee()
    {
        QFETCH(double, top);
        QFETCH(double, spread);
        QFETCH(int, kind);
        const KneeResult result =
            findKnees(curve({0, top}, {0, spread}), seriesOf(0), seriesOf(top, spread), 1, shares, level);
        QCOMPARE(static_cast<int>(result.kind), kind);
        QCOMPARE(result.knees.empty(), result.kind != GainKind::Gain);
    }

    /// h has a half width of t₉(97.5 %)·sd/√10 = 2.262·(10·√(10/9))/√10 = 7.54 around mean − 90: the point of mean 85
    /// is not excluded, that of mean 80 is; 95 does not exclude less, 98 does.
    void theIntervalHoldsWhatTheDataAllow()
    {
        const std::vector<double> means{0, 80, 85, 91, 95, 98, 100};
        const std::vector<double> spreads{0, 10, 10, 10, 10, 10, 10};
        const KneeResult result =
            findKnees(curve(means, spreads), seriesOf(0), seriesOf(100), 1, std::array{0.9}, level);
        QCOMPARE(indexOf(result.knees[0].lowest), 2);
        QCOMPARE(indexOf(result.knees[0].point), 3);
        QCOMPARE(indexOf(result.knees[0].highest), 5);
    }

    /// What all points share does not widen the interval: differences are paired.
    void sharedLuckCancels()
    {
        const std::vector<double> means{0, 80, 85, 91, 95, 98, 100};
        const std::vector<double> spreads(means.size(), 1000);
        const KneeResult result =
            findKnees(curve(means, spreads), seriesOf(0, 1000), seriesOf(100, 1000), 1, std::array{0.9}, level);
        QCOMPARE(indexOf(result.knees[0].lowest), 3);
        QCOMPARE(indexOf(result.knees[0].highest), 3);
    }

    /// With unequal denominators a ratio of sums is not the mean of ratios: (0 + 80)/(1 + 99) = 0.8, not 0.40.
    void ratiosAreOfSums()
    {
        const auto ratio = [](double first, double second) {
            FigureSeries series;
            series.averaging = Averaging::RatioOfSums;
            series.add({first, 1});
            series.add({second, 99});
            series.add({first, 1});
            series.add({second, 99});
            return series;
        };
        const std::vector<FigureSeries> points{ratio(0, 0), ratio(0.5, 80), ratio(1, 99)};
        const KneeResult result = findKnees(points, ratio(0, 0), ratio(1, 99), 1, std::array{0.79, 0.81}, level);
        QCOMPARE(*result.gain.mean, 1.0);
        QCOMPARE(indexOf(result.knees[0].point), 1);
        QCOMPARE(indexOf(result.knees[1].point), 2);
    }

    void oneReplicationProvesNothing()
    {
        const KneeResult result = findKnees(std::vector{seriesOf(0, 0, 1), seriesOf(100, 0, 1)}, seriesOf(0, 0, 1),
                                            seriesOf(100, 0, 1), 1, shares, level);
        QCOMPARE(result.kind, GainKind::Unproven);
    }
};

LINETWIN_APPLESS_TEST(KneeTest)
#include "KneeTest.moc"
