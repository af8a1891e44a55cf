// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/PicturePrinting.h"

#include "app/charts/ChartPicture.h"
#include "app/charts/ParetoChart.h"
#include "app/charts/saving/WidgetPicture.h"
#include "tests/TestMain.h"
#include "tests/app/charts/ChartTesting.h"
#include "tests/app/charts/PrintedPdf.h"
#include "tests/app/window/DialogAnswers.h"

#include <QApplication>
#include <QLabel>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QTest>

using namespace linetwin;
using namespace linetwin::app;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

ChartPicture stops()
{
    ChartPicture picture;
    picture.heading = u"Cosmetics line – Baseline"_s;
    picture.charts = {std::make_shared<ParetoChart>(
        std::vector<ParetoBar>{{{"Filler", u"Filler down"_s}, u"kind"_s, u"cause"_s, State::Down, 1h, 3}},
        ParetoMeasure::Time)};
    return picture;
}

QByteArray pageOf(const Picture& picture, QPageLayout::Orientation orientation)
{
    return printedPdf(orientation, [&picture](QPrinter& printer) { printPicture(printer, picture); });
}

} // namespace

class PicturePrintingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { beginChartTests(); }

    void thePageIsTurnedAsItWasChosen_data()
    {
        QTest::addColumn<int>("orientation");
        QTest::addColumn<QByteArray>("box");
        QTest::newRow("upright") << static_cast<int>(QPageLayout::Portrait)
                                 << QByteArray("/MediaBox [0 0 595.000000 842.000000]");
        QTest::newRow("across") << static_cast<int>(QPageLayout::Landscape)
                                << QByteArray("/MediaBox [0 0 842.000000 595.000000]");
    }
    void thePageIsTurnedAsItWasChosen()
    {
        QFETCH(int, orientation);
        QFETCH(QByteArray, box);
        const QByteArray pdf = pageOf(stops(), static_cast<QPageLayout::Orientation>(orientation));
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY2(pdf.contains(box), pdf.mid(pdf.indexOf("/MediaBox"), 60).constData());
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
    }

    /// The sheet is what can be printed on of the page, in pixels of a screen, whatever dots the printer has.
    void theSheetIsThePage()
    {
        Picture picture = stops();
        PictureSheet sheet;
        QSize device;
        picture.paintSheet = [&](QPainter& painter, const PictureSheet& asked) {
            sheet = asked;
            device = QSize(painter.device()->width(), painter.device()->height());
        };
        pageOf(picture, QPageLayout::Landscape);
        QVERIFY(sheet.size.width() > 980 && sheet.size.width() < 1123);
        QVERIFY(sheet.size.height() > 650 && sheet.size.height() < 794);
        QCOMPARE(device, sheet.size);
    }

    /// Where there is no printer, too.
    void thePreviewShowsOnePageTurnedAsThePicture_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("orientation");
        QTest::newRow("wide") << QSize(800, 300) << static_cast<int>(QPageLayout::Landscape);
        QTest::newRow("high") << QSize(300, 800) << static_cast<int>(QPageLayout::Portrait);
    }
    void thePreviewShowsOnePageTurnedAsThePicture()
    {
        QFETCH(QSize, size);
        QFETCH(int, orientation);
        QLabel label(u"Figures"_s);
        label.resize(size);
        int pages = 0;
        int turned = -1;
        DialogAnswers answers({[&](QWidget* asked) {
            auto* dialog = qobject_cast<QPrintPreviewDialog*>(asked);
            QVERIFY(dialog);
            pages = dialog->findChild<QPrintPreviewWidget*>()->pageCount();
            turned = static_cast<int>(dialog->printer()->pageLayout().orientation());
            dialog->reject();
        }});
        previewPicture(pictureOf(label, {u"Cosmetics line"_s}), nullptr);
        QCOMPARE(pages, 1);
        QCOMPARE(turned, orientation);
    }
};

LINETWIN_TEST(PicturePrintingTest)
#include "PicturePrintingTest.moc"
