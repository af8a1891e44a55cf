// SPDX-License-Identifier: GPL-3.0-or-later
// Where there is nothing to show, nothing of another line is shown.
#include "app/commands/LineCommands.h"
#include "app/settings/Theme.h"
#include "tests/TestMain.h"
#include "tests/app/window/FileTesting.h"

#include <QDockWidget>
#include <QLabel>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>

using namespace linetwin;
using namespace linetwin::app;
using namespace linetwin::app::testing;

namespace {

QString labelText(MainWindow& window, const char* name)
{
    return window.findChild<QLabel*>(QString::fromLatin1(name))->text();
}

QTableView* table(MainWindow& window, const char* name)
{
    return window.findChild<QTableView*>(QString::fromLatin1(name));
}

bool hasFigures(MainWindow& window)
{
    return window.runner().isCurrent() && window.clock().recording();
}

void verifyEmpty(MainWindow& window)
{
    QVERIFY(!window.runner().result());
    QVERIFY(!window.clock().recording());
    QVERIFY(!table(window, "stationTable")->isVisible());
    QVERIFY(window.findChild<QLabel*>(QStringLiteral("oeeEmpty"))->isVisible());
    QCOMPARE(labelText(window, "oeeEmpty"), QStringLiteral("There are no figures: the line has no stations yet."));
    QCOMPARE(labelText(window, "chartState"), QStringLiteral("no result yet"));
    QTRY_COMPARE(labelText(window, "runState"), QStringLiteral("No figures: the line has no stations yet"));
}

} // namespace

class EmptyStateTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("LineTwinTest"));
        QCoreApplication::setApplicationName(QStringLiteral("EmptyStateTest"));
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        applyTheme(ColorScheme::Light);
        QTest::failOnWarning(QRegularExpression(QStringLiteral("QObject::|QPainter::|QWidget::")));
    }
    void init()
    {
        QSettings().clear();
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanupTestCase() { QSettings().clear(); }

    void aNewLineShowsNoFigures()
    {
        MainWindow window;
        window.openBuiltin();
        QVERIFY(showAndFocus(window));
        QTRY_VERIFY(hasFigures(window));
        trigger(window, "newLine");
        verifyEmpty(window);
        QTest::qWait(100); // an answer on its way to the other line does not come
        verifyEmpty(window);
        insertTemplate(window.document(), 0, stationTemplates().front());
        QTRY_VERIFY(hasFigures(window));
        QVERIFY(table(window, "stationTable")->isVisible());
        QVERIFY(!window.findChild<QLabel*>(QStringLiteral("oeeEmpty"))->isVisible());
        QCOMPARE(window.runner().result()->line->stations.size(), std::size_t{1});
    }

    void aLineWithoutItsStationsShowsNoFigures()
    {
        write(path("line.yaml"), lineText);
        MainWindow window;
        window.openFiles({path("line.yaml")});
        QVERIFY(showAndFocus(window));
        QTRY_VERIFY(hasFigures(window));
        removeStations(window.document(), {"A", "B"});
        verifyEmpty(window);
        window.document().undoStack()->undo();
        QTRY_VERIFY(hasFigures(window));
    }

    void anotherFileTakesTheFiguresAway()
    {
        write(path("line.yaml"), lineText);
        MainWindow window;
        window.openBuiltin();
        QVERIFY(showAndFocus(window));
        QTRY_VERIFY(hasFigures(window));
        window.openFiles({path("line.yaml")});
        QVERIFY(!window.runner().result());
        QTRY_VERIFY(hasFigures(window));
        QCOMPARE(window.runner().result()->line->name, std::string("Plant"));
    }

    void aBadFileAtTheStartShowsThePageAndItsProblems()
    {
        write(path("bad.yaml"), "topology: 3\n");
        MainWindow window;
        window.show();
        window.start({path("bad.yaml")});
        QVERIFY(window.windowTitle().startsWith(QStringLiteral("Welcome")));
        QVERIFY(messageOf(window).startsWith(QStringLiteral("bad.yaml was not opened")));
        QVERIFY(!messageOf(window).contains(QStringLiteral("You still see")));
        QVERIFY(!table(window, "stationTable")->isVisible());
        QTRY_VERIFY(window.findChild<QDockWidget*>(QStringLiteral("findingsDock"))->isVisible());
    }
};

LINETWIN_TEST(EmptyStateTest)
#include "EmptyStateTest.moc"
