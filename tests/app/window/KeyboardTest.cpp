// SPDX-License-Identifier: GPL-3.0-or-later
// The window by keyboard alone, and on small screens.
#include "app/charts/ChartView.h"
#include "app/commands/CalendarCommands.h"
#include "app/commands/MomentCommands.h"
#include "app/commands/ProductCommands.h"
#include "app/diagram/DiagramScene.h"
#include "app/diagram/DiagramView.h"
#include "app/playback/PlaybackBar.h"
#include "app/quantities/QuantityEdit.h"
#include "app/results/OeePanel.h"
#include "app/window/Actions.h"
#include "app/window/EntryButton.h"
#include "app/window/EntrySwitch.h"
#include "app/window/ScreenFit.h"
#include "app/window/WindowDocks.h"
#include "engine/io/Files.h"
#include "tests/Patience.h"
#include "tests/TestMain.h"
#include "tests/app/OpenWhatIf.h"
#include "tests/app/window/WindowTest.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTextBrowser>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>

#include <array>
#include <set>
#include <tuple>
#include <utility>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;

namespace {

struct KeyboardWindow : TestWindow {
    KeyboardWindow()
    {
        LoadedFile file = *loadFile("builtin:cosmetics").file;
        file.line.run.durationHours = 1;
        file.line.run.replications = 20;
        openWhatIf(document(), std::move(file));
        resize(1400, 900);
        showAndFocus();
        diagram = findChild<DiagramView*>();
    }
    ~KeyboardWindow() override
    {
        document().undoStack()->clear();
        document().replace(*loadFile("builtin:cosmetics").file, {}); // closing asks nothing
    }
    bool isReady() { return QTest::qWaitForWindowActive(this) && isAnswered(); }
    bool isAnswered()
    {
        return QTest::qWaitFor([this] { return runner().result() && runner().isCurrent() && !runner().isRunning(); });
    }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    DiagramView* diagram;
};

bool takesKeys(const QWidget* widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled() &&
           !widget->focusProxy() && !widget->visibleRegion().isEmpty();
}

/// Stations, scenarios, products, moments.
using Counts = std::array<int, 4>;

Counts countsOf(TestWindow& window)
{
    const ProjectDocument& document = window.document();
    return {static_cast<int>(document.line().stations.size()), static_cast<int>(document.scenarios().size()),
            static_cast<int>(document.line().products.size()), static_cast<int>(document.moments().size())};
}

/// Something of every kind, and a station that is selected.
void fillEverything(TestWindow& window)
{
    addProduct(window.document());
    addMoment(window.document(), {"Moment", {}, window.document().activeName().toStdString(), 60, 0, {}});
    addCalendarEntries(window.document(), QStringLiteral("Add"),
                       {{"lunch", {{ParameterId::CalendarFromMin, 10}, {ParameterId::CalendarMinutes, 1}}}});
    window.selection().set({"Filler"});
}

/// All that happens is undone.
void pressKeysIn(TestWindow& window, QWidget* widget, std::set<QString>& tried)
{
    if (!takesKeys(widget))
        return;
    QUndoStack& stack = *window.document().undoStack();
    const int steps = stack.index();
    for (const auto& [key, modifiers] :
         {std::pair(Qt::Key_D, Qt::ControlModifier), std::pair(Qt::Key_Delete, Qt::NoModifier),
          std::pair(Qt::Key_F2, Qt::NoModifier)}) {
        widget->setFocus();
        if (!widget->hasFocus())
            return;
        tried.insert(QString::fromLatin1(widget->metaObject()->className()));
        QTest::keyClick(widget, key, modifiers);
        if (QWidget* field = QApplication::focusWidget(); field && field != widget)
            QTest::keyClick(field, Qt::Key_Escape);
        while (stack.index() > steps)
            stack.undo();
    }
}

} // namespace

Q_DECLARE_METATYPE(Counts)

