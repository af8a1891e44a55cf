// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/study/Sweep.h"

#include "engine/io/Files.h"
#include "engine/study/Replications.h"
#include "tests/TestMain.h"

#include <QTest>

using namespace linetwin;

namespace {

constexpr auto outputPerHour = static_cast<std::size_t>(LineFigure::OutputPerHour);

SweepStudy sweepOf(const std::vector<std::string>& ranges, int replications = 10)
{
    LoadedFile file = *loadFile("builtin:cosmetics").file;
    SweepStudy study;
    study.scenario = {std::move(file.line), std::move(file.scenario)};
    for (const std::string& range : ranges) {
        Findings findings;
        study.ranges.push_back(*parseSweepRange(range, study.scenario, findings));
    }
    study.plan.durationHours = 2;
    study.plan.replications = replications;
    return study;
}

SweepResult sweepResult(const SweepStudy& study, int threads = 2)
{
    const SweepVariants variants = variantsOf(study);
    VariantsRequest request = requestFor(study.plan);
    request.threads = threads;
    return evaluate(study, variants, *runVariants(variants.lines, request));
}

} // namespace

class SweepTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void values_data()
    {
        QTest::addColumn<QString>("range");
        QTest::addColumn<std::vector<double>>("values");
        using Values = std::vector<double>;
        QTest::newRow("even") << "Filler.buffer_capacity=0:100:50" << Values{0, 50, 100};
        QTest::newRow("the end is always there") << "Filler.buffer_capacity=0:100:30" << Values{0, 30, 60, 90, 100};
        QTest::newRow("step beyond the end") << "Filler.buffer_capacity=5:6:100" << Values{5, 6};
        QTest::newRow("one value") << "Filler.buffer_capacity=7:7:1" << Values{7};
        QTest::newRow("decimals") << "Filler.performance.jam_prob=0:0.3:0.1" << Values{0, 0.1, 0.2, 0.3};
        QTest::newRow("a station with a point and an equals sign") << "A.b=c.uph=1:2:1" << Values{1, 2};
    }
    void values()
    {
        QFETCH(QString, range);
        Findings findings;
        const auto parsed = parseSweepRange(range.toStdString(), {}, findings);
        QVERIFY(parsed && findings.empty());
        QTEST(parsed->values(), "values");
        QCOMPARE(parsed->count(), parsed->values().size());
    }

    void wrongRanges_data()
    {
        QTest::addColumn<QString>("range");
        QTest::addColumn<QString>("said");
        const auto buffer = [](const char* range) { return QString("Filler.buffer_capacity=") + range; };
        QTest::newRow("no range") << "Filler.buffer_capacity"
                                  << "like Filler.buffer_capacity=0:500:25";
        QTest::newRow("a value") << buffer("5") << "`5` is not a range";
        QTest::newRow("without a step") << buffer("0:5") << "`0:5` is not a range";
        QTest::newRow("too many") << buffer("0:5:1:1") << "is not a range";
        QTest::newRow("words") << buffer("a:b:c") << "is not a range";
        QTest::newRow("null") << "Filler.reliability.mtbf_min=null:5:1"
                              << "is not a range";
        QTest::newRow("backwards") << buffer("5:1:1") << "from the smaller to the larger";
        QTest::newRow("no step") << buffer("0:5:0") << "more than 0";
        QTest::newRow("step back") << buffer("0:5:-1") << "more than 0";
        QTest::newRow("values that are the same to 12 digits") << "Filler.uph=100:100.0000000001:1e-11"
                                                               << "the step is too small beside the values";
        QTest::newRow("half an item") << buffer("0:5:0.5") << "whole";
        QTest::newRow("too large") << buffer("0:1000001:1") << "out of range";
        QTest::newRow("no parameter") << "Filler.speed=1:2:1"
                                      << "no such parameter";
    }
    void wrongRanges()
    {
        QFETCH(QString, range);
        QFETCH(QString, said);
        Findings findings;
        QVERIFY(!parseSweepRange(range.toStdString(), {}, findings));
        QVERIFY(!findings.empty());
        const QString message = QString::fromStdString(messageOf(findings.front()));
        QVERIFY2(message.contains(said), qPrintable(message));
    }

    void whatCannotBeSwept_data()
    {
        QTest::addColumn<std::vector<std::string>>("ranges");
        QTest::addColumn<QString>("said");
        using Ranges = std::vector<std::string>;
        QTest::newRow("no such station") << Ranges{"Fillr.uph=1:2:1"} << "did you mean `Filler`";
        QTest::newRow("baseline only") << Ranges{"Filler.ideal_uph=1:2:1"} << "baseline";
        QTest::newRow("itself") << Ranges{"Filler.uph=1:2:1", "Filler.uph=1:2:1"} << "against itself";
        QTest::newRow("too many points") << Ranges{"Filler.uph=1:1000000:1"} << "10000 points";
        QTest::newRow("too many together") << Ranges{"Filler.uph=1:200:1", "Packer.uph=1:200:1"} << "10000 points";
    }
    void whatCannotBeSwept()
    {
        QFETCH(std::vector<std::string>, ranges);
        QFETCH(QString, said);
        const SweepStudy study = sweepOf(ranges);
        Findings findings;
        QVERIFY(!areSweepable(study.ranges, study.scenario, findings));
        const QString message = QString::fromStdString(messageOf(findings.front()));
        QVERIFY2(message.contains(said), qPrintable(message));
        findings.clear();
        QVERIFY(areSweepable(sweepOf({"Filler.uph=1:100:1", "Packer.uph=1:100:1"}).ranges, study.scenario, findings));
    }

    /// A reason's and an entry's values, too; what stands at the present value is the scenario itself.
    void elementsAreSweptLikeParameters()
    {
        using enum ParameterId;
        SweepStudy study = sweepOf({});
        study.scenario.line.baseline["Packer"].parameters = {{{StopEvery, "glue"}, 30}};
        study.scenario.line.baseline[wholeLine].parameters = {{{CalendarMinutes, "lunch"}, 30},
                                                              {{CalendarFromMin, "lunch"}, 10}};
        Findings findings;
        for (const char* range : {"Packer.stops.glue.time_min=5:15:5", "calendar.lunch.minutes=20:30:10"})
            study.ranges.push_back(*parseSweepRange(range, study.scenario, findings));
        QVERIFY(areSweepable(study.ranges, study.scenario, findings));
        QVERIFY(findings.empty());
        const SweepVariants variants = variantsOf(study);
        QCOMPARE(variants.lines.size(), std::size_t{6});
        QCOMPARE(variants.present, std::size_t{3}); // 10 min by default, 30 min
        QCOMPARE(variants.lines[4].stations[2].stops[0].timeMin, 15.0);
        QCOMPARE(toSeconds(variants.lines[4].calendar[0].length), 20 * 60.0);
        QVERIFY(!parseSweepRange("calendar.lunch.days=1:2:1", study.scenario, findings));
        QCOMPARE(QString::fromStdString(messageOf(findings.back())), QString("is no number, so that it has no range"));
    }

    /// Also of a grid, whose first parameter changes slowest.
    void aPointIsThePlainRunOfItsValue()
    {
        const SweepStudy study = sweepOf({"Filler.buffer_capacity=0:100:100", "Packer.reliability.mttr_min=30:60:30"});
        const SweepResult result = sweepResult(study);
        const std::vector<std::vector<double>> points = variantsOf(study).points;
        QCOMPARE(points, (std::vector<std::vector<double>>{{0, 30}, {0, 60}, {100, 30}, {100, 60}}));
        QVERIFY(!result.knees && !result.withoutBuffer);
        for (std::size_t i = 0; i < points.size(); ++i) {
            Scenario scenario = study.scenario.scenario;
            scenario.overrides["Filler"][ParameterId::BufferCapacity] = points[i][0];
            scenario.overrides["Packer"][ParameterId::MttrMin] = points[i][1];
            ReplicationsRequest request;
            request.settings.durationHours = 2;
            request.count = 10;
            const auto plain = runReplications(resolve(study.scenario.line, scenario), request);
            for (std::size_t figure = 0; figure < lineFigureCount; ++figure)
                QVERIFY(result.points[i][figure] == plain->statistics(static_cast<LineFigure>(figure), usualLevel));
        }
    }

    void threadsChangeNothing()
    {
        const SweepStudy study = sweepOf({"Filler.buffer_capacity=0:100:50"});
        QVERIFY(sweepResult(study, 1).points == sweepResult(study, 3).points);
    }

    /// The ends of a buffer are run whatever the range.
    void aBufferIsSeenBetweenNoneAndAnEndlessOne()
    {
        SweepStudy study = sweepOf({"Filler.buffer_capacity=50:400:25"}, 40);
        study.plan.durationHours = 8;
        const SweepVariants variants = variantsOf(study);
        QCOMPARE(variants.lines.size(), variants.points.size() + 2);
        const auto capacityOf = [&](std::size_t i) { return variants.lines[i].stations[0].parameters.bufferCapacity; };
        QCOMPARE(capacityOf(variants.points.size()), 0);
        QCOMPARE(capacityOf(variants.points.size() + 1), 1'000'000);
        const SweepResult result = sweepResult(study);
        const double none = *(*result.withoutBuffer)[outputPerHour].mean;
        const double endless = *(*result.withUnlimitedBuffer)[outputPerHour].mean;
        QCOMPARE(result.knees->kind, GainKind::Gain);
        QVERIFY(std::abs(*result.knees->gain.mean - (endless - none)) < 1e-9);
        const Knee& knee = result.knees->knees[kneeShare];
        QCOMPARE(knee.share, 0.9);
        QVERIFY(knee.point && knee.lowest && *knee.lowest <= *knee.point);
        const auto gainAt = [&](std::size_t i) {
            return (*result.points[i][outputPerHour].mean - none) / (endless - none);
        };
        QVERIFY(gainAt(*knee.point) >= 0.9);
        QVERIFY(gainAt(*knee.point - 1) < 0.9);
    }

    /// From the worse end, 60 min, to the better one: 90 % of the gain is reached at a value below most of the range.
    void aRepairTimeIsWalkedDownwards()
    {
        SweepStudy study = sweepOf({"Filler.reliability.mttr_min=0:60:2"}, 40);
        study.plan.durationHours = 8;
        const SweepResult result = sweepResult(study);
        QVERIFY(!result.withoutBuffer);
        QCOMPARE(result.knees->kind, GainKind::Gain);
        const auto mean = [&](std::size_t i) { return *result.points[i][outputPerHour].mean; };
        const std::size_t knee = *result.knees->knees[kneeShare].point;
        const double worst = mean(30);
        const double gain = mean(0) - worst;
        QVERIFY(knee > 0 && knee < 10);
        QVERIFY(mean(knee) - worst >= 0.9 * gain);
        QVERIFY(mean(knee + 1) - worst < 0.9 * gain);
    }

    void theLastBufferHasNoKnee()
    {
        QCOMPARE(sweepResult(sweepOf({"Palletizer.buffer_capacity=0:100:50"})).knees->kind, GainKind::Unproven);
    }

    /// Each point against the scenario as it is, by the same luck: the plain paired difference of two runs. Without a
    /// point of its own the present state is run besides.
    void pointsAreComparedWithWhatIsNow()
    {
        SweepStudy study = sweepOf({"Filler.buffer_capacity=50:150:50"}, 30);
        const SweepVariants variants = variantsOf(study);
        QCOMPARE(variants.present, std::size_t{0}); // the line's 50 places
        const SweepResult result = sweepResult(study);
        QVERIFY(!result.differences[0]);
        QCOMPARE(*result.differences[2]->difference.mean,
                 *result.points[2][outputPerHour].mean - *result.points[0][outputPerHour].mean);
        QCOMPARE(result.differenceLevel, 1 - 0.04 / 2); // two points are compared
        QVERIFY(result.differences[2]->difference.interval->upper - result.differences[2]->difference.interval->lower <
                result.points[2][outputPerHour].interval->upper - result.points[2][outputPerHour].interval->lower);
        const SweepStudy apart = sweepOf({"Filler.buffer_capacity=100:150:50"}, 30);
        QCOMPARE(variantsOf(apart).present, std::size_t{4}); // behind two points and the buffer's ends
        QVERIFY(sweepResult(apart).differences[1]->difference == result.differences[2]->difference);
    }

    /// The rows that are run are the family, and have no knee.
    void someRowsAlone()
    {
        SweepStudy study = sweepOf({"Filler.buffer_capacity=0:150:50"}, 30);
        const SweepResult all = sweepResult(study);
        study.rows = {0, 3};
        const SweepVariants variants = variantsOf(study);
        QCOMPARE(variants.points, (std::vector<std::vector<double>>{{0}, {150}}));
        QCOMPARE(variants.lines.size(), std::size_t{3}); // and what is now
        const SweepResult some = sweepResult(study);
        QVERIFY(!some.knees);
        QCOMPARE(some.differenceLevel, 1 - 0.04 / 2);
        QCOMPARE(all.differenceLevel, 1 - 0.04 / 3);
        QVERIFY(some.points[1] == all.points[3]);
    }

    void partOfTheRunsGivesAPartialCurve()
    {
        const SweepStudy study = sweepOf({"Filler.buffer_capacity=0:100:50"}, 10);
        const SweepVariants variants = variantsOf(study);
        VariantsRequest request = requestFor(study.plan);
        request.count = 4;
        const SweepResult result = evaluate(study, variants, *runVariants(variants.lines, request));
        QVERIFY(!result.isComplete);
        QCOMPARE(result.replications, std::size_t{4});
    }
};

LINETWIN_APPLESS_TEST(SweepTest)
#include "SweepTest.moc"
