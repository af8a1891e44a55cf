// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/SideBySide.h"

#include "app/charts/ChartView.h"
#include "app/charts/LineChart.h"
#include "app/commands/ScenarioCommands.h"
#include "app/commands/SetParameter.h"
#include "tests/Patience.h"
#include "tests/TestMain.h"
#include "tests/app/OpenWhatIf.h"
#include "tests/engine/HandmadeRecording.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Remembers what it was told to play.
struct Played {
    std::shared_ptr<const ResolvedLine> line;
    std::shared_ptr<const Recording> recording;
    int count = 0;

    PlayedView view()
    {
        return {new QWidget, [this](std::shared_ptr<const ResolvedLine> of, std::shared_ptr<const Recording> shift) {
                    line = std::move(of);
                    recording = std::move(shift);
                    ++count;
                }};
    }
};

/// The cosmetics line with a scenario of a larger Filler buffer.
struct PairBench {
    PairBench()
    {
        testing::openWhatIf(document);
        setParameter(document, "Filler", ParameterId::BufferCapacity, 500);
        pair.resize(900, 700);
    }
    QString text(const char* name) const
    {
        return QString(pair.findChild<QLabel*>(QLatin1String(name))->text()).replace(QChar(0xa0), u' ');
    }

    ProjectDocument document;
    PlaybackClock clock;
    LiveRunner runner{document};
    Played baseline;
    Played scenario;
    SideBySide pair{document, clock, runner, baseline.view(), scenario.view()};
};

double valueAtEnd(const PairBench& bench)
{
    const auto& chart = static_cast<const LineChart&>(*bench.pair.findChild<ChartView*>(u"side.difference"_s)->chart());
    return chart.series()[0].valueAt(8h);
}

} // namespace

class SideBySideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void bothPlayTheSameShift()
    {
        PairBench bench;
        bench.pair.show();
        QTRY_VERIFY_WITH_TIMEOUT(bench.baseline.recording && bench.scenario.recording, 20000 * test::patience);
        QTRY_VERIFY_WITH_TIMEOUT(bench.runner.result()->isFinal(), 20000 * test::patience);
        const LiveResult& result = *bench.runner.result();
        QCOMPARE(bench.scenario.recording, result.recording);
        QCOMPARE(bench.text("side.baseline"), u"Baseline"_s);
        QCOMPARE(bench.text("side.scenario"), u"What-if"_s);
        // The same replication of the baseline: its output is the figure's that this one has.
        const Recording& shift = *bench.baseline.recording;
        const double units =
            static_cast<double>(shift.goodRawOutputAt(8h)) / static_cast<double>(shift.rawItemsPerUnit());
        const auto valueOf = [&](const ReplicationSet& set) {
            return *set.series(LineFigure::OutputPerHour).values()[result.playedShift];
        };
        QCOMPARE(units / 8, valueOf(*result.reference));
        const auto& chart =
            static_cast<const LineChart&>(*bench.pair.findChild<ChartView*>(u"side.difference"_s)->chart());
        QCOMPARE(chart.series()[0].valueAt(8h), 8 * (valueOf(*result.scenario) - valueOf(*result.reference)));
        QCOMPARE(chart.series()[0].valueAt(SimTime{}), 0.0);
    }

    void theMomentWhereTheyPartIsToldAndGoneTo()
    {
        PairBench bench;
        bench.pair.show();
        QTRY_VERIFY_WITH_TIMEOUT(bench.pair.parting(), 20000 * test::patience);
        bench.clock.setRecording(bench.scenario.recording);
        QVERIFY2(bench.text("side.parting")
                     .startsWith(u"They part at 0:19:46: Filler is blocked in the baseline and "
                                 "running here, for 4.0 s. It waits for Packer, jammed since"_s),
                 qPrintable(bench.text("side.parting")));
        QTest::mouseClick(bench.pair.findChild<QToolButton*>(u"side.go"_s), Qt::LeftButton);
        QCOMPARE(bench.clock.time(), bench.pair.parting()->time);
    }

    /// As a presentation may ask for it before anything was shown.
    void anotherIsChosenBeforeAnythingIsShown()
    {
        PairBench bench;
        bench.pair.besideNext();
        bench.document.setActiveScenario(std::nullopt);
        bench.pair.besideNext();
        bench.pair.tell(u"Moment 1 of 1: A jam – See the buffer"_s);
        bench.pair.show();
        QTRY_COMPARE_WITH_TIMEOUT(bench.text("side.baseline"), u"What-if"_s, 20000 * test::patience);
        QVERIFY(bench.pair.findChild<QLabel*>(u"side.told"_s)->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(bench.text("side.evidence").contains(u"Exploratory: 100 shift"_s),
                                 20000 * test::patience);
    }

    /// A name of any length widens nothing, and follows a new one.
    void namesAreCutAndFollow()
    {
        PairBench bench;
        bench.pair.show();
        QTRY_VERIFY_WITH_TIMEOUT(bench.baseline.recording, 20000 * test::patience);
        const int least = bench.pair.minimumSizeHint().width();
        const QString name = u"wide "_s.repeated(40).trimmed();
        renameScenario(bench.document, *bench.document.activeScenario(), name.toStdString());
        QTRY_VERIFY(bench.text("side.scenario").startsWith(u"wide"_s));
        QVERIFY(bench.text("side.scenario").size() < name.size());
        QCOMPARE(bench.pair.minimumSizeHint().width(), least);
        QTRY_VERIFY_WITH_TIMEOUT(bench.text("side.evidence").contains(u"Exploratory: 100 shift"_s),
                                 20000 * test::patience);
    }

    void aScenarioThatChangesNothingSaysSo()
    {
        PairBench bench;
        bench.document.undoStack()->undo();
        bench.pair.show();
        QTRY_VERIFY_WITH_TIMEOUT(bench.baseline.recording, 20000 * test::patience);
        QCOMPARE(bench.text("side.parting"), u"In this shift all stations do the same in both."_s);
        QVERIFY(!bench.pair.findChild<QToolButton*>(u"side.go"_s)->isVisible());
    }

    void theBaselineHasNothingBesideIt()
    {
        PairBench bench;
        bench.document.setActiveScenario(std::nullopt);
        bench.pair.show();
        QTRY_VERIFY_WITH_TIMEOUT(bench.text("side.empty").startsWith(u"Choose a scenario"_s), 20000 * test::patience);
        QVERIFY(bench.pair.findChild<QLabel*>(u"side.empty"_s)->isVisible());
        QCOMPARE(bench.baseline.count, 0);
    }

    /// Two scenarios: their difference is that of their shifts, and the waterfall leads from one to the other.
    void anotherScenarioCanBeBesideIt()
    {
        PairBench bench;
        Scenario other;
        other.name = "smaller";
        other.overrides["Filler"][ParameterId::BufferCapacity] = 10.0;
        bench.document.addScenario(other, {});
        bench.pair.show();
        auto* beside = bench.pair.findChild<QComboBox*>(u"side.beside"_s);
        QCOMPARE(beside->count(), 2);
        QCOMPARE(beside->currentText(), u"Baseline"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.baseline.recording && bench.runner.result()->hasAllCauses(),
                                 20000 * test::patience);
        const double toBaseline = valueAtEnd(bench);
        QTest::keyClick(beside, Qt::Key_Down);
        QTRY_COMPARE_WITH_TIMEOUT(bench.text("side.baseline"), u"smaller"_s, 20000 * test::patience);
        QCOMPARE(bench.baseline.line->stations[0].parameters.bufferCapacity, 10);
        QVERIFY(valueAtEnd(bench) != toBaseline);
        QTRY_VERIFY_WITH_TIMEOUT(bench.text("side.gainTitle").startsWith(u"Where the difference comes from"_s),
                                 20000 * test::patience);
        const QString gains = bench.pair.findChild<QWidget*>(u"losses"_s)->accessibleName();
        QVERIFY2(gains.contains(u"smaller "_s) && !gains.contains(u"Baseline"_s), qPrintable(gains));
        QVERIFY2(!bench.text("side.parting").contains(u"the baseline"_s), qPrintable(bench.text("side.parting")));
        // Shown beside itself it is not; the baseline comes back.
        bench.document.setActiveScenario(bench.document.entries()[2]);
        QTRY_COMPARE_WITH_TIMEOUT(bench.text("side.baseline"), u"Baseline"_s, 20000 * test::patience);
        bench.document.setActiveScenario(std::nullopt);
        QTRY_VERIFY_WITH_TIMEOUT(bench.text("side.empty").startsWith(u"Choose a scenario"_s), 20000 * test::patience);
        bench.pair.besideNext();
        QTRY_VERIFY_WITH_TIMEOUT(bench.text("side.baseline") != u"Baseline"_s, 20000 * test::patience);
        QCOMPARE(bench.text("side.scenario"), u"Baseline"_s);
    }

    void nothingIsRecordedForWhatNobodySees()
    {
        PairBench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.runner.result() && bench.runner.result()->isFinal(), 20000 * test::patience);
        QCOMPARE(bench.baseline.count, 0);
        bench.pair.show();
        QTRY_COMPARE_WITH_TIMEOUT(bench.baseline.count, 1, 20000 * test::patience);
    }

    /// Units at 1 and 4 s against 1, 2 and 3 s.
    void theDifferenceOfTwoCurves()
    {
        const auto finishedAt = [](std::initializer_list<int> seconds) {
            std::vector<FinishedItem> items;
            for (const int second : seconds)
                items.push_back(
                    {.time = std::chrono::seconds(second), .leadTime = {}, .goodRaw = 1, .defectiveRaw = 0});
            return Recording(10s, 1, {linetwin::test::trackOf({SimTime{}}, {State::Execute})}, items);
        };
        ChartSeries series;
        series.steps =
            std::make_shared<const StepFunction>(outputDifference(finishedAt({1, 4}), finishedAt({1, 2, 3})));
        const std::vector<double> expected{0, 0, 1, 2, 1}; // from 0 s on, each second
        for (std::size_t second = 0; second < expected.size(); ++second)
            QCOMPARE(series.valueAt(std::chrono::seconds(second)), expected[second]);
    }
};

LINETWIN_TEST(SideBySideTest)
#include "SideBySideTest.moc"
