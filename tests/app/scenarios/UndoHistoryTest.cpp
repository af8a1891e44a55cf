// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenarios/UndoHistory.h"

#include "app/commands/ScenarioCommands.h"
#include "app/document/DocumentFiles.h"
#include "app/document/DocumentState.h"
#include "tests/TestMain.h"
#include "tests/app/OpenWhatIf.h"
#include "tests/app/scenarios/SampleDocument.h"

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
