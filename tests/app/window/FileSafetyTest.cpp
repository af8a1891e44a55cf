// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing lost: what the window does around files when things go wrong, with real keys, clicks and dialogs.
#include "app/commands/ScenarioCommands.h"
#include "app/commands/SetParameter.h"
#include "app/document/Autosave.h"
#include "app/document/DocumentFiles.h"
#include "app/document/FileSet.h"
#include "app/window/FindingsPanel.h"
#include "app/window/Recovery.h"
#include "engine/io/ProjectFile.h"
#include "tests/TestMain.h"
#include "tests/app/window/WindowTest.h"

#include <QDockWidget>
#include <QLabel>
#include <QMimeData>
#include <QTreeWidget>

#include <sys/resource.h>

#include <csignal>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;

namespace {

QString shownText(MessageBar* bar)
{
    return bar->isVisible() ? bar->text() : QString();
}

void click(MessageBar* bar, const char* name)
{
    const auto find = [&]() -> QAbstractButton* {
        for (auto* each : bar->findChildren<QAbstractButton*>(QString::fromLatin1(name))) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    };
    QTRY_VERIFY2(find(), name); // buttons show when control returns to the event loop
    QTest::mouseClick(find(), Qt::LeftButton);
}

QStringList scenarioNames(TestWindow& window)
{
    QStringList names;
    for (const ScenarioEntry& each : window.document().scenarios())
        names << QString::fromStdString(each.scenario.name);
    return names;
}

/// Writing more than `bytes` to a file fails, as on a full disk.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

/// Notes what a save would write, a line each as `file: content`, before acting on it.
DialogAnswers::Action notingFiles(QString& text, DialogAnswers::Action act)
{
    return [&text, act = std::move(act)](QWidget* dialog) {
        const auto* tree = dialog->findChild<QTreeWidget*>(QStringLiteral("plannedFiles"));
        QVERIFY(tree);
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            text += tree->topLevelItem(i)->text(0) + QStringLiteral(": ") + tree->topLevelItem(i)->text(1) + u'\n';
        act(dialog);
    };
}

constexpr const char* bareInlineText =
    "line:\n  name: P\n  topology:\n    stations:\n      - {name: A, output_type: Tube}\n      - {name: B}\n";

} // namespace

class FileSafetyTest : public WindowTest {
    Q_OBJECT

