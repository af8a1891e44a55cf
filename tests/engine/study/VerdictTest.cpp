// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/Verdict.h"

#include "tests/TestMain.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace linetwin;

namespace {

using Values = std::vector<std::optional<double>>;

/// `count` values that alternate between mean − spread and mean + spread.
Values around(double mean, double spread, int count)
{
    Values values;
    for (int i = 0; i < count; ++i)
        values.push_back(mean + (i % 2 == 0 ? spread : -spread));
    return values;
}

VerdictKind kindOf(const Values& values, Better better, std::optional<double> reference)
{
    return judge(meanStatistics(values, Look{}.level()), {.better = better, .reference = reference}).kind;
}

/// How often growing data without any true difference bring a verdict at one of so many looks, the first of 100 runs.
/// Stops at the first verdict, as a user would.
int falseVerdicts(int studies, int looks, std::vector<int>* atLook)
{
    std::mt19937_64 random(2026);
    std::normal_distribution<double> normal;
    int wrong = 0;
    atLook->assign(static_cast<std::size_t>(looks), 0);
    for (int study = 0; study < studies; ++study) {
        Values values;
        for (int j = 1; j <= looks; ++j) {
            const Look look{.number = j};
            while (static_cast<int>(values.size()) < look.plannedRuns(100))
                values.emplace_back(normal(random));
            const VerdictKind kind = judge(meanStatistics(values, look.level()), {.better = Better::Up}).kind;
            if (kind == VerdictKind::Better || kind == VerdictKind::Worse) {
                ++(*atLook)[static_cast<std::size_t>(j - 1)];
                ++wrong;
                break;
            }
        }
    }
    return wrong;
}

} // namespace

class VerdictTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// SPEC 8: α₁ = 0.04, α_j = 0.01·2^−(j−1), divided among a family.
    void levels_data()
    {
        QTest::addColumn<int>("look");
        QTest::addColumn<int>("family");
        QTest::addColumn<double>("alpha");
        QTest::newRow("first") << 1 << 1 << 0.04;
        QTest::newRow("second") << 2 << 1 << 0.005;
        QTest::newRow("third") << 3 << 1 << 0.0025;
        QTest::newRow("first of a family of 4") << 1 << 4 << 0.01;
        QTest::newRow("second of a family of 5") << 2 << 5 << 0.001;
    }
    void levels()
    {
        QFETCH(int, look);
        QFETCH(int, family);
        QFETCH(double, alpha);
        QVERIFY(std::abs(1 - alpha - Look{look, family}.level()) < 1e-12);
    }

    /// SPEC 8, of a level L: α₁ = 0.8·(1 − L), α_j = 0.2·(1 − L)·2^−(j−1), which sum to 1 − L.
    void anotherLevelIsSpentInTheSameParts()
    {
        QVERIFY(Look{}.level() == 0.96); // to the last bit
        QVERIFY(Look{.number = 2}.level() == 1 - 0.005);
        const auto alphaOf = [](int look, double level) {
            return 1 - Look{.number = look, .confidence = level}.level();
        };
        QVERIFY(std::abs(alphaOf(1, 0.9) - 0.08) < 1e-12);
        QVERIFY(std::abs(alphaOf(2, 0.9) - 0.01) < 1e-12);
        QVERIFY(std::abs(alphaOf(3, 0.8) - 0.01) < 1e-12);
        double spent = 0;
        for (int j = 1; j < 40; ++j)
            spent += alphaOf(j, 0.99);
        QVERIFY(std::abs(spent - 0.01) < 1e-6);
    }

    void allLooksTogetherSpendFivePercent()
    {
        double spent = 0;
        for (int j = 1; j < 40; ++j)
            spent += 1 - Look{.number = j}.level();
        QVERIFY(spent <= 0.05);
        QVERIFY(spent > 0.0499);
    }

    void eachLookDoublesTheRuns()
    {
        QCOMPARE(Look{.number = 1}.plannedRuns(100), 100);
        QCOMPARE(Look{.number = 4}.plannedRuns(100), 800);
        QCOMPARE(Look{.number = 30}.plannedRuns(100), 100'000);
    }

    void verdicts_data()
    {
        QTest::addColumn<Values>("values");
        QTest::addColumn<int>("better");
        QTest::addColumn<double>("reference");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char* name, Values values, Better better, double reference, const char* kind) {
            QTest::newRow(name) << values << static_cast<int>(better) << reference << QString(kind);
        };
        row("more output", around(10, 5, 100), Better::Up, 1000, "better");
        row("less output", around(-10, 5, 100), Better::Up, 1000, "worse");
        row("less waiting", around(-10, 5, 100), Better::Down, 1000, "better");
        row("more waiting", around(10, 5, 100), Better::Down, 1000, "worse");
        row("no direction", around(10, 5, 100), Better::Neither, 1000, "different");
        // ±δ = 5; half width at 96 % of 100 values ±5: 2.08·5.03/10 = 1.05.
        row("within the margin", around(1, 5, 100), Better::Up, 1000, "no_relevant_difference");
        row("wider than the margin", around(1, 5, 100), Better::Up, 100, "not_enough_evidence");
        // Between 0.15 and 2.25: sure to be more, and sure to be less than the margin.
        row("sure, but not relevant", around(1.2, 5, 100), Better::Up, 1000, "no_relevant_difference");
        row("sure, but not relevant, downwards", around(-1.2, 5, 100), Better::Up, 1000, "no_relevant_difference");
        row("reaches beyond the margin", around(4.5, 5, 100), Better::Up, 1000, "better");
        row("far within the margin of a large figure", around(10, 5, 100), Better::Neither, 10'000,
            "no_relevant_difference");
        row("all agree", Values(100, 0.0), Better::Up, 1000, "no_difference");
        row("nulls only", Values(100, std::nullopt), Better::Up, 1000, "nothing_to_compare");
        row("no runs", {}, Better::Up, 1000, "nothing_to_compare");
        Values few(100, 0.0);
        std::fill_n(few.begin(), 19, 5.0);
        row("19 of 100 differ", few, Better::Up, 1000, "too_few_differ");
        few[19] = 5.0;
        row("20 of 100 differ", few, Better::Up, 100, "better");
        row("one run that differs", {5.0}, Better::Up, 1000, "too_few_differ");
        row("the same difference always", Values(20, 3.0), Better::Up, 100, "better");
    }
    void verdicts()
    {
        QFETCH(Values, values);
        QFETCH(int, better);
        QFETCH(double, reference);
        QFETCH(QString, kind);
        const VerdictKind found = kindOf(values, static_cast<Better>(better), reference);
        QCOMPARE(QString::fromStdString(std::string(verdictKey(found))), kind);
    }

    void sureApartFromRelevant()
    {
        const auto isSure = [](double mean) {
            return judge(meanStatistics(around(mean, 5, 100), 0.96), {.reference = 1000}).isSure;
        };
        QVERIFY(!isSure(1));
        QVERIFY(isSure(1.2));
        QVERIFY(isSure(-10));
    }

    void withoutAReferenceNoDifferenceIsSmallEnough()
    {
        QCOMPARE(kindOf(around(1, 5, 100), Better::Up, std::nullopt), VerdictKind::NotEnoughEvidence);
        QCOMPARE(kindOf(around(1, 5, 100), Better::Up, 0.0), VerdictKind::NotEnoughEvidence);
    }

    void noVerdictBeforeThePlannedRuns()
    {
        const FigureStatistics difference = meanStatistics(around(10, 5, 37), Look{}.level());
        const Verdict verdict = judge(difference, {.isComplete = false, .reference = 1000});
        QCOMPARE(verdict.kind, VerdictKind::TooEarly);
        QCOMPARE(verdict.runs, std::size_t{37});
        QCOMPARE(verdict.differingRuns, std::size_t{37});
    }

    /// 0 of n: the exact 95 % limit (Clopper and Pearson 1934) is 1 − 0.05^(1/n), near 3/n.
    void whatNoDifferenceLeavesOpen()
    {
        const Verdict verdict = judge(meanStatistics(Values(100, 0.0), 0.96), {.reference = 1000});
        QVERIFY(std::abs(*verdict.differingAtMost - 0.029513) < 1e-6);
        QCOMPARE(verdict.runs, std::size_t{100});
    }

    void aPairWithANullIsLeftOut()
    {
        Values values = around(10, 5, 40);
        values[3].reset();
        const Verdict verdict = judge(meanStatistics(values, 0.96), {.reference = 1000});
        QCOMPARE(verdict.runs, std::size_t{39});
        QCOMPARE(verdict.kind, VerdictKind::Better);
    }

    /// With nothing to find, 4 % of first looks are wrong, and 5 % of whole sequences at most. Counts of a binomial
    /// within 4 standard deviations: 20,000 studies.
    void falseVerdictsComeAtTheirRate()
    {
        constexpr int studies = 20'000;
        std::vector<int> atLook;
        const int wrong = falseVerdicts(studies, 4, &atLook);
        const auto near = [](int count, double rate) {
            return std::abs(count - rate * studies) < 4 * std::sqrt(rate * (1 - rate) * studies);
        };
        QVERIFY2(near(atLook[0], 0.04), qPrintable(QString::number(atLook[0])));
        QVERIFY2(wrong <= 0.05 * studies, qPrintable(QString::number(wrong)));
        QVERIFY2(wrong > atLook[0], qPrintable(QString::number(wrong)));
    }

    void pairingGainIsTheVarianceThatPairingSaves()
    {
        const FigureStatistics a = meanStatistics({1.0, 2.0, 3.0}, 0.95);
        const FigureStatistics b = meanStatistics({1.5, 2.5, 4.0}, 0.95);
        const FigureStatistics d = meanStatistics({-0.5, -0.5, -1.0}, 0.95);
        // s_A² = 1, s_B² = 19/12, s_D² = 1/12.
        QVERIFY(std::abs(*pairingGain(a, b, d) - 31) < 1e-9);
        QVERIFY(!pairingGain(a, a, meanStatistics({0.0, 0.0, 0.0}, 0.95)));
    }
};

LINETWIN_APPLESS_TEST(VerdictTest)
#include "VerdictTest.moc"
