// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/SlideLabel.h"

#include "tests/TestMain.h"

#include <QFontInfo>
#include <QTest>

using namespace linetwin::app;
using namespace Qt::StringLiterals;

/// A label 400 pixels wide for letters of 40 pixels.
class SlideLabelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void longTextsAreSmallerAndThenCut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("lines");
        QTest::addColumn<bool>("isSmaller");
        QTest::addColumn<bool>("isCut");
        QTest::newRow("short") << u"Baseline"_s << 1 << false << false;
        QTest::newRow("somewhat long") << u"Faster filler repairs at night"_s << 1 << true << false;
        QTest::newRow("very long") << u"Faster filler repairs, "_s.repeated(4) << 1 << true << true;
        QTest::newRow("two lines hold more") << u"Faster filler repairs"_s << 2 << false << false;
        QTest::newRow("one long word") << u"Faster"_s.repeated(40) << 2 << true << true;
    }
    void longTextsAreSmallerAndThenCut()
    {
        QFETCH(QString, text);
        QFETCH(int, lines);
        QFETCH(bool, isSmaller);
        QFETCH(bool, isCut);
        SlideLabel label(nullptr, lines);
        label.setPixelSize(40);
        const int height = label.height();
        label.resize(400, height);
        label.showText(text);
        QCOMPARE(label.font().pixelSize() < 40, isSmaller);
        QVERIFY(label.font().pixelSize() >= 20);
        QCOMPARE(label.text() != text, isCut);
        QCOMPARE(label.fullText(), text);
        QCOMPARE(label.accessibleName(), text);
        QCOMPARE(label.height(), height);
        if (lines == 1)
            QVERIFY(label.fontMetrics().horizontalAdvance(label.text()) <= 400);
    }

    void growsAgainWithItsPlace()
    {
        SlideLabel label;
        label.setPixelSize(40);
        label.resize(100, label.height());
        label.showText(u"Faster filler repairs at night"_s);
        QVERIFY(label.font().pixelSize() < 40);
        label.resize(1000, label.height());
        QCoreApplication::processEvents();
        label.grab();
        QCOMPARE(label.font().pixelSize(), 40);
        QCOMPARE(label.text(), u"Faster filler repairs at night"_s);
    }
};

LINETWIN_TEST(SlideLabelTest)
#include "SlideLabelTest.moc"