class KeyboardTest : public WindowTest {
    Q_OBJECT
private Q_SLOTS:
    /// Every widget that takes the focus, whatever it is.
    void spacePlaysWhateverHasTheFocus()
    {
        KeyboardWindow window;
        QVERIFY(window.isReady());
        window.selection().set({"Filler"});
        const std::size_t overrides = window.document().effectiveScenario().overrides.size();
        std::set<QString> tried;
        for (QWidget* widget : window.findChildren<QWidget*>()) {
            const bool isText = qobject_cast<QLineEdit*>(widget) || qobject_cast<QPlainTextEdit*>(widget) ||
                                qobject_cast<QTextEdit*>(widget) || widget->inherits("QDateTimeEdit");
            if (isText || !takesKeys(widget))
                continue;
            widget->setFocus();
            if (!widget->hasFocus())
                continue;
            const bool wasPlaying = window.clock().isPlaying();
            QTest::keyClick(widget, Qt::Key_Space);
            QVERIFY2(window.clock().isPlaying() != wasPlaying, widget->metaObject()->className());
            tried.insert(QString::fromLatin1(widget->metaObject()->className()));
        }
        QVERIFY2(tried.size() >= 6, qPrintable(QStringList(tried.begin(), tried.end()).join(u' ')));
        QCOMPARE(window.document().effectiveScenario().overrides.size(), overrides);
        QCOMPARE(window.document().undoStack()->count(), 0);
    }

    void spaceIsTypedIntoATextAndEnterWorksTheButtons()
    {
        KeyboardWindow window;
        QVERIFY(window.isReady());
        auto* baseline = window.named<QToolButton>("baselineEntry");
        auto* scenario = window.named<QToolButton>("scenarioEntry");
        baseline->setFocus();
        QTest::keyClick(baseline, Qt::Key_Return);
        QVERIFY(window.document().isBaselineActive());
        scenario->setFocus();
        QTest::keyClick(scenario, Qt::Key_Enter);
        QVERIFY(!window.document().isBaselineActive());
        for (QCheckBox* box : window.findChildren<QCheckBox*>()) {
            if (!takesKeys(box))
                continue;
            box->setFocus();
            const bool wasChecked = box->isChecked();
            QTest::keyClick(box, Qt::Key_Return);
            QVERIFY2(box->isChecked() != wasChecked, qPrintable(box->objectName()));
            window.document().undoStack()->undo();
        }
        auto* notes = window.findChild<QPlainTextEdit*>();
        QVERIFY(notes);
        if (takesKeys(notes)) {
            notes->setFocus();
            QTest::keyClicks(notes, QStringLiteral("a b"));
            QVERIFY(!window.clock().isPlaying());
            QVERIFY(notes->toPlainText().contains(QStringLiteral("a b")));
        }
    }

