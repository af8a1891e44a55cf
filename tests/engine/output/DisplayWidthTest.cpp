// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/DisplayWidth.h"

#include "tests/TestMain.h"

#include <QTest>

using namespace linetwin;

class DisplayWidthTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void widthsAreThoseOfATerminal_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("width");
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("ASCII") << QByteArray("Filler 1") << 8;
        QTest::newRow("umlauts take one") << QByteArray("Füller") << 6;
        QTest::newRow("Greek") << QByteArray("Ωμέγα") << 5;
        QTest::newRow("Chinese takes two") << QByteArray("灌装机") << 6;
        QTest::newRow("Hangul takes two") << QByteArray("포장") << 4;
        QTest::newRow("fullwidth forms take two") << QByteArray("Ａ") << 2;
        QTest::newRow("combining accent takes none") << QByteArray("e\xCC\x81") << 1;
        QTest::newRow("emoji takes two") << QByteArray("\xF0\x9F\x93\xA6") << 2;
        QTest::newRow("a byte that is not UTF-8") << QByteArray("\xFF") << 1;
        QTest::newRow("a sequence cut short") << QByteArray("a\xE7\x81") << 3;
    }
    void widthsAreThoseOfATerminal()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, width);
        QCOMPARE(displayWidth(text.toStdString()), static_cast<std::size_t>(width));
    }

    void cuttingKeepsWholeCharacters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("columns");
        QTest::addColumn<QString>("expected");
        QTest::newRow("fits") << "Filler" << 6 << "Filler";
        QTest::newRow("too long") << "Palletizer" << 6 << "Palle…";
        QTest::newRow("wide ones do not fit half") << "灌装机台" << 6 << "灌装…";
        QTest::newRow("only room for the mark") << "Filler" << 1 << "…";
    }
    void cuttingKeepsWholeCharacters()
    {
        QFETCH(QString, text);
        QFETCH(int, columns);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(cutToWidth(text.toStdString(), static_cast<std::size_t>(columns))), expected);
    }

    void linesKeepTheWholeText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("lines"); // of 10 columns
        QTest::newRow("nothing") << "" << QStringList{""};
        QTest::newRow("fits") << "Palletizer" << QStringList{"Palletizer"};
        QTest::newRow("at blanks") << "Faster filler + Cap feed" << QStringList{"Faster", "  filler +", "  Cap feed"};
        QTest::newRow("a blank just behind") << "Palletizer 2" << QStringList{"Palletizer", "  2"};
        QTest::newRow("a long word") << "Palletizers2" << QStringList{"Palletizer", "  s2"};
        QTest::newRow("wide ones") << "灌装机台灌装机台" << QStringList{"灌装机台灌", "  装机台"};
        QTest::newRow("a word among wide ones") << "灌装机Filler" << QStringList{"灌装机", "  Filler"};
        QTest::newRow("wide ones behind a word") << "灌装Filler机台" << QStringList{"灌装Filler", "  机台"};
        QTest::newRow("no full stop in front") << "灌装机台灌。装" << QStringList{"灌装机台", "  灌。装"};
    }
    void linesKeepTheWholeText()
    {
        QFETCH(QString, text);
        QStringList lines;
        for (const std::string& line : linesOfWidth(text.toStdString(), 10))
            lines << QString::fromStdString(line);
        QTEST(lines, "lines");
    }
};

LINETWIN_GUILESS_TEST(DisplayWidthTest)
#include "DisplayWidthTest.moc"
