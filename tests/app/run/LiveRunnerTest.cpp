// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/LiveRunner.h"

#include "app/commands/SetParameter.h"
#include "app/document/DocumentState.h"
#include "app/run/EngineThread.h"
#include "app/settings/Appearance.h"
#include "tests/Patience.h"
#include "tests/TestMain.h"
#include "tests/app/OpenWhatIf.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <mutex>
#include <new>
#include <stdexcept>
#include <thread>

using namespace linetwin;
using namespace linetwin::app;

namespace {

constexpr auto capacity = ParameterId::BufferCapacity;
const std::string filler = "Filler";

/// A scenario of the cosmetics line that makes a slower product than the line does, and changes nothing else.
LoadedFile anotherProduct(int replications)
{
    LoadedFile file = *loadFile("builtin:cosmetics").file;
    file.line.run.durationHours = 1;
    file.line.run.replications = replications;
    Product cream;
    cream.name = "Cream";
    cream.materialType = "Tube";
    cream.sellingPrice = 2;
    Product balm = cream;
    balm.name = "Balm";
    balm.cycleTimeMultiplier = 2;
    file.line.products = {balm, cream};
    file.line.run.product = ProductChoice("Cream");
    file.scenario.settings.product = ProductChoice("Balm");
    return file;
}

LoadedFile cosmetics(double hours, int replications)
{
    LoadedFile file = *loadFile("builtin:cosmetics").file;
    file.line.run.durationHours = hours;
    file.line.run.replications = replications;
    return file;
}

/// Counts how many replications of which kind were asked for: for their figures, and once more for loss causes.
struct Counts {
    std::atomic<int> first = 0;
    std::atomic<int> ofBaseline = 0;
    std::atomic<int> ofOther = 0;
    std::atomic<int> causesOfBaseline = 0;
    std::atomic<int> causesOfOther = 0;
};

EngineFunctions counting(Counts& counts)
{
    EngineFunctions functions;
    functions.simulate = [&counts](const ResolvedLine& line, const RunRequest& request) {
        ++counts.first;
        return linetwin::simulate(line, request);
    };
    functions.runReplications = [&counts](const ResolvedLine& line, const ReplicationsRequest& request) {
        const bool isBaseline = line.stations[0].parameters == line.stations[0].baseline;
        if (request.detail == Detail::Figures)
            (isBaseline ? counts.causesOfBaseline : counts.causesOfOther) += request.count;
        else
            (isBaseline ? counts.ofBaseline : counts.ofOther) += request.count;
        return linetwin::runReplications(line, request);
    };
    return functions;
}

/// On a machine that does other things, too.
constexpr int mostRunMs = 30000 * test::patience;

bool isFinished(const LiveRunner& runner)
{
    return !runner.isRunning() && runner.isCurrent() && runner.result()->isFinal();
}

} // namespace

class LiveRunnerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firstOneShiftThenAllOfThem()
    {
        ProjectDocument document;
        LiveRunner runner(document);
        QVERIFY(!runner.isRunning());
        std::vector<int> counts;
        connect(&runner, &LiveRunner::resultChanged, this,
                [&] { counts.push_back(runner.result()->replicationCount()); });
        testing::openWhatIf(document, cosmetics(1, 100));
        setParameter(document, filler, capacity, 500.0);
        QVERIFY(runner.isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        QVERIFY(std::ranges::is_sorted(counts));
        QCOMPARE(counts.back(), 100);
        const LiveResult& result = *runner.result();
        QCOMPARE(result.revision, document.revision());
        QVERIFY(result.entry.id == document.activeScenario());
        QCOMPARE(entryName(document, result), document.activeName());
        QCOMPARE(result.reference->shifts.size(), std::size_t{100});
        QCOMPARE(result.line->stations[0].parameters.bufferCapacity, std::int64_t{500});
        QCOMPARE(result.baseline->stations[0].parameters.bufferCapacity, std::int64_t{50});
        QVERIFY(result.recording != nullptr);
        QCOMPARE(result.shift.line, result.scenario->shifts.front().line);
        QVERIFY(!result.isBaseline);
    }

    /// The verdict does not wait for loss causes and bottleneck.
    void causesComeAfterAllOtherFigures()
    {
        ProjectDocument document;
        LiveRunner runner(document);
        std::vector<std::pair<int, int>> counts;
        connect(&runner, &LiveRunner::resultChanged, this,
                [&] { counts.emplace_back(runner.result()->replicationCount(), runner.result()->causesCount()); });
        testing::openWhatIf(document, cosmetics(1, 40));
        setParameter(document, filler, capacity, 500.0);
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        for (const auto& [replications, causes] : counts)
            QVERIFY(replications == 40 || causes == 1);
        QCOMPARE(counts.back(), (std::pair{40, 40}));
        QVERIFY(runner.result()->hasAllCauses());
        ReplicationsRequest request;
        request.settings = document.effectiveSettings();
        request.seed = document.seed();
        request.count = 40;
        const auto line = *runReplications(*document.resolved(), request);
        const auto baseline = *runReplications(*document.resolvedBaseline(), request);
        for (std::size_t each = 0; each < 40; ++each) {
            QVERIFY(runner.result()->scenario->shifts[each].losses == line.shifts[each].losses);
            QVERIFY(runner.result()->scenario->shifts[each].stations == line.shifts[each].stations);
            QVERIFY(runner.result()->reference->shifts[each].losses == baseline.shifts[each].losses);
        }
    }

    void aLongRunHasFiguresBeforeItsRecording()
    {
        ProjectDocument document;
        LiveRunner runner(document);
        std::vector<LiveResultPointer> results;
        connect(&runner, &LiveRunner::resultChanged, this, [&] { results.push_back(runner.result()); });
        testing::openWhatIf(document, cosmetics(500, 2));
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        QVERIFY(!results.front()->recording);
        QCOMPARE(results.front()->causesCount(), 0);
        QVERIFY(results.back()->recording);
        QVERIFY(results.back()->hasAllCauses());
        QVERIFY(results.front()->shift.line == results.back()->shift.line);
        QVERIFY(results.front()->scenario->shifts[0].line == results.back()->scenario->shifts[0].line);
    }

    /// However much has come: a window that is busy is not sent a queue of wake-ups.
    void allMailIsAnnouncedOnce()
    {
        ProjectDocument document;
        testing::openWhatIf(document, cosmetics(1, 100));
        const auto line = std::make_shared<const ResolvedLine>(*document.resolved());
        EngineRequest request;
        request.line = request.baseline = line;
        request.isBaseline = request.runsAsBaseline = true;
        request.settings = document.effectiveSettings();
        Counts counts;
        std::atomic<int> announced = 0;
        EngineThread thread(counting(counts), [&announced] { ++announced; });
        const auto submit = [&] {
            ++request.number;
            ++request.baselineVersion;
            counts.ofBaseline = 0;
            thread.submit(request);
        };
        submit();
        QTRY_COMPARE(counts.ofBaseline.load(), 99); // by when the first results are in the mailbox
        QCOMPARE(announced.load(), 1);
        QVERIFY(thread.takeMail().result);
        // Nor is what comes later kept back by mail that nobody fetched.
        for (const int before : {announced.load(), announced.load() + 1}) {
            submit();
            QTRY_VERIFY(announced.load() > before);
        }
    }

    void theFiguresAreThoseOfAPlainStudy()
    {
        ProjectDocument document;
        testing::openWhatIf(document, cosmetics(1, 20));
        setParameter(document, filler, capacity, 500.0);
        LiveRunner runner(document);
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        ReplicationsRequest request;
        request.settings = document.effectiveSettings();
        request.seed = document.seed();
        request.count = 20;
        const auto line = *runReplications(*document.resolved(), request);
        const auto baseline = *runReplications(*document.resolvedBaseline(), request);
        for (std::size_t each = 0; each < 20; ++each) {
            QCOMPARE(runner.result()->scenario->shifts[each].line, line.shifts[each].line);
            QCOMPARE(runner.result()->reference->shifts[each].line, baseline.shifts[each].line);
        }
    }

    void theBaselineRunsOnceForManyEdits()
    {
        ProjectDocument document;
        testing::openWhatIf(document, cosmetics(1, 30));
        Counts counts;
        LiveRunner runner(document, counting(counts));
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        // No override yet: replication 0 was the recorded one, and the scenario needs no runs of its own.
        QCOMPARE(counts.ofBaseline.load(), 29);
        QCOMPARE(counts.causesOfBaseline.load(), 29);
        QCOMPARE(counts.ofOther.load(), 0);
        setParameter(document, filler, capacity, 500.0);
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        setParameter(document, filler, capacity, 600.0);
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        QCOMPARE(counts.ofBaseline.load(), 29);
        QCOMPARE(counts.causesOfBaseline.load(), 29);
        QCOMPARE(counts.ofOther.load(), 2 * 29);
        QCOMPARE(counts.causesOfOther.load(), 2 * 29);
        document.setActiveScenario(std::nullopt);
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        QVERIFY(runner.result()->isBaseline);
        QVERIFY(!runner.result()->reference);
        QCOMPARE(counts.ofBaseline.load(), 29);
        setParameter(document, filler, capacity, 60.0);
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        QCOMPARE(counts.ofBaseline.load(), 2 * 29);
    }

    /// What ran is read at another level; that of a project goes before what the user has chosen.
    void anotherLevelRunsNothingAgain()
    {
        const auto restore = qScopeGuard([] { applyPreferences({}); });
        ProjectDocument document;
        testing::openWhatIf(document, cosmetics(1, 30));
        Counts counts;
        LiveRunner runner(document, counting(counts));
        setParameter(document, filler, capacity, 500.0);
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        QTRY_VERIFY(runner.canConfirm());
        runner.confirm();
        QTRY_VERIFY_WITH_TIMEOUT(runner.result()->isConfirmed() && !runner.isRunning(), mostRunMs);
        const auto isAt = [&runner](double level) {
            return runner.result()->look.confidence == level && runner.result()->confirmation->look.confidence == level;
        };
        QVERIFY(isAt(0.95));
        const int before = counts.ofOther;
        QSignalSpy changes(&runner, &LiveRunner::resultChanged);
        Preferences chosen;
        chosen.confidenceLevel = 0.8;
        applyPreferences(chosen);
        QCOMPARE(changes.size(), 1);
        QVERIFY(isAt(0.8));
        QVERIFY(std::abs(runner.result()->look.level() - 0.84) < 1e-12);
        QVERIFY(!runner.isRunning());
        QCOMPARE(counts.ofOther.load(), before);
        runner.restart(); // what runs from now on, and the confirmation that is kept
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        QVERIFY(isAt(0.8));
        DocumentState state = document.state();
        state.project.head.level = 0.99;
        document.restore(std::move(state));
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        QCOMPARE(runner.result()->look.confidence, 0.99);
    }

    void theLatestEditWins()
    {
        ProjectDocument document;
        testing::openWhatIf(document, cosmetics(1, 100));
        LiveRunner runner(document);
        QTRY_VERIFY(runner.result() != nullptr);
        std::uint64_t newest = 0;
        bool isInOrder = true;
        connect(&runner, &LiveRunner::resultChanged, this, [&] {
            isInOrder = isInOrder && runner.result()->revision >= newest;
            newest = runner.result()->revision;
        });
        for (int value = 51; value <= 150; ++value) {
            setParameter(document, filler, capacity, value, 1);
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        }
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        QVERIFY(isInOrder);
        QCOMPARE(runner.result()->line->stations[0].parameters.bufferCapacity, std::int64_t{150});
    }

    void anEditStopsTheRunUnderWay()
    {
        // The first run never ends by itself; only its stop token frees the thread for the second.
        ProjectDocument document;
        testing::openWhatIf(document, cosmetics(1, 2));
        std::atomic<int> calls = 0;
        EngineFunctions functions;
        functions.simulate = [&calls](const ResolvedLine& line, const RunRequest& request) {
            if (calls++ > 0)
                return linetwin::simulate(line, request);
            while (!request.stop.stop_requested())
                std::this_thread::yield();
            return RunResult();
        };
        LiveRunner runner(document, functions);
        QTRY_COMPARE(calls.load(), 1);
        setParameter(document, filler, capacity, 500.0);
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        QCOMPARE(runner.result()->line->stations[0].parameters.bufferCapacity, std::int64_t{500});
    }

    void cancelKeepsTheLastResultAndRestartGoesOn()
    {
        ProjectDocument document;
        testing::openWhatIf(document, cosmetics(1, 5));
        std::atomic<bool> hangs = false;
        EngineFunctions functions;
        functions.simulate = [&hangs](const ResolvedLine& line, const RunRequest& request) {
            while (hangs && !request.stop.stop_requested())
                std::this_thread::yield();
            return linetwin::simulate(line, request);
        };
        LiveRunner runner(document, functions);
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        const LiveResultPointer before = runner.result();
        hangs = true;
        setParameter(document, filler, capacity, 500.0);
        QSignalSpy state(&runner, &LiveRunner::stateChanged);
        runner.cancel();
        QVERIFY(!runner.isRunning());
        QVERIFY(!runner.isCurrent());
        QCOMPARE(runner.result(), before);
        QVERIFY(state.count() > 0);
        hangs = false;
        runner.restart();
        QVERIFY(runner.isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
    }

    void anExceptionBecomesASentence_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no memory") << 0 << QStringLiteral("not enough memory");
        QTest::newRow("with a reason") << 1 << QStringLiteral("The run failed: a reason");
        QTest::newRow("something else") << 2 << QStringLiteral("The run failed.");
    }
    void anExceptionBecomesASentence()
    {
        QFETCH(int, kind);
        QFETCH(QString, expected);
        std::atomic<bool> fails = true;
        EngineFunctions functions;
        functions.runReplications = [&](const ResolvedLine& line, const ReplicationsRequest& request) {
            if (fails && kind == 0)
                throw std::bad_alloc();
            if (fails && kind == 1)
                throw std::runtime_error("a reason");
            if (fails)
                throw 3;
            return linetwin::runReplications(line, request);
        };
        ProjectDocument document;
        testing::openWhatIf(document, cosmetics(1, 5));
        LiveRunner runner(document, functions);
        QSignalSpy failed(&runner, &LiveRunner::failed);
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY2(failed.front().front().toString().contains(expected), qPrintable(failed.front().front().toString()));
        QVERIFY(!runner.isRunning());
        fails = false;
        runner.restart();
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
    }

    /// A failure takes the baseline's replications along, and the scenario's go on where they were.
    void afterAFailureTheBaselineIsThereAgain()
    {
        std::atomic<bool> fails = false;
        EngineFunctions functions;
        functions.runReplications = [&fails](const ResolvedLine& line, const ReplicationsRequest& request) {
            if (fails)
                throw std::bad_alloc();
            return linetwin::runReplications(line, request);
        };
        ProjectDocument document;
        testing::openWhatIf(document, cosmetics(1, 12));
        setParameter(document, filler, capacity, 500.0);
        LiveRunner runner(document, functions);
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        const ReplicationSet reference = *runner.result()->reference;
        fails = true;
        QSignalSpy failed(&runner, &LiveRunner::failed);
        runner.more();
        QTRY_COMPARE(failed.count(), 1);
        fails = false;
        runner.restart();
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        const LiveResult& result = *runner.result();
        QCOMPARE(result.reference->shifts.size(), result.scenario->shifts.size());
        QCOMPARE(result.reference->causesCount(), result.scenario->causesCount());
        for (std::size_t each = 0; each < reference.shifts.size(); ++each)
            QCOMPARE(result.reference->shifts[each].line, reference.shifts[each].line);
    }

    /// The example's name changes with the language, and nothing that runs.
    void anotherNameOfTheLineRunsNothingAgain()
    {
        ProjectDocument document;
        testing::openWhatIf(document, cosmetics(1, 12));
        Counts counts;
        LiveRunner runner(document, counting(counts));
        setParameter(document, filler, capacity, 500.0);
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        const int before = counts.ofBaseline + counts.causesOfBaseline;
        LineState named = document.lineState();
        named.line.name = "Tubes cosmétiques";
        document.applyLineState(std::move(named), LineChanged{});
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        runner.restart();
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        QCOMPARE(counts.ofBaseline + counts.causesOfBaseline, before);
        QCOMPARE(runner.result()->reference->shifts.size(), runner.result()->scenario->shifts.size());
    }

    void errorsInTheDocumentStopRunning()
    {
        ProjectDocument document;
        testing::openWhatIf(document, cosmetics(1, 5));
        LiveRunner runner(document);
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        document.applyParameter(document.activeScenario(), filler, capacity, -1.0);
        QTRY_VERIFY(!runner.isRunning());
        QVERIFY(!runner.isCurrent());
        document.applyParameter(document.activeScenario(), filler, capacity, 60.0);
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
    }

    void aCoarserRecordingIsToldInWords()
    {
        EngineFunctions functions;
        functions.simulate = [](const ResolvedLine& line, RunRequest request) {
            request.recordingByteLimit = 1 << 14;
            return linetwin::simulate(line, request);
        };
        ProjectDocument document;
        testing::openWhatIf(document, cosmetics(8, 1));
        LiveRunner runner(document, functions);
        QSignalSpy noticed(&runner, &LiveRunner::noticed);
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        QVERIFY(runner.result()->recording->isSampled());
        QCOMPARE(noticed.count(), 1);
    }

    void progressIsRareAndEndsAtOne()
    {
        ProjectDocument document;
        testing::openWhatIf(document, cosmetics(8, 60));
        LiveRunner runner(document);
        QSignalSpy progress(&runner, &LiveRunner::progressChanged);
        QElapsedTimer clock;
        clock.start();
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        const auto atMost = 2 + clock.elapsed() / 100;
        QVERIFY2(progress.count() <= atMost, qPrintable(QString::number(progress.count())));
        QCOMPARE(progress.back().front().toDouble(), 1.0);
    }

    void canBeDestroyedWhileRunning()
    {
        ProjectDocument document;
        testing::openWhatIf(document, cosmetics(100000, 1000));
        auto runner = std::make_unique<LiveRunner>(document);
        QSignalSpy progress(runner.get(), &LiveRunner::progressChanged);
        QTRY_VERIFY(progress.count() > 1);
        runner.reset();
    }

    void moreGoesOnWhereTheLastLookEnded()
    {
        ProjectDocument document;
        testing::openWhatIf(document, cosmetics(1, 30));
        setParameter(document, filler, capacity, 500.0);
        Counts counts;
        LiveRunner runner(document, counting(counts));
        QVERIFY(!runner.canRunMore());
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        const auto before = runner.result()->scenario->shifts;
        const int other = counts.ofOther;
        runner.more();
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        QCOMPARE(runner.result()->replicationCount(), 60);
        QCOMPARE(runner.result()->look.number, 2);
        QCOMPARE(runner.result()->reference->shifts.size(), std::size_t{60});
        QCOMPARE(counts.first.load(), 1);
        QCOMPARE(counts.ofOther - other, 30);
        QCOMPARE(counts.causesOfOther.load(), 59); // replication 0 has them from its recording
        for (std::size_t each = 0; each < before.size(); ++each)
            QCOMPARE(runner.result()->scenario->shifts[each].line, before[each].line);
        runner.more();
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        QCOMPARE(runner.result()->plannedReplications, 120);
        setParameter(document, filler, capacity, 600.0);
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        QCOMPARE(runner.result()->look.number, 1);
        QCOMPARE(runner.result()->replicationCount(), 30);
    }

    void confirmUsesFreshLuckAndARepeatAdds()
    {
        ProjectDocument document;
        testing::openWhatIf(document, cosmetics(0.5, 20));
        setParameter(document, filler, capacity, 500.0);
        LiveRunner runner(document);
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        QVERIFY(!runner.result()->confirmation);
        runner.confirm();
        QTRY_VERIFY(isFinished(runner) && runner.result()->confirmation);
        const auto first = runner.result()->confirmation;
        QVERIFY(first->isFinal());
        QCOMPARE(first->replicationCount(), 200);
        QCOMPARE(first->reference.shifts.size(), std::size_t{200});
        QCOMPARE(first->scenario.firstReplication, 2'000'000U);
        QCOMPARE(runner.result()->replicationCount(), 20);
        ReplicationsRequest request;
        request.settings = document.effectiveSettings();
        request.seed = document.seed();
        request.firstReplication = 2'000'199;
        request.count = 1;
        QCOMPARE(first->scenario.shifts.back().line,
                 runReplications(*document.resolved(), request)->shifts.front().line);
        runner.confirm();
        QTRY_COMPARE(runner.result()->confirmation->replicationCount(), 400);
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        QCOMPARE(runner.result()->confirmation->look.number, 2);
        QCOMPARE(runner.result()->confirmation->scenario.shifts[7].line, first->scenario.shifts[7].line);
        QCOMPARE(runner.result()->look.number, 1);
    }

    void aConfirmationIsOfOneStateOnlyAndComesBackWithIt()
    {
        ProjectDocument document;
        testing::openWhatIf(document, cosmetics(0.5, 20));
        setParameter(document, filler, capacity, 500.0);
        LiveRunner runner(document);
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        runner.confirm();
        QTRY_VERIFY(isFinished(runner) && runner.result()->confirmation);
        setParameter(document, filler, capacity, 600.0);
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        QVERIFY(!runner.result()->confirmation);
        document.undoStack()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        QVERIFY(runner.result()->confirmation);
        document.setActiveScenario(std::nullopt);
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        QVERIFY(!runner.canConfirm());
    }

    /// A scenario without any override is not the baseline if it makes something else.
    void anotherProductIsRun()
    {
        ProjectDocument document;
        testing::openWhatIf(document, anotherProduct(20));
        LiveRunner runner(document);
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        QVERIFY(runner.result()->isCompared());
        const double own = *runner.result()->scenario->statistics(LineFigure::OutputPerHour, usualLevel).mean;
        const double baseline = *runner.result()->reference->statistics(LineFigure::OutputPerHour, usualLevel).mean;
        QVERIFY2(own < 0.7 * baseline, qPrintable(QStringLiteral("%1 %2").arg(own).arg(baseline)));
    }

    void aConfirmationIsOfItsProduct()
    {
        ProjectDocument document;
        testing::openWhatIf(document, anotherProduct(20));
        const ScenarioId id = *document.activeScenario();
        LiveRunner runner(document);
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        runner.confirm();
        QTRY_VERIFY(isFinished(runner) && runner.result()->confirmation);
        SparseRunSettings cream = document.ownRunSettings(id);
        cream.product = ProductChoice("Cream");
        document.applyRunSettings(id, cream);
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        QVERIFY(!runner.result()->confirmation);
    }

    void anEditWhileConfirmingWins()
    {
        ProjectDocument document;
        testing::openWhatIf(document, cosmetics(8, 20));
        setParameter(document, filler, capacity, 500.0);
        LiveRunner runner(document);
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        runner.confirm();
        QVERIFY(runner.isRunning());
        setParameter(document, filler, capacity, 600.0);
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        QVERIFY(!runner.result()->confirmation);
        QCOMPARE(runner.result()->line->stations[0].parameters.bufferCapacity, std::int64_t{600});
    }

    void tellsHowLongAnEditTakes()
    {
        ProjectDocument document;
        testing::openWhatIf(document, cosmetics(8, 100));
        LiveRunner runner(document);
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        QElapsedTimer clock;
        qint64 first = -1;
        connect(&runner, &LiveRunner::resultChanged, this, [&] { first = first < 0 ? clock.elapsed() : first; });
        clock.start();
        setParameter(document, filler, capacity, 500.0);
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(runner), mostRunMs);
        qInfo("From an edit to its first figures: %lld ms; to all of 100 shifts: %lld ms", first, clock.elapsed());
        QVERIFY(first >= 0);
    }
};

LINETWIN_GUILESS_TEST(LiveRunnerTest)
#include "LiveRunnerTest.moc"
