// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/StudyRunner.h"

#include "engine/io/Files.h"
#include "engine/study/Study.h"
#include "tests/Patience.h"
#include "tests/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace linetwin;
using namespace linetwin::app;

namespace {

StudyScenario cosmetics()
{
    const LoadResult loaded = loadFile("builtin:cosmetics");
    return {loaded.file->line, loaded.file->scenario};
}

SweepStudy sweep(int replications)
{
    SweepStudy study;
    study.scenario = cosmetics();
    study.ranges = {{.path = {"Filler", ParameterId::BufferCapacity}, .from = 0, .to = 100, .step = 50}};
    study.plan = exploringPlan(settingsOf(study.scenario), 42);
    study.plan.durationHours = 1;
    study.plan.replications = replications;
    return study;
}

/// What the command line would show.
SweepResult resultOf(const SweepStudy& study)
{
    const SweepVariants variants = variantsOf(study);
    return evaluate(study, variants, *runVariants(variants.lines, requestFor(study.plan)));
}

/// The last outcome that came.
class Listener {
public:
    explicit Listener(StudyRunner& runner)
    {
        QObject::connect(&runner, &StudyRunner::outcomeChanged, &runner,
                         [this](const StudyOutcome& outcome) { last = outcome; });
    }
    std::optional<StudyOutcome> last;
};

} // namespace

class StudyRunnerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesTheFiguresOfTheCommandLine()
    {
        StudyRunner runner;
        Listener listener(runner);
        const SweepStudy study = sweep(10);
        runner.run(study);
        QVERIFY(runner.isRunning());
        QTRY_VERIFY(!runner.isRunning());
        QVERIFY(listener.last);
        const auto& outcome = *std::get<std::shared_ptr<const SweepOutcome>>(*listener.last);
        QVERIFY(outcome.study == study);
        QVERIFY(outcome.result.isComplete);
        const SweepResult expected = resultOf(study);
        QVERIFY(outcome.result.points == expected.points);
        QCOMPARE(runner.progress(), 1.0);
    }

    void aNewStudyTakesThePlaceOfTheOld()
    {
        StudyRunner runner;
        Listener listener(runner);
        runner.run(sweep(100'000));
        const SweepStudy second = sweep(5);
        runner.run(second);
        QTRY_VERIFY(!runner.isRunning());
        QVERIFY(listener.last);
        QVERIFY(std::get<std::shared_ptr<const SweepOutcome>>(*listener.last)->study == second);
    }

    void cancelKeepsWhatHasCome()
    {
        StudyRunner runner;
        Listener listener(runner);
        runner.run(sweep(100'000));
        QTRY_VERIFY(listener.last.has_value());
        runner.cancel();
        QVERIFY(!runner.isRunning());
        const auto& outcome = *std::get<std::shared_ptr<const SweepOutcome>>(*listener.last);
        QVERIFY(!outcome.result.isComplete);
        QVERIFY(outcome.result.replications >= 2);
    }

    void sizesBuffers()
    {
        SizingStudy study;
        study.scenario = cosmetics();
        study.plan = confirmingPlan(settingsOf(study.scenario), 42);
        study.plan.durationHours = 0.5;
        study.plan.replications = fewestReportRuns;
        study.mostTotal = 10;
        StudyRunner runner;
        Listener listener(runner);
        runner.run(study);
        QTRY_VERIFY_WITH_TIMEOUT(!runner.isRunning(), 30000 * test::patience);
        const auto& outcome = *std::get<std::shared_ptr<const SizingOutcome>>(*listener.last);
        QVERIFY(outcome.result);
        QCOMPARE(outcome.result->frontier.front().total, 0);
        QCOMPARE(outcome.result->frontier.back().total, 10);
    }

    void theDestructorStops()
    {
        StudyRunner runner;
        runner.run(sweep(100'000));
        QVERIFY(runner.isRunning());
    }
};

LINETWIN_GUILESS_TEST(StudyRunnerTest)
#include "StudyRunnerTest.moc"
