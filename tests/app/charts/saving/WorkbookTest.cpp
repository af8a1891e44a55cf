// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/saving/Workbook.h"

#include "app/settings/QtVersions.h"
#include "app/text/Numbers.h"
#include "tests/TestMain.h"
#include "tests/app/charts/saving/WorkbookReading.h"

#include <QDateTime>
#include <QTest>

using namespace linetwin;
using namespace linetwin::app;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class WorkbookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cellsAreWhatTheyAre()
    {
        const QDateTime sixTen = withoutSummerTime(QDateTime({2025, 1, 6}, {6, 10, 0}));
        ChartTable table;
        table.name = u"Stops"_s;
        table.title = u"Stops of the shift"_s;
        table.conditions = u"Line – Baseline\nSeed 42"_s;
        table.header = {u"When"_s, u"After"_s, u"Units"_s, u"Share, %"_s, u"Cause"_s};
        table.rows = {{sixTen, QVariant::fromValue(SimTime{90min}), 1234.0, QVariant::fromValue(TableNumber{12.345, 1}),
                       u"=1+1"_s},
                      {QVariant(), QVariant(), 7.0, QVariant(), minusSign + u"5"_s}};
        const SavedContent book = workbookOf({table});
        QVERIFY2(book.problem.isEmpty(), qPrintable(book.problem));
        const QList<Sheet> sheets = sheetsOf(book.bytes);
        QCOMPARE(sheets.size(), 1);
        const Sheet& sheet = sheets.front();
        QCOMPARE(sheet.name, u"Stops"_s);
        // Title, two lines of conditions, an empty row, the header.
        QCOMPARE(sheet[u"A1"_s].text, u"Stops of the shift"_s);
        QCOMPARE(sheet[u"A3"_s].text, u"Seed 42"_s);
        QCOMPARE(sheet[u"D5"_s].text, u"Share, %"_s);
        QCOMPARE(sheet.frozenRows, 5);
        QCOMPARE(sheet.filtered, u"A5:E7"_s);
        using enum SheetCell::Type;
        // 45 663 days since the end of 1899, and 6 h 10 min of a day.
        QVERIFY(sheet[u"A6"_s].type == Number);
        QVERIFY(qAbs(sheet[u"A6"_s].number - (45663 + 370.0 / 1440)) < 1e-6);
        QCOMPARE(sheet[u"A6"_s].format, u"yyyy-mm-dd hh:mm:ss"_s);
        QVERIFY(sheet[u"B6"_s].type == Number);
        QCOMPARE(sheet[u"B6"_s].number, 1.5 / 24);
        QCOMPARE(sheet[u"B6"_s].format, u"[h]:mm:ss"_s);
        QVERIFY(sheet[u"C6"_s].type == Number);
        QCOMPARE(sheet[u"C6"_s].number, 1234.0);
        QCOMPARE(sheet[u"C6"_s].format, u"#,##0"_s);
        QCOMPARE(sheet[u"D6"_s].number, 12.345);
        QCOMPARE(sheet[u"D6"_s].format, u"#,##0.0"_s);
        // No formula: a text.
        QVERIFY(sheet[u"E6"_s].type == Text);
        QCOMPARE(sheet[u"E6"_s].text, u"=1+1"_s);
        QCOMPARE(sheet[u"E7"_s].text, u"-5"_s);
        QVERIFY(sheet[u"A7"_s].type == Empty);
    }

    void numbersOfAColumnShareTheirDigits_data()
    {
        QTest::addColumn<QList<double>>("numbers");
        QTest::addColumn<QString>("format");
        QTest::newRow("whole") << QList<double>{12000, -3} << u"#,##0"_s;
        QTest::newRow("thousands") << QList<double>{5912.25, 3} << u"#,##0.0"_s;
        QTest::newRow("tens") << QList<double>{59.25, -3} << u"#,##0.00"_s;
        QTest::newRow("shares") << QList<double>{0.67, 0.9} << u"#,##0.0000"_s;
        QTest::newRow("tiny") << QList<double>{1e-12, 2e-12} << u"#,##0.000000000"_s;
    }
    void numbersOfAColumnShareTheirDigits()
    {
        QFETCH(QList<double>, numbers);
        QFETCH(QString, format);
        ChartTable table{{u"n"_s}, {{numbers[0]}, {numbers[1]}}};
        const Sheet sheet = sheetsOf(workbookOf({table}).bytes).value(0);
        for (const char* place : {"A2", "A3"})
            QCOMPARE(sheet[QString::fromLatin1(place)].format, format);
    }

    void columnsAreAsWideAsTheyNeed()
    {
        const ChartTable table{{u"n"_s, u"cause"_s, u"note"_s}, {{1.0, QString(40, u'x'), QString(400, u'y')}}};
        const Sheet sheet = sheetsOf(workbookOf({table}).bytes).value(0);
        QCOMPARE(sheet.widths.size(), 3);
        QVERIFY(sheet.widths[0] < 12);
        QVERIFY(sheet.widths[1] >= 40 && sheet.widths[1] < 50);
        QVERIFY(sheet.widths[2] < 70);
    }

    void sheetsHaveNamesThatAreAllowed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("sheet");
        QTest::newRow("signs") << u"a/b\\c?d*e[f]:g"_s << u"a b c d e f g"_s;
        QTest::newRow("apostrophes") << u"'it's'"_s << u"it's"_s;
        QTest::newRow("long") << QString(40, u'x') << QString(31, u'x');
        QTest::newRow("half a sign") << QString(30, u'x') + u"\U0001F600"_s << QString(30, u'x');
        QTest::newRow("kept for Excel") << u"history"_s << u"Table"_s;
        QTest::newRow("nothing") << u" "_s << u"Table"_s;
    }
    void sheetsHaveNamesThatAreAllowed()
    {
        QFETCH(QString, name);
        QSet<QString> taken;
        QTEST(sheetNameOf(name, taken), "sheet");
    }

    void sheetsHaveDifferentNames()
    {
        QSet<QString> taken;
        QCOMPARE(sheetNameOf(u"Losses"_s, taken), u"Losses"_s);
        QCOMPARE(sheetNameOf(u"losses"_s, taken), u"losses (2)"_s);
        const QString longName(31, u'x');
        QCOMPARE(sheetNameOf(longName, taken), longName);
        QCOMPARE(sheetNameOf(longName, taken), QString(27, u'x') + u" (2)"_s);
    }

    void aSheetForEachTable()
    {
        const QList<Sheet> sheets =
            sheetsOf(workbookOf({{{u"a"_s}, {}, u"One"_s}, {{u"b"_s}, {{2.0}}, {}, u"Two: the other"_s}}).bytes);
        QCOMPARE(sheets.size(), 2);
        QCOMPARE(sheets[0].name, u"One"_s);
        QCOMPARE(sheets[1].name, u"Two the other"_s);
        QCOMPARE(sheets[1][u"A4"_s].number, 2.0);
    }
};

LINETWIN_TEST(WorkbookTest)
#include "WorkbookTest.moc"
