// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/OeeExport.h"

#include "app/results/OeePanel.h"
#include "app/settings/Theme.h"
#include "engine/io/Files.h"
#include "tests/Patience.h"
#include "tests/TestMain.h"
#include "tests/app/charts/SvgTexts.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;

namespace {

/// A panel with a real result of the example line.
struct ExportBench {
    ProjectDocument document;
    LiveRunner runner{document};
    Selection selection;
    OeePanel panel{document, runner, selection};

    bool run(const LoadedFile& file = *loadFile("builtin:cosmetics").file)
    {
        document.replace(file, {});
        panel.resize(400, 700);
        panel.show();
        return QTest::qWaitForWindowExposed(&panel) &&
               QTest::qWaitFor([this] { return runner.isCurrent(); }, 20'000 * test::patience);
    }
    QAction& action(const QString& name) { return *panel.findChild<QAction*>(name); }
    QString copied(const QString& name)
    {
        action(name).trigger();
        return QApplication::clipboard()->text();
    }
};

} // namespace

class OeeExportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_US"))); }
    void init() { applyTheme(ColorScheme::Light); }

    void everyPartHasAPictureInLightColours_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"oee", "figures", "loss", "station"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyPartHasAPictureInLightColours()
    {
        QFETCH(QString, name);
        ExportBench bench;
        QVERIFY(bench.run());
        QImage light;
        for (const ColorScheme scheme : {ColorScheme::Light, ColorScheme::Dark}) {
            applyTheme(scheme);
            QCoreApplication::processEvents();
            bench.action(name + u"CopyPicture"_s).trigger();
            const QImage image = QApplication::clipboard()->image();
            QVERIFY(image.width() > 1600); // twice the pixels, wider than the panel
            QCOMPARE(image.pixelColor(2, 2), lightColors().surface);
            int darkPixels = 0;
            for (int y = 0; y < image.height(); y += 4) {
                for (int x = 0; x < image.width(); x += 4)
                    darkPixels += image.pixelColor(x, y).lightness() < 100 ? 1 : 0;
            }
            QVERIFY(darkPixels > 50); // there are texts
            QVERIFY2(darkPixels < image.width() * image.height() / 16 / 4, "more than a quarter is dark");
            QVERIFY(theme().isDark == (scheme == ColorScheme::Dark));
        }
        const QString folder = qEnvironmentVariable("LINETWIN_TEST_PICTURES");
        if (!folder.isEmpty())
            QApplication::clipboard()->image().save(folder + u'/' + name + u".png"_s);
    }

