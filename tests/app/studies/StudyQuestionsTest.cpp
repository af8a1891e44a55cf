// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studies/StudyQuestions.h"

#include "app/commands/ScenarioCommands.h"
#include "app/document/DocumentState.h"
#include "app/document/ProjectDocument.h"
#include "app/settings/Appearance.h"
#include "engine/io/Files.h"
#include "tests/TestMain.h"

#include <QScopeGuard>
#include <QTest>

using namespace linetwin;
using namespace linetwin::app;

class StudyQuestionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFirstRangeSurroundsThePresentValue_data()
    {
        QTest::addColumn<ParameterId>("parameter");
        QTest::addColumn<double>("present");
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        QTest::addColumn<double>("step");
        QTest::newRow("buffer: 0 to four times") << ParameterId::BufferCapacity << 50.0 << 0.0 << 200.0 << 10.0;
        QTest::newRow("no buffer yet") << ParameterId::BufferCapacity << 0.0 << 0.0 << 20.0 << 1.0;
        QTest::newRow("largest buffer") << ParameterId::BufferCapacity << 1e6 << 0.0 << 1e6 << 200000.0;
        QTest::newRow("pace: half to one and a half") << ParameterId::Uph << 10000.0 << 5000.0 << 15000.0 << 1000.0;
        QTest::newRow("probability: 0 to twice") << ParameterId::JamProb << 0.02 << 0.0 << 0.04 << 0.005;
        QTest::newRow("no jams yet") << ParameterId::JamProb << 0.0 << 0.0 << 0.05 << 0.005;
        QTest::newRow("sure") << ParameterId::DetectionProb << 1.0 << 0.0 << 1.0 << 0.1;
        QTest::newRow("no variation yet") << ParameterId::CycleTimeCv << 0.0 << 0.0 << 1.0 << 0.1;
    }
    void aFirstRangeSurroundsThePresentValue()
    {
        QFETCH(ParameterId, parameter);
        QFETCH(double, present);
        const SweepRange range = usualRange({"A", parameter}, present);
        QTEST(range.from, "from");
        QTEST(range.to, "to");
        QTEST(range.step, "step");
    }

    void everyFirstRangeCanBeSwept()
    {
        for (const ParameterSpec& spec : parameterSpecs()) {
            for (const ParameterValue present : {spec.defaultValue, ParameterValue(spec.minimum),
                                                 ParameterValue(spec.maximum), ParameterValue(std::nullopt)}) {
                const SweepRange range = usualRange({"A", spec.id}, present);
                QVERIFY2(range.from >= spec.minimum && range.to <= spec.maximum && range.to > range.from &&
                             range.step > 0 && range.count() <= 40,
                         std::string(spec.key).c_str());
            }
        }
    }

    void stagesGrowAndMoveToFreshLuck()
    {
        CompareStudy study;
        study.scenarios.resize(2);
        study.scenarios.front().scenario.settings.replications = 100;
        study.plan.replications = 100;
        study.plan.seed = 7;
        const auto planAt = [&](StudyStage stage) { return planOf(atStage(study, stage)); };
        QCOMPARE(planAt({}).replications, 100);
        QCOMPARE(planAt({false, 3}).replications, 400);
        QCOMPARE(planAt({false, 3}).look, 3);
        QCOMPARE(planAt({false, 3}).firstReplication, firstExploring);
        QCOMPARE(planAt({true, 1}).replications, fewestConfirming);
        QCOMPARE(planAt({true, 2}).replications, 2 * fewestConfirming);
        QCOMPARE(planAt({true, 2}).firstReplication, firstConfirming);
        QCOMPARE(planAt({true, 2}).seed, std::uint64_t{7});
    }

    /// Rows are confirmed on luck of their own, alone or all; a repeat adds to the same.
    void sweepsAndSensitivityAreConfirmedToo()
    {
        SweepStudy sweep;
        sweep.scenario.scenario.settings.replications = 100;
        const auto confirmed = std::get<SweepStudy>(atStage(sweep, {true, 1, {2, 4}}));
        QCOMPARE(confirmed.plan.firstReplication, firstConfirming);
        QCOMPARE(confirmed.plan.replications, fewestConfirming);
        QCOMPARE(confirmed.rows, (std::vector<std::size_t>{2, 4}));
        SensitivityStudy sensitivity;
        const auto more = std::get<SensitivityStudy>(atStage(sensitivity, {true, 2, {1}}));
        QCOMPARE(more.plan.replications, 2 * fewestConfirming);
        QCOMPARE(more.plan.firstReplication, firstConfirming);
        QCOMPARE(more.rows, (std::vector<std::size_t>{1}));
    }

    /// What explores may race; what confirms runs every row in full.
    void onlyExploringRaces()
    {
        SensitivityStudy sensitivity;
        sensitivity.isRaced = true;
        const auto isRacedAt = [&](const StudyStage& stage) {
            return std::get<SensitivityStudy>(atStage(sensitivity, stage)).isRaced;
        };
        QVERIFY(isRacedAt({}) && isRacedAt({false, 2}));
        QVERIFY(!isRacedAt({true, 1}) && !isRacedAt({true, 2, {1}}));
        sensitivity.isRaced = false;
        QVERIFY(!isRacedAt({}));
    }

    void everyStudyHasTheLevelInForce_data()
    {
        QTest::addColumn<StudyKind>("kind");
        QTest::newRow("compare") << StudyKind::Compare;
        QTest::newRow("sweep") << StudyKind::Sweep;
        QTest::newRow("sensitivity") << StudyKind::Sensitivity;
        QTest::newRow("sizing") << StudyKind::Sizing;
    }
    /// The project's own, and its own relevant difference, go before the user's; further looks and confirmations keep what was asked.
    void everyStudyHasTheLevelInForce()
    {
        QFETCH(StudyKind, kind);
        ProjectDocument document;
        document.replace(*loadFile("builtin:cosmetics").file, QStringLiteral("builtin:cosmetics"));
        StudyForm form;
        form.entries = {std::nullopt, addScenario(document, {})};
        form.ranges = {usualRange({"Filler", ParameterId::BufferCapacity}, 50)};
        const auto relevantShare = [&] {
            const AskedStudy asked = askStudy(kind, document, std::nullopt, form);
            return std::visit(
                [](const auto& question) -> double {
                    if constexpr (requires { question.relevantShare; })
                        return question.relevantShare;
                    else
                        return 0.03; // a study without verdicts
                },
                *asked.question);
        };
        const auto levelAt = [&](const StudyStage& stage) {
            const AskedStudy asked = askStudy(kind, document, std::nullopt, form);
            return asked.question ? planOf(atStage(*asked.question, stage)).level : 0;
        };
        QCOMPARE(levelAt({}), 0.95);
        Preferences chosen;
        chosen.confidenceLevel = 0.8;
        applyPreferences(chosen);
        const auto restore = qScopeGuard([] { applyPreferences({}); });
        QCOMPARE(levelAt({}), 0.8);
        QCOMPARE(levelAt({false, 2}), 0.8);
        QCOMPARE(levelAt({true, 1}), 0.8);
        DocumentState state = document.state();
        state.project.head.level = 0.99;
        state.project.head.relevance = 0.03;
        document.restore(std::move(state));
        QCOMPARE(levelAt({}), 0.99);
        QCOMPARE(levelAt({true, 1}), 0.99);
        QCOMPARE(relevantShare(), 0.03);
    }

    void sizingReportsBehindWhatConfirmUsed()
    {
        SizingStudy study;
        study.plan.firstReplication = firstConfirming;
        QCOMPARE(planOf(behindConfirmed(study, 400)).firstReplication, firstConfirming + 400);
        CompareStudy compare;
        QCOMPARE(planOf(behindConfirmed(compare, 400)).firstReplication, firstExploring);
    }
};

LINETWIN_GUILESS_TEST(StudyQuestionsTest)
#include "StudyQuestionsTest.moc"
