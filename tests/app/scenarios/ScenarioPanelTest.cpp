// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenarios/ScenarioPanel.h"

#include "app/commands/OtherLines.h"
#include "app/commands/ScenarioCommands.h"
#include "app/commands/SetParameter.h"
#include "app/quantities/NotesEdit.h"
#include "app/scenarios/ScenarioActions.h"
#include "app/scenarios/ScenarioModel.h"
#include "app/settings/Theme.h"
#include "app/settings/TypedText.h"
#include "tests/TestMain.h"
#include "tests/app/OpenWhatIf.h"
#include "tests/app/scenarios/SampleDocument.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyle>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;

namespace {

/// A document with "bigger buffer" (active), "second" and "third", and the panel on screen and active.
struct Bench {
    ProjectDocument document;
    std::unique_ptr<ScenarioPanel> panel;

    Bench()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        testing::openWhatIf(document, sampleFile());
        document.addScenario(emptyScenario("second"), QStringLiteral("/plant/second.yaml"));
        document.addScenario(emptyScenario("third"), {});
        panel = std::make_unique<ScenarioPanel>(document);
        panel->resize(320, 640);
        panel->show();
        panel->activateWindow();
    }
    bool isReady() { return QTest::qWaitForWindowActive(panel.get()); }

    template <class Widget> Widget& find(const char* name) const
    {
        auto* widget = panel->findChild<Widget*>(QString::fromLatin1(name));
        Q_ASSERT(widget);
        return *widget;
    }
    QListView& list() const { return find<QListView>("scenarioList"); }
    QAction& action(ScenarioActions::Id id) const { return *panel->actions()[id]; }
    void click(int row) const
    {
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                          list().visualRect(list().model()->index(row, 0)).center());
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        list().setFocus();
        QTest::keyClick(&list(), key, modifiers);
    }
    QStringList names() const
    {
        QStringList list;
        for (const ScenarioEntry& entry : document.scenarios())
            list << QString::fromStdString(entry.scenario.name);
        return list;
    }
    int activeRow() const
    {
        int active = -1;
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            if (list().model()->index(row, 0).data(ScenarioModel::IsActiveRole).toBool())
                active = row;
        }
        return active;
    }
    QVariant data(int row, int role) const { return list().model()->index(row, 0).data(role); }
    int steps() { return document.undoStack()->index(); }
};

const QStringList three{QStringLiteral("bigger buffer"), QStringLiteral("second"), QStringLiteral("third")};

} // namespace

class ScenarioPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("QObject::|QPainter::|QString::|QAbstractItem|No icon")));
        applyTheme(ColorScheme::Light);
    }

    void theBaselineComesFirst()
    {
        Bench bench;
        QCOMPARE(bench.list().model()->rowCount(), 4);
        QCOMPARE(bench.data(0, Qt::DisplayRole).toString(), QStringLiteral("Baseline"));
        QCOMPARE(bench.data(1, Qt::DisplayRole).toString(), three[0]);
        QCOMPARE(bench.activeRow(), 1);
        QCOMPARE(bench.list().currentIndex().row(), 1);
        QCOMPARE(bench.data(2, ScenarioModel::FileRole).toString(), QStringLiteral("second.yaml"));
        QCOMPARE(bench.data(1, ScenarioModel::ValuesRole).toStringList(),
                 (QStringList{u"50 → 500\u00A0items"_s, u"5 → 2\u00A0%"_s}));
        const QString spoken = bench.data(1, Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(QStringLiteral("shown and edited")));
        QVERIFY(spoken.contains(u"50 → 500"_s));
    }

    void aClickMakesAnEntryActive()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        bench.click(2);
        QCOMPARE(bench.activeRow(), 2);
        QCOMPARE(bench.document.activeName(), three[1]);
        bench.click(0);
        QVERIFY(bench.document.isBaselineActive());
        QCOMPARE(bench.steps(), 0);
    }

    void arrowsLookAndEnterChooses()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        bench.key(Qt::Key_Down);
        QCOMPARE(bench.activeRow(), 1);
        QCOMPARE(bench.find<QLabel>("detailsTitle").text(), three[1]);
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.activeRow(), 2);
    }

    void theHighlightReturnsWithTheKeyboardGone()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        bench.key(Qt::Key_End);
        QCOMPARE(bench.list().currentIndex().row(), 3);
        bench.find<NotesEdit>("description").setFocus(Qt::TabFocusReason);
        QCOMPARE(bench.list().currentIndex().row(), 1);
    }

    void anEntryIsRenamedInPlace()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        bench.click(2);
        bench.key(Qt::Key_F2);
        auto& editor = bench.find<QLineEdit>("scenarioName");
        QVERIFY(editor.hasFocus());
        QTest::keyClicks(&editor, QStringLiteral("  new,  better. "));
        QTest::keyClick(&editor, Qt::Key_Return);
        QTRY_COMPARE(bench.names()[1], QStringLiteral("new, better."));
        QCOMPARE(bench.steps(), 1);
        bench.document.undoStack()->undo();
        QCOMPARE(bench.names(), three);
    }

    void anEmptyNameAndEscapeChangeNothing()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        for (const Qt::Key end : {Qt::Key_Return, Qt::Key_Escape}) {
            bench.key(Qt::Key_F2);
            auto* editor = bench.list().findChild<QLineEdit*>();
            QVERIFY(editor);
            QTest::keyClicks(editor, end == Qt::Key_Return ? QStringLiteral("  ") : QStringLiteral("other"));
            QTest::keyClick(editor, end);
            QTRY_VERIFY(!bench.list().findChild<QLineEdit*>());
        }
        QCOMPARE(bench.names(), three);
        QCOMPARE(bench.steps(), 0);
    }

    void theBaselineIsNeitherRenamedNorDeletedNorMoved()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        bench.click(0);
        bench.key(Qt::Key_F2);
        QVERIFY(!bench.list().findChild<QLineEdit*>());
        bench.key(Qt::Key_Delete);
        bench.key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(bench.names(), three);
        QVERIFY(!bench.action(ScenarioActions::Delete).isEnabled());
        QVERIFY(!bench.action(ScenarioActions::Adopt).isEnabled());
    }

    void newAndDuplicate()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        bench.action(ScenarioActions::New).trigger();
        QCOMPARE(bench.document.scenarios().size(), 4U);
        QCOMPARE(bench.activeRow(), 4);
        QCOMPARE(bench.list().currentIndex().row(), 4);
        bench.click(1);
        bench.key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(bench.names()[1], QStringLiteral("bigger buffer 2"));
        QCOMPARE(bench.activeRow(), 2);
        QCOMPARE(bench.data(2, ScenarioModel::ChangesRole).toStringList().size(), 2);
        QVERIFY(bench.data(2, ScenarioModel::IsModifiedRole).toBool());
        bench.document.undoStack()->undo();
        bench.document.undoStack()->undo();
        QCOMPARE(bench.names(), three);
        QCOMPARE(bench.activeRow(), 1);
    }

    /// What is highlighted is deleted, also where another entry is active; undo brings it back in its place.
    void deleteAsksNothing()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        bench.key(Qt::Key_Down);
        bench.key(Qt::Key_Delete);
        QCOMPARE(bench.names(), (QStringList{three[0], three[2]}));
        QCOMPARE(bench.activeRow(), 1);
        bench.document.undoStack()->undo();
        QCOMPARE(bench.names(), three);
        bench.key(Qt::Key_Home);
        for (int i = 0; i < 3; ++i) {
            bench.click(1);
            bench.key(Qt::Key_Delete);
        }
        QCOMPARE(bench.list().model()->rowCount(), 1);
        QVERIFY(bench.document.isBaselineActive());
    }

    void altArrowsMove()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        bench.click(1);
        bench.key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(bench.names(), (QStringList{three[1], three[0], three[2]}));
        QCOMPARE(bench.list().currentIndex().row(), 2);
        bench.key(Qt::Key_Down, Qt::AltModifier);
        bench.key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(bench.names(), (QStringList{three[1], three[2], three[0]}));
        bench.key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(bench.names(), (QStringList{three[1], three[0], three[2]}));
        QCOMPARE(bench.steps(), 3);
    }

    /// What a drag within the list ends in: rows count the Baseline, and the row that is dragged.
    void aDropMoves_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("before");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("to the end") << 1 << 4 << QStringList{three[1], three[2], three[0]};
        QTest::newRow("between") << 1 << 3 << QStringList{three[1], three[0], three[2]};
        QTest::newRow("up") << 3 << 1 << QStringList{three[2], three[0], three[1]};
        QTest::newRow("above the Baseline") << 3 << 0 << QStringList{three[2], three[0], three[1]};
        QTest::newRow("the Baseline itself") << 0 << 4 << three;
    }
    void aDropMoves()
    {
        QFETCH(int, from);
        QFETCH(int, before);
        Bench bench;
        bench.list().model()->moveRow({}, from, {}, before);
        QTEST(bench.names(), "names");
    }

    void theDescriptionIsTakenOverOnce()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        auto& notes = bench.find<NotesEdit>("description");
        notes.setFocus();
        QTest::keyClicks(&notes, QStringLiteral("one"));
        QTest::keyClick(&notes, Qt::Key_Return);
        QTest::keyClicks(&notes, QStringLiteral("two"));
        QCOMPARE(bench.steps(), 0);
        bench.click(2);
        QCOMPARE(bench.document.scenarios()[0].scenario.description, std::string("one\ntwo"));
        QCOMPARE(bench.document.scenarios()[1].scenario.description, std::string());
        QVERIFY(notes.toPlainText().isEmpty());
        QCOMPARE(bench.steps(), 1);
        bench.document.undoStack()->undo();
        QCOMPARE(bench.document.scenarios()[0].scenario.description, std::string());
    }

    void aPauseTakesOverWhatWasTypedAsOneStep()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        auto& notes = bench.find<NotesEdit>("description");
        const auto description = [&] { return bench.document.scenarios()[0].scenario.description; };
        notes.setFocus();
        QTest::keyClicks(&notes, QStringLiteral("one"));
        QTRY_COMPARE(description(), std::string("one"));
        QTest::keyClicks(&notes, QStringLiteral(" two")); // the cursor stays where it was
        QTRY_COMPARE(description(), std::string("one two"));
        QCOMPARE(bench.steps(), 1);
        QTest::keyClicks(&notes, QStringLiteral(" three"));
        QTest::keyClick(&notes, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(description(), std::string("one two three"));
        QCOMPARE(bench.steps(), 1);
        QTest::keyClicks(&notes, QStringLiteral("!"));
        takeOverTypedText();
        QCOMPARE(bench.steps(), 2);
        bench.document.undoStack()->undo();
        QCOMPARE(description(), std::string("one two three"));
        bench.document.undoStack()->undo();
        QCOMPARE(description(), std::string());
        bench.document.undoStack()->redo();
        QCOMPARE(notes.toPlainText(), QStringLiteral("one two three"));
    }

    void aDescriptionThatIsOnlyShownIsNoEdit()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        const std::string foreign = "a\u00A0b\r\nc"; // an editor shows other characters in their place
        Scenario scenario = bench.document.scenarios()[0].scenario;
        scenario.description = foreign;
        bench.document.applyScenario(bench.document.scenarios()[0].id, scenario);
        takeOverTypedText();
        QCOMPARE(bench.document.scenarios()[0].scenario.description, foreign);
        QCOMPARE(bench.steps(), 0);
    }

    void escapeForgetsADescription()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        auto& notes = bench.find<NotesEdit>("description");
        notes.setFocus();
        QTest::keyClicks(&notes, QStringLiteral("one"));
        QTest::keyClick(&notes, Qt::Key_Escape);
        takeOverTypedText();
        QCOMPARE(bench.steps(), 0);
        QTest::keyClicks(&notes, QStringLiteral("two"));
        takeOverTypedText();
        QCOMPARE(bench.document.scenarios()[0].scenario.description, std::string("two"));
    }

    /// What costs a row's time for each other row is felt with hundreds of them.
    void anEditTouchesItsOwnRowOnly()
    {
        Bench bench;
        auto& table = bench.find<QTableWidget>("changes");
        QCOMPARE(table.rowCount(), 2);
        QSignalSpy touched(table.model(), &QAbstractItemModel::dataChanged);
        const int height = table.rowHeight(0);
        setParameter(bench.document, "Packer", ParameterId::JamProb, 0.03);
        QVERIFY(table.item(1, 2)->text().startsWith(u"3"));
        QVERIFY(touched.count() > 0);
        for (const QList<QVariant>& each : touched)
            QCOMPARE(each.at(0).toModelIndex().row(), 1);
        QCOMPARE(table.rowHeight(0), height);
        QCOMPARE(table.verticalHeader()->sectionResizeMode(0), QHeaderView::Fixed);
    }

    /// A scenario may change thousands of values, of which few are seen.
    void rowsOfDifferencesAreMadeAsFarAsTheyAreScrolledTo()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        LoadedFile file = sampleFile();
        file.line.stations.clear();
        file.line.baseline.clear();
        for (int i = 1; i <= 300; ++i) {
            const std::string name = "S" + std::to_string(i);
            file.line.stations.push_back({name, 1, std::nullopt, std::nullopt});
            file.scenario.overrides[name][ParameterId::BufferCapacity] = 7;
        }
        file.scenario.overrides.erase("Filler");
        file.scenario.overrides.erase("Packer");
        testing::openWhatIf(bench.document, std::move(file));
        auto& table = bench.find<QTableWidget>("changes");
        QCOMPARE(table.rowCount(), 100);
        QCOMPARE(bench.data(1, ScenarioModel::ChangeCountRole).toInt(), 300);
        QVERIFY(bench.data(1, ScenarioModel::ChangesRole).toStringList().size() <= 20);
        QVERIFY(bench.data(1, Qt::AccessibleTextRole).toString().contains(u"300 change"_s));
        const QSignalSpy lists(bench.list().model(), &QAbstractItemModel::modelReset);
        const QSignalSpy touched(table.model(), &QAbstractItemModel::dataChanged);
        setParameter(bench.document, "S200", ParameterId::BufferCapacity, 8); // in sight of nobody
        QCOMPARE(lists.count(), 0);
        QCOMPARE(touched.count(), 0);
        for (const int rows : {200, 300, 300}) {
            table.verticalScrollBar()->setValue(table.verticalScrollBar()->maximum());
            QTRY_COMPARE(table.rowCount(), rows);
            QCoreApplication::processEvents();
        }
        QVERIFY(table.item(199, 2)->text().startsWith(u'8'));
        bench.click(0);
        bench.click(1);
        QCOMPARE(table.rowCount(), 100);
    }

    void aHiddenPanelWaitsWithItsWork()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        auto& table = bench.find<QTableWidget>("changes");
        bench.panel->hide();
        const QSignalSpy touched(table.model(), &QAbstractItemModel::dataChanged);
        setParameter(bench.document, "Filler", ParameterId::BufferCapacity, 8);
        QCOMPARE(touched.count(), 0);
        bench.panel->show();
        QVERIFY(table.item(0, 2)->text().startsWith(u'8'));
    }

    void eachDifferenceHasAWayBack()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        auto& table = bench.find<QTableWidget>("changes");
        QCOMPARE(table.rowCount(), 2);
        QCOMPARE(table.item(0, 0)->text(), u"Filler · Buffer capacity"_s);
        QCOMPARE(table.item(0, 1)->text(), u"50"_s);
        QCOMPARE(table.item(0, 2)->text(), u"500 items"_s);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualItemRect(table.item(0, 3)).center());
        QCOMPARE(bench.document.value("Filler", ParameterId::BufferCapacity), ParameterValue(50));
        QCOMPARE(table.rowCount(), 1);
        table.setFocus();
        table.setCurrentCell(0, 0);
        QTest::keyClick(&table, Qt::Key_Delete);
        QVERIFY(bench.document.scenarios()[0].scenario.overrides.empty());
        QVERIFY(!table.isVisible());
        QCOMPARE(bench.steps(), 2);
    }

    void aNarrowTableOfDifferencesHasRoomForItsTitles()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        setParameter(bench.document, "Filler", ParameterId::MtbfMin, 123456.789);
        bench.panel->resize(280, 640);
        auto& table = bench.find<QTableWidget>("changes");
        const QHeaderView& header = *table.horizontalHeader();
        QTRY_VERIFY2(header.sectionSize(0) >= header.sectionSizeHint(0), qPrintable(QString::number(table.width())));
        QTRY_VERIFY(header.length() <= table.viewport()->width());
        for (int row = 0; row < table.rowCount(); ++row) {
            const QRect room(0, 0, header.sectionSize(0) - 2 * table.style()->pixelMetric(QStyle::PM_FocusFrameHMargin),
                             10000);
            const QRect needed = table.fontMetrics().boundingRect(room, Qt::TextWordWrap, table.item(row, 0)->text());
            QVERIFY(table.rowHeight(row) >= needed.height());
        }
    }

    void overridesBecomeTheBaseline()
    {
        Bench bench;
        bench.action(ScenarioActions::Adopt).trigger();
        QCOMPARE(bench.document.baselineValue("Filler", ParameterId::BufferCapacity), ParameterValue(500));
        QVERIFY(bench.document.scenarios()[0].scenario.overrides.empty());
        QVERIFY(bench.data(0, ScenarioModel::IsModifiedRole).toBool());
        QVERIFY(!bench.action(ScenarioActions::Adopt).isEnabled());
        bench.document.undoStack()->undo();
        QCOMPARE(bench.document.baselineValue("Filler", ParameterId::BufferCapacity), ParameterValue(50));
        QCOMPARE(bench.data(1, ScenarioModel::ChangesRole).toStringList().size(), 2);
        QVERIFY(bench.action(ScenarioActions::Adopt).isEnabled());
    }

    void nothingCanBeDoneWhileTheLineIsCovered()
    {
        Bench bench;
        bench.panel->actions().setAvailable(false);
        bench.document.setActiveScenario(std::nullopt); // which would refresh them
        bench.document.setActiveScenario(bench.document.scenarios()[0].id);
        for (const auto id : {ScenarioActions::New, ScenarioActions::Delete, ScenarioActions::Adopt})
            QVERIFY(!bench.action(id).isEnabled());
        bench.panel->actions().setAvailable(true);
        for (const auto id : {ScenarioActions::New, ScenarioActions::Delete, ScenarioActions::Adopt})
            QVERIFY(bench.action(id).isEnabled());
    }

    void aCopyIsOfTheEntryOfTheMenu()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        QSignalSpy saved(&bench.panel->actions(), &ScenarioActions::copyWanted);
        bench.key(Qt::Key_Down);
        bench.action(ScenarioActions::SaveCopy).trigger();
        QCOMPARE(saved.count(), 1);
        QCOMPARE(bench.document.activeName(), three[1]);
    }

    void theContextMenuIsOfTheRowUnderTheMouse()
    {
        Bench bench;
        QVERIFY(bench.isReady());
        QTimer::singleShot(0, [&] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            QVERIFY(menu);
            QVERIFY(menu->actions().contains(&bench.action(ScenarioActions::Delete)));
            bench.action(ScenarioActions::Delete).trigger();
            menu->close();
        });
        const QPoint third = bench.list().visualRect(bench.list().model()->index(3, 0)).center();
        Q_EMIT bench.list().customContextMenuRequested(third);
        QCOMPARE(bench.names(), (QStringList{three[0], three[1]}));
    }

    /// A row that no edit touches is not compared anew; a fresh list tells whether one was missed.
    void theChangesFollowEveryEdit()
    {
        Bench bench;
        ProjectDocument& document = bench.document;
        const auto scenario = document.activeScenario();
        const ScenarioId other = newOtherLine(document);
        const ScenarioId ofOther = newScenario(document);
        const auto compare = [&] {
            const ScenarioModel fresh(document);
            QCOMPARE(fresh.rowCount(), bench.list().model()->rowCount());
            for (int row = 0; row < fresh.rowCount(); ++row) {
                for (const int role : {int{Qt::ToolTipRole}, int{Qt::AccessibleTextRole}})
                    QCOMPARE(bench.data(row, role), fresh.data(fresh.index(row), role));
            }
        };
        double value = 60;
        for (const auto& entry :
             {std::optional(ofOther), std::optional(other), std::optional<ScenarioId>(), scenario}) {
            document.setActiveScenario(entry);
            compare();
            setParameter(document, "Filler", ParameterId::BufferCapacity, value += 10);
            compare();
            RunSettings settings = document.effectiveSettings();
            settings.durationHours = value;
            setRunSettings(document, entry, settings);
            compare();
        }
        while (document.undoStack()->canUndo()) {
            document.undoStack()->undo();
            compare();
        }
    }

    /// Another file, thirty scenarios, stations that go: the panel only mirrors.
    void thePanelFollowsTheDocument()
    {
        Bench bench;
        for (int i = 0; i < 30; ++i)
            bench.document.addScenario(emptyScenario("more " + std::to_string(i)), {});
        QCOMPARE(bench.list().model()->rowCount(), 34);
        bench.panel->grab();
        LoadedFile file = sampleFile();
        file.scenario.name = QString(300, u'W').toStdString();
        bench.document.replace(file, {});
        QCOMPARE(bench.list().model()->rowCount(), 2);
        QCOMPARE(bench.activeRow(), 1);
        bench.panel->grab();
    }
};

LINETWIN_TEST(ScenarioPanelTest)
#include "ScenarioPanelTest.moc"
