// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/TableText.h"

#include "tests/TestMain.h"

#include <QTest>

using namespace linetwin::app;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(linetwin::app::TextTable)

class TableTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatSpreadsheetsCopy_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<TextTable>("table");
        const QString en = u"en_US"_s;
        const QString de = u"de_DE"_s;
        const TextTable square{{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}};
        QTest::newRow("Excel: CRLF and a last line end") << en << u"1\t2\r\n3\t4\r\n"_s << square;
        QTest::newRow("LibreOffice: LF, none at the end") << en << u"1\t2\n3\t4"_s << square;
        QTest::newRow("old Mac") << en << u"1\t2\r3\t4\r"_s << square;
        QTest::newRow("one cell") << en << u"24,000\r\n"_s << TextTable{{u"24,000"_s}};
        QTest::newRow("a column") << de << u"24.000\r\n12,5\r\n"_s << TextTable{{u"24.000"_s}, {u"12,5"_s}};
        QTest::newRow("empty cells") << en << u"1\t\n\t4\n"_s << TextTable{{u"1"_s, u""_s}, {u""_s, u"4"_s}};
        QTest::newRow("quotes around tab, line end and quote")
            << en << u"\"a\tb\"\t\"c\nd\"\r\n\"say \"\"hi\"\"\"\t4\r\n"_s
            << TextTable{{u"a\tb"_s, u"c\nd"_s}, {u"say \"hi\""_s, u"4"_s}};
        QTest::newRow("a quote inside is a quote") << en << u"12\" pipe\t4"_s << TextTable{{u"12\" pipe"_s, u"4"_s}};
        QTest::newRow("CSV with semicolons")
            << de << u"1,5;2\n3;4,5\n"_s << TextTable{{u"1,5"_s, u"2"_s}, {u"3"_s, u"4,5"_s}};
        QTest::newRow("CSV with commas") << en << u"Filler,24000\nPacker,1000\n"_s
                                         << TextTable{{u"Filler"_s, u"24000"_s}, {u"Packer"_s, u"1000"_s}};
        QTest::newRow("commas of numbers") << en << u"24,000\n1,000\n"_s << TextTable{{u"24,000"_s}, {u"1,000"_s}};
        QTest::newRow("a number with its unit")
            << en << u"24,000\n22/min\n"_s << TextTable{{u"24,000"_s}, {u"22/min"_s}};
        QTest::newRow("nothing") << en << QString() << TextTable{};
    }
    void readsWhatSpreadsheetsCopy()
    {
        QFETCH(QString, locale);
        QFETCH(QString, text);
        const TextTable read = tableFromText(text, QLocale(locale));
        QTEST(read, "table");
    }

    void whatIsCopiedIsReadBack()
    {
        const TextTable table{{u"a\tb"_s, u"1,5"_s, u""_s}, {u"say \"hi\""_s, u"x\ny"_s, u"-"_s}};
        QCOMPARE(tableFromText(textOfTable(table)), table);
        QCOMPARE(textOfTable({{u"1"_s, u"2"_s}}), u"1\t2\n"_s);
    }
};

LINETWIN_GUILESS_TEST(TableTextTest)
#include "TableTextTest.moc"
