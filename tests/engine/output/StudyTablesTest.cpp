// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/StudyTables.h"

#include "engine/io/Files.h"
#include "engine/output/StudyTableParts.h"
#include "engine/output/VerdictText.h"
#include "tests/TestMain.h"

#include <QTest>

#include <sstream>

using namespace linetwin;

namespace {

constexpr auto output = static_cast<std::size_t>(LineFigure::OutputPerHour);

StudyScenario cosmeticsNamed(const std::string& name, const StationOverrides& overrides = {})
{
    LoadedFile file = *loadFile("builtin:cosmetics").file;
    file.scenario.name = name;
    file.scenario.overrides = overrides;
    return {std::move(file.line), std::move(file.scenario)};
}

/// 40 runs of an output per hour of mean ± 1, per variant; every other figure is null.
std::vector<VariantRuns> runsWithMeans(const std::vector<double>& means)
{
    std::vector<VariantRuns> runs;
    for (const double mean : means) {
        VariantRuns& variant = runs.emplace_back();
        for (int r = 0; r < 40; ++r) {
            LineFigureValues values{};
            values[output] = {mean + (r % 2 == 0 ? 1 : -1), 1};
            variant.runs.push_back(values);
        }
    }
    return runs;
}

template <class Asked> Asked withFortyRuns(Asked study)
{
    study.plan.replications = 40;
    return study;
}

QString studyTable(const Study& study, const std::vector<double>& means)
{
    std::ostringstream out;
    writeStudyTable(out, study, runsWithMeans(means));
    return QString::fromStdString(out.str());
}

SweepStudy sweepOf(std::vector<SweepRange> ranges)
{
    SweepStudy study;
    study.scenario = cosmeticsNamed("today");
    study.ranges = std::move(ranges);
    return withFortyRuns(study);
}

const SweepRange buffer{{"Filler", ParameterId::BufferCapacity}, 0, 60, 20};

/// Every line is in the table as it stands here; differences are told apart by `table`.
void verifyLines(const QString& table, const QStringList& lines)
{
    for (const QString& line : lines)
        QVERIFY2(table.split('\n').contains(line), qPrintable("missing: " + line + "\nin\n" + table));
}

} // namespace

class StudyTablesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void verdicts_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("text");
        const auto row = [](VerdictKind kind, const char* text) {
            QTest::newRow(std::string(verdictKey(kind)).c_str()) << static_cast<int>(kind) << text;
        };
        row(VerdictKind::NothingToCompare, "nothing to compare");
        row(VerdictKind::TooEarly, "too early");
        row(VerdictKind::NoDifference, "the same in all 100 runs; at most 3 % can differ");
        row(VerdictKind::TooFewDiffer, "7 of 100 runs differ, too few for a verdict: more runs would help");
        row(VerdictKind::Better, "better");
        row(VerdictKind::Worse, "worse");
        row(VerdictKind::Different, "different");
        row(VerdictKind::NoRelevantDifference, "no relevant difference");
        row(VerdictKind::NotEnoughEvidence, "not enough evidence yet");
    }
    void verdicts()
    {
        QFETCH(int, kind);
        const Verdict verdict{.kind = static_cast<VerdictKind>(kind),
                              .runs = 100,
                              .differingRuns = 7,
                              .relevantMargin = {},
                              .differingAtMost = 0.0296};
        QTEST(QString::fromStdString(verdictText(verdict)), "text");
    }

    void aComparisonSaysWhoWins()
    {
        CompareStudy study;
        study.scenarios = {cosmeticsNamed("today"),
                           cosmeticsNamed("large", {{"Filler", {{ParameterId::BufferCapacity, 500}}}}),
                           cosmeticsNamed("slow")};
        const QString table = studyTable(withFortyRuns(study), {100, 120, 90});
        verifyLines(table,
                    {"Comparison with today", "8 h, 40 replications, seed 42; exploratory",
                     "Output per hour    Mean  95 % interval  Difference  98 % interval                %  Verdict",
                     "today            100.00         ± 0.32                                              reference",
                     "large            120.00         ± 0.32         +20    same in all  +20.00 % ± 0.08  better",
                     "slow              90.00         ± 0.32         -10    same in all  -10.00 % ± 0.04  worse",
                     "Best: large beats every other.", "  Filler.buffer_capacity: 50 → 500 (protects 18.0 s → 180 s)",
                     "  the same stations and parameters as the reference",
                     "Intervals show simulation luck only, not the uncertainty of the input data.",
                     "--confirm repeats this on fresh luck."});
    }

    /// Seven stops of 40 runs stand behind all that makes the runs differ, in the scenario alone.
    void fewStopsAreSaid()
    {
        CompareStudy study;
        study.scenarios = {cosmeticsNamed("today"), cosmeticsNamed("slow")};
        std::vector<VariantRuns> runs = runsWithMeans({100, 105});
        FewStops stops{.station = 1, .reason = breakdownReason, .stops = 7, .times = {}};
        for (std::size_t run = 0; run < 7; ++run) {
            runs[1].runs[run][output].numerator -= 20;
            stops.times.emplace_back(run, 20);
        }
        runs[1].fewStops = {stops};
        const auto tableOf = [&](const Study& asked) {
            std::ostringstream out;
            writeStudyTable(out, asked, runs);
            return QString::fromStdString(out.str());
        };
        const QString name = QString::fromStdString(linesOf(Study(study))[1].stations[1].name);
        const QString words = "7 stops of " + name + " in 40 runs: too few";
        const auto rowOf = [](const QString& table, const QString& begin) {
            for (const QString& line : table.split('\n')) {
                if (line.startsWith(begin))
                    return line;
            }
            return QString();
        };
        const QString compared = tableOf(withFortyRuns(study));
        QVERIFY2(rowOf(compared, "slow ").endsWith("; " + words), qPrintable(compared));
        QVERIFY2(rowOf(compared, "slow ").contains(" *  "), qPrintable(compared));
        QVERIFY(!rowOf(compared, "today ").contains('*'));
        verifyLines(compared, {"* " + words + " for an interval to be trusted."});

        SweepStudy sweep = sweepOf({{{"Filler", ParameterId::BufferCapacity}, 40, 50, 10}});
        sweep.rows = {0, 1};
        std::swap(runs[0], runs[1]);
        const QString swept = tableOf(sweep);
        QVERIFY2(swept.contains("; " + words), qPrintable(swept));
        verifyLines(swept, {"* " + words + " for an interval to be trusted."});

        SensitivityStudy sensitivity;
        sensitivity.scenario = cosmeticsNamed("today");
        sensitivity.rows = {0};
        const QString worth = tableOf(withFortyRuns(sensitivity)); // of the scenario as it is
        QVERIFY2(worth.contains("; " + words), qPrintable(worth));
        QVERIFY2(worth.contains(" *\n"), qPrintable(worth));
        verifyLines(worth, {"* " + words + " for an interval to be trusted."});
    }

    void aComparisonListsTies()
    {
        CompareStudy study;
        study.scenarios = {cosmeticsNamed("a"), cosmeticsNamed("b"), cosmeticsNamed("c")};
        study.plan.firstReplication = firstConfirming;
        verifyLines(studyTable(withFortyRuns(study), {90, 120, 120}),
                    {"8 h, 40 replications, seed 42; confirmed on fresh luck",
                     "No scenario beats every other. Tied in front: b, c",
                     "--confirm --replications 80 adds as many runs to these."});
    }

    /// A share is in percent, what is added to it and taken from it in percentage points.
    void theIntervalOfAShareIsInPercentagePoints()
    {
        const FigureStatistics share{0.601, 0.02, Interval{0.597, 0.605}, {}};
        QCOMPARE(meanAndIntervalText(share, LineFigure::Oee), std::string("60.1 % ± 0.4 pp"));
        QCOMPARE(differenceAndIntervalText(share, LineFigure::Oee), std::string("+60.1 pp ± 0.4 pp"));
        QCOMPARE(meanAndIntervalText({6010, 200, Interval{5970, 6050}, {}}, LineFigure::OutputPerHour),
                 std::string("6010 ± 40"));
    }

    /// From 0 to 100: half at 20, 90 % at 40, 99 % not within the range. The difference is the same in all 40 runs and
    /// the reference 75 ± 0.32, so that its percentage d/75 has a half width of d/75² · t · sd/√40: 0.58 at d = −75.
    void aSweepShowsItsKnee()
    {
        const QString table = studyTable(sweepOf({buffer}), {0, 60, 91, 95, 0, 100, 75});
        verifyLines(table, {"today: Output per hour over Filler.buffer_capacity",
                            "0                   0.0 s             0.00         ± 0.32  -1.00   1.00         -75    "
                            "same in all   -100.0 % ± 0.6  worse",
                            "20                  7.2 s            60.00         ± 0.32  59.00  61.00         -15    "
                            "same in all  -20.00 % ± 0.12  worse    <- 50 %",
                            "40                 14.4 s            91.00         ± 0.32  90.00  92.00         +16    "
                            "same in all  +21.33 % ± 0.12  better   <- 90 %",
                            "Without this buffer: 0.00 ± 0.32", "With an endless one: 100.00 ± 0.32",
                            "Gain between these: +100, the same in all",
                            "50 % of the gain at 20 (no other value fits the data)",
                            "90 % of the gain at 40 (no other value fits the data): the knee",
                            "99 % of the gain lies beyond the range"});
    }

    void aSweepWithoutGainSaysSo()
    {
        verifyLines(studyTable(sweepOf({buffer}), {5, 5, 5, 5, 5, 5, 5}),
                    {"No knee: the data do not show that there is anything to gain."});
        verifyLines(studyTable(sweepOf({buffer}), {5, 5, 5, 5, 5, 3, 5}),
                    {"No knee: the figure gets worse towards the better end."});
    }

    void aGridGoesDownAndAcross()
    {
        const SweepRange speed{{"Packer", ParameterId::Uph}, 11000, 12000, 1000};
        const SweepRange few{buffer.path, 0, 20, 20};
        verifyLines(studyTable(sweepOf({few, speed}), {1, 2, 3, 4, 5}),
                    {"Down: Filler.buffer_capacity; across: Packer.uph", "Mean  11000  12000", "0      1.00   2.00",
                     "20     3.00   4.00"});
    }

    void aSensitivityRanksByEffect()
    {
        SensitivityStudy study;
        study.scenario.line.stations = {{.name = "A", .outputType = {}, .stream = {}},
                                        {.name = "B", .outputType = {}, .stream = {}}};
        study.scenario.line.baseline["A"].parameters = {{ParameterId::MtbfMin, 100}, {ParameterId::RepairCv, 0}};
        study.scenario.scenario.name = "today";
        study.plan.replications = 40;
        // Today; A: faster, slower, buffer, less buffer, mtbf up and down, mttr down and up, no breakdowns; B: faster,
        // slower; all buffers.
        const QString table = studyTable(study, {100, 102, 97, 100, 100, 100, 100, 100, 100, 111, 100, 100, 105});
        const QStringList ranked{
            // The jackknife of a ratio of runs that vary by 1.01: 3.13 · 0.11 · 1.01 / √40 = 0.055 for the first.
            "Change                  From → to                  Effect  99.67 % interval                 %  Verdict",
            "A without breakdowns                                  +11       same in all   +11.00 % ± 0.06  better",
            "all buffers unlimited                                  +5       same in all  +5.000 % ± 0.025  better",
            "A.uph                   10000 → 9000                   -3       same in all  -3.000 % ± 0.015  worse",
            "A.uph                   10000 → 11000                  +2       same in all  +2.000 % ± 0.010  better",
            "A.buffer_capacity       50 → 55 (18.0 s → 19.8 s)       0       same in all               0 %  the same "
            "in "
            "all 40 runs",
        };
        QVERIFY2(table.contains(ranked.join('\n')), qPrintable(table));
        verifyLines(table, {"today: what each change is worth in Output per hour, now 100.00 ± 0.32",
                            "The intervals hold for all 12 rows together."});
    }

    void aSensitivityWithoutRowsSaysSo()
    {
        SensitivityStudy study;
        study.scenario.line.stations = {{.name = "A", .outputType = {}, .stream = {}}};
        study.figure = LineFigure::UnitsRejected;
        verifyLines(studyTable(withFortyRuns(study), {1}), {"No parameter of this line can touch this figure."});
    }
};

LINETWIN_APPLESS_TEST(StudyTablesTest)
#include "StudyTablesTest.moc"
