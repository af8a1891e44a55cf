// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/TablePrinting.h"

#include "tests/TestMain.h"
#include "tests/app/charts/ChartTesting.h"
#include "tests/app/charts/PrintedPdf.h"
#include "tests/app/window/DialogAnswers.h"

#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QTest>

using namespace linetwin;
using namespace linetwin::app;
using namespace Qt::StringLiterals;

namespace {

ChartTable tableOf(int columns, int rows)
{
    ChartTable table;
    table.title = u"Stops of the shift"_s;
    table.conditions = u"Cosmetics line – Baseline\nShift 1 of 100, seed 42; exploratory."_s;
    for (int column = 0; column < columns; ++column)
        table.header << u"Measurement %1"_s.arg(column + 1);
    for (int row = 0; row < rows; ++row) {
        QVariantList cells{u"Station %1"_s.arg(row + 1)};
        while (cells.size() < columns)
            cells << 1234.5;
        table.rows << cells;
    }
    return table;
}

int pagesOf(const QByteArray& pdf)
{
    return static_cast<int>(pdf.count("/Type /Page\n"));
}

} // namespace

class TablePrintingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { beginChartTests(); }

    void manyRowsTakeManyPages_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("fewest");
        QTest::addColumn<int>("most");
        QTest::newRow("few") << 5 << 1 << 1;
        QTest::newRow("many") << 200 << 3 << 6;
    }
    void manyRowsTakeManyPages()
    {
        QFETCH(int, rows);
        QFETCH(int, fewest);
        QFETCH(int, most);
        const QByteArray pdf =
            printedPdf(QPageLayout::Portrait, [rows](QPrinter& printer) { printTables(printer, {tableOf(4, rows)}); });
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY2(pagesOf(pdf) >= fewest && pagesOf(pdf) <= most, qPrintable(QString::number(pagesOf(pdf))));
    }

    /// Smaller rather than cut off: the rows of a wide table are lower, so that more of them are on a page.
    void aWideTableGetsSmaller()
    {
        const auto pages = [](int columns) {
            return pagesOf(printedPdf(QPageLayout::Portrait,
                                      [columns](QPrinter& printer) { printTables(printer, {tableOf(columns, 200)}); }));
        };
        QCOMPARE_LT(pages(24), pages(4));
    }

    void nothingIsPrintedOnNothing()
    {
        QPrinter printer;
        printer.setOutputFileName(u"/nowhere/at/all.pdf"_s);
        printTables(printer, {tableOf(3, 3)});
    }

    void thePreviewIsTurnedForTheWidestTable_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("orientation");
        QTest::newRow("narrow") << 4 << static_cast<int>(QPageLayout::Portrait);
        QTest::newRow("wide") << 20 << static_cast<int>(QPageLayout::Landscape);
    }
    void thePreviewIsTurnedForTheWidestTable()
    {
        QFETCH(int, columns);
        QFETCH(int, orientation);
        int turned = -1;
        int pages = 0;
        const DialogAnswers answers({[&](QWidget* asked) {
            auto* dialog = qobject_cast<QPrintPreviewDialog*>(asked);
            QVERIFY(dialog);
            turned = static_cast<int>(dialog->printer()->pageLayout().orientation());
            pages = dialog->findChild<QPrintPreviewWidget*>()->pageCount();
            dialog->reject();
        }});
        previewTables({tableOf(columns, 5), tableOf(2, 5)}, nullptr);
        QCOMPARE(turned, orientation);
        QCOMPARE(pages, 1);
    }
};

LINETWIN_TEST(TablePrintingTest)
#include "TablePrintingTest.moc"