    /// Read by those at the back, with nothing cut off and nothing distorted; of the panel itself nothing changes.
    void everyPartHasSlides_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QStringList>("texts");
        for (const QString& shape : {u"Wide"_s, u"Standard"_s}) {
            const auto add = [&](const char* part, const QStringList& texts) {
                QTest::addRow("%s, %s", part, qPrintable(shape))
                    << QString::fromLatin1(part) + u"Copy"_s + shape + u"Slide"_s << QString::fromLatin1(part) << texts;
            };
            add("oee", {u"Output per hour"_s, u"OEE"_s, u"Scheduled time"_s, u"Good product"_s});
            add("figures", {u"Output per hour"_s, u"OEE"_s});
            add("loss", {u"Scheduled time"_s, u"Good product"_s});
            add("station", {u"Filler"_s, u"Palletizer"_s});
        }
    }
    void everyPartHasSlides()
    {
        QFETCH(QString, name);
        QFETCH(QString, part);
        QFETCH(QStringList, texts);
        ExportBench bench;
        QVERIFY(bench.run());
        QTRY_VERIFY_WITH_TIMEOUT(bench.runner.result()->hasAllCauses(), 60'000 * test::patience);
        bench.action(part + u"CopyPicture"_s).trigger();
        const QImage before = QApplication::clipboard()->image();
        bench.action(name).trigger();
        const QImage image = QApplication::clipboard()->image();
        QCOMPARE(image.size(), name.contains(u"Wide"_s) ? QSize(2560, 1440) : QSize(1920, 1440));
        const QString said = textOfSvg(QApplication::clipboard()->mimeData()->data(u"image/svg+xml"_s));
        texts << u"Cosmetics line – Baseline"_s << u"100 shift(s), seed 42, 8 h; exploratory"_s
              << u"Intervals of means at 95 %: simulation luck only, not the uncertainty of the input data"_s;
        for (const QString& text : std::as_const(texts))
            QVERIFY2(said.contains(text), qPrintable(text + u" is not in: "_s + said));
        bench.action(part + u"CopyPicture"_s).trigger();
        QCOMPARE(QApplication::clipboard()->image(), before);
        const QString folder = qEnvironmentVariable("LINETWIN_TEST_PICTURES");
        if (!folder.isEmpty())
            image.save(folder + u'/' + name + u".png"_s);
    }

    /// Columns are not so narrow that names of losses are cut, and no line ends within a unit.
    void aSlideHasRoomForLossesAndTheirChange()
    {
        ExportBench bench;
        QVERIFY(bench.run());
        Scenario larger;
        larger.name = "larger";
        larger.overrides["Filler"][ParameterId::BufferCapacity] = 500;
        bench.document.setActiveScenario(bench.document.addScenario(larger, {}));
        QTRY_VERIFY_WITH_TIMEOUT(bench.runner.isCurrent() && bench.runner.result()->hasAllCauses(),
                                 60'000 * test::patience);
        bench.action(u"oeeCopyWideSlide"_s).trigger();
        const QString said = textOfSvg(QApplication::clipboard()->mimeData()->data(u"image/svg+xml"_s));
        for (const QString& text : {u"Blocked: Packer jammed"_s, u"10,000 units\u2060/\u2060h"_s})
            QVERIFY2(said.contains(text), qPrintable(text + u" is not in: "_s + said));
    }

    /// A table of forty would be too small to be read.
    void aSlideSaysWhatItLeavesOut()
    {
        ExportBench bench;
        LoadResult loaded = loadFile("builtin:cosmetics");
        Line& line = loaded.file->line;
        for (int i = 0; i < 36; ++i)
            line.stations.push_back({"Conveyor " + std::to_string(i + 1), 1, std::nullopt, {}});
        QVERIFY(bench.run(*loaded.file));
        bench.action(u"stationCopyWideSlide"_s).trigger();
        const QString said = textOfSvg(QApplication::clipboard()->mimeData()->data(u"image/svg+xml"_s));
        QVERIFY2(said.contains(QRegularExpression(u"Only the first 1\\d of 40 stations have room here"_s)),
                 qPrintable(said));
        QVERIFY(said.contains(u"Conveyor 1 "_s) && !said.contains(u"Conveyor 36"_s));
    }

    void tablesHaveNumbers()
    {
        ExportBench bench;
        QVERIFY(bench.run());
        const QStringList figures = bench.copied(u"figuresCopyTable"_s).split(u'\n');
        QVERIFY2(figures[0].startsWith(u"Figure\tUnit\tMean\t95 % interval from\t95 % interval to\tSingle"_s),
                 qPrintable(figures[0]));
        QCOMPARE(figures.size(), qsizetype{19} + 2);
        bool isNumber = false;
        QVERIFY(figures[1].section(u'\t', 2, 2).toDouble(&isNumber) > 10 && isNumber);
        const QStringList stations = bench.copied(u"stationCopyTable"_s).split(u'\n');
        QCOMPARE(stations.size(), 4 + 2);
        QVERIFY(stations[0].contains(u"\tStarved, %\t"_s));
        // The whole has all tables.
        const QString whole = bench.copied(u"oeeCopyTable"_s);
        QVERIFY(whole.contains(figures[0]) && whole.contains(stations[0]) && whole.contains(u"Scheduled time\t"_s));
    }

    /// From the scheduled time to the good product nothing is lost, in any unit.
    void lossesCloseToTheScheduledTime()
    {
        ExportBench bench;
        QVERIFY(bench.run());
        const QStringList rows = bench.copied(u"lossCopyTable"_s).trimmed().split(u'\n');
        for (const int column : {3, 4, 5}) {
            double left = 0;
            for (qsizetype row = 1; row < rows.size(); ++row) {
                const double value = rows[row].split(u'\t')[column].toDouble();
                left += row == 1 ? value : -value;
            }
            QVERIFY2(std::abs(left) < 1e-6, qPrintable(QString::number(left)));
        }
    }

    void theMenuOpensEverywhere_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("offers");
        QTest::newRow("cards") << u"output_per_hour"_s << u"figuresCopyTable"_s;
        QTest::newRow("losses") << u"lossTable"_s << u"lossCopyTable"_s;
        QTest::newRow("stations") << u"stationTable"_s << u"stationCopyTable"_s;
        QTest::newRow("else") << u"factorTitle"_s << u"oeeCopyTable"_s;
    }
    void theMenuOpensEverywhere()
    {
        QFETCH(QString, name);
        QFETCH(QString, offers);
        ExportBench bench;
        QVERIFY(bench.run());
        auto* widget = bench.panel.findChild<QWidget*>(name);
        if (auto* table = qobject_cast<QTableView*>(widget))
            widget = table->viewport();
        for (const auto reason : {QContextMenuEvent::Mouse, QContextMenuEvent::Keyboard}) {
            QContextMenuEvent event(reason, {4, 4}, widget->mapToGlobal(QPoint(4, 4)));
            QApplication::sendEvent(widget, &event);
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            QVERIFY(menu);
            QVERIFY(menu->actions().contains(&bench.action(offers)));
            menu->close();
        }
    }

    void withoutAResultThereIsNothingToSave()
    {
        ExportBench bench;
        QVERIFY(!bench.action(u"oeeSaveTable"_s).isEnabled());
        QVERIFY(bench.panel.findChild<QToolButton*>(u"oeeExport"_s));
    }
};

LINETWIN_TEST(OeeExportTest)
#include "OeeExportTest.moc"
