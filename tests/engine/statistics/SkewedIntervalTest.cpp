// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/statistics/SkewedInterval.h"

#include "tests/TestMain.h"

#include <QTest>

#include <array>
#include <cmath>
#include <random>
#include <vector>

using namespace linetwin;

namespace {

/// Hall's transformation of t with the skewness of the estimate (Hall 1992, (2.7): W + γW²/3 + γ²W³/27 + γ/6n with
/// t = √n·W and γ = √n·skewness, times √n).
double hallTransformed(double t, double skewness)
{
    return t + skewness * t * t / 3 + skewness * skewness * t * t * t / 27 + skewness / 6;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b));
}

} // namespace

class SkewedIntervalTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// Parts 0, 0, 0, 8: mean 2, deviations −2, −2, −2, 6, squares 48, cubes 192: standard error √(48/3)/√4 = 2 and the
    /// skewness 192 / 48^1.5 = 1/√3.
    void theScatterOfOneEventInFour()
    {
        const Scatter scatter = scatterOf(std::array{0.0, 0.0, 8.0, 0.0});
        QCOMPARE(scatter.count, std::size_t{4});
        QVERIFY(isNear(scatter.standardError, 2));
        QVERIFY(isNear(scatter.skewness, 1 / std::sqrt(3.0)));
        QCOMPARE(scatterOf(std::array{3.0, 3.0}).skewness, 0.0);
    }

    /// Twice √6/100 is 0.04899.
    void skewnessThatIsLuckLeavesStudents()
    {
        for (const double skewness : {0.0, 0.02, -0.0489}) {
            const Interval interval = skewedInterval(10, {100, 2, skewness}, 0.95);
            QVERIFY(isNear(interval.lower, 10 - 2 * studentQuantile(99, 0.95)));
            QVERIFY(isNear(interval.upper, 10 + 2 * studentQuantile(99, 0.95)));
        }
    }

    void theEndOnTheLongTailIsHallsAndTheOtherStudents()
    {
        const double t = studentQuantile(99, 0.95);
        for (const double skewness : {0.15, 0.4, 0.9, 3.0}) {
            const Interval right = skewedInterval(0, {100, 1, skewness}, 0.95);
            QVERIFY(isNear(right.lower, -t));
            QVERIFY(right.upper > t);
            QVERIFY(isNear(hallTransformed(-right.upper, skewness), -t));
            const Interval left = skewedInterval(0, {100, 1, -skewness}, 0.95);
            QVERIFY(isNear(left.lower, -right.upper) && isNear(left.upper, -right.lower));
        }
    }

    void theEndMovesWithoutAJump()
    {
        double last = skewedInterval(0, {100, 1, 0}, 0.95).upper;
        for (int step = 1; step <= 30; ++step) {
            const double upper = skewedInterval(0, {100, 1, 0.01 * step}, 0.95).upper;
            QVERIFY(upper >= last && upper - last < 0.1);
            last = upper;
        }
    }

    void aHigherLevelIsWider()
    {
        Interval last{0, 0};
        for (const double level : {0.5, 0.8, 0.95, 0.96, 0.99, 0.9999}) {
            const Interval interval = skewedInterval(0, {20, 1, 0.7}, level);
            QVERIFY(interval.lower < last.lower && interval.upper > last.upper);
            last = interval;
        }
    }

    // 100 shifts with a stop in every second, of lengths with a coefficient of variation of 2.5 (Gamma of shape 0.16):
    // Student's t holds the mean in about 87 of 100 samples. 2000 samples: four standard errors of 93 % are 2.3 %.
    void fewLongStopsAreCovered()
    {
        std::mt19937_64 generator(5);
        std::poisson_distribution<int> stops(0.5);
        std::gamma_distribution<double> length(0.16, 1 / 0.16);
        int held = 0;
        int heldByStudent = 0;
        constexpr int samples = 2000;
        for (int sample = 0; sample < samples; ++sample) {
            std::vector<double> shifts(100);
            double sum = 0;
            for (double& shift : shifts) {
                for (int left = stops(generator); left > 0; --left)
                    shift += length(generator);
                sum += shift;
            }
            const Scatter scatter = scatterOf(shifts);
            const Interval interval = skewedInterval(sum / 100, scatter, 0.95);
            held += interval.lower <= 0.5 && 0.5 <= interval.upper;
            heldByStudent += std::abs(sum / 100 - 0.5) <= studentQuantile(99, 0.95) * scatter.standardError;
        }
        const QString found = QString("%1 and %2 of %3").arg(held).arg(heldByStudent).arg(samples);
        qInfo("%s", qPrintable(found));
        QVERIFY2(held >= (0.93 - 0.023) * samples && heldByStudent < 0.91 * samples, qPrintable(found));
    }

    /// SPEC 8: Student's t of plain means, but where it would not hold from 100 replications on.
    void aMeanIsStudentsButWhereItWouldNotHold_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("skewness");
        QTest::addColumn<double>("shareOfHull");
        QTest::newRow("symmetric") << 100 << 0.0 << 0.0;
        QTest::newRow("skewed as far as t holds") << 100 << 0.3 << 0.0;
        QTest::newRow("between") << 100 << -0.35 << 0.5;
        QTest::newRow("few carry all") << 400 << -0.6 << 1.0;
        QTest::newRow("too few for a promise") << 99 << -0.6 << 0.0;
    }
    void aMeanIsStudentsButWhereItWouldNotHold()
    {
        QFETCH(int, count);
        QFETCH(double, skewness);
        QFETCH(double, shareOfHull);
        const Scatter scatter{.count = static_cast<std::size_t>(count), .standardError = 2, .skewness = skewness};
        const double half = 2 * studentQuantile(scatter.count - 1, 0.95);
        const Interval hull = skewedInterval(10, scatter, 0.95);
        const Interval found = meanInterval(10, scatter, 0.95);
        const double lower = 10 - half + shareOfHull * (hull.lower - (10 - half));
        const double upper = 10 + half + shareOfHull * (hull.upper - (10 + half));
        QVERIFY2(std::abs(found.lower - lower) < 1e-12 && std::abs(found.upper - upper) < 1e-12,
                 qPrintable(QString::number(found.lower) + u' ' + QString::number(found.upper)));
    }
};

LINETWIN_APPLESS_TEST(SkewedIntervalTest)
#include "SkewedIntervalTest.moc"
