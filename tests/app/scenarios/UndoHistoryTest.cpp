// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenarios/UndoHistory.h"

#include "app/commands/ScenarioCommands.h"
#include "app/document/DocumentFiles.h"
#include "app/document/DocumentState.h"
#include "app/quantities/NotesEdit.h"
#include "app/scenarios/ScenarioPanel.h"
#include "app/settings/TypedText.h"
#include "tests/TestMain.h"
#include "tests/app/OpenWhatIf.h"
#include "tests/app/scenarios/SampleDocument.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace linetwin;
using namespace linetwin::app;

class UndoHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClickGoesBack()
    {
        ProjectDocument document;
        testing::openWhatIf(document, sampleFile());
        UndoHistory history(document);
        newScenario(document);
        newScenario(document);
        QCOMPARE(history.model()->rowCount(), 3);
        history.show();
        QVERIFY(QTest::qWaitForWindowExposed(&history));
        const QRect first = history.visualRect(history.model()->index(1, 0));
        QTest::mouseClick(history.viewport(), Qt::LeftButton, {}, first.center());
        QCOMPARE(document.scenarios().size(), 2U);
        QCOMPARE(document.undoStack()->index(), 1);
    }

    /// In a panel that is a window of its own it waits: a redo that shows another entry would make the panel take it
    /// over as a step in the middle of this one.
    void whatIsTypedElsewhereIsAStepBefore()
    {
        ProjectDocument document;
        testing::openWhatIf(document, sampleFile());
        const ScenarioId described = *document.activeScenario();
        ScenarioPanel panel(document);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        UndoHistory history(document);
        newScenario(document);
        newScenario(document);
        document.undoStack()->setIndex(0);
        QTest::keyClicks(panel.findChild<NotesEdit*>(), QStringLiteral("why"));
        QCOMPARE(document.undoStack()->count(), 2);
        history.show();
        QVERIFY(QTest::qWaitForWindowExposed(&history));
        const QRect last = history.visualRect(history.model()->index(2, 0));
        QTest::mouseClick(history.viewport(), Qt::LeftButton, {}, last.center());
        QVERIFY(QString::fromStdString(document.findScenario(described)->scenario.description)
                    .contains(QStringLiteral("why")));
        QCOMPARE(document.undoStack()->count(), 1);
        QCOMPARE(document.undoStack()->index(), 1);
    }

    void whatIsTypedElsewhereIsAStepBeforeTheKeysToo()
    {
        ProjectDocument document;
        testing::openWhatIf(document, sampleFile());
        UndoHistory history(document);
        newScenario(document);
        history.show();
        QVERIFY(QTest::qWaitForWindowExposed(&history));
        const QSignalSpy wanted(&typedText(), &TypedText::wanted);
        QTest::keyClick(&history, Qt::Key_Up);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(document.undoStack()->index(), 0);
    }

    /// The mark says that everything is saved.
    void theSavedStateIsMarked()
    {
        QTemporaryDir folder;
        ProjectDocument document;
        document.replace(sampleFile(), folder.filePath(QStringLiteral("a.yaml")));
        UndoHistory history(document);
        const ScenarioId first = document.scenarios().front().id;
        describeScenario(document, first, "one");
        const ScenarioId second = *duplicateScenario(document, first);
        QCOMPARE(document.undoStack()->cleanIndex(), 0);
        document.markSaved({{},
                            document.lineSource(),
                            {{first, folder.filePath(QStringLiteral("a.yaml"))},
                             {second, folder.filePath(QStringLiteral("b.yaml"))}}});
        QVERIFY(!document.isModified());
        QCOMPARE(document.undoStack()->cleanIndex(), 2);
        document.undoStack()->undo();
        QVERIFY(!document.undoStack()->isClean());
    }

    void aRecoveredDocumentWasNeverSaved()
    {
        ProjectDocument document;
        testing::openWhatIf(document, sampleFile());
        UndoHistory history(document);
        describeScenario(document, document.scenarios().front().id, "changed");
        document.restore(document.state());
        QVERIFY(document.isModified());
        QCOMPARE(document.undoStack()->cleanIndex(), -1);
    }
};

LINETWIN_TEST(UndoHistoryTest)
#include "UndoHistoryTest.moc"
