// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/simulation/Distributions.h"

#include "tests/TestMain.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace linetwin;

namespace {

constexpr double mean = 1e12; // ns, large against the rounding

} // namespace

class DistributionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutVariationItIsTheMeanRounded_data()
    {
        QTest::addColumn<double>("meanNanoseconds");
        QTest::addColumn<double>("variation");
        QTest::addColumn<qint64>("nanoseconds");
        QTest::newRow("whole") << 360e6 << 0.0 << qint64{360'000'000};
        QTest::newRow("rounded") << 10.6 << 0.0 << qint64{11};
        QTest::newRow("cut at 1e9 s") << 6e19 << 0.0 << qint64{longestDuration.count()};
        QTest::newRow("a mean of 0 has no spread") << 0.0 << 5.0 << qint64{0};
        QTest::newRow("spread below the rounding") << 1e9 << 1e-15 << qint64{1'000'000'000};
        QTest::newRow("spread that vanishes squared") << 1e9 << 1e-200 << qint64{1'000'000'000};
    }
    void withoutVariationItIsTheMeanRounded()
    {
        QFETCH(double, meanNanoseconds);
        QFETCH(double, variation);
        QFETCH(qint64, nanoseconds);
        const DurationDistribution durations(meanNanoseconds, variation);
        const RandomStream stream(42, 0, "A");
        for (std::uint64_t k = 0; k < 20; ++k)
            QCOMPARE(qint64{durations.draw(stream, Purpose::Repair, k).count()}, nanoseconds);
    }

    /// Mean m, variance (c·m)², and for the variance's own spread the fourth central moment 3·s⁴·(1 + 2c²) of a
    /// Gamma distribution. Tolerance five standard errors.
    void momentsAreThoseOfTheGamma_data()
    {
        QTest::addColumn<double>("variation");
        for (const double c : {1e-6, 0.02, 0.5, 0.999, 1.0, 1.001, 2.0, 5.0})
            QTest::newRow(qPrintable(QString::number(c))) << c;
    }
    void momentsAreThoseOfTheGamma()
    {
        QFETCH(double, variation);
        constexpr int draws = 200'000;
        const DurationDistribution durations(mean, variation);
        const RandomStream stream(42, 0, "A");
        double sum = 0;
        double squares = 0;
        for (int k = 0; k < draws; ++k) {
            const double x =
                static_cast<double>(durations.draw(stream, Purpose::CycleTime, static_cast<std::uint64_t>(k)).count()) /
                    mean -
                1;
            sum += x;
            squares += x * x;
        }
        const double c2 = variation * variation;
        QVERIFY2(std::abs(sum / draws) < 5 * variation / std::sqrt(draws), qPrintable(QString::number(sum / draws)));
        const double errorOfVariance = c2 * std::sqrt((3 * (1 + 2 * c2) - 1) / draws);
        QVERIFY2(std::abs(squares / draws - c2) < 5 * errorOfVariance, qPrintable(QString::number(squares / draws)));
    }

    /// P(X > x·m) of a Gamma with shape 4 (cv 0.5) is e^(−4x)·Σ_{i<4} (4x)^i/i!; with shape 1/4 (cv 2) there is no
    /// closed form, but P(X ≤ x·m) → (x/4)^(1/4) / Γ(5/4) for small x.
    void tailsAreThoseOfTheGamma()
    {
        constexpr int draws = 200'000;
        const RandomStream stream(7, 1, "B");
        const DurationDistribution narrow(mean, 0.5);
        const DurationDistribution wide(mean, 2);
        int above = 0;
        int below = 0;
        constexpr double tiny = 1e-8;
        for (int i = 0; i < draws; ++i) {
            const auto k = static_cast<std::uint64_t>(i);
            above += static_cast<double>(narrow.draw(stream, Purpose::Repair, k).count()) > 2 * mean ? 1 : 0;
            below += static_cast<double>(wide.draw(stream, Purpose::JamTime, k).count()) <= tiny * mean ? 1 : 0;
        }
        const double pAbove = std::exp(-8.0) * (1 + 8 + 32 + 512 / 6.0);
        const double pBelow = std::pow(tiny / 4, 0.25) / std::tgamma(1.25);
        QVERIFY(std::abs(above - draws * pAbove) < 5 * std::sqrt(draws * pAbove));
        QVERIFY(std::abs(below - draws * pBelow) < 5 * std::sqrt(draws * pBelow));
    }

    void extremesStayInRange_data()
    {
        QTest::addColumn<double>("meanNanoseconds");
        QTest::addColumn<double>("variation");
        QTest::newRow("longest and widest") << 6e16 << 5.0;
        QTest::newRow("shortest and widest") << 0.5 << 5.0;
        QTest::newRow("narrowest") << 6e16 << 1e-17;
        QTest::newRow("nearly exponential") << 6e16 << 1 - 1e-16;
        QTest::newRow("smallest double") << 1e9 << std::numeric_limits<double>::denorm_min();
    }
    void extremesStayInRange()
    {
        QFETCH(double, meanNanoseconds);
        QFETCH(double, variation);
        const DurationDistribution durations(meanNanoseconds, variation);
        const RandomStream stream(1, 2, "C");
        for (std::uint64_t k = 0; k < 20'000; ++k) {
            const SimTime time = durations.draw(stream, Purpose::Repair, k);
            QVERIFY(time >= SimTime{} && time <= longestDuration);
        }
    }

    /// Failures before a success: mean (1 − p)/p, standard deviation √(1 − p)/p.
    void gapsAreGeometric_data()
    {
        QTest::addColumn<double>("probability");
        for (const double p : {1e-6, 0.01, 0.5, 0.99})
            QTest::newRow(qPrintable(QString::number(p))) << p;
    }
    void gapsAreGeometric()
    {
        QFETCH(double, probability);
        constexpr int draws = 100'000;
        const TrialGaps gaps(probability);
        const RandomStream stream(42, 0, "A");
        double sum = 0;
        int zeros = 0;
        for (int k = 0; k < draws; ++k) {
            const std::int64_t gap = gaps.gap(stream, Purpose::Jam, static_cast<std::uint64_t>(k));
            QVERIFY(gap >= 0);
            sum += static_cast<double>(gap);
            zeros += gap == 0 ? 1 : 0;
        }
        const double error = std::sqrt((1 - probability) / draws) / probability;
        QVERIFY(std::abs(sum / draws - (1 - probability) / probability) < 5 * error);
        QVERIFY(std::abs(zeros - draws * probability) < 5 * std::sqrt(draws * probability * (1 - probability)) + 1);
    }

    void certainAndImpossibleTrials()
    {
        const RandomStream stream(42, 0, "A");
        for (std::uint64_t k = 0; k < 1000; ++k) {
            QCOMPARE(TrialGaps(1).gap(stream, Purpose::Jam, k), std::int64_t{0});
            QCOMPARE(TrialGaps(0).gap(stream, Purpose::Jam, k), TrialGaps::longest);
            const std::int64_t gap = TrialGaps(1e-300).gap(stream, Purpose::Jam, k);
            QVERIFY(gap > 0 && gap <= TrialGaps::longest);
        }
    }
};

LINETWIN_APPLESS_TEST(DistributionsTest)
#include "DistributionsTest.moc"
