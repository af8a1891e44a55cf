// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/Compare.h"

#include "engine/io/Files.h"
#include "tests/TestMain.h"

#include <QTest>

using namespace linetwin;

namespace {

constexpr auto output = static_cast<std::size_t>(LineFigure::OutputPerHour);

StudyScenario scenarioOf(const std::string& name, const StationOverrides& overrides = {})
{
    LoadedFile file = *loadFile("builtin:cosmetics").file;
    file.scenario.name = name;
    file.scenario.overrides = overrides;
    return {std::move(file.line), std::move(file.scenario)};
}

StudyScenario withFillerBuffer(const std::string& name, double capacity)
{
    return scenarioOf(name, {{"Filler", {{ParameterId::BufferCapacity, capacity}}}});
}

CompareStudy studyOf(std::vector<StudyScenario> scenarios, int replications = 60)
{
    CompareStudy study;
    study.scenarios = std::move(scenarios);
    study.plan.replications = replications;
    return study;
}

CompareResult resultOf(const CompareStudy& study)
{
    const CompareVariants variants = variantsOf(study);
    return evaluate(study, variants, *runVariants(variants.lines, requestFor(study.plan)));
}

/// Runs whose output per hour is base + rise·r, in scenario order; every other figure is null.
std::vector<VariantRuns> handMade(const std::vector<std::pair<double, double>>& series, int replications)
{
    std::vector<VariantRuns> runs;
    for (const auto& [base, rise] : series) {
        VariantRuns variant;
        for (int r = 0; r < replications; ++r) {
            LineFigureValues values{};
            values[output] = {base + rise * r, 1};
            variant.runs.push_back(values);
        }
        runs.push_back(std::move(variant));
    }
    return runs;
}

} // namespace

class CompareTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aScenarioDoesNotDifferFromItself()
    {
        const CompareResult result = resultOf(studyOf({scenarioOf("a"), scenarioOf("b")}, 25));
        QVERIFY(result.isComplete);
        for (std::size_t i = 0; i < lineFigureCount; ++i) {
            const auto& difference = result.scenarios[1].differences[i];
            QVERIFY(difference && !result.scenarios[0].differences[i]);
            for (const auto& value : difference->difference.values)
                QVERIFY(!value || *value == 0);
            QVERIFY(difference->verdict.differingRuns == 0);
        }
        QVERIFY(!result.best);
        QCOMPARE(result.ties, (std::vector<std::size_t>{0, 1}));
    }

    /// SPEC 8: α₁ = 0.04 is divided by the number of scenarios less one.
    void theFamilyIsThoseBesideTheReference()
    {
        const CompareResult result = resultOf(studyOf({scenarioOf("a"), scenarioOf("b"), scenarioOf("c")}, 2));
        QVERIFY(std::abs(result.differenceLevel - 0.98) < 1e-12);
        QCOMPARE(result.level, 0.95);
        CompareStudy later = studyOf({scenarioOf("a"), scenarioOf("b"), scenarioOf("c")}, 2);
        later.plan.look = 2;
        QVERIFY(std::abs(resultOf(later).differenceLevel - 0.9975) < 1e-12);
    }

    void theBestBeatsEveryOther()
    {
        const CompareResult result =
            resultOf(studyOf({scenarioOf("today"), withFillerBuffer("large", 500), withFillerBuffer("none", 0)}));
        QCOMPARE(result.best, std::optional<std::size_t>(1));
        QVERIFY(result.ties.empty());
        QCOMPARE(result.scenarios[1].differences[output]->verdict.kind, VerdictKind::Better);
        QCOMPARE(result.scenarios[2].differences[output]->verdict.kind, VerdictKind::Worse);
    }

    void ties_data()
    {
        QTest::addColumn<std::vector<double>>("means");
        QTest::addColumn<int>("best");
        QTest::addColumn<std::vector<int>>("ties");
        // With the same rise in all, pairs differ by a constant: the smallest difference decides.
        QTest::newRow("first") << std::vector<double>{9, 8, 7} << 0 << std::vector<int>{};
        QTest::newRow("last") << std::vector<double>{7, 8, 9} << 2 << std::vector<int>{};
        QTest::newRow("two in front") << std::vector<double>{7, 9, 9} << -1 << std::vector<int>{1, 2};
        QTest::newRow("all") << std::vector<double>{9, 9, 9} << -1 << std::vector<int>{0, 1, 2};
    }
    void ties()
    {
        QFETCH(std::vector<double>, means);
        QFETCH(int, best);
        QFETCH(std::vector<int>, ties);
        const CompareStudy study = studyOf({scenarioOf("a"), scenarioOf("b"), scenarioOf("c")}, 30);
        const auto runs = handMade({{means[0], 0.1}, {means[1], 0.1}, {means[2], 0.1}}, 30);
        const CompareResult result = evaluate(study, variantsOf(study), runs);
        QCOMPARE(result.best ? static_cast<int>(*result.best) : -1, best);
        QCOMPARE(std::vector<int>(result.ties.begin(), result.ties.end()), ties);
    }

    /// With the rejected share the smallest wins.
    void lessIsBetterWhereTheFigureSaysSo()
    {
        CompareStudy study = studyOf({scenarioOf("a"), scenarioOf("b")}, 30);
        study.figure = LineFigure::RejectedShare;
        auto runs = handMade({{0, 0}, {0, 0}}, 30);
        for (std::size_t r = 0; r < 30; ++r) {
            runs[0].runs[r][static_cast<std::size_t>(LineFigure::RejectedShare)] = {9, 100};
            runs[1].runs[r][static_cast<std::size_t>(LineFigure::RejectedShare)] = {8, 100};
        }
        QCOMPARE(evaluate(study, variantsOf(study), runs).best, std::optional<std::size_t>(1));
    }

    /// Two shifts stand still once each, and nothing else differs: said of the figure and of the difference, by name.
    void whatHangsOnRareStopsSaysSo()
    {
        const CompareStudy study = studyOf({scenarioOf("a"), scenarioOf("b")}, 30);
        auto runs = handMade({{9, 0}, {9, 0}}, 30);
        for (const std::size_t r : {std::size_t{3}, std::size_t{10}})
            runs[1].runs[r][output] = {7, 1};
        runs[1].fewStops = {{.station = 1, .stops = 2, .times = {{3, 2}, {10, 2}}}};
        const CompareResult result = evaluate(study, variantsOf(study), runs);
        const std::string station = study.scenarios[1].line.stations[1].name;
        QVERIFY(!result.scenarios[0].rare[output]);
        QCOMPARE(result.scenarios[1].rare[output]->stationName, station);
        QCOMPARE(result.scenarios[1].differences[output]->rare->stationName, station);
        QCOMPARE(result.scenarios[1].differences[output]->rare->stops, std::int64_t{2});
    }

    /// Neither more nor fewer units rejected are better (SPEC 8), so that nobody wins and nobody ties.
    void aFigureWithoutDirectionHasNoBest()
    {
        CompareStudy study = studyOf({scenarioOf("a"), scenarioOf("b")}, 30);
        study.figure = LineFigure::UnitsRejected;
        auto runs = handMade({{0, 0}, {0, 0}}, 30);
        for (std::size_t r = 0; r < 30; ++r) {
            runs[0].runs[r][static_cast<std::size_t>(LineFigure::UnitsRejected)] = {9, 1};
            runs[1].runs[r][static_cast<std::size_t>(LineFigure::UnitsRejected)] = {8, 1};
        }
        const CompareResult result = evaluate(study, variantsOf(study), runs);
        QVERIFY(!result.best && result.ties.empty());
        const auto& difference = result.scenarios[1].differences[static_cast<std::size_t>(study.figure)];
        QCOMPARE(difference->verdict.kind, VerdictKind::Different);
    }

    void thereIsNoVerdictBeforeThePlannedRunsAreIn()
    {
        const CompareStudy study = studyOf({scenarioOf("a"), scenarioOf("b")}, 60);
        const CompareResult result = evaluate(study, variantsOf(study), handMade({{7, 0.1}, {9, 0.1}}, 40));
        QVERIFY(!result.isComplete && !result.best && result.ties.empty());
        QCOMPARE(result.replications, std::size_t{40});
        QCOMPARE(result.scenarios[1].differences[output]->verdict.kind, VerdictKind::TooEarly);
    }

    void aLineWithOtherPaceHasNoDifferenceInOee()
    {
        StudyScenario other = scenarioOf("other");
        other.line.stations[0].name = "New filler";
        other.line.baseline["New filler"] = other.line.baseline["Filler"];
        other.line.baseline.erase("Filler");
        CompareStudy study = studyOf({scenarioOf("today"), other}, 25);
        const CompareResult result = resultOf(study);
        QVERIFY(!result.scenarios[1].differences[static_cast<std::size_t>(LineFigure::Oee)]);
        QVERIFY(result.scenarios[1].differences[output]);
        QVERIFY(!result.ties.empty() || result.best);
        study.figure = LineFigure::Oee;
        const CompareResult byOee = resultOf(study);
        QVERIFY(!byOee.best && byOee.ties.empty());
    }

    void onlyEqualHorizonsCanBeCompared()
    {
        std::vector<StudyScenario> scenarios{scenarioOf("a"), scenarioOf("b"), scenarioOf("c")};
        scenarios[1].scenario.settings.randomSeed = 7;
        scenarios[1].scenario.settings.replications = 5;
        QVERIFY(!findOtherHorizon(scenarios));
        scenarios[2].scenario.settings.warmupHours = 1;
        QCOMPARE(findOtherHorizon(scenarios), std::optional<std::size_t>(2));
        scenarios[1].scenario.settings.durationHours = 4;
        QCOMPARE(findOtherHorizon(scenarios), std::optional<std::size_t>(1));
    }

    /// A repeat adds and never draws anew.
    void aLargerConfirmationBeginsWithTheSmaller()
    {
        RunSettings settings;
        const StudyPlan first = confirmingPlan(settings, 42);
        QCOMPARE(first.replications, 200);
        QCOMPARE(first.firstReplication, 2'000'000U);
        settings.replications = 230;
        const StudyPlan second = confirmingPlan(settings, 42);
        QCOMPARE(second.replications, 230);
        settings.durationHours = 0.2;
        const auto runsOf = [&](StudyPlan plan) {
            plan.durationHours = 0.2;
            const std::vector<ResolvedLine> lines{resolve(scenarioOf("a").line, {})};
            return runVariants(lines, requestFor(plan))->front().runs;
        };
        const auto small = runsOf(first);
        const auto large = runsOf(second);
        QVERIFY(std::equal(small.begin(), small.end(), large.begin()));
    }

    void equalNamesAreNumbered_data()
    {
        QTest::addColumn<std::vector<std::string>>("names");
        QTest::addColumn<std::vector<std::string>>("labels");
        using Names = std::vector<std::string>;
        QTest::newRow("unique") << Names{"a", "b"} << Names{"a", "b"};
        QTest::newRow("equal") << Names{"a", "a", "a"} << Names{"a", "a (2)", "a (3)"};
        QTest::newRow("number taken") << Names{"a", "a", "a (2)"} << Names{"a", "a (3)", "a (2)"};
    }
    void equalNamesAreNumbered()
    {
        QFETCH(std::vector<std::string>, names);
        QFETCH(std::vector<std::string>, labels);
        std::vector<StudyScenario> scenarios;
        for (const std::string& name : names)
            scenarios.push_back(scenarioOf(name));
        QCOMPARE(labelsOf(scenarios), labels);
    }

    void changesNameWhatDiffers()
    {
        StudyScenario other = withFillerBuffer("large", 500);
        other.scenario.settings.randomSeed = 3;
        const CompareStudy study = studyOf({scenarioOf("today"), other});
        const std::vector<Difference> changes = changesOf(study, 1);
        QCOMPARE(changes.size(), std::size_t{1});
        QCOMPARE(changes[0].station + "." + changes[0].key, std::string("Filler.buffer_capacity"));
        QCOMPARE(changes[0].second, std::optional<std::string>("500"));
    }

    void scheduledTimesThatDifferAreKnown()
    {
        const auto seriesOf = [](double planned) {
            FigureSeries series;
            series.averaging = Averaging::RatioOfSums;
            for (int r = 0; r < 5; ++r)
                series.add({100 - planned, 100});
            return series;
        };
        const auto compared = [&](double planned) {
            ComparedScenario scenario;
            scenario.differences[static_cast<std::size_t>(LineFigure::Loading)] =
                compareFigure(seriesOf(planned), seriesOf(10), comparedKind(specOf(LineFigure::Loading)), {});
            return scenario;
        };
        QVERIFY(!scheduledTimeDiffers(compared(10)));
        QVERIFY(scheduledTimeDiffers(compared(12)));
        QVERIFY(!scheduledTimeDiffers(ComparedScenario{})); // measured by another yardstick
    }
};

LINETWIN_APPLESS_TEST(CompareTest)
#include "CompareTest.moc"
