// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentation/SlideFigureView.h"

#include "app/presentation/SlideLabel.h"
#include "tests/TestMain.h"

#include <QTest>

using namespace linetwin::app;
using namespace Qt::StringLiterals;

class SlideFigureViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The room reads "better"; on how few stops it hangs is small print.
    void theNoteDoesNotShrinkTheVerdict_data()
    {
        QTest::addColumn<QString>("note");
        QTest::newRow("no note") << QString();
        QTest::newRow("few stops") << u"1 stop of Case sealer in 100 shifts: too few"_s;
    }
    void theNoteDoesNotShrinkTheVerdict()
    {
        QFETCH(QString, note);
        DifferenceReading difference;
        difference.text = u"+184 /h"_s;
        difference.caveat = note;
        difference.verdict = note.isEmpty() ? u"✓ better"_s : u"✓ better, "_s + note;
        SlideFigureView view(true);
        view.setUnit(1);
        view.resize(500, 340);
        view.showFigure({u"Output per hour"_s, u"6,195 /h"_s, u"± 24 /h"_s, difference}, false);
        view.grab();
        const auto* verdict = view.findChild<SlideLabel*>(u"verdict"_s);
        const auto* small = view.findChild<SlideLabel*>(u"note"_s);
        QCOMPARE(verdict->text(), u"✓ better"_s);
        QCOMPARE(verdict->font().pixelSize(), 38);
        QCOMPARE(small->fullText(), note);
        QCOMPARE(small->isHidden(), note.isEmpty());
        if (small->isHidden())
            return;
        QVERIFY(small->y() >= verdict->geometry().bottom() && small->geometry().bottom() <= view.height());
    }
};

LINETWIN_TEST(SlideFigureViewTest)
#include "SlideFigureViewTest.moc"
