// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/ProjectDocument.h"

#include "app/commands/SetParameter.h"
#include "app/document/Selection.h"
#include "tests/TestMain.h"

#include <QSignalSpy>
#include <QTest>

using namespace linetwin;
using namespace linetwin::app;

namespace {

LoadedFile cosmetics()
{
    return *loadFile("builtin:cosmetics").file;
}

constexpr auto capacity = ParameterId::BufferCapacity;
const std::string filler = "Filler";

} // namespace

class ProjectDocumentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLineAloneGetsAnUnnamedActiveScenario()
    {
        ProjectDocument document;
        document.replace(cosmetics(), {});
        QCOMPARE(document.scenarios().size(), std::size_t{1});
        QVERIFY(document.scenarios().front().isUnnamed);
        QCOMPARE(document.activeScenario(), std::optional(document.scenarios().front().id));
        QCOMPARE(document.activeName(), QStringLiteral("What-if"));
        QVERIFY(!document.isModified());
        QVERIFY(document.resolved().has_value());
    }

    void anEditInAScenarioLeavesTheBaseline()
    {
        ProjectDocument document;
        document.replace(cosmetics(), {});
        setParameter(document, filler, capacity, 500.0);
        QCOMPARE(document.value(filler, capacity), ParameterValue(500));
        QCOMPARE(document.baselineValue(filler, capacity), ParameterValue(50));
        QCOMPARE(document.resolved()->stations[0].parameters.bufferCapacity, std::int64_t{500});
        QCOMPARE(document.resolvedBaseline()->stations[0].parameters.bufferCapacity, std::int64_t{50});
        QVERIFY(document.isModified());
        QVERIFY(!document.isLineModified());
    }

    void anEditInTheBaselineShowsThroughWhereNothingOverrides()
    {
        ProjectDocument document;
        document.replace(cosmetics(), {});
        const auto scenario = document.activeScenario();
        document.setActiveScenario(std::nullopt);
        setParameter(document, filler, capacity, 70.0);
        QVERIFY(document.isLineModified());
        document.setActiveScenario(scenario);
        QCOMPARE(document.value(filler, capacity), ParameterValue(70));
        QVERIFY(!document.overrideValue(filler, capacity));
    }

    void anOverrideEqualToTheBaselineIsStillOne()
    {
        ProjectDocument document;
        document.replace(cosmetics(), {});
        setParameter(document, filler, capacity, 50.0);
        QCOMPARE(document.overrideValue(filler, capacity), std::optional<ParameterValue>(ParameterValue(50)));
        QVERIFY(document.isModified());
        setParameter(document, filler, capacity, std::nullopt);
        QVERIFY(!document.overrideValue(filler, capacity));
        QVERIFY(!document.isModified());
    }

    void anExplicitNullOverrides()
    {
        ProjectDocument document;
        document.replace(cosmetics(), {});
        setParameter(document, filler, ParameterId::MtbfMin, ParameterValue());
        QCOMPARE(document.value(filler, ParameterId::MtbfMin), ParameterValue());
        QCOMPARE(document.value(filler, ParameterId::MttrMin), ParameterValue(15));
        QVERIFY(document.overrideValue(filler, ParameterId::MtbfMin).has_value());
    }

    void modifiedMeansOtherThanSaved()
    {
        ProjectDocument document;
        document.replace(cosmetics(), {});
        const ScenarioId id = *document.activeScenario();
        setParameter(document, filler, capacity, 500.0);
        document.markScenarioSaved(id, QStringLiteral("/tmp/a.yaml"), "a", document.lineSource());
        QVERIFY(!document.isModified());
        document.undoStack()->undo();
        QVERIFY(document.isModified());
        setParameter(document, filler, capacity, 500.0); // typed again instead of redone
        QVERIFY(!document.isModified());
    }

    void theRevisionGrowsWithWhatIsShown()
    {
        ProjectDocument document;
        document.replace(cosmetics(), {});
        const auto scenario = *document.activeScenario();
        auto before = document.revision();
        const auto grows = [&] { return std::exchange(before, document.revision()) < document.revision(); };
        setParameter(document, filler, capacity, 500.0);
        QVERIFY(grows());
        document.undoStack()->undo();
        QVERIFY(grows());
        document.setActiveScenario(std::nullopt);
        QVERIFY(grows());
        document.markLineSaved(QStringLiteral("/tmp/line.yaml"));
        QVERIFY(!grows());
        Scenario renamed = document.findScenario(scenario)->scenario;
        renamed.name = "Other";
        document.applyScenario(scenario, renamed);
        QVERIFY(!grows());
        renamed.settings.durationHours = 24;
        document.applyScenario(scenario, renamed);
        QVERIFY(grows());
    }

    /// Run settings are the line's; a scenario that says some of its own leaves those of the Baseline alone.
    void theBaselineRunsAsTheLineSays()
    {
        LoadedFile file = cosmetics();
        file.kind = LoadedFile::Kind::Scenario;
        file.line.run.durationHours = 12;
        file.line.run.replications = 50;
        file.scenario.settings.durationHours = 24;
        file.scenario.overrides[filler][capacity] = 500;
        ProjectDocument document;
        document.replace(file, QStringLiteral("/tmp/s.yaml"));
        QCOMPARE(document.effectiveSettings().durationHours, 24.0);
        QCOMPARE(document.effectiveSettings().replications, 50);
        document.setActiveScenario(std::nullopt);
        QCOMPARE(document.effectiveSettings().durationHours, 12.0);
        QVERIFY(document.effectiveScenario().overrides.empty());
        QCOMPARE(document.activeName(), QStringLiteral("Baseline"));
    }

    void aNullSeedIsDrawnOncePerDocument()
    {
        LoadedFile file = cosmetics();
        file.line.run.randomSeed.emplace();
        ProjectDocument document;
        document.replace(file, {});
        const std::uint64_t seed = document.seed();
        QVERIFY(seed < (std::uint64_t{1} << 53));
        setParameter(document, filler, capacity, 500.0);
        QCOMPARE(document.seed(), seed);
        ProjectDocument other;
        other.replace(file, {});
        QVERIFY(other.seed() != seed);
    }

    void errorsLeaveNothingToRun()
    {
        ProjectDocument document;
        document.replace(cosmetics(), {});
        document.applyParameter(document.activeScenario(), filler, capacity, -1.0);
        QVERIFY(hasErrors(document.findings()));
        QVERIFY(!document.resolved().has_value());
        QVERIFY(document.resolvedBaseline().has_value());
    }

    void everyEditIsAnnounced()
    {
        ProjectDocument document;
        document.replace(cosmetics(), {});
        std::vector<std::size_t> kinds;
        connect(&document, &ProjectDocument::changed, this,
                [&](const Change& change) { kinds.push_back(change.index()); });
        setParameter(document, filler, capacity, 500.0);
        document.undoStack()->undo();
        document.setActiveScenario(std::nullopt);
        document.replace(cosmetics(), {});
        const std::vector<std::size_t> expected{Change(ParameterChanged{}).index(), Change(ParameterChanged{}).index(),
                                                Change(ActiveEntryChanged{}).index(),
                                                Change(DocumentReplaced{}).index()};
        QCOMPARE(kinds, expected);
    }

    void openingAnotherFileForgetsTheUndoSteps()
    {
        ProjectDocument document;
        document.replace(cosmetics(), {});
        setParameter(document, filler, capacity, 500.0);
        document.replace(cosmetics(), {});
        QVERIFY(!document.undoStack()->canUndo());
        QVERIFY(!document.isModified());
    }

    void selectionAnnouncesOnlyChanges()
    {
        Selection selection;
        QSignalSpy spy(&selection, &Selection::changed);
        selection.set({"A", "B"});
        selection.set({"A", "B"});
        QCOMPARE(spy.count(), 1);
        QVERIFY(selection.contains("B"));
        QVERIFY(!selection.contains("C"));
        selection.clear();
        QCOMPARE(spy.count(), 2);
    }
};

LINETWIN_GUILESS_TEST(ProjectDocumentTest)
#include "ProjectDocumentTest.moc"
