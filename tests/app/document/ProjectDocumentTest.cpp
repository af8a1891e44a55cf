// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/ProjectDocument.h"

#include "app/commands/SetParameter.h"
#include "app/document/FileSet.h"
#include "app/document/Selection.h"
#include "app/settings/Languages.h"
#include "app/text/Texts.h"
#include "engine/io/Examples.h"
#include "tests/TestMain.h"
#include "tests/app/EditedParameter.h"
#include "tests/app/OpenWhatIf.h"

#include <QFile>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;

namespace {

LoadedFile cosmetics()
{
    return *loadFile("builtin:cosmetics").file;
}

const std::string filler = "Filler";

} // namespace

class ProjectDocumentTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// What is typed first is today's line.
    void ofALineAloneTheBaselineIsShown()
    {
        ProjectDocument document;
        document.replace(cosmetics(), {});
        QVERIFY(document.scenarios().empty());
        QVERIFY(document.isBaselineActive());
        QVERIFY(!document.isModified());
        QVERIFY(document.resolved().has_value());
        setParameter(document, filler, capacity, 60.0);
        QCOMPARE(document.baselineValue(filler, capacity), ParameterValue(60));
    }

    /// A project is one thing: its order, its names and what is written in it are saved with it.
    void aProjectIsModifiedByWhatItsFileHolds()
    {
        Project project;
        project.line = cosmetics().line;
        project.lineSource = {LineSource::Kind::Builtin, {}, "cosmetics"};
        for (const char* name : {"a", "b"}) {
            project.scenarios.emplace_back();
            project.scenarios.back().scenario.name = name;
        }
        project.scenarios[1].file = "/tmp/b.yaml";
        ProjectDocument document;
        const auto open = [&] { document.replace(project, QStringLiteral("/tmp/p.yaml")); };
        open();
        QVERIFY(!document.isModified());
        QVERIFY(document.isBaselineActive());
        QCOMPARE(document.displayName(), QStringLiteral("p.yaml"));
        const auto id = [&](std::size_t index) { return document.scenarios()[index].id; };
        document.moveEntry(id(0), 1);
        QVERIFY(document.isProjectModified());
        open();
        document.removeEntry(id(1));
        QVERIFY(document.isProjectModified());
        open();
        document.setActiveScenario(id(0));
        setParameter(document, filler, capacity, 500.0);
        QVERIFY(document.isProjectModified());
        QVERIFY(document.isScenarioModified(id(0)));
        open();
        document.setActiveScenario(id(1));
        setParameter(document, filler, capacity, 500.0); // is in a file of its own
        QVERIFY(!document.isProjectModified());
        QVERIFY(document.isModified());
        document.markSaved(
            {QStringLiteral("/tmp/p.yaml"), document.lineSource(), {{id(1), QStringLiteral("/tmp/b.yaml")}}});
        QVERIFY(!document.isModified());
    }

    void anEditInAScenarioLeavesTheBaseline()
    {
        ProjectDocument document;
        testing::openWhatIf(document, cosmetics());
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
        testing::openWhatIf(document, cosmetics());
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
        testing::openWhatIf(document, cosmetics());
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
        testing::openWhatIf(document, cosmetics());
        setParameter(document, filler, ParameterId::MtbfMin, ParameterValue());
        QCOMPARE(document.value(filler, ParameterId::MtbfMin), ParameterValue());
        QCOMPARE(document.value(filler, ParameterId::MttrMin), ParameterValue(15));
        QVERIFY(document.overrideValue(filler, ParameterId::MtbfMin).has_value());
    }

    void modifiedMeansOtherThanSaved()
    {
        ProjectDocument document;
        testing::openWhatIf(document, cosmetics());
        const ScenarioId id = *document.activeScenario();
        setParameter(document, filler, capacity, 500.0);
        document.markSaved({{}, document.lineSource(), {{id, QStringLiteral("/tmp/a.yaml")}}});
        QVERIFY(!document.isModified());
        document.undoStack()->undo();
        QVERIFY(document.isModified());
        setParameter(document, filler, capacity, 500.0); // typed again instead of redone
        QVERIFY(!document.isModified());
    }

    void theRevisionGrowsWithWhatIsShown()
    {
        ProjectDocument document;
        testing::openWhatIf(document, cosmetics());
        const auto scenario = *document.activeScenario();
        auto before = document.revision();
        const auto grows = [&] { return std::exchange(before, document.revision()) < document.revision(); };
        setParameter(document, filler, capacity, 500.0);
        QVERIFY(grows());
        document.undoStack()->undo();
        QVERIFY(grows());
        document.setActiveScenario(std::nullopt);
        QVERIFY(grows());
        document.markSaved({QStringLiteral("/tmp/p.yaml"), document.lineSource(), {}});
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
        testing::openWhatIf(document, file);
        const std::uint64_t seed = document.seed();
        QVERIFY(seed < (std::uint64_t{1} << 53));
        setParameter(document, filler, capacity, 500.0);
        QCOMPARE(document.seed(), seed);
        ProjectDocument other;
        testing::openWhatIf(other, file);
        QVERIFY(other.seed() != seed);
    }

    void errorsLeaveNothingToRun()
    {
        ProjectDocument document;
        testing::openWhatIf(document, cosmetics());
        document.applyParameter(document.activeScenario(), filler, capacity, -1.0);
        QVERIFY(hasErrors(document.findings()));
        QVERIFY(!document.resolved().has_value());
        QVERIFY(document.resolvedBaseline().has_value());
    }

    void everyEditIsAnnounced()
    {
        ProjectDocument document;
        testing::openWhatIf(document, cosmetics());
        std::vector<std::size_t> kinds;
        connect(&document, &ProjectDocument::changed, this,
                [&](const Change& change) { kinds.push_back(change.index()); });
        setParameter(document, filler, capacity, 500.0);
        document.undoStack()->undo();
        document.setActiveScenario(std::nullopt);
        testing::openWhatIf(document, cosmetics());
        const std::vector<std::size_t> expected{Change(ParameterChanged{}).index(), Change(ParameterChanged{}).index(),
                                                Change(ActiveEntryChanged{}).index(),
                                                Change(DocumentReplaced{}).index()};
        QCOMPARE(kinds, expected);
    }

    /// Until somebody edits it: then the words are his.
    void anExampleSpeaksTheLanguageInForce()
    {
        const auto restore = qScopeGuard([] { useLanguage(QStringLiteral("en")); });
        const auto words = [](const ProjectDocument& document) {
            const Line& line = document.line();
            const Scenario& scenario = document.scenarios().front().scenario;
            return std::vector{line.name, line.leadingComment, scenario.name, scenario.description};
        };
        const ExampleLine& example = exampleLines().back();
        const QStringList paths{toQString(example.argument), toQString(example.scenarios.back().argument)};
        ProjectDocument document;
        useLanguage(QStringLiteral("de"));
        openFileSet(document, readFileSet(paths));
        const auto german = words(document);
        useLanguage(QStringLiteral("ja"));
        document.renewExampleTexts();
        const auto japanese = words(document);
        QVERIFY(!document.isModified());
        for (std::size_t i = 0; i < german.size(); ++i)
            QVERIFY2(german[i] != japanese[i] || german[i].empty(), german[i].c_str());
        openFileSet(document, readFileSet(paths));
        QVERIFY(words(document) == japanese);
        setParameter(document, document.line().stations.front().name, capacity, 77.0);
        useLanguage(QStringLiteral("de"));
        document.renewExampleTexts();
        QVERIFY(words(document) == japanese);
    }

    /// Wherever a file names one, too; what the file itself says stays.
    void aProjectsExampleSpeaksTheLanguageInForce()
    {
        const auto restore = qScopeGuard([] { useLanguage(QStringLiteral("en")); });
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("p.yaml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("format: linetwin/project/1\nname: P\nline: builtin:yoghurt_cups\nscenarios:\n  - {name: Bigger "
                   "buffers}\n");
        file.close();
        ProjectDocument document;
        useLanguage(QStringLiteral("de"));
        openFileSet(document, readFileSet({file.fileName()}));
        QCOMPARE(toQString(document.line().name), exampleText("Yoghurt cups"));
        const std::string german = document.line().name;
        useLanguage(QStringLiteral("ja"));
        document.renewExampleTexts();
        QVERIFY(document.line().name != german);
        QCOMPARE(document.line().name, readFileSet({file.fileName()}).members.front().result.project->line.name);
        QVERIFY(!document.isModified());
        QVERIFY(document.scenarios().front().scenario.name == "Bigger buffers");
    }

    void openingAnotherFileForgetsTheUndoSteps()
    {
        ProjectDocument document;
        testing::openWhatIf(document, cosmetics());
        setParameter(document, filler, capacity, 500.0);
        testing::openWhatIf(document, cosmetics());
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

    /// A list of results names what was in the line when it ran.
    void onlyStationsOfTheLineCanBeSelected()
    {
        ProjectDocument document;
        testing::openWhatIf(document, cosmetics());
        Selection selection;
        selection.follow(document);
        selection.set({"Gone", "Packer", "Filler"});
        QVERIFY((selection.stations() == std::vector<std::string>{"Packer", "Filler"}));
        selection.set({"Gone"});
        QVERIFY((selection.stations() == std::vector<std::string>{"Packer", "Filler"}));
        selection.clear();
        QVERIFY(selection.stations().empty());
    }
};

LINETWIN_GUILESS_TEST(ProjectDocumentTest)
#include "ProjectDocumentTest.moc"
