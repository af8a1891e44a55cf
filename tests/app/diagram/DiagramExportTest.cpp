// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagram/DiagramExport.h"

#include "app/charts/saving/ExportMenu.h"
#include "app/diagram/DiagramScene.h"
#include "app/diagram/DiagramView.h"
#include "app/diagram/StationItem.h"
#include "app/settings/Theme.h"
#include "app/text/Texts.h"
#include "tests/TestMain.h"
#include "tests/app/charts/SvgTexts.h"
#include "tests/app/diagram/SampleLine.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QTest>

namespace linetwin::app {

namespace {

struct ExportBench {
    ProjectDocument document;
    Selection selection;
    PlaybackClock clock;
    LiveRunner runner{document};
    DiagramView view{document, selection, clock, runner};

    ExportBench()
    {
        document.replace(fileOf(sampleLine()), {});
        view.resize(1200, 500);
        view.show();
    }
    QImage picture()
    {
        view.exports().actions()[1]->trigger();
        return QApplication::clipboard()->image();
    }
};

} // namespace

class DiagramExportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void init() { applyTheme(ColorScheme::Light); }

    /// Whatever is selected, and whatever the theme.
    void thePictureIsOfTheLineAlone()
    {
        ExportBench bench;
        const QImage plain = bench.picture();
        QVERIFY(!plain.isNull());
        bench.selection.set({bench.document.line().stations.front().name});
        QVERIFY(bench.view.diagram().station(0)->isSelectedNode());
        QCOMPARE(bench.picture(), plain);
        QVERIFY(bench.view.diagram().station(0)->isSelectedNode());
        applyTheme(ColorScheme::Dark);
        QCOMPARE(bench.picture(), plain);
    }

    /// In rows, as is largest there; the view keeps its own.
    void aSlideIsArrangedForItsShape()
    {
        ExportBench bench;
        const QImage before = bench.picture();
        const std::size_t rowLength = bench.view.diagram().stationsPerRow();
        bench.view.findChild<QAction*>(QStringLiteral("diagramCopyStandardSlide"))->trigger();
        const QImage slide = QApplication::clipboard()->image();
        QCOMPARE(slide.size(), QSize(1920, 1440));
        const QString said = textOfSvg(QApplication::clipboard()->mimeData()->data(QStringLiteral("image/svg+xml")));
        for (const Station& station : bench.document.line().stations)
            QVERIFY2(said.contains(toQString(station.name)), qPrintable(said));
        QCOMPARE(bench.view.diagram().stationsPerRow(), rowLength);
        QCOMPARE(bench.picture(), before);
    }

    /// What is seen is one moment of one shift.
    void thePictureSaysWhichMomentItIs()
    {
        ExportBench bench;
        QVERIFY(QTest::qWaitFor([&] { return bench.runner.result() && bench.runner.result()->recording; }, 20'000));
        bench.clock.setRecording(bench.runner.result()->recording);
        bench.clock.seek(SimTime{std::chrono::minutes{90}});
        bench.picture();
        const QString said = textOfSvg(QApplication::clipboard()->mimeData()->data(QStringLiteral("image/svg+xml")));
        const QString expected = QStringLiteral("Shift 1 of %1 at 1:30:00, seed %2; exploratory.")
                                     .arg(bench.runner.result()->plannedReplications)
                                     .arg(bench.runner.result()->seed);
        QVERIFY2(said.contains(expected), qPrintable(expected + u'\n' + said));
    }

    void theTableHasTheParametersOfAllStations()
    {
        ExportBench bench;
        bench.view.exports().copyTable();
        const QStringList rows = QApplication::clipboard()->text().trimmed().split(u'\n');
        QCOMPARE(rows.size(), static_cast<qsizetype>(bench.document.line().stations.size()) + 1);
        QVERIFY2(rows[0].startsWith(QStringLiteral("Station\tItems per cycle\tMakes\tSpeed, cycles/h\t")),
                 qPrintable(rows[0]));
        QVERIFY(rows[0].contains(QStringLiteral("\tJam probability, %\t")));
        bool isNumber = false;
        rows[1].split(u'\t')[3].toDouble(&isNumber);
        QVERIFY(isNumber);
    }

    /// On empty ground at once, on a station below a name, as there its own Copy stands, too.
    void theMenuOffersIt()
    {
        ExportBench bench;
        const QPoint onStation = bench.view.mapFromScene(
            bench.view.diagram().station(0)->mapToScene(bench.view.diagram().station(0)->frame().center()));
        for (const QPoint place : {QPoint(3, 3), onStation}) {
            QContextMenuEvent event(QContextMenuEvent::Mouse, place, bench.view.viewport()->mapToGlobal(place));
            QApplication::sendEvent(bench.view.viewport(), &event);
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            QVERIFY(menu);
            const QAction* last = menu->actions().constLast();
            const QList<QAction*> offered = last->menu() ? last->menu()->actions() : menu->actions();
            QVERIFY(offered.contains(bench.view.exports().actions().constFirst()));
            QCOMPARE(last->menu() != nullptr, place == onStation);
            menu->close();
        }
    }

    void anEmptyLineHasNoPicture()
    {
        ExportBench bench;
        bench.document.replace(fileOf(Line{}), {});
        QApplication::clipboard()->setText(QStringLiteral("before"));
        bench.view.exports().actions()[1]->trigger();
        bench.view.exports().copyTable();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("before"));
    }
};

} // namespace linetwin::app

using linetwin::app::DiagramExportTest;
LINETWIN_TEST(DiagramExportTest)
#include "DiagramExportTest.moc"
