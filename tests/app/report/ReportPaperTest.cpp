// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/ReportPaper.h"

#include "tests/TestMain.h"

#include <QRegularExpression>
#include <QTest>

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
