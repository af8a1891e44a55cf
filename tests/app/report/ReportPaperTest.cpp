// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/ReportPaper.h"

#include "app/report/PaperPages.h"
#include "app/report/PaperTable.h"
#include "tests/TestMain.h"

#include <QApplication>
#include <QFontDatabase>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

using namespace linetwin::app;
using namespace Qt::StringLiterals;

namespace {

qsizetype pagesOf(const QByteArray& pdf)
{
    static const QRegularExpression page(u"/Type\\s*/Page\\b"_s);
    return QString::fromLatin1(pdf).count(page);
}

Report longReport(int chapters)
{
    Report report;
    report.title = u"A line"_s;
    for (int i = 0; i < chapters; ++i) {
        report.blocks.push_back(ReportHeading{2, u"Chapter %1"_s.arg(i + 1), true});
        report.blocks.push_back(ReportText{u"Words of the chapter."_s});
    }
    return report;
}

} // namespace

/// A report that is printed.
class ReportPaperTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pages_data()
    {
        QTest::addColumn<int>("chapters");
        QTest::addColumn<int>("pages");
        QTest::newRow("nothing") << 0 << 1;
        QTest::newRow("the title, then a page each") << 2 << 3;
        QTest::newRow("with contents") << 6 << 7;
    }
    void pages()
    {
        QFETCH(int, chapters);
        QFETCH(int, pages);
        const QByteArray pdf = pdfOf(longReport(chapters), QPageSize(QPageSize::A4));
        QVERIFY(pdf.startsWith("%PDF-"));
        QCOMPARE(pagesOf(pdf), pages);
    }

    /// 400 rows of three lines take more than one page, and fewer on larger paper.
    void tablesGoOnOnTheNextPage()
    {
        Report report;
        ReportTable table{u"Values"_s, {u"a"_s, u"b"_s}, {}};
        for (int i = 0; i < 400; ++i)
            table.rows << QStringList{u"one\ntwo\nthree"_s, QString::number(i)};
        report.blocks.push_back(table);
        const qsizetype small = pagesOf(pdfOf(report, QPageSize(QPageSize::A4)));
        const qsizetype large = pagesOf(pdfOf(report, QPageSize(QPageSize::A3)));
        QVERIFY2(small > 10 && large < small, qPrintable(u"%1 %2"_s.arg(small).arg(large)));
    }

    /// Three tables of a good half of a page each, with headings: parted they would take two pages.
    void shortTablesAreNotParted()
    {
        Report report;
        for (int i = 0; i < 3; ++i) {
            ReportTable table{{}, {u"a"_s, u"b"_s}, {}};
            for (int row = 0; row < 24; ++row)
                table.rows << QStringList{u"one"_s, QString::number(row)};
            report.blocks.push_back(ReportHeading{3, u"Values"_s});
            report.blocks.push_back(table);
        }
        QCOMPARE(pagesOf(pdfOf(report, QPageSize(QPageSize::A4))), 3);
    }

    /// Two of more than half a page each stand on one page, a little smaller; two that would have to shrink by half do
    /// not.
    void picturesShrinkWhereThatSavesAPage_data()
    {
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("pages");
        QTest::newRow("as they are") << 400 << 2;
        QTest::newRow("smaller") << 470 << 2;
        QTest::newRow("too large") << 700 << 3;
    }
    void picturesShrinkWhereThatSavesAPage()
    {
        QFETCH(int, height);
        QFETCH(int, pages);
        Report report = longReport(1);
        for (int i = 0; i < 2; ++i)
            report.blocks.push_back(ReportPicture{{}, {600, height}, u"picture"_s});
        QCOMPARE(pagesOf(pdfOf(report, QPageSize(QPageSize::A4))), pages);
    }

    /// Wherever it comes to stand: a last chapter of a few lines, and one whose first part goes to the next page.
    void chaptersStayWhole()
    {
        constexpr double height = 900;
        for (int above = 30; above < 70; ++above) {
            QTextDocument text;
            text.setPageSize({600, height});
            QTextCursor cursor(&text);
            const auto write = [&cursor](int level, int lines) {
                QTextBlockFormat format;
                format.setHeadingLevel(level);
                format.setProperty(chapterProperty, level == 2);
                for (int i = 0; i < lines; ++i) {
                    cursor.insertBlock(format);
                    cursor.insertText(u"Words"_s);
                }
                return cursor.blockNumber();
            };
            write(0, above);
            const int chapter = write(2, 1);
            write(0, 1);
            const int part = write(3, 1);
            const int last = write(0, 3);
            PaperPages pages(text, height);
            pages.keepTogether();
            const int page = pages.pageOf(text.findBlockByNumber(chapter));
            QCOMPARE(pages.pageOf(text.findBlockByNumber(part)), page);
            QCOMPARE(pages.pageOf(text.findBlockByNumber(last)), page);
        }
    }

    void whatIsStoppedMakesNothing()
    {
        const ReportWatch stopped{{}, [] { return true; }};
        QVERIFY(pdfOf(longReport(2), QPageSize(QPageSize::A4), stopped).isEmpty());
    }

    /// Text of a PDF that is copied keeps its digits, whatever the script of the language.
    void digitsAreOfAFontWithLatinLetters()
    {
        const QStringList latin{QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"),
                                QStringLiteral("Liberation Sans")};
        QStringList installed = QFontDatabase::families();
        installed.removeIf([&latin](const QString& family) { return !latin.contains(family); });
        if (installed.isEmpty())
            QSKIP("none of the fonts is installed");
        const QFont usual = QApplication::font();
        QFont japanese = usual;
        japanese.setFamilies({QStringLiteral("Noto Sans CJK JP")});
        QApplication::setFont(japanese);
        const QStringList families = paperFont(10, false).families();
        QApplication::setFont(usual);
        QVERIFY(installed.contains(families.first()));
        QCOMPARE(families.last(), QStringLiteral("Noto Sans CJK JP"));
    }

    void picturesLargerThanThePageFitOnOne()
    {
        Report report;
        const QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"5000\" height=\"9000\" viewBox=\"0 0 "
                               "5000 9000\"><rect width=\"5000\" height=\"9000\"/></svg>";
        report.blocks.push_back(ReportPicture{svg, {5000, 9000}, u"large"_s});
        QVERIFY(pagesOf(pdfOf(report, QPageSize(QPageSize::A4))) <= 2);
        report.blocks.push_back(ReportPicture{{}, {}, u"broken"_s});
        report.blocks.push_back(ReportPlayer{});
        QVERIFY(!pdfOf(report, QPageSize(QPageSize::A4)).isEmpty());
    }
};

LINETWIN_TEST(ReportPaperTest)
#include "ReportPaperTest.moc"
