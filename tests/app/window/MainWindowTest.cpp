// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/InvestmentCommands.h"
#include "app/commands/LineCommands.h"
#include "app/commands/ScenarioCommands.h"
#include "app/commands/SetParameter.h"
#include "app/settings/Settings.h"
#include "app/settings/Theme.h"
#include "app/window/FindingsPanel.h"
#include "tests/TestMain.h"
#include "tests/app/window/WindowTest.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QClipboard>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStatusBar>
#include <QToolButton>
#include <QUndoStack>

#include <array>
#include <chrono>
#include <clocale>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;

namespace {

const std::string filler = "Filler";

void editFiller(TestWindow& window, double value)
{
    setParameter(window.document(), filler, capacity, value);
}

constexpr const char* scenarioText = "line: builtin:cosmetics\nreplications: 3\nduration_hours: 1\n"
                                     "equipment:\n  Filler: {buffer_capacity: 500}\n";

} // namespace

class MainWindowTest : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void editSaveCloseAndOpenAgain()
    {
        const QString file = path("large_buffer_test.yaml");
        {
            TestWindow window;
            QVERIFY(window.openBuiltin());
            QVERIFY(window.showAndFocus());
            QVERIFY(!window.isWindowModified());
            newScenario(window.document());
            editFiller(window, 500);
            QVERIFY(window.isWindowModified());
            DialogAnswers answers({saveAsProject(folder(), QStringLiteral("large_buffer_test"), true)});
            window.pressKeys(QKeySequence(QStringLiteral("Ctrl+Shift+S")));
            QVERIFY(answers.areAllUsed());
            QVERIFY(!window.isWindowModified());
            QVERIFY(window.close());
        }
        QVERIFY(read(file).contains("builtin:cosmetics"));
        TestWindow window;
        QVERIFY(window.openFile(file));
        QCOMPARE(window.document().activeName(), QStringLiteral("Baseline"));
        window.document().setActiveScenario(window.document().scenarios().front().id);
        QCOMPARE(window.document().value(filler, capacity), ParameterValue(500));
        QCOMPARE(window.document().baselineValue(filler, capacity), ParameterValue(50));
        QCOMPARE(window.document().effectiveScenario().overrides.size(), std::size_t{1});
        QVERIFY(!window.isWindowModified());
        QVERIFY(window.windowTitle().startsWith(QStringLiteral("large_buffer_test.yaml[*]")));
        QCOMPARE(Settings().recentFiles(), QStringList{file});
    }

    void openThroughTheDialog()
    {
        write(path("s.yaml"), scenarioText);
        TestWindow window;
        window.openBuiltin();
        QVERIFY(window.showAndFocus());
        DialogAnswers answers({chooseFile(path("s.yaml"))});
        window.pressKeys(QKeySequence::Open);
        QVERIFY(answers.areAllUsed());
        QCOMPARE(window.document().value(filler, capacity), ParameterValue(500));
        QCOMPARE(Settings().lastFolder(), folder());
    }

    void aBadFileLeavesTheDocumentAndListsEverything()
    {
        write(path("bad.yaml"), "topology:\n  stations:\n    - {name: A, batch_in: x}\nbaseline:\n  B: {uph: -1}\n"
                                "buffers: 3\n");
        TestWindow window;
        window.openBuiltin();
        QVERIFY(window.showAndFocus());
        editFiller(window, 500);
        const std::uint64_t revision = window.document().revision();
        QVERIFY(!window.openFile(path("bad.yaml")));
        QCOMPARE(window.document().revision(), revision);
        QVERIFY(window.document().undoStack()->canUndo());

        auto* findings = window.findChild<FindingsPanel*>();
        QTRY_VERIFY(findings->isVisible() && !findings->visibleRegion().isEmpty());
        QVERIFY(findings->headline().contains(QStringLiteral("bad.yaml was not opened")));
        QVERIFY(window.message().contains(QStringLiteral("bad.yaml was not opened")));
        const auto* list = findings->findChild<QListWidget*>();
        QVERIFY(list->count() >= 3);
        QVERIFY(list->item(0)->text().contains(QStringLiteral("line 3")));
        QTest::mouseClick(findings->findChild<QPushButton*>(QStringLiteral("copyAll")), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), findings->text());
        QCOMPARE(static_cast<int>(findings->text().count(u'\n')), list->count() - 1);
    }

    /// Enter on a problem leads to where it can be mended.
    void aProblemLeadsToItsPlace()
    {
        TestWindow window;
        QVERIFY(window.openBuiltin());
        QVERIFY(window.showAndFocus());
        Line line = window.document().line();
        line.baseline["Packer"].parameters[ParameterId::Uph] = -5.0;
        line.products.push_back({});
        line.products.back().name = "Set";
        line.products.back().sellingPrice = 1.2345678;
        LoadedFile file;
        file.line = std::move(line);
        window.document().replace(std::move(file), {});
        auto* list = window.findChild<FindingsPanel*>()->findChild<QListWidget*>();
        const auto enter = [&](const QString& key) {
            const auto rows = list->findItems(key, Qt::MatchContains);
            QVERIFY2(rows.size() == 1, qPrintable(key));
            list->setCurrentItem(rows.front());
            list->setFocus();
            QTest::keyClick(list, Qt::Key_Return);
        };
        enter(QStringLiteral("Packer.uph"));
        QCOMPARE(window.selection().stations(), std::vector<std::string>{"Packer"});
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("uph"));
        enter(QStringLiteral("products.Set.selling_price"));
        QTRY_VERIFY(window.dock("productsDock")->isVisible());
        window.document().undoStack()->setIndex(0);
    }

    void severalBadFilesAreListedTogether()
    {
        write(path("bad.yaml"), "topology:\n  stations:\n    - {name: A}\nbuffers: 3\n");
        write(path("worse.yaml"), "topology: 3\nlayers: 3\n");
        TestWindow window;
        window.openBuiltin();
        QVERIFY(window.showAndFocus());
        window.openFiles({path("bad.yaml"), path("worse.yaml")});
        auto* findings = window.findChild<FindingsPanel*>();
        QTRY_VERIFY(findings->isVisible());
        QVERIFY(findings->headline().contains(QStringLiteral("bad.yaml, ")));
        QVERIFY(findings->headline().contains(QStringLiteral("worse.yaml were not opened")));
        QVERIFY(findings->text().contains(QStringLiteral("bad.yaml, line 4")));
        QVERIFY(findings->text().contains(QStringLiteral("worse.yaml, line 2")));
    }

    void aWordAboutALongRunGoesWithTheRun()
    {
        TestWindow window;
        window.openBuiltin();
        QVERIFY(window.showAndFocus());
        QTRY_VERIFY(window.runner().isCurrent());
        Q_EMIT window.runner().noticed(QStringLiteral("This run is too long"));
        QCOMPARE(window.message(), QStringLiteral("This run is too long"));
        editFiller(window, 500);
        QTRY_VERIFY(window.message().isEmpty());
    }

    void eachFileActionHasAKeyOfItsOwn()
    {
        TestWindow window;
        QStringList keys;
        for (const QAction* action : window.menuBar()->actions().constFirst()->menu()->actions()) {
            const qsizetype mark = action->text().indexOf(u'&');
            if (mark >= 0)
                keys << action->text().mid(mark + 1, 1).toLower();
        }
        QVERIFY(keys.size() > 10);
        QCOMPARE(keys.removeDuplicates(), qsizetype{0});
    }

    void aMissingFileIsSaidInWords()
    {
        TestWindow window;
        window.openFiles({path("nowhere.yaml")});
        window.show();
        QVERIFY(!window.document().line().stations.empty());
        QVERIFY(window.findChild<FindingsPanel*>()->headline().contains(QStringLiteral("nowhere.yaml")));
    }

    void builtinLinesOpenByName()
    {
        TestWindow window;
        QVERIFY(window.openFile(QStringLiteral("builtin:cosmetics")));
        QCOMPARE(window.document().line().name, std::string("Cosmetics line"));
        QCOMPARE(window.document().lineSource().kind, LineSource::Kind::Builtin);
        QVERIFY(!window.openFile(QStringLiteral("builtin:nothing")));
    }

    void undoAndRedoByKeyboard()
    {
        TestWindow window;
        window.openBuiltin();
        QVERIFY(window.showAndFocus());
        QVERIFY(!window.action("undo")->isEnabled());
        editFiller(window, 500);
        QVERIFY(window.action("undo")->text().contains(QStringLiteral("Filler")));
        window.pressKeys(QKeySequence::Undo);
        QVERIFY(!window.document().overrideValue(filler, capacity));
        QVERIFY(!window.isWindowModified());
        window.pressKeys(QKeySequence(QStringLiteral("Ctrl+Shift+Z")));
        QCOMPARE(window.document().value(filler, capacity), ParameterValue(500));
        window.pressKeys(QKeySequence::Undo);
        QVERIFY(!window.document().overrideValue(filler, capacity));
        window.pressKeys(QKeySequence(QStringLiteral("Ctrl+Y")));
        QCOMPARE(window.document().value(filler, capacity), ParameterValue(500));
    }

    void theSwitchFollowsTheColours()
    {
        TestWindow window;
        window.openBuiltin();
        QVERIFY(window.showAndFocus());
        const auto* entries = window.named<QWidget>("entrySwitch");
        for (const ColorScheme scheme : {ColorScheme::Dark, ColorScheme::Light}) {
            applyTheme(scheme);
            QTRY_VERIFY(entries->styleSheet().contains(theme().raised.name()));
        }
    }

    void closingAsksAboutChanges_data()
    {
        QTest::addColumn<int>("button");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<bool>("saves");
        QTest::newRow("save") << static_cast<int>(QMessageBox::Save) << true << true;
        QTest::newRow("discard") << static_cast<int>(QMessageBox::Discard) << true << false;
        QTest::newRow("cancel") << static_cast<int>(QMessageBox::Cancel) << false << false;
    }
    void closingAsksAboutChanges()
    {
        QFETCH(int, button);
        QFETCH(bool, closes);
        QFETCH(bool, saves);
        write(path("s.yaml"), scenarioText);
        TestWindow window;
        window.openFile(path("s.yaml"));
        QVERIFY(window.showAndFocus());
        editFiller(window, 600);
        DialogAnswers answers({press(static_cast<QMessageBox::StandardButton>(button))});
        QCOMPARE(window.close(), closes);
        QVERIFY(answers.areAllUsed());
        QCOMPARE(read(path("s.yaml")).contains("600"), saves);
    }

    void aTypedValueIsNotLostByLeaving_data()
    {
        QTest::addColumn<QString>("way");
        for (const char* way : {"close", "closeDocument", "open", "newFromExample", "save"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }
    /// By the window's frame or an action, as the line edit keeps the focus then.
    void aTypedValueIsNotLostByLeaving()
    {
        QFETCH(QString, way);
        write(path("s.yaml"), scenarioText);
        TestWindow window;
        window.openFile(path("s.yaml"));
        window.selection().set({filler});
        QVERIFY(window.showAndFocus());
        auto* number = window.named<QAbstractSpinBox>("buffer_capacity");
        number->setFocus();
        number->selectAll();
        QTest::keyClicks(number, QStringLiteral("600"));
        QCOMPARE(window.document().value(filler, capacity), ParameterValue(500));
        std::vector<DialogAnswers::Action> actions;
        if (way != u"save")
            actions.push_back(press(QMessageBox::Save));
        if (way == u"open")
            actions.push_back(cancelDialog());
        const bool isClosing = way == u"close";
        DialogAnswers answers(actions);
        if (isClosing)
            QVERIFY(window.close());
        else
            window.action(qPrintable(way))->trigger();
        QVERIFY(answers.areAllUsed());
        window.waitForSaving();
        QVERIFY(read(path("s.yaml")).contains("600"));
    }

    void cancellingTheSaveDialogKeepsTheWindow()
    {
        TestWindow window;
        window.openBuiltin();
        QVERIFY(window.showAndFocus());
        editFiller(window, 600);
        DialogAnswers answers({press(QMessageBox::Save), cancelDialog()});
        QVERIFY(!window.close());
        QVERIFY(answers.areAllUsed());
        QVERIFY(window.isWindowModified());
    }

    void openingAsksAboutChanges()
    {
        write(path("s.yaml"), scenarioText);
        TestWindow window;
        window.openBuiltin();
        QVERIFY(window.showAndFocus());
        editFiller(window, 600);
        DialogAnswers cancelled({press(QMessageBox::Cancel)});
        window.action("open")->trigger();
        QCOMPARE(window.document().value(filler, capacity), ParameterValue(600));
        DialogAnswers discarded({press(QMessageBox::Discard), chooseFile(path("s.yaml"))});
        window.action("open")->trigger();
        QVERIFY(discarded.areAllUsed());
        QCOMPARE(window.document().value(filler, capacity), ParameterValue(500));
    }

    void aFailedSaveIsSaidAndLeavesTheChanges()
    {
        write(path("s.yaml"), scenarioText);
        TestWindow window;
        window.openFile(path("s.yaml"));
        QVERIFY(window.showAndFocus());
        editFiller(window, 600);
        QVERIFY(removeFolder());
        bool canSave = true;
        const auto look = [&canSave](QWidget* dialog) {
            canSave = dialog->findChild<QAbstractButton*>(QStringLiteral("save"))->isEnabled();
            QTest::keyClick(dialog, Qt::Key_Escape);
        };
        DialogAnswers answers({look});
        window.pressKeys(QKeySequence::Save);
        QVERIFY(answers.areAllUsed());
        QVERIFY(!canSave);
        QVERIFY(window.isWindowModified());
    }

    void lostCommentsAreAnnounced()
    {
        write(path("c.yaml"), QByteArray("# kept\n") + scenarioText + "# lost\n");
        TestWindow window;
        window.openFile(path("c.yaml"));
        QVERIFY(window.showAndFocus());
        editFiller(window, 600);
        DialogAnswers refused({cancelDialog()});
        window.pressKeys(QKeySequence::Save);
        QVERIFY(read(path("c.yaml")).contains("# lost"));
        QVERIFY(window.isWindowModified());
        DialogAnswers accepted({pressNamed("save")});
        window.pressKeys(QKeySequence::Save);
        QVERIFY(accepted.areAllUsed());
        QVERIFY(!read(path("c.yaml")).contains("# lost"));
        QVERIFY(read(path("c.yaml")).startsWith("# kept\n"));
        editFiller(window, 700);
        window.pressKeys(QKeySequence::Save); // nothing to ask any more
        QVERIFY(!window.isWindowModified());
    }

    void theEntrySwitchSaysWhatIsEdited()
    {
        TestWindow window;
        window.openBuiltin();
        newScenario(window.document());
        QVERIFY(window.showAndFocus());
        auto* baseline = window.named<QToolButton>("baselineEntry");
        auto* scenario = window.named<QToolButton>("scenarioEntry");
        QVERIFY(scenario->isChecked() && !baseline->isChecked());
        editFiller(window, 500);
        QVERIFY(scenario->text().contains(u'1'));
        setInvestment(window.document(), window.document().scenarios().front().id, Investment{.cost = 1000});
        QVERIFY2(scenario->text().contains(u'2'), qPrintable(scenario->text())); // as many as the list tells
        QTest::mouseClick(baseline, Qt::LeftButton);
        QVERIFY(baseline->isChecked() && !scenario->isChecked());
        QCOMPARE(window.document().value(filler, capacity), ParameterValue(50));
    }

    void aDroppedFileIsOpened()
    {
        write(path("s.yaml"), scenarioText);
        TestWindow window;
        window.openBuiltin();
        QVERIFY(window.showAndFocus());
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path("s.yaml"))});
        const QPoint middle = window.rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &drop);
        QCOMPARE(window.document().displayName(), QStringLiteral("s.yaml"));
    }

    void spacePlaysUnlessAButtonWantsIt()
    {
        write(path("s.yaml"), scenarioText);
        TestWindow window;
        window.openFile(path("s.yaml"));
        QVERIFY(window.showAndFocus());
        QTRY_VERIFY(window.clock().recording() != nullptr);
        window.centralWidget()->setFocus();
        QTest::keyClick(&window, Qt::Key_Space);
        QVERIFY(window.clock().isPlaying());
        QTest::keyClick(&window, Qt::Key_Space);
        QVERIFY(!window.clock().isPlaying());
        auto* baseline = window.named<QToolButton>("baselineEntry");
        baseline->setFocus();
        QTest::keyClick(baseline, Qt::Key_Space);
        QVERIFY(window.clock().isPlaying());
        QTest::keyClick(baseline, Qt::Key_Return);
        QVERIFY(window.document().isBaselineActive());
    }

    void stepsFromStopToStopOfTheSelection()
    {
        write(path("s.yaml"), scenarioText);
        TestWindow window;
        window.openFile(path("s.yaml"));
        QVERIFY(window.showAndFocus());
        QTRY_VERIFY(window.clock().recording() != nullptr);
        const auto recording = window.clock().recording();
        const std::size_t last = recording->stationCount() - 1;
        const SimTime any = recording->nextStop({}).value();
        window.centralWidget()->setFocus();
        QTest::keyClick(&window, Qt::Key_N);
        QCOMPARE(window.clock().time(), any);
        QTest::keyClick(&window, Qt::Key_N);
        QVERIFY(window.clock().time() > any);
        QTest::keyClick(&window, Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(window.clock().time(), any);
        for (std::size_t station = 0; station <= last; ++station) {
            window.selection().set({recording->track(station).name});
            window.clock().seek({});
            window.action("nextStop")->trigger();
            const std::array one{station};
            QCOMPARE(window.clock().time(), recording->nextStop({}, one).value_or(SimTime{}));
            if (!recording->nextStop({}, one))
                QVERIFY(window.statusBar()->currentMessage().contains(QStringLiteral("no breakdown or jam")));
        }
        // A field takes the letter for itself.
        window.clock().seek({});
        auto* number = window.findChild<QAbstractSpinBox*>();
        number->setFocus();
        QTest::keyClick(number, Qt::Key_N);
        QCOMPARE(window.clock().time(), SimTime{});
    }

    void theClockTellsTheTimeOfDay()
    {
        write(path("s.yaml"), QByteArray("start_time: \"2025-01-06T06:00:00\"\n") + scenarioText);
        TestWindow window;
        window.openFile(path("s.yaml"));
        QTRY_VERIFY(window.clock().recording() != nullptr);
        window.clock().seek(std::chrono::seconds{750});
        QCOMPARE(window.clock().timeText(window.clock().time()), QStringLiteral("Mon 06:12:30"));
        window.openBuiltin();
        QCOMPARE(window.clock().timeText(std::chrono::seconds{750}), QStringLiteral("0:12:30"));
    }

    void spacePlaysAfterANumberWasEntered()
    {
        write(path("s.yaml"), scenarioText);
        TestWindow window;
        window.openFile(path("s.yaml"));
        window.selection().set({filler});
        QVERIFY(window.showAndFocus());
        QTRY_VERIFY(window.clock().recording() != nullptr);
        auto* number = window.named<QAbstractSpinBox>("uph");
        QVERIFY(number);
        number->setFocus();
        number->selectAll();
        QTest::keyClicks(number, QStringLiteral("9000"));
        QTest::keyClick(number, Qt::Key_Return);
        QCOMPARE(window.document().effectiveScenario().overrides.at(filler).size(), std::size_t{2});
        QTest::keyClick(number, Qt::Key_Space);
        QVERIFY(window.clock().isPlaying());
        QVERIFY(!number->text().trimmed().isEmpty());
    }

    void undoTakesBackFirstWhatIsBeingTyped()
    {
        TestWindow window;
        window.openBuiltin();
        QVERIFY(window.showAndFocus());
        newScenario(window.document());
        auto* notes = window.named<QPlainTextEdit>("description");
        notes->setFocus();
        QTest::keyClicks(notes, QStringLiteral("abc"));
        QCOMPARE(window.document().undoStack()->index(), 1);
        window.trigger("undo");
        QCOMPARE(window.document().undoStack()->index(), 1);
        QCOMPARE(notes->toPlainText(), QString());
        window.trigger("redo");
        QCOMPARE(notes->toPlainText(), QStringLiteral("abc"));
    }

    void theLayoutIsRemembered()
    {
        {
            TestWindow window;
            window.openBuiltin();
            QVERIFY(window.showAndFocus());
            window.dock("chartDock")->close();
            window.close();
        }
        TestWindow window;
        window.openBuiltin();
        QVERIFY(window.showAndFocus());
        auto* chart = window.dock("chartDock");
        QVERIFY(!chart->isVisible());
        window.action("resetLayout")->trigger();
        QTRY_VERIFY(chart->isVisible());
    }

    void numbersAreSavedWithPointsInACommaLocale()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German));
        std::setlocale(LC_ALL, "de_DE.UTF-8"); // where it is installed
        TestWindow window;
        window.openBuiltin();
        QVERIFY(window.showAndFocus());
        setParameter(window.document(), filler, ParameterId::JamProb, 0.125);
        DialogAnswers answers({saveAsProject(folder(), QStringLiteral("de"), true)});
        window.pressKeys(QKeySequence::Save);
        QVERIFY(read(path("de.yaml")).contains("jam_prob: 0.125"));
        QVERIFY(window.openFile(path("de.yaml")));
        QCOMPARE(window.document().value(filler, ParameterId::JamProb), ParameterValue(0.125));
        std::setlocale(LC_ALL, "C.UTF-8");
        QLocale::setDefault(before);
    }

    void noTwoActionsOfTheWindowShareAKey()
    {
        TestWindow window;
        QMap<QString, QString> owners;
        QStringList shared;
        for (const QAction* action : window.findChildren<QAction*>()) {
            if (action->shortcutContext() != Qt::WindowShortcut)
                continue;
            for (const QKeySequence& key : action->shortcuts()) {
                const QString text = key.toString();
                if (owners.contains(text))
                    shared << QStringLiteral("%1: %2, %3").arg(text, owners[text], action->objectName());
                owners[text] = action->objectName();
            }
        }
        QVERIFY(owners.size() > 20);
        QVERIFY2(shared.isEmpty(), qPrintable(shared.join(QStringLiteral("; "))));
    }

    void everyActionHasATooltipWithItsKey()
    {
        TestWindow window;
        window.openBuiltin();
        QVERIFY(window.showAndFocus());
        for (const QAction* each : window.actions())
            QVERIFY2(!each->toolTip().isEmpty() && !each->statusTip().isEmpty(), qPrintable(each->objectName()));
        QVERIFY(window.action("save")->toolTip().contains(QStringLiteral("Ctrl+S")));
    }

    void everyControlHasANameForScreenReaders()
    {
        TestWindow window;
        window.openBuiltin();
        window.selection().set({filler});
        QVERIFY(window.showAndFocus());
        QStringList nameless;
        for (QWidget* each : window.findChildren<QWidget*>()) {
            const bool isReached =
                (each->focusPolicy() & Qt::TabFocus) != 0 && !each->focusProxy() && each->isVisible();
            QAccessibleInterface* interface = isReached ? QAccessible::queryAccessibleInterface(each) : nullptr;
            const bool isPart = each->objectName().startsWith(QStringLiteral("qt_"));
            if (interface && !isPart && interface->text(QAccessible::Name).isEmpty())
                nameless << QStringLiteral("%1 “%2” in %3")
                                .arg(QString::fromLatin1(each->metaObject()->className()), each->objectName(),
                                     QString::fromLatin1(each->parent()->metaObject()->className()));
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral("; "))));
    }

    void aRunIsShownAndCancelledInTheStatusBar()
    {
        write(path("long.yaml"), "line: builtin:cosmetics\nreplications: 10000\n");
        TestWindow window;
        window.openFile(path("long.yaml"));
        QVERIFY(window.showAndFocus());
        auto* state = window.named<QLabel>("runState");
        auto* settings = window.named<QLabel>("runSettings");
        auto* progress = window.named<QProgressBar>("runProgress");
        QVERIFY(settings->text().contains(QLocale().toString(10000)) || settings->text().contains(u"10000"));
        QTRY_VERIFY(window.runner().result() != nullptr);
        QVERIFY(window.runner().isRunning());
        QVERIFY(state->text().contains(QStringLiteral("of")));
        QTRY_VERIFY(progress->isVisible());
        window.pressKeys(QKeySequence(QStringLiteral("Ctrl+.")));
        QVERIFY(!window.runner().isRunning());
        QVERIFY(state->text().contains(QStringLiteral("ancelled")));
        QVERIFY(!progress->isVisible());
        window.pressKeys(QKeySequence(QStringLiteral("Ctrl+R")));
        QVERIFY(window.runner().isRunning());
    }

    /// When all other figures are there, it is the causes that take as long again.
    void theStatusBarSaysWhatTheCausesTake()
    {
        write(path("long.yaml"), "line: builtin:cosmetics\nreplications: 2000\nduration_hours: 1\n");
        TestWindow window;
        window.openFile(path("long.yaml"));
        QVERIFY(window.showAndFocus());
        QStringList said;
        const LiveRunner& runner = window.runner();
        connect(&runner, &LiveRunner::resultChanged, this, [&] {
            if (runner.isRunning() && runner.result()->isFinal() && !runner.result()->hasAllCauses())
                said << window.named<QLabel>("runState")->text();
        });
        QTRY_VERIFY_WITH_TIMEOUT(runner.isCurrent() && runner.result()->hasAllCauses(), 20'000 * test::patience);
        QVERIFY(!said.isEmpty());
        for (const QString& each : said)
            QVERIFY2(each.startsWith(u"Finding the causes of losses"), qPrintable(each));
        QTRY_COMPARE(window.named<QLabel>("runState")->text(), u"Up to date"_s);
    }

    void theStatusBarSaysHowMuchMoreRuns()
    {
        write(path("short.yaml"), "line: builtin:cosmetics\nreplications: 5\nduration_hours: 1\n");
        TestWindow window;
        window.openFile(path("short.yaml"));
        QVERIFY(window.showAndFocus());
        const auto& settings = *window.named<QLabel>("runSettings");
        QTRY_VERIFY(window.runner().canRunMore());
        QVERIFY2(settings.text().startsWith(u"5 "), qPrintable(settings.text()));
        window.runner().more();
        QTRY_VERIFY2(settings.text().startsWith(u"10 "), qPrintable(settings.text()));
    }

    /// Names have up to 200 characters, and need not have a place to break at.
    void longNamesLeaveTheWindowAsItIs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("letters") << QString(200, u'W');
        QTest::newRow("words") << QStringLiteral("a longer word ").repeated(14).trimmed();
        QTest::newRow("no spaces") << QStringLiteral("Filler_buffer-500.").repeated(11);
    }
    void longNamesLeaveTheWindowAsItIs()
    {
        QFETCH(QString, name);
        TestWindow window;
        QVERIFY(window.openBuiltin());
        window.resize(1280, 800);
        QVERIFY(window.showAndFocus());
        ProjectDocument& document = window.document();
        const ScenarioId scenario = newScenario(document);
        renameScenario(document, scenario, name.toStdString());
        setParameter(document, filler, capacity, 60.0);
        QTRY_VERIFY_WITH_TIMEOUT(window.runner().isCurrent() && window.runner().result()->isFinal(),
                                 20'000 * test::patience);
        const auto isAsItWas = [&] {
            QStringList wide;
            for (QWidget* each : window.findChildren<QWidget*>()) {
                if (each->isVisible() && each->minimumSizeHint().width() > 500 && !each->inherits("QMainWindow"))
                    wide << QString::fromLatin1(each->metaObject()->className()) + u' ' + each->objectName();
            }
            return wide.join(u", "_s);
        };
        QCOMPARE(isAsItWas(), QString());
        const std::string station = std::string(63, 'W');
        QVERIFY(!renameStation(document, filler, station));
        QVERIFY(!renameStation(document, "Packer", "X" + std::string(62, 'W')));
        window.selection().set({station}); // the scenario's name stands below the station's
        QTRY_VERIFY_WITH_TIMEOUT(window.runner().isCurrent() && window.runner().result()->isFinal(),
                                 20'000 * test::patience);
        QCOMPARE(isAsItWas(), QString());
        QCOMPARE(window.size(), QSize(1280, 800));
        QVERIFY2(window.minimumSizeHint().width() <= 1280,
                 qPrintable(QString::number(window.minimumSizeHint().width())));
    }

    /// Also while no station was ever selected, whose rows are there already.
    void coloursChangeAtOnce()
    {
        TestWindow window;
        QVERIFY(window.openBuiltin());
        QVERIFY(window.showAndFocus());
        window.named<QAction>("colorsDark")->trigger();
        QCoreApplication::processEvents();
        QVERIFY(theme().isDark);
        QCOMPARE(window.palette().color(QPalette::Window), theme().window);
        window.named<QAction>("colorsLight")->trigger();
        QCoreApplication::processEvents();
        QVERIFY(!theme().isDark);
    }

    void canBeClosedWhileRunning()
    {
        write(path("long.yaml"), "line: builtin:cosmetics\nreplications: 1000\nduration_hours: 5000\n");
        TestWindow window;
        window.openFile(path("long.yaml"));
        QVERIFY(window.showAndFocus());
        QTRY_VERIFY(window.runner().isRunning());
        QVERIFY(window.close());
    }
};

LINETWIN_TEST(MainWindowTest)
#include "MainWindowTest.moc"
