// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quantities/EditHabits.h"

#include "tests/TestMain.h"

#include <QLineEdit>
#include <QTest>
#include <QTimeEdit>

using namespace linetwin::app;
using namespace Qt::StringLiterals;

class EditHabitsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTimeIsTypedOverAnother_data()
    {
        QTest::addColumn<QString>("chosenBy");
        for (const QString& way : {u"click"_s, u"double click"_s, u"triple click"_s, u"all"_s, u"Tab"_s})
            QTest::newRow(qPrintable(way)) << way;
    }
    /// 18:20 over 07:45, however the field was come to.
    void aTimeIsTypedOverAnother()
    {
        QFETCH(QString, chosenBy);
        QWidget window;
        QLineEdit before(&window);
        QTimeEdit edit(&window);
        edit.move(0, 60);
        edit.resize(200, 30);
        edit.setDisplayFormat(u"HH:mm"_s);
        edit.setTime(QTime(7, 45));
        edit.setKeyboardTracking(false);
        typeAsInOurFields(edit);
        window.show();
        window.activateWindow();
        before.setFocus();
        QTRY_VERIFY(before.hasFocus());
        auto* text = edit.findChild<QLineEdit*>();
        const QPoint hour = QPoint(text->fontMetrics().horizontalAdvance(u'0'), text->height() / 2);
        if (chosenBy == u"Tab") {
            QTest::keyClick(&before, Qt::Key_Tab);
        } else if (chosenBy == u"all") {
            edit.setFocus();
            QTest::keyClick(&edit, Qt::Key_A, Qt::ControlModifier);
        } else {
            QTest::mouseClick(text, Qt::LeftButton, {}, hour);
            if (chosenBy != u"click")
                QTest::mouseDClick(text, Qt::LeftButton, {}, hour);
            if (chosenBy == u"triple click")
                QTest::mouseClick(text, Qt::LeftButton, {}, hour);
        }
        QTRY_VERIFY(edit.hasFocus());
        QTest::keyClicks(&edit, u"18:20"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.time(), QTime(18, 20));
    }
};

LINETWIN_TEST(EditHabitsTest)
#include "EditHabitsTest.moc"
