// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/saving/ExportMenu.h"

#include "app/charts/saving/WidgetPicture.h"
#include "app/settings/Settings.h"
#include "app/settings/SettingsStore.h"
#include "tests/TestMain.h"
#include "tests/app/charts/ChartTesting.h"
#include "tests/app/window/DialogAnswers.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;

namespace {

struct MenuBench {
    QLabel view{u"Figures"_s};
    bool isEmpty = false;
    ExportMenu menu{u"bench"_s,
                    {[this]() -> std::optional<Picture> {
                         if (isEmpty)
                             return std::nullopt;
                         return pictureOf(view, {u"Cosmetics line"_s, u"exploratory"_s});
                     },
                     [] { return QList<ChartTable>(); }, [] { return u"Cosmetics line"_s; }},
                    &view};

    MenuBench() { view.resize(400, 100); }
    QAction& action(const char* name) { return *view.findChild<QAction*>(u"bench"_s + QLatin1String(name)); }
};

} // namespace

class ExportMenuTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        beginChartTests();
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("LineTwin"));
        QCoreApplication::setApplicationName(QStringLiteral("ExportMenuTest"));
    }
    void init()
    {
        SettingsStore::instance().waitForWriting();
        QSettings().clear();
    }
    void cleanupTestCase()
    {
        SettingsStore::instance().waitForWriting();
        QSettings().clear();
    }

    void whatIsCopiedHasTheShape_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QSize>("size");
        QTest::newRow("16:9") << QByteArray("CopyWideSlide") << QSize(2560, 1440);
        QTest::newRow("4:3") << QByteArray("CopyStandardSlide") << QSize(1920, 1440);
        QTest::newRow("as shown") << QByteArray("CopyPicture") << QSize();
    }
    void whatIsCopiedHasTheShape()
    {
        QFETCH(QByteArray, name);
        QFETCH(QSize, size);
        MenuBench bench;
        if (size.isEmpty())
            size = 2 * pictureOf(bench.view, {u"Cosmetics line"_s, u"exploratory"_s}).size;
        QApplication::clipboard()->clear();
        bench.action(name).trigger();
        QCOMPARE(QApplication::clipboard()->image().size(), size);
        const QMimeData* data = QApplication::clipboard()->mimeData();
        QVERIFY(data->hasFormat(u"image/svg+xml"_s) && data->hasFormat(u"application/pdf"_s));
    }

    void anEmptyViewGivesNothing_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char* name : {"CopyWideSlide", "CopyStandardSlide", "CopyPicture", "SaveWideSlide",
                                 "SaveStandardSlide", "SavePicture", "Print", "CopyTable", "SaveTable", "PrintTable"})
            QTest::newRow(name) << QByteArray(name);
    }
    void anEmptyViewGivesNothing()
    {
        QFETCH(QByteArray, name);
        MenuBench bench;
        bench.isEmpty = true;
        QApplication::clipboard()->setText(u"before"_s);
        bench.action(name).trigger(); // and opens no dialog, which would wait
        QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    }

    void aSlideIsSavedWithItsShapeInTheName_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QSize>("size");
        QTest::newRow("16:9") << QByteArray("SaveWideSlide") << u"Cosmetics line – 16x9.png"_s << QSize(2560, 1440);
        QTest::newRow("4:3") << QByteArray("SaveStandardSlide") << u"Cosmetics line – 4x3.png"_s << QSize(1920, 1440);
    }
    void aSlideIsSavedWithItsShapeInTheName()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, file);
        QFETCH(QSize, size);
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        const QTemporaryDir folder;
        Settings().setLastFolder(folder.path());
        MenuBench bench;
        QSignalSpy done(&bench.menu, &ExportMenu::done);
        const DialogAnswers answers({[](QWidget* dialog) { qobject_cast<QDialog*>(dialog)->accept(); }});
        bench.action(name).trigger();
        QCOMPARE(done.count(), 1);
        QCOMPARE(QImage(folder.filePath(file)).size(), size);
    }

    void theCopyKeyIsOfTheTable()
    {
        MenuBench bench;
        bench.menu.offerCopyKey(bench.view);
        QCOMPARE(bench.view.actions(), QList<QAction*>{&bench.action("CopyTable")});
        QCOMPARE(bench.action("CopyTable").shortcut(), QKeySequence(QKeySequence::Copy));
    }

    void allIsOfferedOrNothing()
    {
        MenuBench bench;
        for (const bool isEnabled : {false, true}) {
            bench.menu.setEnabled(isEnabled);
            for (const QAction* action : bench.menu.actions()) {
                QCOMPARE(action->isEnabled(), isEnabled);
                QVERIFY(!action->text().isEmpty());
            }
        }
        QCOMPARE(bench.menu.actions(), bench.menu.menu().actions());
    }
};

LINETWIN_TEST(ExportMenuTest)
#include "ExportMenuTest.moc"
