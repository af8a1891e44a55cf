// SPDX-License-Identifier: GPL-3.0-or-later
// Saving writes what was meant, asks for nothing that nobody made, and says what it wrote.
#include "app/commands/SetParameter.h"
#include "app/document/DocumentFiles.h"
#include "app/settings/Theme.h"
#include "tests/app/window/FileTesting.h"

#include <QStandardPaths>
#include <QTemporaryDir>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;

namespace {

constexpr auto capacity = ParameterId::BufferCapacity;

void edit(MainWindow& window, double value)
{
    setParameter(window.document(), "A", capacity, value);
}

} // namespace

class SavingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("LineTwinTest"));
        QCoreApplication::setApplicationName(QStringLiteral("SavingTest"));
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        applyTheme(ColorScheme::Light);
        QTest::failOnWarning(QRegularExpression(QStringLiteral("QObject::|QPainter::|QWidget::")));
    }
    void init()
    {
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
        write(path("i.yaml"), inlineText);
        write(path("j.yaml"), inlineText);
        write(path("line.yaml"), lineText);
    }
    void cleanupTestCase() { QSettings().clear(); }

    void closingGoesToTheWelcomePage()
    {
        MainWindow window;
        window.openFiles({path("line.yaml")});
        QVERIFY(showAndFocus(window));
        edit(window, 11);
        DialogAnswers cancelled({press(QMessageBox::Cancel)});
        pressKeys(window, QKeySequence(QStringLiteral("Ctrl+W")));
        QVERIFY(cancelled.areAllUsed());
        QCOMPARE(window.document().value("A", capacity), ParameterValue(11));
        DialogAnswers discarded({press(QMessageBox::Discard)});
        pressKeys(window, QKeySequence(QStringLiteral("Ctrl+W")));
        QVERIFY(discarded.areAllUsed());
        QVERIFY(window.windowTitle().startsWith(QStringLiteral("Welcome")));
        QVERIFY(window.isVisible());
        QVERIFY(!window.isWindowModified());
        QVERIFY(linePath(window.document()).isEmpty());
        QVERIFY(!window.findChild<QAbstractButton*>(QStringLiteral("welcomeBack"))->isVisible());
        QVERIFY(!window.findChild<QAction*>(QStringLiteral("closeDocument"))->isEnabled());
    }

    void reloadingIsUndone()
    {
        MainWindow window;
        window.openFiles({path("i.yaml")});
        QVERIFY(showAndFocus(window));
        edit(window, 11);
        const Line lineBefore = window.document().line();
        write(path("i.yaml"), QByteArray(inlineText) + "      - {name: C}\n  baseline:\n    B: {uph: 77}\n");
        auto* bar = window.findChild<MessageBar*>(QStringLiteral("fileMessages"));
        QTRY_VERIFY(bar->isVisible());
        QTRY_VERIFY(bar->findChild<QAbstractButton*>(QStringLiteral("reloadFiles")));
        QTest::mouseClick(bar->findChild<QAbstractButton*>(QStringLiteral("reloadFiles")), Qt::LeftButton);
        QCOMPARE(window.document().line().stations.size(), std::size_t{3});
        QVERIFY(window.document().scenarios()[0].scenario.overrides.empty());
        QVERIFY(!window.isWindowModified());
        const Line lineAfter = window.document().line();

        QUndoStack& stack = *window.document().undoStack();
        QCOMPARE(stack.undoText(), QStringLiteral("Reload i.yaml"));
        stack.undo();
        QCOMPARE(window.document().line(), lineBefore);
        QCOMPARE(window.document().value("A", capacity), ParameterValue(11));
        QVERIFY(window.isWindowModified()); // the file holds something else
        stack.undo();
        QVERIFY(window.document().scenarios()[0].scenario.overrides.empty());
        stack.redo();
        stack.redo();
        QCOMPARE(window.document().line(), lineAfter);
        QVERIFY(!window.isWindowModified());
        stack.undo();
        pressKeys(window, QKeySequence::Save);
        QVERIFY(!window.isWindowModified());
        QVERIFY(!read(path("i.yaml")).contains("name: C"));
    }

    void addingAScenarioFromItsFileIsUndone()
    {
        write(path("a.yaml"), "line: line.yaml\nequipment:\n  A: {buffer_capacity: 10}\n");
        MainWindow window;
        window.openFiles({path("line.yaml")});
        QVERIFY(showAndFocus(window));
        DialogAnswers answers({chooseFile(path("a.yaml"))});
        trigger(window, "addScenario");
        QCOMPARE(window.document().activeName(), QStringLiteral("a"));
        QVERIFY(!window.isWindowModified());
        window.document().undoStack()->undo();
        QCOMPARE(window.document().scenarios().size(), std::size_t{1});
        QCOMPARE(window.document().activeName(), QStringLiteral("What-if"));
        window.document().undoStack()->redo();
        QCOMPARE(window.document().activeName(), QStringLiteral("a"));
        QCOMPARE(window.document().scenarios()[1].path, path("a.yaml"));
        QVERIFY(!window.isWindowModified());
    }
};

QTEST_MAIN(SavingTest)
#include "SavingTest.moc"