    void writeScenarioFile(const char* name, int size)
    {
        write(path(name), "line: line.yaml\nreplications: 2\nduration_hours: 0.1\nequipment:\n  A: {buffer_capacity: " +
                              QByteArray::number(size) + "}\n");
    }
    QStringList hiddenFiles() const
    {
        return QDir(folder()).entryList({QStringLiteral(".*")}, QDir::Files | QDir::Hidden);
    }
    /// Leaves a recovery file, as a program does that is killed. Returns the paths of its files' folder.
    void leaveBehind(double value)
    {
        ProjectDocument document;
        const FileWatch watch(document);
        openFileSet(document, readFileSet({path("a.yaml"), path("b.yaml")}));
        const Autosave autosave(document, watch, Autosave::usualFolder(), std::chrono::milliseconds(0));
        setParameter(document, "A", capacity, value);
        const auto files = [] {
            return QDir(Autosave::usualFolder()).entryList({QStringLiteral("*.yaml")}, QDir::Files).size();
        };
        const auto before = files();
        QTRY_COMPARE(files(), before + 1);
    }
    void prepare() override
    {
        write(path("line.yaml"), lineText);
        writeScenarioFile("a.yaml", 10);
        writeScenarioFile("b.yaml", 20);
    }

private Q_SLOTS:
    void severalFilesOfOneLineAreOneDocument_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QStringList>("scenarios");
        QTest::newRow("scenarios in their order") << QStringList{QStringLiteral("b.yaml"), QStringLiteral("a.yaml")}
                                                  << QStringList{QStringLiteral("b"), QStringLiteral("a")};
        QTest::newRow("line first") << QStringList{QStringLiteral("line.yaml"), QStringLiteral("a.yaml"),
                                                   QStringLiteral("b.yaml")}
                                    << QStringList{QStringLiteral("a"), QStringLiteral("b")};
        QTest::newRow("line last") << QStringList{QStringLiteral("a.yaml"), QStringLiteral("line.yaml")}
                                   << QStringList{QStringLiteral("a")};
        QTest::newRow("one twice") << QStringList{QStringLiteral("a.yaml"), QStringLiteral("b.yaml"),
                                                  QStringLiteral("a.yaml")}
                                   << QStringList{QStringLiteral("a"), QStringLiteral("b")};
        QTest::newRow("line alone") << QStringList{QStringLiteral("line.yaml")} << QStringList();
    }
    void severalFilesOfOneLineAreOneDocument()
    {
        QFETCH(QStringList, files);
        QFETCH(QStringList, scenarios);
        QStringList paths;
        for (const QString& file : files)
            paths << path(file);
        TestWindow window;
        window.openFiles(paths);
        window.show();
        QCOMPARE(scenarioNames(window), scenarios);
        QCOMPARE(window.document().activeName(), scenarios.value(0, QStringLiteral("Baseline")));
        QVERIFY(!window.document().isModified());
        QCOMPARE(linePath(window.document()), path("line.yaml"));
    }

    void strangersAndBadFilesAreNamed()
    {
        write(path("other.yaml"), "line: builtin:cosmetics\n");
        write(path("bad.yaml"), "line: line.yaml\nreplicatons: 3\n");
        TestWindow window;
        window.openFiles({path("a.yaml"), path("other.yaml"), path("b.yaml")});
        window.show();
        QCOMPARE(scenarioNames(window), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QVERIFY(window.message().contains(
            QStringLiteral("Opened is a.yaml with what belongs to its line. Not opened: other.yaml")));
        window.openFiles({path("bad.yaml"), path("b.yaml")});
        QCOMPARE(scenarioNames(window), QStringList{QStringLiteral("b")});
        QVERIFY(window.message().contains(QStringLiteral("bad.yaml was not opened")));
    }

    /// What the window let one save, it opens again, with its problems.
    void aFileWithValuesThatCannotRunIsOpenedToMendIt()
    {
        const QByteArray text = "format: linetwin/project/1\nname: P\nline:\n  topology:\n    stations: [{name: A}]\n"
                                "  products:\n    Tube: {material_type: T, selling_price: 2}\nscenarios:\n"
                                "  - {name: Fast, equipment: {B: {uph: 4000}}}\n";
        write(path("p.yaml"), text);
        TestWindow window;
        window.show();
        QVERIFY(!window.openFile(path("p.yaml")));
        QVERIFY(window.message().contains(QStringLiteral("p.yaml was not opened")));
        click(window.findChild<MessageBar*>(), "openToMend");
        QTRY_COMPARE(window.document().project().path, path("p.yaml"));
        QCOMPARE(scenarioNames(window), QStringList{QStringLiteral("Fast")});
        QVERIFY(!window.document().isModified());
        QTRY_VERIFY(window.message().contains(QStringLiteral("The line cannot run like this")));
        QVERIFY(window.findChild<FindingsPanel*>()->text().contains(QStringLiteral("material_type")));
    }

    void valuesOfAnySizeAreOpenedToMendThem_data()
    {
        QTest::addColumn<double>("value");
        for (const double value : {-1e300, 0.0, 1e300})
            QTest::addRow("%g", value) << value;
    }

    /// A hand may write anything into a file; no view may fail on it.
    void valuesOfAnySizeAreOpenedToMendThem()
    {
        QFETCH(double, value);
        Project project;
        Line& line = project.line;
        ProjectScenario scenario;
        scenario.scenario.name = "Any";
        for (const char* name : {"A", "B"}) {
            line.stations.emplace_back();
            line.stations.back().name = name;
        }
        for (const ParameterSpec& spec : parameterSpecs()) {
            line.baseline["A"].parameters[spec.id] = value;
            if (!spec.isBaselineOnly)
                scenario.scenario.overrides["B"][spec.id] = value;
        }
        line.layout["A"] = {value, -value};
        line.run.durationHours = line.run.telemetryIntervalSec = line.run.productionIntervalSec = value;
        project.lineSource.kind = LineSource::Kind::Inline;
        project.scenarios.push_back(scenario);
        write(path("any.yaml"), QByteArray::fromStdString(writeProject(project, path("any.yaml").toStdString())));
        TestWindow window;
        window.show();
        QVERIFY(!window.openFile(path("any.yaml")));
        click(window.findChild<MessageBar*>(), "openToMend");
        QTRY_COMPARE(window.document().project().path, path("any.yaml"));
        for (QDockWidget* dock : window.findChildren<QDockWidget*>()) {
            dock->show();
            dock->raise();
        }
        for (const auto& entry : window.document().entries()) {
            window.document().setActiveScenario(entry);
            window.selection().set({"A"});
            QCoreApplication::processEvents();
            window.selection().set({"A", "B"});
            window.grab();
        }
        QVERIFY(window.document().line().baseline == line.baseline);
        QVERIFY(window.document().scenarios().front().scenario.overrides == scenario.scenario.overrides);
    }

    void whatCannotBeToldApartIsNotOpenedToMendIt()
    {
        write(path("same.yaml"), "topology:\n  stations: [{name: A}, {name: A}]\n");
        TestWindow window;
        window.show();
        QVERIFY(!window.openFile(path("same.yaml")));
        QVERIFY(!window.findChild<MessageBar*>()->findChild<QAbstractButton*>(QStringLiteral("openToMend")));
    }

    void severalDroppedFilesAreOneDocument()
    {
        TestWindow window;
        window.openBuiltin();
        QVERIFY(window.showAndFocus());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path("b.yaml")), QUrl::fromLocalFile(path("a.yaml"))});
        const QPoint middle = window.rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &drop);
        QCOMPARE(scenarioNames(window), (QStringList{QStringLiteral("b"), QStringLiteral("a")}));
    }

    void aScenarioIsAddedFromItsFile()
    {
        write(path("other.yaml"), "line: builtin:cosmetics\n");
        TestWindow window;
        window.openFiles({path("a.yaml")});
        QVERIFY(window.showAndFocus());
        edit(window, 11);
        DialogAnswers added({chooseFile(path("b.yaml"))});
        window.trigger("addScenario");
        QVERIFY(added.areAllUsed());
        QCOMPARE(scenarioNames(window), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(window.document().activeName(), QStringLiteral("b"));
        QVERIFY(window.document().undoStack()->canUndo()); // nothing else changed
        QVERIFY(!window.document().isScenarioModified(window.document().scenarios()[1].id));
        DialogAnswers refused({chooseFile(path("other.yaml"))});
        window.trigger("addScenario");
        QVERIFY(window.message().contains(QStringLiteral("other.yaml was not added")));
        QCOMPARE(scenarioNames(window).size(), 2);
        DialogAnswers again({chooseFile(path("a.yaml"))});
        window.trigger("addScenario");
        QCOMPARE(scenarioNames(window).size(), 2);
        QCOMPARE(window.document().activeName(), QStringLiteral("a"));
    }

    void everythingIsSavedToItsOwnFile()
    {
        TestWindow window;
        window.openFiles({path("a.yaml"), path("b.yaml")});
        QVERIFY(window.showAndFocus());
        edit(window, 11);
        window.document().setActiveScenario(window.document().scenarios()[1].id);
        edit(window, 21);
        window.document().setActiveScenario(std::nullopt);
        edit(window, 31);
        window.trigger("save");
        QVERIFY(!window.isWindowModified());
        QVERIFY(read(path("a.yaml")).contains("buffer_capacity: 11"));
        QVERIFY(read(path("b.yaml")).contains("buffer_capacity: 21"));
        QVERIFY(read(path("line.yaml")).contains("buffer_capacity: 31"));
        QVERIFY(read(path("a.yaml")).contains("line: line.yaml\n"));
        QVERIFY(!read(path("a.yaml")).contains("topology"));
        // Writing them is no foreign change.
        QTest::qWait(300);
        QVERIFY(!window.fileMessageBar()->isVisible());
    }

    void aMovedFolderOpensTheSame()
    {
        TestWindow window;
        window.openFiles({path("a.yaml"), path("b.yaml")});
        QVERIFY(window.showAndFocus());
        edit(window, 12);
        window.pressKeys(QKeySequence::Save);
        QVERIFY(QDir().mkpath(path("deep/er")));
        for (const char* name : {"line.yaml", "a.yaml", "b.yaml"})
            QVERIFY(QFile::rename(path(name), path("deep/er") + u'/' + QString::fromLatin1(name)));
        MainWindow other;
        other.openFiles({path("deep/er/a.yaml"), path("deep/er/b.yaml")});
        QCOMPARE(other.document().line(), window.document().line());
        for (std::size_t i = 0; i < 2; ++i)
            QCOMPARE(other.document().scenarios()[i].scenario, window.document().scenarios()[i].scenario);
        QCOMPARE(linePath(other.document()), path("deep/er/line.yaml"));
    }

    void thePromptListsWhatIsNotSaved()
    {
        TestWindow window;
        window.openFiles({path("a.yaml"), path("b.yaml")});
        QVERIFY(window.showAndFocus());
        window.document().setActiveScenario(window.document().scenarios()[1].id);
        edit(window, 21);
        QString text;
        DialogAnswers one({noting(text, press(QMessageBox::Cancel))});
        QVERIFY(!window.close());
        QVERIFY(text.contains(QStringLiteral("scenario “b”")));
        QVERIFY(!text.contains(QStringLiteral("scenario “a”")) && !text.contains(QStringLiteral("Plant")));
        window.document().setActiveScenario(std::nullopt);
        edit(window, 31);
        DialogAnswers two({noting(text, press(QMessageBox::Cancel))});
        QVERIFY(!window.close());
        QVERIFY(text.contains(QStringLiteral("line “Plant”")) && text.contains(QStringLiteral("scenario “b”")));
    }

    void aForeignChangeIsOfferedForReloading()
    {
        TestWindow window;
        window.openFiles({path("a.yaml"), path("b.yaml")});
        QVERIFY(window.showAndFocus());
        writeScenarioFile("b.yaml", 99);
        QTRY_VERIFY(
            shownText(window.fileMessageBar()).contains(QStringLiteral("“b.yaml” was changed by another program")));
        click(window.fileMessageBar(), "reloadFiles");
        QCOMPARE(scenarioNames(window), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(window.document().scenarios()[1].scenario.overrides.at("A").at(capacity), ParameterValue(99));
        QCOMPARE(window.document().activeName(), QStringLiteral("a"));
        QVERIFY(!window.isWindowModified());
        QVERIFY(!window.fileMessageBar()->isVisible());
        write(path("line.yaml"), QByteArray(lineText) + "baseline:\n  B: {uph: 77}\n"); // and once more
        QTRY_VERIFY(shownText(window.fileMessageBar()).contains(QStringLiteral("line.yaml")));
        click(window.fileMessageBar(), "reloadFiles");
        QCOMPARE(window.document().baselineValue("B", ParameterId::Uph), ParameterValue(77));
    }

    void aReloadedLineThatDoesNotFitTheScenarioSaysWhyAndHowToGoOn()
    {
        TestWindow window;
        window.openFiles({path("a.yaml")});
        QVERIFY(window.showAndFocus());
        QTRY_VERIFY(window.runner().result() && !window.runner().isRunning());
        auto* panel = window.findChild<FindingsPanel*>();
        auto* state = window.named<QLabel>("runState");
        auto* dock = window.dock("findingsDock");
        QVERIFY(!dock->isVisible());
        write(path("line.yaml"), QByteArray(lineText).replace("name: A", "name: Alpha"));
        QTRY_VERIFY(window.fileMessageBar()->isVisible());
        click(window.fileMessageBar(), "reloadFiles");
        const auto isSaid = [&] {
            return window.message().contains(QStringLiteral("the scenario “a” changes “A”, which the line does not")) &&
                   panel->text().contains(QStringLiteral("there is no station “A”"));
        };
        QVERIFY2(isSaid(), qPrintable(window.message() + panel->text()));
        QTRY_VERIFY(!panel->visibleRegion().isEmpty());
        QVERIFY(panel->headline().startsWith(QStringLiteral("“a” cannot run like this: 1 problem")));
        QTRY_COMPARE(state->text(), QStringLiteral("The line has errors: see Problems"));

        QTest::mouseClick(panel->findChild<QAbstractButton*>(QStringLiteral("removeChanges")), Qt::LeftButton);
        QVERIFY(window.document().scenarios()[0].scenario.overrides.empty());
        QVERIFY(window.message().isEmpty());
        QVERIFY(panel->text().isEmpty());
        QVERIFY(!dock->isVisible());
        QTRY_VERIFY(window.runner().isCurrent());

        window.document().undoStack()->undo();
        QVERIFY(isSaid());
        QTRY_VERIFY(!panel->visibleRegion().isEmpty());
        click(window.messageBar(), "removeStrangers");
        QVERIFY(window.document().scenarios()[0].scenario.overrides.empty());
        QVERIFY(!dock->isVisible());
    }

    void theProblemsOfTheDocumentAreListedAsTheyAreNow()
    {
        TestWindow window;
        window.openFiles({path("a.yaml")});
        QVERIFY(window.showAndFocus());
        auto* panel = window.findChild<FindingsPanel*>();
        QCOMPARE(panel->text(), QString());
        window.document().setActiveScenario(std::nullopt);
        setParameter(window.document(), "B", ParameterId::IdealUph, 1.0);
        QVERIFY2(panel->text().contains(QStringLiteral("faster than its ideal")), qPrintable(panel->text()));
        QCOMPARE(panel->headline(), QStringLiteral("“Baseline”: 1 thing(s) to know."));
        QVERIFY(!window.dock("findingsDock")->isVisible());
        window.document().undoStack()->undo();
        QCOMPARE(panel->text(), QString());
    }

    void changesOnBothSidesAreAChoice()
    {
        TestWindow window;
        window.openFiles({path("a.yaml")});
        QVERIFY(window.showAndFocus());
        writeScenarioFile("a.yaml", 99);
        QTRY_VERIFY(window.fileMessageBar()->isVisible());
        QVERIFY(!shownText(window.fileMessageBar()).contains(QStringLiteral("of your own")));
        edit(window, 11); // now there is something to lose
        QVERIFY(shownText(window.fileMessageBar()).contains(QStringLiteral("of your own")));
        click(window.fileMessageBar(), "keepMine");
        QVERIFY(!window.fileMessageBar()->isVisible());
        QCOMPARE(window.document().value("A", capacity), ParameterValue(11));
        window.pressKeys(QKeySequence::Save); // was decided, and is not asked again
        QVERIFY(!window.isWindowModified());
        QVERIFY(read(path("a.yaml")).contains("11"));

        edit(window, 12);
        writeScenarioFile("a.yaml", 98);
        QTRY_VERIFY(window.fileMessageBar()->isVisible());
        click(window.fileMessageBar(), "reloadFiles");
        QCOMPARE(window.document().value("A", capacity), ParameterValue(98));
    }

    /// Opening it instead of the document ends all that is not saved and every step of undo.
    void aFileThatBecameSomethingElseIsOpenedAfterAsking()
    {
        TestWindow window;
        window.openFiles({path("a.yaml"), path("b.yaml")});
        QVERIFY(window.showAndFocus());
        window.document().setActiveScenario(window.document().scenarios()[1].id);
        edit(window, 11);
        write(path("other.yaml"), QByteArray(lineText) + "baseline:\n  B: {uph: 77}\n");
        write(path("a.yaml"), "line: other.yaml\n");
        window.activateWindow();
        QTRY_VERIFY(shownText(window.fileMessageBar()).contains(QStringLiteral("“a.yaml” was")));
        QString text;
        DialogAnswers staying({noting(text, press(QMessageBox::Cancel))});
        click(window.fileMessageBar(), "reloadFiles");
        QTRY_VERIFY(staying.areAllUsed());
        QVERIFY2(text.contains(QStringLiteral("scenario “b”")), qPrintable(text));
        QCOMPARE(scenarioNames(window), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(window.document().value("A", capacity), ParameterValue(11));
        DialogAnswers going({press(QMessageBox::Discard)});
        click(window.fileMessageBar(), "reloadFiles");
        QTRY_VERIFY(going.areAllUsed());
        QTRY_COMPARE(scenarioNames(window), QStringList{QStringLiteral("a")});
        QCOMPARE(window.document().baselineValue("B", ParameterId::Uph), ParameterValue(77));
        QVERIFY(!window.isWindowModified());
    }

    void keepingMineStillHasToBeSaved()
    {
        TestWindow window;
        window.openFiles({path("a.yaml"), path("b.yaml")});
        QVERIFY(window.showAndFocus());
        edit(window, 11);
        writeScenarioFile("a.yaml", 99);
        writeScenarioFile("b.yaml", 98);
        window.activateWindow();
        QTRY_VERIFY(shownText(window.fileMessageBar()).contains(QStringLiteral("“a.yaml” was")));
        click(window.fileMessageBar(), "keepMine");
        // Of b there is nothing to keep: it stays to be reloaded.
        QTRY_VERIFY(shownText(window.fileMessageBar()).contains(QStringLiteral("“b.yaml” was")));
        click(window.fileMessageBar(), "reloadFiles");
        QCOMPARE(window.document().value("A", capacity), ParameterValue(11));
        QCOMPARE(window.document().scenarios()[1].scenario.overrides.at("A").at(capacity), ParameterValue(98));
        edit(window, 10); // as the file was once: no change to the document, but to the file
        QVERIFY(!window.document().isModified());
        QString text;
        DialogAnswers answers({noting(text, press(QMessageBox::Save))});
        QVERIFY(window.close());
        QVERIFY(answers.areAllUsed());
        QVERIFY(text.contains(QStringLiteral("scenario “a”")));
        QVERIFY(read(path("a.yaml")).contains("buffer_capacity: 10"));
    }

    void aForeignChangeIsNotOverwrittenUnasked()
    {
        TestWindow window;
        window.openFiles({path("a.yaml")});
        QVERIFY(window.showAndFocus());
        edit(window, 11);
        writeScenarioFile("a.yaml", 99); // and saved before the watch had its say
        QString text;
        DialogAnswers refused({notingFiles(text, cancelDialog())});
        window.pressKeys(QKeySequence::Save);
        QVERIFY(refused.areAllUsed());
        QVERIFY2(text.contains(QStringLiteral("a.yaml: scenario “a” – was changed by another program")),
                 qPrintable(text));
        QVERIFY(read(path("a.yaml")).contains("99"));
        QVERIFY(window.isWindowModified());
        DialogAnswers accepted({pressNamed("save")});
        window.pressKeys(QKeySequence::Save);
        QVERIFY(accepted.areAllUsed());
        QVERIFY(read(path("a.yaml")).contains("11"));
        QVERIFY(!window.fileMessageBar()->isVisible());
    }

    void aBadForeignChangeLeavesTheDocument()
    {
        TestWindow window;
        window.openFiles({path("a.yaml")});
        QVERIFY(window.showAndFocus());
        write(path("a.yaml"), "line: [");
        QTRY_VERIFY(window.fileMessageBar()->isVisible());
        click(window.fileMessageBar(), "reloadFiles");
        QVERIFY(window.message().contains(QStringLiteral("a.yaml was not opened")));
        QCOMPARE(window.document().value("A", capacity), ParameterValue(10));
    }

    void problemsOfAFileThatIsWellAgainGo_data()
    {
        QTest::addColumn<bool>("isAsItWas");
        QTest::newRow("as it was read") << true;
        QTest::newRow("another good one, which is reloaded") << false;
    }

    void problemsOfAFileThatIsWellAgainGo()
    {
        QFETCH(const bool, isAsItWas);
        TestWindow window;
        window.openFiles({path("a.yaml")});
        QVERIFY(window.showAndFocus());
        auto* problems = window.dock("findingsDock");
        auto* panel = window.findChild<FindingsPanel*>();
        auto* charts = window.dock("chartDock");
        const auto isSeen = [](const QWidget* dock) { return !dock->visibleRegion().isEmpty(); };
        QTRY_VERIFY(isSeen(charts));
        write(path("a.yaml"), "line: [");
        QTRY_VERIFY(window.fileMessageBar()->isVisible());
        click(window.fileMessageBar(), "reloadFiles");
        QTRY_VERIFY(isSeen(problems) && !isSeen(charts) && !panel->text().isEmpty());
        QVERIFY(!window.message().isEmpty());
        writeScenarioFile("a.yaml", isAsItWas ? 10 : 99);
        if (!isAsItWas) {
            QTRY_VERIFY(window.fileMessageBar()->isVisible());
            click(window.fileMessageBar(), "reloadFiles");
        }
        QTRY_VERIFY(!problems->isVisible());
        QCOMPARE(window.message(), QString());
        QCOMPARE(panel->text(), QString());
        QTRY_VERIFY(isSeen(charts)); // as before, and not what is beside the problems
    }

    void aVanishedFileIsSaidAndCanBeSavedAgainOrElsewhere()
    {
        TestWindow window;
        window.openFiles({path("a.yaml")});
        QVERIFY(window.showAndFocus());
        QVERIFY(QFile::remove(path("a.yaml")));
        QTRY_VERIFY(shownText(window.fileMessageBar()).contains(QStringLiteral("no longer there")));
        QString text;
        DialogAnswers closing({noting(text, press(QMessageBox::Cancel))});
        QVERIFY(!window.close()); // the window holds the only copy
        QVERIFY(text.contains(QStringLiteral("scenario “a”, whose file is no longer there")));
        DialogAnswers again({pressNamed("save")});
        click(window.fileMessageBar(), "saveVanished");
        QVERIFY(again.areAllUsed());
        window.waitForSaving();
        QVERIFY(read(path("a.yaml")).contains("buffer_capacity: 10"));
        QTRY_VERIFY(!window.fileMessageBar()->isVisible());

        QVERIFY(QFile::remove(path("a.yaml")));
        edit(window, 11);
        DialogAnswers elsewhere({pressNamed("saveElsewhere"), saveAsProject(folder(), QStringLiteral("c"), true)});
        window.pressKeys(QKeySequence::Save);
        QVERIFY(elsewhere.areAllUsed());
        QVERIFY(read(path("c.yaml")).contains("11"));
        QCOMPARE(window.document().displayName(), QStringLiteral("c.yaml"));
    }

    /// What another program wrote was taken in, and that was undone: the next save writes what is shown.
    void aScenarioThatWasAddedAgainIsUndone()
    {
        TestWindow window;
        window.openFiles({path("a.yaml")});
        QVERIFY(window.showAndFocus());
        removeScenario(window.document(), window.document().scenarios()[0].id);
        write(path("a.yaml"), QByteArray(read(path("a.yaml"))) + "description: of theirs\n");
        DialogAnswers answers({chooseFile(path("a.yaml"))});
        window.action("addScenario")->trigger();
        QVERIFY(answers.areAllUsed());
        QCOMPARE(window.document().scenarios().size(), std::size_t{1});
        QCOMPARE(window.document().scenarios()[0].scenario.description, std::string("of theirs"));
        window.document().undoStack()->undo();
        window.document().undoStack()->undo();
        QCOMPARE(window.document().scenarios()[0].scenario.description, std::string());
        QVERIFY(window.isWindowModified());
    }

    void aVanishedFolderLeavesTheDocument()
    {
        TestWindow window;
        window.openFiles({path("a.yaml")});
        QVERIFY(window.showAndFocus());
        edit(window, 11);
        QVERIFY(removeFolder());
        QTRY_VERIFY(shownText(window.fileMessageBar()).contains(QStringLiteral("no longer there")));
        QCOMPARE(window.document().value("A", capacity), ParameterValue(11));
        const QTemporaryDir other;
        DialogAnswers answers({pressNamed("saveElsewhere"), saveAsProject(other.path(), QStringLiteral("p"), false)});
        window.pressKeys(QKeySequence::Save);
        QVERIFY(answers.areAllUsed());
        QVERIFY(read(other.filePath(QStringLiteral("a.yaml"))).contains("11"));
        QVERIFY(read(other.filePath(QStringLiteral("plant.yaml"))).contains("Plant"));
    }

    void aFullDiskIsSaidAndWritesNothing()
    {
        TestWindow window;
        window.openFiles({path("a.yaml")});
        QVERIFY(window.showAndFocus());
        edit(window, 11);
        const QByteArray before = read(path("a.yaml"));
        QString text;
        {
            const FullDisk full(20);
            DialogAnswers answers({noting(text, press(QMessageBox::Ok))});
            window.pressKeys(QKeySequence::Save);
            QVERIFY(answers.areAllUsed());
        }
        QVERIFY2(text.contains(QStringLiteral("a.yaml")) && text.contains(QStringLiteral("too large")),
                 qPrintable(text));
        QCOMPARE(read(path("a.yaml")), before);
        QCOMPARE(hiddenFiles(), QStringList());
        QVERIFY(window.isWindowModified());
        window.pressKeys(QKeySequence::Save);
        QVERIFY(!window.isWindowModified());
    }

    void whatIsSaidOfRecoveryGoesWhenItWorksAgain()
    {
        TestWindow window;
        window.openFiles({path("a.yaml")});
        QVERIFY(window.showAndFocus());
        const auto editOnFullDisk = [&](double value) {
            const FullDisk full(20);
            edit(window, value);
            QTRY_VERIFY_WITH_TIMEOUT(window.message().contains(QStringLiteral("lost in a crash")),
                                     10000 * test::patience);
        };
        editOnFullDisk(11);
        edit(window, 12);
        QTRY_COMPARE_WITH_TIMEOUT(window.message(), QString(), 10000 * test::patience);
        QVERIFY(window.isWindowModified());
        editOnFullDisk(13);
        window.pressKeys(QKeySequence::Save);
        QVERIFY(!window.isWindowModified());
        QTRY_COMPARE(window.message(), QString());
        editOnFullDisk(14); // and is said anew
        window.document().undoStack()->undo();
        QVERIFY(!window.isWindowModified());
        QTRY_COMPARE(window.message(), QString());
    }

    /// There are no comments to lose in it.
    void aDeletedFileIsSaidToBeWrittenAgain()
    {
        write(path("noted.yaml"), QByteArray(lineText) + "# a comment\n");
        TestWindow window;
        window.openFiles({path("noted.yaml")});
        QVERIFY(window.showAndFocus());
        edit(window, 11);
        QVERIFY(QFile::remove(path("noted.yaml")));
        QTRY_VERIFY(window.fileMessageBar()->isVisible());
        QString text;
        DialogAnswers answers({notingFiles(text, pressNamed("save"))});
        window.pressKeys(QKeySequence::Save);
        QVERIFY(answers.areAllUsed());
        QCOMPARE(text, QStringLiteral("noted.yaml: line “Plant” – was moved or deleted; it is written again\n"));
        QVERIFY(read(path("noted.yaml")).contains("11"));
    }

    void aDeviceWithoutRoomIsSaid()
    {
        if (!QFileInfo::exists(QStringLiteral("/dev/full")))
            QSKIP("there is no /dev/full");
        TestWindow window;
        window.openBuiltin();
        QVERIFY(window.showAndFocus());
        setParameter(window.document(), "Filler", capacity, 60.0);
        QString text;
        QVERIFY(QFile::link(QStringLiteral("/dev/full"), path("full.yaml")));
        DialogAnswers answers(
            {saveAsProject(folder(), QStringLiteral("full"), true), noting(text, press(QMessageBox::Ok))});
        window.pressKeys(QKeySequence::Save);
        QVERIFY(answers.areAllUsed());
        QVERIFY2(text.contains(QStringLiteral("the disk is full")), qPrintable(text));
        QVERIFY(window.isWindowModified());
        QVERIFY(!window.document().project().isThere());
    }

    void aReadOnlyFolderIsSaid()
    {
        TestWindow window;
        window.openFiles({path("a.yaml")});
        QVERIFY(window.showAndFocus());
        edit(window, 11);
        const QByteArray before = read(path("a.yaml"));
        const QFile::Permissions readOnly = QFile::ReadOwner | QFile::ExeOwner;
        QVERIFY(QFile::setPermissions(folder(), readOnly));
        if (QFileInfo(folder()).isWritable())
            QSKIP("this user may write everywhere");
        QString text;
        DialogAnswers answers({noting(text, press(QMessageBox::Ok))});
        window.pressKeys(QKeySequence::Save);
        QVERIFY(QFile::setPermissions(folder(), readOnly | QFile::WriteOwner));
        QVERIFY(text.contains(QStringLiteral("a.yaml")) && text.contains(QStringLiteral("permission denied")));
        QCOMPARE(read(path("a.yaml")), before);
        QVERIFY(window.isWindowModified());
    }

    void aCrashIsRecoveredFrom()
    {
        leaveBehind(55);
        TestWindow window;
        window.show();
        QString text;
        QStringList started;
        window.findChild<Recovery*>()->setStartProgram([&started](const QStringList& arguments) {
            started = arguments;
            return true;
        });
        DialogAnswers answers({noting(text, pressNamed("recover"))});
        window.start({path("b.yaml")});
        QCOMPARE(started, QStringList{path("b.yaml")}); // in a window of its own
        QVERIFY(answers.areAllUsed());
        QVERIFY2(text.contains(QStringLiteral("scenario “a” of “Plant” (a.yaml)")), qPrintable(text));
        QCOMPARE(scenarioNames(window), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(window.document().value("A", capacity), ParameterValue(55));
        QVERIFY(window.isWindowModified());
        window.pressKeys(QKeySequence::Save);
        QVERIFY(read(path("a.yaml")).contains("55"));
        QVERIFY(window.message().isEmpty());
        QVERIFY(!window.isWindowModified());
        QTRY_VERIFY(QDir(Autosave::usualFolder()).isEmpty(QDir::Files | QDir::Hidden));
    }

    void whatLostItsFileBeforeACrashIsRecovered()
    {
        {
            ProjectDocument document;
            const FileWatch watch(document);
            openFileSet(document, readFileSet({path("a.yaml")}));
            const Autosave autosave(document, watch, Autosave::usualFolder(), std::chrono::milliseconds(0));
            QVERIFY(QFile::remove(path("a.yaml")));
            QTRY_VERIFY(!QDir(Autosave::usualFolder()).entryList({QStringLiteral("*.yaml")}, QDir::Files).isEmpty());
        }
        TestWindow window;
        window.show();
        QString text;
        DialogAnswers answers({noting(text, pressNamed("recover"))});
        window.start({});
        QVERIFY(answers.areAllUsed());
        QVERIFY2(text.contains(QStringLiteral("scenario “a” of “Plant” (a.yaml)")), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("line “Plant”")));
        QCOMPARE(window.document().value("A", capacity), ParameterValue(10));
        QVERIFY(window.fileMessageBar()->isVisible());
        QVERIFY(!window.message().isEmpty());
        DialogAnswers again({pressNamed("save")});
        window.pressKeys(QKeySequence::Save);
        QVERIFY(again.areAllUsed());
        QVERIFY(read(path("a.yaml")).contains("buffer_capacity: 10"));
        QVERIFY(window.message().isEmpty());
        QTRY_VERIFY(QDir(Autosave::usualFolder()).isEmpty(QDir::Files | QDir::Hidden));
    }

    void theWordAboutARecoveryStaysUntilAllOfItIsSaved()
    {
        {
            ProjectDocument document;
            const FileWatch watch(document);
            openFileSet(document, readFileSet({path("a.yaml"), path("b.yaml")}));
            const Autosave autosave(document, watch, Autosave::usualFolder(), std::chrono::milliseconds(0));
            setParameter(document, "A", capacity, 55);
            document.setActiveScenario(document.scenarios()[1].id);
            setParameter(document, "A", capacity, 56);
            const QDir folder(Autosave::usualFolder());
            QTRY_VERIFY(!folder.entryList({QStringLiteral("*.yaml")}, QDir::Files).isEmpty());
        }
        TestWindow window;
        window.show();
        DialogAnswers answers({pressNamed("recover")});
        window.start({});
        QVERIFY(answers.areAllUsed());
        ProjectDocument& document = window.document();
        const QString said = QStringLiteral("You see the recovered changes of");
        QVERIFY(window.message().startsWith(said));
        document.setActiveScenario(document.scenarios()[0].id);
        edit(window, 57);
        QVERIFY(window.message().startsWith(said));
        window.pressKeys(QKeySequence::Save);
        QVERIFY(window.message().isEmpty());
        QVERIFY(!window.isWindowModified());
    }

    void aForeignChangeSinceTheCrashIsNoticed()
    {
        leaveBehind(55);
        writeScenarioFile("a.yaml", 99);
        TestWindow window;
        window.show();
        DialogAnswers answers({pressNamed("recover")});
        window.start({});
        QVERIFY(answers.areAllUsed());
        QVERIFY(shownText(window.fileMessageBar()).contains(QStringLiteral("a.yaml")));
        click(window.fileMessageBar(), "keepMine");
        window.pressKeys(QKeySequence::Save);
        QVERIFY(read(path("a.yaml")).contains("55"));
    }

    void whatIsNotRecoveredNowIsOfferedAgain()
    {
        leaveBehind(55);
        leaveBehind(66);
        {
            TestWindow window;
            window.show();
            DialogAnswers answers({cancelDialog(), cancelDialog()});
            window.start({path("b.yaml")});
            QVERIFY(answers.areAllUsed());
            QCOMPARE(scenarioNames(window), QStringList{QStringLiteral("b")});
        }
        TestWindow window;
        window.show();
        DialogAnswers answers({pressNamed("recoverDiscard"), pressNamed("recover")}); // newest first
        window.start({});
        QVERIFY(answers.areAllUsed());
        QCOMPARE(window.document().value("A", capacity), ParameterValue(55));
        DialogAnswers closing({press(QMessageBox::Discard)});
        QVERIFY(window.close());
        QTRY_VERIFY(QDir(Autosave::usualFolder()).isEmpty(QDir::Files | QDir::Hidden));
    }

    /// Two windows crashed: both come back, the second in a window of its own.
    void everyCrashedWindowIsOffered()
    {
        leaveBehind(55);
        leaveBehind(66);
        TestWindow window;
        window.show();
        QStringList started;
        window.findChild<Recovery*>()->setStartProgram([&started](const QStringList& arguments) {
            started = arguments;
            return true;
        });
        DialogAnswers answers({pressNamed("recover"), pressNamed("recover")});
        window.start({});
        QVERIFY(answers.areAllUsed());
        QCOMPARE(window.document().value("A", capacity), ParameterValue(66));
        QCOMPARE(started.size(), 2);
        QCOMPARE(started.value(0), QStringLiteral("--recover"));
        TestWindow other;
        other.recover(started.value(1));
        QCOMPARE(other.document().value("A", capacity), ParameterValue(55));
    }

    /// A home folder that moved to a new computer, or that two share.
    void whatAnotherComputerKeptIsOfferedWithAWarning()
    {
        leaveBehind(55);
        const QDir kept(Autosave::usualFolder());
        const QString file = kept.filePath(kept.entryList({QStringLiteral("*.yaml")}, QDir::Files).constFirst());
        write(file + QStringLiteral(".lock"), "4866\nlinetwin\noldpc\n00000000000000000000000000000001\n\n");
        QString text;
        {
            TestWindow window;
            window.show();
            const auto pressEnter = [](QWidget* dialog) { QTest::keyClick(dialog, Qt::Key_Return); };
            DialogAnswers answers({noting(text, pressEnter)});
            window.start({});
            QVERIFY(answers.areAllUsed());
            QVERIFY2(text.contains(QStringLiteral("computer “oldpc”")), qPrintable(text));
            QVERIFY2(text.contains(QStringLiteral("may still be using them")), qPrintable(text));
            QVERIFY(!window.isWindowModified());
        }
        QVERIFY(read(file + QStringLiteral(".lock")).contains("oldpc"));
        TestWindow window;
        window.show();
        DialogAnswers answers({pressNamed("recover")});
        window.start({});
        QVERIFY(answers.areAllUsed());
        QCOMPARE(window.document().value("A", capacity), ParameterValue(55));
        window.pressKeys(QKeySequence::Save);
        QVERIFY(read(path("a.yaml")).contains("55"));
        QTRY_VERIFY(QDir(Autosave::usualFolder()).isEmpty(QDir::Files | QDir::Hidden));
    }

    void aDamagedRecoveryFileIsSaidAndKept()
    {
        QVERIFY(QDir().mkpath(Autosave::usualFolder()));
        write(Autosave::usualFolder() + QStringLiteral("/x.yaml"), "rubbish");
        TestWindow window;
        window.show();
        window.start({});
        QVERIFY(window.message().contains(QStringLiteral("x.yaml.damaged")));
        QCOMPARE(read(Autosave::usualFolder() + QStringLiteral("/x.yaml.damaged")), QByteArray("rubbish"));
        QVERIFY(!window.document().line().stations.empty());
    }

    void scenariosWithEqualLinesInsideAreOneDocument()
    {
        write(path("i.yaml"), bareInlineText);
        write(path("j.yaml"), bareInlineText);
        TestWindow window;
        window.openFiles({path("i.yaml"), path("j.yaml"), path("a.yaml")});
        window.show();
        QCOMPARE(scenarioNames(window), (QStringList{QStringLiteral("i"), QStringLiteral("j")}));
        QVERIFY(window.message().contains(QStringLiteral("a.yaml")));
    }
};

LINETWIN_TEST(FileSafetyTest)
#include "FileSafetyTest.moc"