    /// Shift+F10 and the Menu key, of which the platform makes one event.
    void theContextMenuOpensByKey_data()
    {
        QTest::addColumn<QString>("dock");
        QTest::addColumn<QString>("name");
        QTest::newRow("diagram") << QString() << QString();
        QTest::newRow("chart") << QStringLiteral("chartDock") << QStringLiteral("chart");
        QTest::newRow("V-curve") << QStringLiteral("oeeDock") << QStringLiteral("vCurve");
        QTest::newRow("stations") << QStringLiteral("oeeDock") << QStringLiteral("stationTable");
        QTest::newRow("losses") << QStringLiteral("oeeDock") << QStringLiteral("lossTable");
        QTest::newRow("stops") << QStringLiteral("stopsDock") << QStringLiteral("stopTable");
        QTest::newRow("all values") << QStringLiteral("valuesDock") << QStringLiteral("valueTable");
    }
    void theContextMenuOpensByKey()
    {
        QFETCH(QString, dock);
        QFETCH(QString, name);
        KeyboardWindow window;
        QVERIFY(window.isReady());
        QWidget* widget = window.diagram;
        if (!dock.isEmpty()) {
            auto* panel = window.findChild<QDockWidget*>(dock);
            panel->show();
            panel->raise();
            QCoreApplication::processEvents();
            widget =
                name == QStringLiteral("chart") ? panel->findChild<ChartView*>() : panel->findChild<QWidget*>(name);
        }
        QVERIFY(widget);
        if (widget->focusProxy())
            widget = widget->focusProxy();
        widget->activateWindow();
        widget->setFocus();
        QTRY_VERIFY(widget->hasFocus());
        bool wasOpen = false;
        QTimer opened;
        connect(&opened, &QTimer::timeout, &window, [&] {
            if (QWidget* menu = QApplication::activePopupWidget()) {
                wasOpen = true;
                menu->close();
            }
        });
        opened.start(10);
        const QPoint middle = widget->rect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, middle, widget->mapToGlobal(middle));
        auto* scrolled = qobject_cast<QAbstractScrollArea*>(widget);
        QApplication::sendEvent(scrolled ? scrolled->viewport() : widget, &event);
        QTRY_VERIFY(wasOpen);
    }
    void f6GoesRoundThePanesAndBack()
    {
        KeyboardWindow window;
        QVERIFY(window.isReady());
        window.diagram->setFocus();
        std::vector<QWidget*> way{QApplication::focusWidget()};
        do {
            KeyboardWindow::key(Qt::Key_F6);
            way.push_back(QApplication::focusWidget());
            const QWidget* last = way.back();
            QVERIFY2(way.size() < 20,
                     qPrintable(last->objectName() + QString::fromLatin1(last->metaObject()->className())));
        } while (way.back() != window.diagram);
        QVERIFY2(way.size() >= 6, qPrintable(QString::number(way.size())));
        for (auto step = way.rbegin() + 1; step != way.rend(); ++step) {
            KeyboardWindow::key(Qt::Key_F6, Qt::ShiftModifier);
            QCOMPARE(QApplication::focusWidget(), *step);
        }
    }

    /// The panel is lower than what is in it.
    void whatTheKeyboardComesToIsInSight()
    {
        KeyboardWindow window;
        window.resize(1366, 768);
        QVERIFY(window.showAndFocus());
        QTRY_VERIFY_WITH_TIMEOUT(window.runner().isCurrent() && !window.runner().isRunning(), 20000 * test::patience);
        auto* panel = window.findChild<OeePanel*>();
        auto* area = panel->findChild<QScrollArea*>();
        area->verticalScrollBar()->setValue(0);
        panel->findChild<QToolButton*>(QStringLiteral("meanOfShifts"))->setFocus();
        QStringList visited;
        for (QWidget* at = QApplication::focusWidget(); panel->isAncestorOf(at) && visited.size() < 30;
             at = QApplication::focusWidget()) {
            const QRect place(at->mapTo(panel, QPoint()), at->size());
            const QRect sight(area->viewport()->mapTo(panel, QPoint()), area->viewport()->size());
            QVERIFY2(!area->isAncestorOf(at) || sight.intersects(place), qPrintable(at->objectName()));
            visited << at->objectName();
            QTest::keyClick(at, Qt::Key_Tab);
        }
        QVERIFY2(visited.size() > 6 && visited.contains(QStringLiteral("lossTable")), qPrintable(visited.join(u' ')));
    }

    void tabPassesPanelsBehindOthers()
    {
        KeyboardWindow window;
        QVERIFY(window.isReady());
        QDockWidget* stops = window.dock("stopsDock");
        window.dock("chartDock")->raise();
        QTRY_VERIFY(!window.rect().intersects(stops->geometry()));
        QVERIFY(stops->isVisible()); // for Qt
        window.diagram->setFocus(Qt::TabFocusReason);
        QSet<QString> docks;
        for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
            for (int i = 0; i < 120; ++i) {
                KeyboardWindow::key(key);
                for (const QWidget* at = QApplication::focusWidget(); at; at = at->parentWidget()) {
                    if (const auto* dock = qobject_cast<const QDockWidget*>(at))
                        docks.insert(dock->objectName());
                }
            }
        }
        QVERIFY2(docks.contains(QStringLiteral("chartDock")) && docks.contains(QStringLiteral("oeeDock")),
                 qPrintable(QStringList(docks.values()).join(u' ')));
        QVERIFY(!docks.contains(QStringLiteral("stopsDock")));
    }

    void enterGoesIntoThePropertiesAndEscapeBack()
    {
        KeyboardWindow window;
        QVERIFY(window.isReady());
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_F4}) {
            window.diagram->setFocus();
            KeyboardWindow::key(Qt::Key_Home);
            KeyboardWindow::key(key);
            QVERIFY(window.dock("propertiesDock")->isAncestorOf(QApplication::focusWidget()));
            QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()) ||
                    qobject_cast<QAbstractSpinBox*>(QApplication::focusWidget())); // typing means something there
            QCOMPARE(window.selection().stations(), std::vector<std::string>{"Filler"});
            KeyboardWindow::key(Qt::Key_Tab);
            QVERIFY(window.dock("propertiesDock")->isAncestorOf(QApplication::focusWidget()));
            QCOMPARE(window.selection().stations(), std::vector<std::string>{"Filler"});
            KeyboardWindow::key(Qt::Key_Escape);
            QVERIFY(window.diagram->hasFocus());
            QCOMPARE(window.selection().stations(), std::vector<std::string>{"Filler"});
        }
    }

    void aDigitOnABufferBeginsItsCapacity()
    {
        KeyboardWindow window;
        QVERIFY(window.isReady());
        window.diagram->setFocus();
        window.diagram->selectNode(window.diagram->diagram().tank(1));
        QTest::keyClick(window.diagram, Qt::Key_7);
        auto* editor = window.dock("propertiesDock")->findChild<QuantityEdit*>(QStringLiteral("buffer_capacity"));
        QTRY_VERIFY(editor->hasFocus());
        QCOMPARE(editor->text(), QStringLiteral("7"));
        QTest::keyClick(editor, Qt::Key_5);
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(window.document().value("Inspector", ParameterId::BufferCapacity), ParameterValue(75.0));
        QCOMPARE(window.document().undoStack()->count(), 1);
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY(window.diagram->hasFocus());
    }

    void lettersOnTheDiagramChangeNothing()
    {
        KeyboardWindow window;
        QVERIFY(window.isReady());
        window.selection().set({"Filler"});
        window.diagram->setFocus(Qt::TabFocusReason);
        const std::uint64_t before = window.document().revision();
        const int steps = window.document().undoStack()->count();
        for (const Qt::KeyboardModifier modifier : {Qt::NoModifier, Qt::ShiftModifier}) {
            for (char letter = 'a'; letter <= 'z'; ++letter)
                QTest::keyClick(window.diagram, letter, modifier);
        }
        for (char digit = '0'; digit <= '9'; ++digit)
            QTest::keyClick(window.diagram, digit); // a station is selected; at a buffer they begin its capacity
        QCOMPARE(window.document().revision(), before);
        QCOMPARE(window.document().undoStack()->count(), steps);
        QCOMPARE(window.selection().stations(), std::vector<std::string>{"Filler"});
        QVERIFY(window.diagram->hasFocus());
        QVERIFY(!window.clock().isPlaying());
        QVERIFY(!QApplication::activeModalWidget());
    }

    /// The page is made by hand where keys are no actions: what it says is tried elsewhere. Actions it must not forget.
    void thePageOfKeysHasTheKeyOfEveryAction()
    {
        KeyboardWindow window;
        QVERIFY(window.isReady());
        window.trigger("keys");
        QTextBrowser* page = nullptr;
        QTRY_VERIFY((page = window.findChild<QTextBrowser*>(QStringLiteral("page"))) != nullptr);
        QStringList lines;
        for (const QString& line : page->toPlainText().split(u'\n'))
            lines << line.trimmed();
        int found = 0;
        for (const QAction* action : window.findChildren<QAction*>()) {
            if (action->shortcut().isEmpty() || action->objectName().isEmpty() || action->objectName().startsWith(u'_'))
                continue;
            QString text = action->text();
            text.remove(u'&').remove(u'…');
            const auto row = lines.indexOf(text);
            QVERIFY2(row >= 0, qPrintable(text));
            QVERIFY2(lines.value(row + 1).contains(action->shortcut().toString(QKeySequence::NativeText)),
                     qPrintable(text + u' ' + lines.value(row + 1)));
            ++found;
        }
        QVERIFY2(found > 25, qPrintable(QString::number(found)));
        page->window()->close();
    }

    void aWindowFitsItsScreenWithItsFrame()
    {
        QWidget window;
        const QRect screen = window.screen()->availableGeometry();
        window.setGeometry(screen.right() - 50, screen.bottom() - 50, 4000, 3000);
        new ScreenFit(window);
        QVERIFY(screen.contains(window.geometry()));
        QVERIFY(window.geometry().top() > screen.top()); // a title bar has room
        window.setGeometry(screen.left() + 60, screen.top() + 70, 300, 200);
        new ScreenFit(window);
        QCOMPARE(window.geometry(), QRect(screen.left() + 60, screen.top() + 70, 300, 200));
    }

    void theEntrySwitchStaysInSightWithLongNames()
    {
        KeyboardWindow window;
        QVERIFY(window.isReady());
        LoadedFile file = *loadFile("builtin:cosmetics").file;
        const std::string name =
            "Packaging hall seven, after the second shutdown, filler with the new pump, as planned ";
        file.scenario.name = name + "A";
        file.kind = LoadedFile::Kind::Scenario;
        window.document().replace(std::move(file), path("one.yaml"));
        Scenario other;
        other.name = name + "B";
        window.document().addScenario(other, path("two.yaml"));
        window.resize(1024, 640);
        auto* entries = window.findChild<EntrySwitch*>();
        const auto areAllInSight = [&] {
            const QList<QToolButton*> buttons = entries->findChildren<QToolButton*>();
            return entries->isVisible() && buttons.size() == 3 &&
                   std::ranges::all_of(buttons, [&](const QToolButton* button) {
                       const QPoint corner = button->mapTo(&window, button->rect().bottomRight());
                       return button->isVisible() && button->width() > 50 && window.rect().contains(corner);
                   });
        };
        QTRY_VERIFY(areAllInSight());
        std::set<QString> shown;
        for (const EntryButton* button : entries->findChildren<EntryButton*>())
            shown.insert(button->shownText(button->width()));
        QCOMPARE(shown.size(), std::size_t{3}); // told apart
    }

    /// Keys that several parts of the window have each have one owner, whatever has the focus.
    void aKeyHasOneOwnerWhateverHasTheFocus()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("Ambiguous shortcut")));
        KeyboardWindow window;
        QVERIFY(window.isReady());
        fillEverything(window);
        std::set<QString> tried;
        for (const DockId id : {DockId::Scenarios, DockId::Moments, DockId::Products, DockId::Calendar, DockId::Values,
                                DockId::Properties, DockId::History, DockId::Stops, DockId::Problems}) {
            QDockWidget* dock = (*window.findChild<WindowDocks*>())[id];
            dock->show();
            dock->raise();
            QCoreApplication::processEvents();
            for (QWidget* widget : dock->findChildren<QWidget*>())
                pressKeysIn(window, widget, tried);
        }
        pressKeysIn(window, window.diagram, tried);
        for (QToolButton* button : window.findChildren<QToolButton*>())
            pressKeysIn(window, button, tried);
        QVERIFY2(tried.size() >= 8, qPrintable(QStringList(tried.begin(), tried.end()).join(u' ')));
    }

    void keysEditWhatHasTheFocus_data()
    {
        QTest::addColumn<QByteArray>("focus");
        QTest::addColumn<Counts>("duplicated");
        QTest::addColumn<Counts>("removed");
        QTest::newRow("diagram") << QByteArray() << Counts{1, 0, 0, 0} << Counts{-1, 0, 0, 0};
        QTest::newRow("list of scenarios") << QByteArray("scenarioList") << Counts{0, 1, 0, 0} << Counts{0, -1, 0, 0};
        QTest::newRow("list of products") << QByteArray("products.list") << Counts{0, 0, 1, 0} << Counts{0, 0, -1, 0};
        QTest::newRow("list of moments") << QByteArray("moments.list") << Counts{} << Counts{0, 0, 0, -1};
        QTest::newRow("table of values") << QByteArray("valueTable") << Counts{} << Counts{};
    }
    void keysEditWhatHasTheFocus()
    {
        QFETCH(QByteArray, focus);
        QFETCH(Counts, duplicated);
        QFETCH(Counts, removed);
        QTest::failOnWarning(QRegularExpression(QStringLiteral("Ambiguous shortcut")));
        KeyboardWindow window;
        QVERIFY(window.isReady());
        fillEverything(window);
        QWidget* widget = focus.isEmpty() ? window.diagram : window.named<QWidget>(focus.constData());
        QVERIFY(widget);
        for (QWidget* each = widget; each; each = each->parentWidget()) {
            if (auto* dock = qobject_cast<QDockWidget*>(each)) {
                dock->show();
                dock->raise();
            }
        }
        QCoreApplication::processEvents();
        // As where a desktop shows the menu bar itself: then the keys of its entries hold in the whole window.
        QAction rival;
        rival.setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_D), QKeySequence::Delete, Qt::Key_F2});
        if (widget != window.diagram)
            window.addAction(&rival);
        const QSignalSpy stolen(&rival, &QAction::triggered);
        for (const auto& [key, modifiers, expected] : {std::tuple(Qt::Key_D, Qt::ControlModifier, duplicated),
                                                       std::tuple(Qt::Key_Delete, Qt::NoModifier, removed)}) {
            const Counts before = countsOf(window);
            const int steps = window.document().undoStack()->index();
            const qsizetype stolenBefore = stolen.count();
            widget->setFocus();
            QVERIFY(widget->hasFocus());
            QTest::keyClick(widget, key, modifiers);
            QVERIFY(expected == Counts{} || stolen.count() == stolenBefore);
            for (std::size_t i = 0; i < before.size(); ++i)
                QCOMPARE(countsOf(window)[i] - before[i], expected[i]);
            while (window.document().undoStack()->index() > steps)
                window.document().undoStack()->undo();
        }
    }

    /// Any of the shifts is recorded when it is asked for, and again after an edit.
    void anyShiftCanBePlayed()
    {
        KeyboardWindow window;
        QVERIFY(window.isReady());
        auto* chooser = window.named<QToolButton>("shiftChooser");
        QVERIFY(chooser && chooser->text().contains(u'1'));
        const auto first = window.clock().recording();
        window.trigger("worstShift");
        QTRY_VERIFY(window.isAnswered() && window.clock().recording() != first);
        const ReplicationSet& shifts = *window.runner().result()->scenario;
        const auto outputOf = [](const ShiftFigures& shift) { return *shift[LineFigure::OutputPerHour].value(); };
        const auto worst = std::ranges::min_element(shifts.shifts, {}, outputOf);
        const auto number = static_cast<std::uint32_t>(worst - shifts.shifts.begin());
        QCOMPARE(window.runner().result()->playedShift, number);
        QCOMPARE(outputOf(window.runner().result()->shift), outputOf(*worst));
        QVERIFY(chooser->text().startsWith(QStringLiteral("Worst: shift %1").arg(number + 1)));

        window.trigger("numberedShift");
        auto* dialog = window.findChild<QInputDialog*>();
        QVERIFY(dialog);
        dialog->setIntValue(7);
        dialog->accept();
        QTRY_COMPARE(window.runner().result()->playedShift, 6U);
        QVERIFY(chooser->text().startsWith(QStringLiteral("Shift 7")));
    }
};

LINETWIN_TEST(KeyboardTest)
#include "KeyboardTest.moc"
