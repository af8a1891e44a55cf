// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/saving/PictureSheet.h"

#include "app/settings/Theme.h"
#include "tests/TestMain.h"

#include <QFontMetricsF>
#include <QTest>

using namespace linetwin::app;
using namespace Qt::StringLiterals;

class PictureSheetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linesBreakBetweenWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("lines");
        QTest::addColumn<bool>("isWhole");
        QTest::newRow("nothing") << QString() << 2 << 0 << true;
        QTest::newRow("one line") << u"seed 42"_s << 2 << 1 << true;
        QTest::newRow("two lines") << u"seed 42 and 100 shifts"_s << 3 << 2 << true;
        QTest::newRow("too long") << u"seed 42 and 100 shifts, and more and more and more"_s << 2 << 2 << false;
        QTest::newRow("no blanks") << QString(60, u'M') << 2 << 2 << false;
    }
    void linesBreakBetweenWords()
    {
        QFETCH(QString, text);
        QFETCH(int, most);
        QFETCH(int, lines);
        QFETCH(bool, isWhole);
        QFont font;
        font.setPixelSize(12);
        const double width = QFontMetricsF(font).horizontalAdvance(u"seed 42 and 100"_s) + 2;
        const QStringList wrapped = wrappedLines(text, font, width, most);
        QCOMPARE(wrapped.size(), lines);
        for (const QString& line : wrapped)
            QVERIFY(QFontMetricsF(font).horizontalAdvance(line) <= width + 1);
        QCOMPARE(wrapped.join(u' ') == text, isWhole);
    }

    /// A note of what was left out takes its room from the picture.
    void theContentHasWhatHeadingAndFootLeave()
    {
        const PictureSheet sheet = PictureSheet::slide(linetwin::app::SlideShape::Wide);
        const PictureHeading texts{u"Cosmetics line"_s, u"seed 42"_s};
        const QRectF usual = SheetFrame(sheet, texts).content();
        QVERIFY(usual.height() > 0.75 * sheet.size.height());
        QCOMPARE(usual.center().x(), sheet.size.width() / 2.0);
        const QString note = u"Only some of the rows have room here "_s.repeated(5);
        QVERIFY(SheetFrame(sheet, texts, note).content().height() < usual.height());
    }
};

LINETWIN_TEST(PictureSheetTest)
#include "PictureSheetTest.moc"
