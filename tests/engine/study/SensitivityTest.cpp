// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/Sensitivity.h"

#include "engine/io/Files.h"
#include "tests/TestMain.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace linetwin;

namespace {

using Kind = SensitivityRow::Kind;
using enum ParameterId;

SensitivityStudy cosmetics(int replications = 20)
{
    LoadedFile file = *loadFile("builtin:cosmetics").file;
    SensitivityStudy study;
    study.scenario = {std::move(file.line), std::move(file.scenario)};
    study.plan.replications = replications;
    return study;
}

/// Two stations of which the baseline says nothing but what is given here.
SensitivityStudy twoStations(SparseParameters first, SparseParameters second = {})
{
    SensitivityStudy study;
    study.scenario.line.stations = {{.name = "A", .outputType = "Tube", .stream = {}},
                                    {.name = "B", .outputType = {}, .stream = {}}};
    study.scenario.line.baseline["A"].parameters = std::move(first);
    study.scenario.line.baseline["B"].parameters = std::move(second);
    study.plan.durationHours = 1;
    study.plan.replications = 20;
    return study;
}

/// `A.uph 10000>11000`, one per row.
QStringList textsOf(const std::vector<SensitivityRow>& rows)
{
    const auto value = [](const ParameterValue& number) { return number ? QString::number(*number) : QString("null"); };
    QStringList texts;
    for (const SensitivityRow& row : rows) {
        if (row.kind == Kind::UnlimitedBuffers)
            texts << "unlimited buffers";
        else
            texts << QString::fromStdString(row.path.text()) + " " + value(row.from) + ">" + value(row.to);
    }
    return texts;
}

SensitivityResult resultOf(const SensitivityStudy& study)
{
    const SensitivityVariants variants = variantsOf(study);
    VariantsRequest request = requestFor(study.plan);
    request.threads = 2;
    return evaluate(study, variants, *runVariants(variants.lines, request));
}

} // namespace

class SensitivityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// SPEC 8: 10 % each way, what is 0 or null is not varied, buffers change by at least an item, the last one not at
    /// all; `ideal_uph` and, with no figure of money, costs never.
    void rows_data()
    {
        QTest::addColumn<SparseParameters>("parameters");
        QTest::addColumn<QStringList>("expected"); // of station A, without its speed
        const auto buffer = [](double capacity) { return std::pair(BufferCapacity, ParameterValue(capacity)); };
        const QStringList fifty{"A.buffer_capacity 50>55", "A.buffer_capacity 50>45"};
        QTest::newRow("nothing but a buffer") << SparseParameters{} << fifty;
        QTest::newRow("small buffer") << SparseParameters{buffer(5)}
                                      << QStringList{"A.buffer_capacity 5>6", "A.buffer_capacity 5>4"};
        QTest::newRow("no buffer") << SparseParameters{buffer(0)} << QStringList{"A.buffer_capacity 0>1"};
        QTest::newRow("largest buffer") << SparseParameters{buffer(1e6)}
                                        << QStringList{"A.buffer_capacity 1e+06>900000"};
        QTest::newRow("ideal speed and costs") << SparseParameters{{IdealUph, 9000}, {LaborPerHour, 30}} << fifty;
        QTest::newRow("breakdowns") << SparseParameters{buffer(0), {MtbfMin, 120}, {MttrMin, 15}}
                                    << QStringList{"A.buffer_capacity 0>1",          "A.reliability.mtbf_min 120>132",
                                                   "A.reliability.mtbf_min 120>108", "A.reliability.mttr_min 15>13.5",
                                                   "A.reliability.mttr_min 15>16.5", "A.reliability.repair_cv 1>0.9",
                                                   "A.reliability.repair_cv 1>1.1",  "A.reliability.mtbf_min 120>null"};
        QTest::newRow("repairs in no time") << SparseParameters{{MtbfMin, 120}, {MttrMin, 0}} << fifty;
        QTest::newRow("jams") << SparseParameters{buffer(0), {JamProb, 0.01}, {JamTimeSec, 15}, {JamTimeCv, 5}}
                              << QStringList{"A.buffer_capacity 0>1",
                                             "A.performance.jam_prob 0.01>0.009",
                                             "A.performance.jam_prob 0.01>0.011",
                                             "A.performance.jam_time_sec 15>13.5",
                                             "A.performance.jam_time_sec 15>16.5",
                                             "A.performance.jam_time_cv 5>4.5", // 5 is the most there is
                                             "A.performance.jam_prob 0.01>0"};
        QTest::newRow("short jams") << SparseParameters{buffer(0), {JamProb, 0.01}, {JamTimeSec, 0.5}}
                                    << QStringList{"A.buffer_capacity 0>1",
                                                   "A.performance.jam_prob 0.01>0.009",
                                                   "A.performance.jam_prob 0.01>0.011",
                                                   "A.performance.jam_time_sec 0.5>0.45",
                                                   "A.performance.jam_time_sec 0.5>0.55",
                                                   "A.performance.jam_prob 0.01>0"};
        QTest::newRow("jams without length") << SparseParameters{{JamProb, 0.01}, {JamTimeSec, 0}} << fifty;
        QTest::newRow("a probability stops at 1")
            << SparseParameters{buffer(0), {DefectRate, 0.5}, {DetectionProb, 0.95}}
            << QStringList{"A.buffer_capacity 0>1",
                           "A.quality.defect_rate 0.5>0.45",
                           "A.quality.defect_rate 0.5>0.55",
                           "A.quality.detection_prob 0.95>1",
                           "A.quality.detection_prob 0.95>0.855",
                           "A.quality.defect_rate 0.5>0"};
        QTest::newRow("nothing to detect") << SparseParameters{{DetectionProb, 0.95}} << fifty;
    }
    void rows()
    {
        QFETCH(SparseParameters, parameters);
        QFETCH(QStringList, expected);
        QStringList texts = textsOf(rowsOf(twoStations(parameters)));
        QCOMPARE(texts.mid(0, 2), (QStringList{"A.uph 10000>11000", "A.uph 10000>9000"}));
        texts.erase(texts.begin(), texts.begin() + 2);
        const bool isUnlimitedAlready = parameters.contains(BufferCapacity) && parameters[BufferCapacity] == 1e6;
        QStringList rest{"B.uph 10000>11000", "B.uph 10000>9000"};
        if (!isUnlimitedAlready)
            rest << "unlimited buffers";
        QCOMPARE(texts, expected + rest);
    }

    /// Rows that cannot touch the figure are left out of M.
    void rowsDependOnTheFigure_data()
    {
        QTest::addColumn<int>("figure");
        QTest::addColumn<double>("detection"); // at B; A makes defects
        QTest::addColumn<int>("defectRows");
        QTest::addColumn<bool>("isFixed");
        const auto key = [](LineFigure figure) { return static_cast<int>(figure); };
        QTest::newRow("good units see defects") << key(LineFigure::GoodUnitsPerHour) << 0.0 << 3 << false;
        QTest::newRow("all units do not") << key(LineFigure::UnitsPerHour) << 0.0 << 0 << false;
        QTest::newRow("but see rejects") << key(LineFigure::UnitsPerHour) << 0.9 << 3 << false;
        QTest::newRow("no rejects without detection") << key(LineFigure::UnitsRejected) << 0.0 << 0 << true;
        QTest::newRow("no share of them either") << key(LineFigure::RejectedShare) << 0.0 << 0 << true;
        QTest::newRow("rejects") << key(LineFigure::UnitsRejected) << 0.9 << 3 << false;
        QTest::newRow("availability without breakdowns") << key(LineFigure::Availability) << 0.9 << 0 << true;
        QTest::newRow("TEEP sees defects as the OEE does") << key(LineFigure::Teep) << 0.0 << 3 << false;
        QTest::newRow("loading without planned stops") << key(LineFigure::Loading) << 0.9 << 0 << true;
    }
    void rowsDependOnTheFigure()
    {
        QFETCH(int, figure);
        QFETCH(double, detection);
        QFETCH(int, defectRows);
        QFETCH(bool, isFixed);
        SensitivityStudy study = twoStations({{DefectRate, 0.1}}, {{DetectionProb, detection}});
        study.figure = static_cast<LineFigure>(figure);
        const std::vector<SensitivityRow> rows = rowsOf(study);
        QCOMPARE(rows.empty(), isFixed);
        QCOMPARE(std::ranges::count(rows, DefectRate, [](const auto& row) { return row.path.parameter; }), defectRows);
        if (isFixed)
            QVERIFY(resultOf(study).effects.empty());
    }

    /// Loading is what planned stops of the constraint leave of all time.
    void loadingVariesWithPlannedStops_data()
    {
        QTest::addColumn<SparseParameters>("constraint");
        QTest::addColumn<SparseParameters>("other");
        QTest::addColumn<SparseParameters>("line");
        QTest::addColumn<bool>("isFixed");
        const auto planned = static_cast<double>(2); // as `state` counts
        const SparseParameters cleaning{{{StopEvery, "cleaning"}, 60}, {{StopState, "cleaning"}, planned}};
        SparseParameters never = cleaning;
        never[{StopEvery, "cleaning"}] = std::nullopt;
        const SparseParameters none;
        QTest::newRow("stops") << cleaning << none << none << false;
        QTest::newRow("stops that never happen") << never << none << none << true;
        QTest::newRow("stops elsewhere") << none << cleaning << none << true;
        QTest::newRow("stops that count as down")
            << SparseParameters{{{StopEvery, "glue"}, 60}} << none << none << true;
        QTest::newRow("calendar") << none << none << SparseParameters{{{CalendarMinutes, "lunch"}, 30}} << false;
        QTest::newRow("an entry without length")
            << none << none << SparseParameters{{{CalendarMinutes, "lunch"}, 0}} << true;
        QTest::newRow("changeovers") << none << none
                                     << SparseParameters{{{CalendarMinutes, "reel"}, 30}, {{CalendarState, "reel"}, 1}}
                                     << true;
    }
    void loadingVariesWithPlannedStops()
    {
        QFETCH(SparseParameters, constraint);
        QFETCH(SparseParameters, other);
        QFETCH(SparseParameters, line);
        QFETCH(bool, isFixed);
        SensitivityStudy study = twoStations(constraint, other);
        study.scenario.line.constraint = "A";
        study.scenario.line.baseline[wholeLine].parameters = line;
        study.figure = LineFigure::Loading;
        QCOMPARE(rowsOf(study).empty(), isFixed);
    }

    void percentIsTheUsers()
    {
        SensitivityStudy study = twoStations({});
        study.percent = 25;
        QCOMPARE(textsOf(rowsOf(study)).mid(0, 4), (QStringList{"A.uph 10000>12500", "A.uph 10000>7500",
                                                                "A.buffer_capacity 50>63", "A.buffer_capacity 50>37"}));
    }

    /// The overrides of the scenario count, not the baseline.
    void theScenarioIsVaried()
    {
        SensitivityStudy study = twoStations({});
        study.scenario.scenario.overrides["A"][Uph] = 5000;
        QCOMPARE(textsOf(rowsOf(study)).front(), "A.uph 5000>5500");
    }

    void aRowChangesNothingElse()
    {
        const SensitivityStudy study = cosmetics();
        const SensitivityVariants variants = variantsOf(study);
        QCOMPARE(variants.lines.size(), variants.rows.size() + 1);
        for (std::size_t i = 0; i < variants.rows.size(); ++i) {
            ResolvedLine expected = variants.lines.front();
            const SensitivityRow& row = variants.rows[i];
            for (std::size_t s = 0; s < expected.stations.size(); ++s) {
                StationParameters& parameters = expected.stations[s].parameters;
                if (row.kind == Kind::UnlimitedBuffers && s + 1 < expected.stations.size())
                    parameters.bufferCapacity = 1'000'000;
                else if (expected.stations[s].name == row.path.station)
                    specOf(row.path.parameter.id).set(parameters, row.to);
                QVERIFY(variants.lines[i + 1].stations[s].parameters == parameters);
            }
        }
    }

    /// MODEL 2: `every` and `time_min` of each reason are varied, and each is switched off; so is each closure.
    void reasonsAndClosuresHaveRows()
    {
        SensitivityStudy study = twoStations({{{StopEvery, "glue"}, 100},
                                              {{StopTimeMin, "glue"}, 2},
                                              {{StopEvery, "never"}, std::nullopt},
                                              {{StopEvery, "at once"}, 50},
                                              {{StopTimeMin, "at once"}, 0},
                                              {{StopEvery, "scrap"}, 50},
                                              {{StopTimeMin, "scrap"}, 0},
                                              {{StopScrapCycles, "scrap"}, 1},
                                              {{StopPer, "scrap"}, static_cast<double>(StopTrigger::Cycles)}},
                                             {{FalseRejectProb, 0.01}, {TransitSec, 20}});
        study.scenario.line.baseline[wholeLine].parameters = {
            {{LineStopEvery, "dip"}, 1000}, {{CalendarMinutes, "lunch"}, 30}, {{CalendarMinutes, "nothing"}, 0}};
        study.scenario.scenario.overrides[wholeLine] = {{{CalendarMinutes, "own"}, 5}};
        const std::vector<SensitivityRow> rows = rowsOf(study);
        QStringList texts = textsOf(rows);
        QVERIFY(texts.removeIf([](const QString& text) { return text.contains("uph") || text.contains("capacity"); }));
        QCOMPARE(texts,
                 (QStringList{"A.stops.glue.every 100>110", "A.stops.glue.every 100>90", "A.stops.glue.time_min 2>1.8",
                              "A.stops.glue.time_min 2>2.2", "A.stops.glue.every 100>null", "A.stops.scrap.every 50>55",
                              "A.stops.scrap.every 50>45", "A.stops.scrap.every 50>null",
                              "B.quality.false_reject_prob 0.01>0.009", "B.quality.false_reject_prob 0.01>0.011",
                              "B.quality.false_reject_prob 0.01>0", "line_stops.dip.every 1000>1100",
                              "line_stops.dip.every 1000>900", "line_stops.dip.time_min 10>9",
                              "line_stops.dip.time_min 10>11", "line_stops.dip.every 1000>null",
                              "calendar.lunch null>null", "calendar.own null>null", "unlimited buffers"}));
        for (const SensitivityRow& row : rows) {
            const ParameterKey& key = row.path.parameter;
            QCOMPARE(row.isInCycles, key.id == StopEvery && key.element == "scrap");
        }
        const auto lunch = std::ranges::find(rows, std::string("calendar.lunch"),
                                             [](const SensitivityRow& row) { return row.path.text(); });
        QCOMPARE(nameOf(*lunch), std::string("calendar.lunch=null"));
        const Scenario without = changed(study, *lunch);
        QCOMPARE(resolve(study.scenario.line, without).calendar.size(), std::size_t{2});
        const auto own = std::ranges::find(rows, std::string("calendar.own"),
                                           [](const SensitivityRow& row) { return row.path.text(); });
        QCOMPARE(resolve(study.scenario.line, changed(study, *own)).calendar.size(), std::size_t{2});
    }

    /// Transit is varied where it has an effect.
    void transitHasRowsWhereItCounts()
    {
        const QStringList texts = textsOf(rowsOf(twoStations({{TransitSec, 20}}, {{TransitSec, 20}})));
        QVERIFY(texts.contains("A.buffer.transit_sec 20>18") && texts.contains("A.buffer.transit_sec 20>22"));
        QVERIFY(texts.filter("B.buffer.transit_sec").isEmpty());
    }

    /// 22 parameters that are neither 0 nor null each way, 6 losses and the buffers.
    void theFamilyIsAllRows()
    {
        const SensitivityStudy study = cosmetics(2);
        QCOMPARE(rowsOf(study).size(), std::size_t{2 * 22 + 6 + 1});
        QVERIFY(std::abs(resultOf(study).differenceLevel - (1 - 0.04 / 51)) < 1e-12);
    }

    void theLargestEffectComesFirst()
    {
        const SensitivityStudy study = cosmetics(30);
        const SensitivityResult result = resultOf(study);
        QVERIFY(result.isComplete);
        for (std::size_t i = 1; i < result.effects.size(); ++i)
            QVERIFY(std::abs(*result.effects[i - 1].comparison.difference.mean) >=
                    std::abs(*result.effects[i].comparison.difference.mean));
        // Jams cost the Filler 0.01·15 s of every 0.36 s cycle, more than anything else in this line.
        const SensitivityRow first = variantsOf(study).rows[result.effects.front().row];
        QCOMPARE(first.kind, Kind::SwitchedOff);
        QCOMPARE(first.path.text(), std::string("Filler.performance.jam_prob"));
        QCOMPARE(result.effects.front().comparison.verdict.kind, VerdictKind::Better);
    }

    /// One fixed cycle sets the pace: 10 % more of it are 10 % more output, whatever else.
    void effectsAreExactWhereTheLineIs()
    {
        const SensitivityStudy study = twoStations({{Uph, 1000}}, {{Uph, 5000}});
        const SensitivityResult result = resultOf(study);
        const std::vector<SensitivityRow> rows = variantsOf(study).rows;
        for (const SensitivityEffect& effect : result.effects) {
            const SensitivityRow& row = rows[effect.row];
            const double difference = *effect.comparison.difference.mean;
            if (row.path.text() == "A.uph")
                QVERIFY(std::abs(std::abs(difference) - 100) <= 1);
            else
                QVERIFY(std::abs(difference) <= 1);
        }
    }
};

LINETWIN_APPLESS_TEST(SensitivityTest)
#include "SensitivityTest.moc"
