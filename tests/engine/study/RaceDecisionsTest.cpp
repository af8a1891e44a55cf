// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/RaceDecisions.h"

#include "tests/TestMain.h"

#include <QTest>

#include <cmath>

using namespace linetwin;

namespace {

/// Of 25 runs, with ± half at the level of the first round.
FigureComparison effectOf(double mean, double half, VerdictKind kind, std::size_t runs = 25)
{
    FigureComparison effect;
    effect.difference.mean = mean;
    effect.difference.interval = {mean - half, mean + half};
    effect.differenceLevel = Look{.number = 1, .familySize = 12, .share = 0.25 / 7}.level();
    const double quantile = studentQuantile(runs - 1, effect.differenceLevel);
    effect.difference.standardDeviation = half / quantile * std::sqrt(static_cast<double>(runs));
    effect.verdict.kind = kind;
    effect.verdict.runs = effect.verdict.differingRuns = runs;
    effect.verdict.relevantMargin = 5;
    return effect;
}

/// Eleven effects of 1000, known to ± 1, and one that is asked about: the tenth has at least 999 and something.
bool isDecidedBeside(const FigureComparison& asked)
{
    SensitivityVariants variants;
    std::vector<FigureComparison> effects;
    for (int i = 0; i < 11; ++i) {
        variants.rows.push_back({SensitivityRow::Kind::Improved, {"S" + std::to_string(i), ParameterId::Uph}, 1, 2});
        effects.push_back(effectOf(1000, 1, VerdictKind::Better));
    }
    variants.rows.push_back({SensitivityRow::Kind::Improved, {"asked", ParameterId::Uph}, 1, 2});
    effects.push_back(asked);
    const RaceEnd end{100, Look{.number = 1, .familySize = 12, .share = 0.75}.level()};
    return areDecided(variants, effects, end).back();
}

} // namespace

class RaceDecisionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void decided_data()
    {
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("half");
        QTest::addColumn<VerdictKind>("kind");
        QTest::addColumn<int>("runs");
        QTest::addColumn<bool>("isDecided");
        QTest::newRow("small, known roughly") << 10.0 << 6.6 << VerdictKind::Worse << 25 << true;
        QTest::newRow("small, known to less") << 10.0 << 6.7 << VerdictKind::Better << 25 << false;
        QTest::newRow("large, known to a third") << 1000.0 << 333.0 << VerdictKind::Better << 25 << true;
        QTest::newRow("large, known to less") << -1000.0 << 334.0 << VerdictKind::Worse << 25 << false;
        QTest::newRow("perhaps large") << 900.0 << 400.0 << VerdictKind::Different << 25 << false;
        QTest::newRow("not relevant") << 1.0 << 3.0 << VerdictKind::NoRelevantDifference << 25 << true;
        QTest::newRow("no run differs") << 0.0 << 0.0 << VerdictKind::NoDifference << 49 << false;
        QTest::newRow("no run of fifty differs") << 0.0 << 0.0 << VerdictKind::NoDifference << 50 << true;
        QTest::newRow("few runs differ") << 1.0 << 3.0 << VerdictKind::TooFewDiffer << 25 << false;
        // From 64 to 100 runs √0.64 and Student's quantiles 4.1 → 3.1 make 60 of ± 100. Two standard errors are 49 now,
        // and the mean may still move by √0.36 of them, 29. Relevant is 5.
        QTest::newRow("hopeless") << 1.0 << 100.0 << VerdictKind::NotEnoughEvidence << 64 << true;
        QTest::newRow("may turn out better") << 40.0 << 100.0 << VerdictKind::NotEnoughEvidence << 64 << false;
        QTest::newRow("may turn out irrelevant") << 0.1 << 8.0 << VerdictKind::NotEnoughEvidence << 64 << false;
        // From 96 runs 9.8 and quantiles 4.0 → 3.1 make 7.6 of ± 10, and the mean moves by 1: 0 stays inside, and 12
        // too.
        QTest::newRow("neither better nor irrelevant") << 6.0 << 10.0 << VerdictKind::NotEnoughEvidence << 96 << true;
        QTest::newRow("too early to be hopeless") << 1.0 << 100.0 << VerdictKind::NotEnoughEvidence << 25 << false;
        QTest::newRow("perhaps among the largest") << 500.0 << 2000.0 << VerdictKind::NotEnoughEvidence << 25 << false;
    }
    void decided()
    {
        QFETCH(double, mean);
        QFETCH(double, half);
        QFETCH(VerdictKind, kind);
        QFETCH(int, runs);
        QFETCH(bool, isDecided);
        FigureComparison effect = effectOf(mean, half, kind, static_cast<std::size_t>(runs));
        QCOMPARE(isDecidedBeside(effect), isDecided);
        if (kind == VerdictKind::NoDifference)
            return;
        effect.rare = RareStops{};
        QVERIFY(!isDecidedBeside(effect));
    }

    /// What a station does is felt in 11 of 50 runs: that another change there does nothing relevant is not known yet.
    void whatIsFeltSeldomKeepsItsStationOpen_data()
    {
        QTest::addColumn<QString>("station");
        QTest::addColumn<int>("differing");
        QTest::addColumn<bool>("isDecided");
        QTest::newRow("seldom") << "asked" << 11 << false;
        QTest::newRow("elsewhere") << "other" << 11 << true;
        QTest::newRow("never") << "asked" << 0 << true;
    }
    void whatIsFeltSeldomKeepsItsStationOpen()
    {
        QFETCH(QString, station);
        QFETCH(int, differing);
        QFETCH(bool, isDecided);
        SensitivityVariants variants;
        const auto kind = differing > 0 ? VerdictKind::TooFewDiffer : VerdictKind::NoDifference;
        FigureComparison felt = effectOf(1, 3, kind, 50);
        felt.verdict.differingRuns = static_cast<std::size_t>(differing);
        variants.rows = {
            {SensitivityRow::Kind::Improved, {station.toStdString(), ParameterId::MttrMin}, 1, 2},
            {SensitivityRow::Kind::Improved, {"asked", ParameterId::Uph}, 1, 2},
            {SensitivityRow::Kind::Worsened, {"asked", ParameterId::Uph}, 1, 2},
            {SensitivityRow::Kind::Improved, {"asked", ParameterId::CycleTimeCv}, 1, 2},
        };
        const std::vector<FigureComparison> effects{felt, effectOf(1, 3, VerdictKind::NoRelevantDifference, 50),
                                                    effectOf(0, 0, VerdictKind::NoDifference, 50),
                                                    effectOf(10, 2, VerdictKind::Better, 50)};
        const std::vector<bool> decided = areDecided(variants, effects, {100, 0.999});
        QCOMPARE(decided[1], isDecided);
        QCOMPARE(decided[2], isDecided);
        QVERIFY(decided[3]);
    }

    /// With no more than ten parameters all are looked at closely; better and worse of one count once.
    void aParameterCountsOnce()
    {
        SensitivityVariants variants;
        std::vector<FigureComparison> effects;
        const auto add = [&](const char* station, SensitivityRow::Kind kind, const FigureComparison& effect) {
            variants.rows.push_back({kind, {station, ParameterId::Uph}, 1, 2});
            effects.push_back(effect);
        };
        for (const char* station : {"A", "B", "C", "D", "E", "F", "G", "H", "I"}) {
            add(station, SensitivityRow::Kind::Improved, effectOf(1000, 1, VerdictKind::Better));
            add(station, SensitivityRow::Kind::Worsened, effectOf(-900, 1, VerdictKind::Worse));
        }
        add("J", SensitivityRow::Kind::Improved, effectOf(10, 4, VerdictKind::Better));
        const RaceEnd end{100, 0.999};
        QVERIFY(!areDecided(variants, effects, end).back());
        add("K", SensitivityRow::Kind::Improved, effectOf(1000, 1, VerdictKind::Better));
        QVERIFY(areDecided(variants, effects, end)[18]);
    }
};

LINETWIN_APPLESS_TEST(RaceDecisionsTest)
#include "RaceDecisionsTest.moc"
